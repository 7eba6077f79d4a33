"""Reads the register of documents when its tab is looked at."""

from app.casefile.case_state import CaseState
from app.casefile.document_details import DocumentDetails
from app.casefile.documents_tab import DocumentsTab
from app.casefile.needs import CaseNeeds
from models.services.document_log import LoggedDocument


class DocumentsPresenter:
    """Joins the tab with the register."""

    def __init__(self, tab: DocumentsTab, needs: CaseNeeds) -> None:
        self._tab = tab
        self._needs = needs
        self._dialog: DocumentDetails | None = None
        tab.case_shown.connect(self._show)
        tab.details_requested.connect(self._show_details)

    def _show(self, state: CaseState) -> None:
        documents = self._needs.services.documents
        stale = frozenset(one.document.id for one in documents.recalls(state.case_id))
        self._tab.show_log(documents.entries(state.case_id), stale, state.words)

    def _show_details(self, document: LoggedDocument) -> None:
        needs = self._needs
        self._dialog = DocumentDetails(needs.theme, document, needs.words(), self._tab)
        self._dialog.open()
