"""Reads the log of documents when its tab is looked at."""

from app.casefile.case_state import CaseState
from app.casefile.documents_tab import DocumentsTab
from models.services.documents import DocumentService


class DocumentsPresenter:
    """Joins the tab with the log."""

    def __init__(self, tab: DocumentsTab, documents: DocumentService) -> None:
        self._tab = tab
        self._documents = documents
        tab.case_shown.connect(self._show)

    def _show(self, state: CaseState) -> None:
        self._tab.show_log(self._documents.entries(state.case_id), state.words)
