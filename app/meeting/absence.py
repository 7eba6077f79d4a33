"""A meeting that did not take place, or was begun by mistake."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.meeting.running_meeting import RunningMeeting
from app.meeting.taking_back import Done
from app.widgets.ask import Question
from models.domain.cases import SessionState
from models.domain.ids import SessionId
from models.services.changes import Changes

ABSENT = frozenset({SessionState.CANCELLED, SessionState.NO_SHOW})


def start_question() -> Question:
    """Ask before a meeting that was begun by mistake is thrown away."""
    translate = QCoreApplication.translate
    return Question(
        translate("Absence", "Was the meeting begun by mistake?"),
        translate("Absence", "It disappears again, with what was typed. Nothing was recorded yet."),
        translate("Absence", "Throw it away"),
        translate("Absence", "Keep it"),
        danger=True,
    )


def discard(meeting: RunningMeeting) -> str:
    """Throw the running session away; return what went wrong."""
    sessions, session_id = meeting.needs.services.sessions, meeting.session_id

    def write() -> Changes:
        return sessions.discard(session_id)

    return meeting.attempt(write)


def record_absence(meeting: RunningMeeting, state: SessionState) -> str:
    """Put the absence in the place of the running session; return what went wrong.

    Nothing is asked first: what was noted can be taken back.
    """
    sessions, day = meeting.needs.services.sessions, meeting.session.day
    case_id, session_id = meeting.case_id, meeting.session_id

    def write() -> Changes:
        changes = sessions.discard(session_id)
        planned = [
            one.day
            for one in meeting.history.sessions
            if one.state is SessionState.PLANNED and one.day <= day
        ]
        return changes | sessions.record_absence(case_id, planned[-1] if planned else day, state)

    return meeting.attempt(write)


def absences(meeting: RunningMeeting) -> frozenset[SessionId]:
    """Return the meetings of the case that did not take place."""
    return frozenset(one.id for one in meeting.history.sessions if one.state in ABSENT)


def offer_to_take_back(meeting: RunningMeeting, session_id: SessionId) -> None:
    """Put an absence that was just noted on the stack of undo."""
    sessions = meeting.needs.services.sessions
    noted = next(one for one in meeting.history.sessions if one.id == session_id)
    back = partial(sessions.take_back_absence, noted.id)
    again = partial(sessions.record_absence, meeting.case_id, noted.day, noted.state)
    meeting.back.push(Done.ABSENCE, partial(meeting.attempt, back), partial(meeting.attempt, again))
