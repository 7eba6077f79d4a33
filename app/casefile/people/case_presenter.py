"""Keeps what is said about the case itself: details, and its end."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.case_writes import CaseWrites
from app.casefile.earlier_texts import PEOPLE, people_versions
from app.casefile.history_dialog import HistoryDialog
from app.casefile.needs import CaseNeeds
from app.casefile.people.closing_card import CloseDialog
from app.casefile.people.details_card import CaseDetails
from app.casefile.people.tab import PeopleTab
from models.domain.cases import Ending
from models.domain.ids import CaseId
from models.domain.left_to_do import left_to_do
from models.services.changes import Changes


class CaseDetailsPresenter:
    """Joins the cards at the right of the tab with the case."""

    def __init__(self, tab: PeopleTab, needs: CaseNeeds, writes: CaseWrites) -> None:
        self._tab = tab
        self._needs = needs
        self._writes = writes
        self._cases = needs.services.cases
        self._dialog: CloseDialog | None = None
        self._history: HistoryDialog | None = None
        tab.case_shown.connect(self._find_changed)
        tab.details.versions_requested.connect(self._show_versions)
        tab.details.written.connect(self._save_details)
        tab.closing.close_requested.connect(self._ask_before_close)
        tab.closing.reopen_requested.connect(self._reopen)

    def _save_details(self, details: CaseDetails) -> None:
        work = partial(
            self._cases.update,
            self._case_id,
            label=details.label,
            coordinator=details.coordinator,
            programme=details.programme,
            tags=details.tags,
            follow_up=details.follow_up,
            protected=details.protected,
            legal_basis=details.legal_basis,
        )
        refused = self._tab.details.refuse
        self._writes.carry_out(work, Changes.CASES, refused=refused, said=_saved())

    def _find_changed(self, state: CaseState) -> None:
        versions = self._needs.services.traces.earlier_texts(state.case_id)
        self._tab.details.know_changed(any(one.subject in PEOPLE for one in versions))

    def _show_versions(self) -> None:
        state, traces = self._tab.state, self._needs.services.traces
        assert state is not None
        versions = traces.earlier_texts(state.case_id)
        law = {one.key: one.words(state.words) for one in self._needs.law}
        lines = people_versions(state, versions, traces.names(), law)
        title = QCoreApplication.translate("CaseDetailsPresenter", "What stood here before")
        self._history = HistoryDialog(self._needs.theme, title, lines, self._tab)
        self._history.open()

    def _ask_before_close(self) -> None:
        history = self._needs.services.progress.of(self._case_id).history
        left = self._needs.words().left_to_do(left_to_do(history, self._needs.today()))
        self._dialog = CloseDialog(self._needs.theme, left, self._tab)
        self._dialog.submitted.connect(self._close)
        self._dialog.open()

    def _close(self, ending: Ending, reason: str) -> None:
        dialog = self._dialog
        assert dialog is not None
        work = partial(self._cases.close, self._case_id, ending, reason)
        if self._writes.carry_out(work, Changes.CASES, refused=dialog.refuse):
            dialog.accept()

    def _reopen(self) -> None:
        self._writes.carry_out(partial(self._cases.reopen, self._case_id), Changes.CASES)

    @property
    def _case_id(self) -> CaseId:
        assert self._writes.case_id is not None
        return self._writes.case_id


def _saved() -> str:
    return QCoreApplication.translate("CaseDetailsPresenter", "Saved")
