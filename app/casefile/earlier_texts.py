"""Earlier versions in words: which field, what it said, when it was changed and by whom."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.field_words import content_words, field_words
from app.casefile.history_dialog import HistoryLine
from app.casefile.moments import moment, who
from models.domain.ids import MemberId, UserId
from models.domain.versions import Subject, TextVersion

PEOPLE = frozenset({Subject.CASE, Subject.MEMBER})

Names = Mapping[UserId, str]


def session_versions(
    state: CaseState, versions: Iterable[TextVersion], session_id: str, names: Names
) -> tuple[HistoryLine, ...]:
    """List what a meeting's note and facts said before."""
    return _lines(state, versions, (Subject.SESSION, session_id), names)


def plan_versions(
    state: CaseState, versions: Iterable[TextVersion], subject: Subject, key: str, names: Names
) -> tuple[HistoryLine, ...]:
    """List what a goal or an agreement said before."""
    return _lines(state, versions, (subject, key), names)


def people_versions(
    state: CaseState, versions: Iterable[TextVersion], names: Names, law: Mapping[str, str]
) -> tuple[HistoryLine, ...]:
    """List what stood about the case and its people before; ``law``: key to words."""
    lines = []
    for one in versions:
        if one.subject not in PEOPLE:
            continue
        line = _line(state, one, names)
        content = law.get(line.what, line.what) if one.field == "legal_basis" else line.what
        member = state.history.members_by_id.get(MemberId(one.subject_id))
        facts = f"{member.alias} · {line.facts}" if member else line.facts
        lines.append(HistoryLine(line.at, content, facts))
    return tuple(lines)


def _lines(
    state: CaseState, versions: Iterable[TextVersion], of: tuple[Subject, str], names: Names
) -> tuple[HistoryLine, ...]:
    return tuple(
        _line(state, one, names) for one in versions if (one.subject, one.subject_id) == of
    )


def _line(state: CaseState, version: TextVersion, names: Names) -> HistoryLine:
    until = QCoreApplication.translate("EarlierTexts", "{field} until {moment} · changed by {name}")
    facts = until.format(
        field=field_words(version.field),
        moment=moment(state.words, version.at),
        name=who(version.by, names),
    )
    return HistoryLine(version.at, content_words(state, version), facts)
