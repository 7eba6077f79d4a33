"""A meeting that did not take place, or was begun by mistake."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.meeting.running_meeting import RunningMeeting
from app.widgets.ask import Question
from app.wording import Wording
from models.domain.cases import SessionState
from models.services.changes import Changes


def absence_question(state: SessionState, day: date, wording: Wording) -> Question:
    """Ask before a meeting is noted as cancelled, or as one nobody came to."""
    translate = QCoreApplication.translate
    if state is SessionState.CANCELLED:
        title = translate("Absence", "Was the meeting cancelled?")
        yes = translate("Absence", "Note as cancelled")
    else:
        title = translate("Absence", "Did nobody come?")
        yes = translate("Absence", "Note that nobody came")
    text = translate("Absence", "It is noted for {day}. The meeting gets no number and no forms.")
    return Question(title, text.format(day=wording.day(day)), yes, translate("Absence", "Go back"))


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
    """Put the absence in the place of the running session; return what went wrong."""
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
