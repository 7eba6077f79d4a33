"""The case list's summaries as JSON: written when a case changes, read all at once."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time
from typing import Any

from sqlalchemy import Connection, or_, select
from sqlalchemy.dialects.sqlite import insert

from models.domain.cases import Ending
from models.domain.ids import CaseId
from models.domain.labels import VoiceLabel
from models.domain.people import Role
from models.domain.progress import CaseStatus
from models.domain.signal_types import Code, DatedSignal, Signal, Weight
from models.domain.yearly import Outcome
from models.services.caseload import PLAIN_RANGE, CaseSummary, SummaryPerson
from models.store.tables import table_of
from models.store.tables_archive import CaseSummaryRow
from models.store.tables_case import CaseRow
from models.store.translate import json_text, year_month, year_month_text

SUMMARY = table_of(CaseSummaryRow)
SHAPE = 4  # of the stored list; a summary of an earlier shape is computed anew

# Looked up rather than called: the case list decodes thousands of codes at once.
_CODES = {code.value: code for code in Code}
_ROLES = {role.value: role for role in Role}
_WEIGHTS = {weight.value: weight for weight in Weight}
_SAME = "same"  # the status rests on the signal that is shown


def write_summary(
    connection: Connection, summary: CaseSummary, revision: int, yardstick: str
) -> None:
    """Put a summary in place of the case's earlier one."""
    values = {
        "case_revision": revision,
        "yardstick": _stamp(yardstick),
        "content": json_text(encoded(summary)),
    }
    written = insert(SUMMARY).values(case_id=summary.case_id, **values)
    connection.execute(written.on_conflict_do_update(index_elements=["case_id"], set_=values))


def read_summaries(connection: Connection) -> tuple[CaseSummary, ...]:
    """Return the summaries of all cases."""
    contents = connection.execute(select(SUMMARY.c.content)).scalars()
    return tuple(decoded(json.loads(content)) for content in contents)


def cases_to_summarise(connection: Connection, yardstick: str | None) -> tuple[CaseId, ...]:
    """List the cases whose summary is missing, behind or by another yardstick.

    Without a yardstick: of all cases.
    """
    case = table_of(CaseRow)
    found = select(case.c.id)
    if yardstick is not None:
        stale = SUMMARY.c.case_revision.is_distinct_from(case.c.revision)
        found = found.outerjoin(SUMMARY, SUMMARY.c.case_id == case.c.id)
        found = found.where(or_(stale, SUMMARY.c.yardstick != _stamp(yardstick)))
    return tuple(CaseId(case_id) for case_id in connection.execute(found).scalars())


def encoded(summary: CaseSummary) -> list[Any]:
    """Return a summary as lists and plain values; positions rather than names, 2,000 are read."""
    return [
        summary.case_id,
        summary.label,
        _day_text(summary.closed),
        [[one.alias, one.role, year_month_text(one.birth)] for one in summary.focus],
        list(summary.raters),
        [summary.status.weight, _status_signal(summary)],
        _signal_list(summary.signal),
        summary.has_private,
        _flat(summary.sparkline),
        [[day.isoformat(), at.isoformat() if at else None] for day, at in summary.planned],
        [_signal_list(one) for one in summary.remember],
        summary.sessions,
        _day_text(summary.last_day),
        summary.running,
        [
            [_signal_list(one.signal), one.begins.isoformat(), _day_text(one.ends)]
            for one in summary.dated
        ],
        list(summary.tags),
        summary.coordinator,
        summary.programme,
        list(summary.people),
        summary.ending,
        list(summary.outcomes),
        list(summary.curve_range),
    ]


def decoded(content: Sequence[Any]) -> CaseSummary:
    """Return the summary that ``encoded`` wrote."""
    weight, behind = content[5]
    signal = _signal(content[6])
    return CaseSummary(
        case_id=CaseId(content[0]),
        label=content[1],
        closed=_day(content[2]),
        focus=tuple(
            SummaryPerson(alias, _ROLES[role], year_month(birth))
            for alias, role, birth in content[3]
        ),
        raters=tuple(_ROLES[role] for role in content[4]),
        status=CaseStatus(
            _WEIGHTS[weight] if weight else None,
            signal if behind == _SAME else _signal(behind),
        ),
        signal=signal,
        has_private=content[7],
        sparkline=_pairs(content[8]),
        planned=tuple(
            (date.fromisoformat(day), time.fromisoformat(at) if at else None)
            for day, at in content[9]
        ),
        remember=tuple(one for one in map(_signal, content[10]) if one),
        sessions=content[11],
        last_day=_day(content[12]),
        running=content[13],
        dated=tuple(_dated(content[14]) if len(content) > 14 else ()),  # older ones lack it
        **_finding(content[15:]),
    )


def _finding(content: Sequence[Any]) -> dict[str, Any]:
    """Return what finds a case; a summary of the first shape has nothing of it."""
    if not content:
        return {}
    tags, coordinator, programme, people, *ended = content
    ending, outcomes, *drawn = ended or (None, ())
    return {
        "tags": tuple(tags),
        "coordinator": coordinator,
        "programme": programme,
        "people": tuple(people),
        "ending": Ending(ending) if ending else None,
        "outcomes": tuple(map(Outcome, outcomes)),
        "curve_range": tuple(drawn[0]) if drawn else PLAIN_RANGE,
    }


def _stamp(yardstick: str) -> str:
    return f"{yardstick}/{SHAPE}"


def _status_signal(summary: CaseSummary) -> Any:
    behind = summary.status.signal
    is_shown = behind is not None and behind == summary.signal
    return _SAME if is_shown else _signal_list(behind)


def _signal_list(signal: Signal | None) -> list[Any] | None:
    if signal is None:
        return None
    return [
        signal.code,
        signal.weight,
        _label_list(signal.label),
        signal.voice_id,
        signal.rater_id,
        _label_list(signal.other_label),
        signal.other_voice_id,
        signal.session_id,
        _flat(signal.numbers),
        signal.private,
        signal.other_rater_id,
    ]


def _signal(content: Sequence[Any] | None) -> Signal | None:
    if content is None:
        return None
    return Signal(
        code=_CODES[content[0]],
        weight=_WEIGHTS[content[1]],
        label=_label(content[2]),
        voice_id=content[3],
        rater_id=content[4],
        other_label=_label(content[5]),
        other_voice_id=content[6],
        session_id=content[7],
        numbers=_pairs(content[8]),
        private=content[9],
        other_rater_id=content[10] if len(content) > 10 else None,  # written before there was one
    )


def _dated(content: Sequence[Any]) -> Iterator[DatedSignal]:
    for given, begins, ends in content:
        signal = _signal(given)
        if signal is not None:
            yield DatedSignal(signal, date.fromisoformat(begins), _day(ends))


def _label_list(label: VoiceLabel | None) -> list[Any] | None:
    if label is None:
        return None
    return [
        label.rater_alias,
        label.rater_role,
        label.about_alias,
        label.is_about_self,
        label.home,
    ]


def _label(content: Sequence[Any] | None) -> VoiceLabel | None:
    if content is None:
        return None
    alias, role, about, is_self, home = content
    return VoiceLabel(alias, _ROLES[role], about, is_self, home)


def _flat(pairs: Iterable[tuple[Any, Any]]) -> list[Any]:
    """Return pairs one after the other: a list for each would wake the garbage collector."""
    return [one for pair in pairs for one in pair]


def _pairs(flat: Sequence[Any]) -> tuple[tuple[Any, Any], ...]:
    return tuple(zip(flat[::2], flat[1::2], strict=True))


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
