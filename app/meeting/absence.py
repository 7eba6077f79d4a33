"""A meeting that did not take place, or was begun by mistake."""

from PySide6.QtCore import QCoreApplication

from app.meeting.running_meeting import RunningMeeting
from app.meeting.words import MeetingWords
from app.widgets.ask import Question
from models.domain.cases import SessionState
from models.services.changes import Changes


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


def record_absence(meeting: RunningMeeting, state: SessionState, words: MeetingWords) -> str:
    """Put the absence in the place of the running session; return what went wrong.

    Nothing is asked first: what was noted can be taken back in the list of meetings.
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

    problem = meeting.attempt(write)
    if not problem:
        meeting.needs.say(words.noted_absence(meeting.wording.state(state)))
    return problem
