"""After a correction: which documents went out with the number that no longer holds."""

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.document_words import document_name, given_to
from app.casefile.meetings.tab import MeetingsTab
from app.casefile.needs import CaseNeeds
from models.domain.ids import SessionId
from models.services.recalls import Recall


class StaleDocuments:
    """Says under a meeting which documents showed a number of it that was changed since."""

    def __init__(self, tab: MeetingsTab, needs: CaseNeeds) -> None:
        self._tab = tab
        self._needs = needs
        tab.case_shown.connect(self._find)

    def _find(self, state: CaseState) -> None:
        recalls = self._needs.services.documents.recalls(state.case_id)
        sessions = {answer.session_id for one in recalls for answer in one.answers}
        self._tab.card.know_stale(
            {session_id: _sentence(state, recalls, session_id) for session_id in sessions}
        )


def _sentence(state: CaseState, recalls: tuple[Recall, ...], session_id: SessionId) -> str:
    meant = [
        one.document
        for one in recalls
        if any(answer.session_id == session_id for answer in one.answers)
    ]
    listed = "\n".join(
        f"{document_name(one.entry.kind)} · {given_to(one, state.words)}" for one in meant
    )
    words = QCoreApplication.translate(
        "StaleDocuments", "These documents left with a number that was changed since:"
    )
    return f"{words}\n{listed}"
