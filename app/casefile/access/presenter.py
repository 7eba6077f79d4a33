"""Reads the log of a case when its tab is looked at."""

from app.casefile.access.tab import AccessTab
from app.casefile.access.traces import traces_of
from app.casefile.case_state import CaseState
from models.services.traces import TraceService


class AccessPresenter:
    """Joins the tab with the log."""

    def __init__(self, tab: AccessTab, traces: TraceService) -> None:
        self._tab = tab
        self._traces = traces
        tab.case_shown.connect(self._show)

    def _show(self, state: CaseState) -> None:
        entries, names = self._traces.of_case(state.case_id), self._traces.names()
        self._tab.show_traces(traces_of(entries, names, state.words), state.words)
