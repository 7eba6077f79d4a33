"""Earlier versions in words: which field, what it said, when it was changed and by whom."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.history_dialog import HistoryLine
from app.casefile.meetings.form_history import moment, who
from models.domain.cases import SessionKind
from models.domain.ids import MemberId, UserId
from models.domain.versions import Subject, TextVersion

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


def _lines(
    state: CaseState, versions: Iterable[TextVersion], of: tuple[Subject, str], names: Names
) -> tuple[HistoryLine, ...]:
    until = QCoreApplication.translate("EarlierTexts", "{field} until {moment} · changed by {name}")
    return tuple(
        HistoryLine(
            one.at,
            _content(state, one),
            until.format(
                field=_field(one.field), moment=moment(state.words, one.at), name=who(one.by, names)
            ),
        )
        for one in versions
        if (one.subject, one.subject_id) == of
    )


def _field(field: str) -> str:
    translate = QCoreApplication.translate
    return {
        "note": translate("EarlierTexts", "Note"),
        "day": translate("EarlierTexts", "Day"),
        "kind": translate("EarlierTexts", "Kind"),
        "place": translate("EarlierTexts", "Place"),
        "interpreter": translate("EarlierTexts", "Interpreter"),
        "present": translate("EarlierTexts", "Who was there"),
        "what": translate("EarlierTexts", "What"),
        "who": translate("EarlierTexts", "Who"),
        "due": translate("EarlierTexts", "By when"),
        "words": translate("EarlierTexts", "Words"),
        "ended": translate("EarlierTexts", "Ended"),
    }.get(field, field)


def _content(state: CaseState, version: TextVersion) -> str:
    read: dict[str, Callable[[CaseState, str], str]] = {
        "day": _day,
        "due": _day,
        "ended": _day,
        "kind": _kind,
        "present": _present,
        "interpreter": _interpreter,
    }
    return read[version.field](state, version.content) if version.field in read else version.content


def _day(state: CaseState, content: str) -> str:
    return state.words.day(date.fromisoformat(content))


def _kind(state: CaseState, content: str) -> str:
    return state.words.kind(SessionKind(content))


def _interpreter(_state: CaseState, _content: str) -> str:
    return QCoreApplication.translate("EarlierTexts", "with an interpreter")


def _present(state: CaseState, content: str) -> str:
    members = state.history.members_by_id
    known = (members.get(MemberId(key)) for key in json.loads(content))
    return state.words.listed([one.alias for one in known if one is not None])
