"""Find the running session of a case, or start one with last time's people."""

from app.meeting.ports import MeetingNeeds
from app.meeting.setting_up import first_setup
from models.domain.ids import CaseId, SessionId
from models.services.changes import Changes


def running_session(needs: MeetingNeeds, case_id: CaseId) -> SessionId:
    """Return the session that runs in a case; one begins where none does.

    Raises InvalidInputError for a closed case, StoreUnavailableError when it cannot be written.
    """
    for running in needs.services.sessions.running():
        if running.case_id == case_id:
            return running.session_id
    history = needs.services.progress.of(case_id).history
    session_id = needs.services.sessions.start(case_id, first_setup(history, needs.today()))
    needs.announce(Changes.SESSIONS, case_id)
    return session_id
