"""What a field is called, and what was kept of it, in words."""

import json
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.form_languages import FORM_LANGUAGES
from models.domain.cases import Ending, SessionKind
from models.domain.ids import MemberId
from models.domain.people import Context, Role
from models.domain.versions import TextVersion


def field_words(field: str) -> str:
    """Return what a field is called; an unknown one stands for itself."""
    return (_of_plans() | _of_people() | _of_case()).get(field, field)


def content_words(state: CaseState, version: TextVersion) -> str:
    """Return what a field said, as it would be shown now."""
    read = _READ.get(version.field)
    return read(state, version.content) if read is not None else version.content


def _of_plans() -> dict[str, str]:
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
    }


def _of_people() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "alias": translate("EarlierTexts", "Name or alias"),
        "role": translate("EarlierTexts", "Role"),
        "context": translate("EarlierTexts", "Belongs to"),
        "birth": translate("EarlierTexts", "Born"),
        "left": translate("EarlierTexts", "Not part of the course since"),
        "in_focus": translate("EarlierTexts", "In focus"),
        "language": translate("EarlierTexts", "Language of the forms"),
        "must_not_see": translate("EarlierTexts", "Must not see the marks of"),
    }


def _of_case() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "label": translate("EarlierTexts", "Label"),
        "coordinator": translate("EarlierTexts", "Coordinator"),
        "programme": translate("EarlierTexts", "Programme"),
        "tags": translate("EarlierTexts", "Tags"),
        "follow_up": translate("EarlierTexts", "Follow-up"),
        "protected": translate("EarlierTexts", "Special protection"),
        "legal_basis": translate("EarlierTexts", "Legal basis"),
        "closed": translate("EarlierTexts", "Closed"),
        "reopened": translate("EarlierTexts", "Taken up again"),
        "ending": translate("EarlierTexts", "How it ended"),
        "ending_reason": translate("EarlierTexts", "Reason for closing"),
    }


def _day(state: CaseState, content: str) -> str:
    return state.words.day(date.fromisoformat(content))


def _kind(state: CaseState, content: str) -> str:
    return state.words.kind(SessionKind(content))


def _ending(state: CaseState, content: str) -> str:
    return state.words.ending(Ending(content))


def _role(state: CaseState, content: str) -> str:
    return state.words.role(Role(content))


def _context(state: CaseState, content: str) -> str:
    return state.words.context(Context(content))


def _birth(state: CaseState, content: str) -> str:
    day = date.fromisoformat(f"{content}-01")
    return f"{state.words.month(day)} {day.year}"


def _language(_state: CaseState, content: str) -> str:
    known = FORM_LANGUAGES.get(content)
    return known.own_name if known else content


def _yes(_state: CaseState, _content: str) -> str:
    return QCoreApplication.translate("EarlierTexts", "yes")


def _people(state: CaseState, content: str) -> str:
    members = state.history.members_by_id
    known = (members.get(MemberId(key)) for key in json.loads(content))
    return state.words.listed([one.alias for one in known if one is not None])


def _list(_state: CaseState, content: str) -> str:
    return ", ".join(json.loads(content))


_READ: dict[str, Callable[[CaseState, str], str]] = {
    "day": _day,
    "due": _day,
    "ended": _day,
    "closed": _day,
    "reopened": _day,
    "left": _day,
    "follow_up": _day,
    "kind": _kind,
    "ending": _ending,
    "role": _role,
    "context": _context,
    "birth": _birth,
    "language": _language,
    "present": _people,
    "must_not_see": _people,
    "interpreter": _yes,
    "in_focus": _yes,
    "protected": _yes,
    "tags": _list,
}
