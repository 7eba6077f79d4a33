"""Says of a form where it went, and where it came from."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from models.domain.answers import Answer, AnswerMark, MarkKind
from models.domain.ids import MemberId, SessionId, VoiceId
from models.domain.labels import voice_label
from models.domain.moving import Place, place_of


def moves_of(state: CaseState, given: Iterable[Answer]) -> tuple[str, ...]:
    """Return a sentence per form that was moved to or from this place."""
    answers = {one.id: one for one in state.history.answers}
    here = {one.id: one for one in given}
    said = []
    for mark in state.history.latest_mark.values():
        if mark.kind is not MarkKind.MOVED or mark.replaced_by is None:
            continue
        if mark.answer_id in here:
            to = QCoreApplication.translate("FormMoves", "Moved to {place}. {reason}")
            said.append(_said(state, to, answers[mark.replaced_by], mark))
        if mark.replaced_by in here:
            came = QCoreApplication.translate("FormMoves", "Moved here from {place}. {reason}")
            said.append(_said(state, came, answers[mark.answer_id], mark))
    return tuple(said)


def place_words(state: CaseState, place: Place) -> str:
    """Name a place: "Mor om Mia, møde 3 (10. september 2026)"."""
    owner = owner_words(state, place.rater_id, place.voice_id)
    return f"{owner}, {session_words(state, place.session_id)}"


def owner_words(state: CaseState, rater_id: MemberId, voice_id: VoiceId | None) -> str:
    """Name whose form it is: "Mor om Mia"."""
    members = state.history.members_by_id
    rater = members[rater_id]
    if voice_id is None:
        return rater.alias
    voice = next(one for one in state.history.voices if one.id == voice_id)
    return state.words.voice(voice_label(voice, rater, members[voice.about_id]))


def session_words(state: CaseState, session_id: SessionId) -> str:
    """Name a meeting: "møde 3, 10. september 2026"."""
    session = next(one for one in state.history.sessions if one.id == session_id)
    number = state.history.number_of.get(session_id)
    day = state.words.day(session.day)
    if number is None:
        return day
    words = QCoreApplication.translate("FormMoves", "meeting {n}, {day}")
    return words.format(n=number, day=day)


def _said(state: CaseState, words: str, other: Answer, mark: AnswerMark) -> str:
    place = place_words(state, place_of(other))
    return words.format(place=place, reason=mark.reason).strip()
