"""Rows into frozen values and back: the people and meetings of a case.

Each pair is ``thing(row) -> Thing`` and ``thing_columns(thing) -> columns``. A row may be a
mapped object or a plain result row: both carry the same names.
"""

import json
from collections.abc import Iterable
from typing import Any

from models.domain.cases import (
    Case,
    Ending,
    Intervention,
    Session,
    SessionKind,
    SessionState,
)
from models.domain.ids import CaseId, InterventionId, MemberId, SessionId, VoiceId
from models.domain.people import Context, Member, Role, Voice, YearMonth

Columns = dict[str, Any]


def json_text(content: Any) -> str:
    """Return JSON as short as can be, letters as they are."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def sorted_list(values: Iterable[str]) -> str:
    """Return a set as JSON, always in the same order."""
    return json_text(sorted(str(value) for value in values))


def case(row: Any) -> Case:
    """Return the case of a row."""
    return Case(
        id=CaseId(row.id),
        label=row.label,
        opened=row.opened,
        closed=row.closed,
        ending=Ending(row.ending) if row.ending else None,
        ending_reason=row.ending_reason,
        coordinator=row.coordinator,
        programme=row.programme,
        tags=tuple(json.loads(row.tags)),
        follow_up=row.follow_up,
        protected=row.protected,
        legal_basis=row.legal_basis or "",
        reopened=row.reopened,
        revision=row.revision,
    )


def case_columns(value: Case) -> Columns:
    """Return the columns of a case; its revision is the unit's to count."""
    return {
        "id": value.id,
        "label": value.label,
        "opened": value.opened,
        "closed": value.closed,
        "ending": value.ending.value if value.ending else None,
        "ending_reason": value.ending_reason,
        "coordinator": value.coordinator,
        "programme": value.programme,
        "tags": json_text(list(value.tags)),
        "follow_up": value.follow_up,
        "protected": value.protected,
        "legal_basis": value.legal_basis or None,
        "reopened": value.reopened,
    }


def member(row: Any) -> Member:
    """Return the person of a row."""
    return Member(
        id=MemberId(row.id),
        alias=row.alias,
        role=Role(row.role),
        context=Context(row.context),
        birth=year_month(row.birth),
        in_focus=row.in_focus,
        language=row.language,
        primary_contact=row.primary_contact,
        must_not_see=frozenset(json.loads(row.must_not_see)),
        left=row.left,
    )


def member_columns(value: Member) -> Columns:
    """Return the columns of a person."""
    return {
        "id": value.id,
        "alias": value.alias,
        "role": value.role.value,
        "context": value.context.value,
        "birth": year_month_text(value.birth),
        "in_focus": value.in_focus,
        "language": value.language,
        "primary_contact": value.primary_contact,
        "must_not_see": sorted_list(value.must_not_see),
        "left": value.left,
    }


def voice(row: Any) -> Voice:
    """Return the voice of a row."""
    return Voice(
        id=VoiceId(row.id),
        rater_id=row.rater_id,
        about_id=row.about_id,
        scale_key=row.scale_key,
        slot=row.slot,
        opened=row.opened,
        ended=row.ended,
        home=row.home,
    )


def voice_columns(value: Voice) -> Columns:
    """Return the columns of a voice."""
    return {
        "id": value.id,
        "rater_id": value.rater_id,
        "about_id": value.about_id,
        "scale_key": value.scale_key,
        "slot": value.slot,
        "opened": value.opened,
        "ended": value.ended,
        "home": value.home,
    }


def session(row: Any, present: frozenset[MemberId]) -> Session:
    """Return the meeting of a row and those who were there."""
    return Session(
        id=SessionId(row.id),
        day=row.day,
        sequence=row.sequence,
        kind=SessionKind(row.kind),
        state=SessionState(row.state),
        planned_time=row.planned_time,
        counts=row.counts,
        interpreter=row.interpreter,
        note=row.note,
        present=present,
        place=row.place or "",
        group_session_id=row.group_session_id,
    )


def session_columns(value: Session) -> Columns:
    """Return the columns of a meeting; presence has its own table."""
    return {
        "id": value.id,
        "day": value.day,
        "kind": value.kind.value,
        "state": value.state.value,
        "planned_time": value.planned_time,
        "counts": value.counts,
        "interpreter": value.interpreter,
        "note": value.note,
        "place": value.place or None,
        "group_session_id": value.group_session_id,
    }


def intervention(row: Any) -> Intervention:
    """Return the effort of a row."""
    return Intervention(
        id=InterventionId(row.id),
        label=row.label,
        start=row.start,
        end=row.end,
        programme=row.programme,
        taken_back=row.taken_back,
    )


def intervention_columns(value: Intervention) -> Columns:
    """Return the columns of an effort."""
    return {
        "id": value.id,
        "label": value.label,
        "start": value.start,
        "end": value.end,
        "programme": value.programme,
        "taken_back": value.taken_back,
    }


def year_month(text: str | None) -> YearMonth | None:
    """Read ``YYYY-MM``."""
    if text is None:
        return None
    year, month = text.split("-")
    return YearMonth(int(year), int(month))


def year_month_text(value: YearMonth | None) -> str | None:
    """Return a month as ``YYYY-MM``."""
    return None if value is None else f"{value.year:04}-{value.month:02}"
