"""The tab "Møder og notater": a list, and the meeting that is chosen."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Slot

from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.casefile.meetings.next_card import NextCard
from app.casefile.meetings.session_card import SessionCard
from app.casefile.meetings.session_list import SessionList
from app.casefile.meetings.session_rows import session_rows
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.columns import Columns
from app.widgets.empty_state import EmptyState
from models.domain.scales import Scale

LIST_SHARE = 1000  # of the height the card above leaves


class MeetingsTab(CaseTab):
    """Shows every meeting; the one chosen is read at the right."""

    def __init__(
        self, theme: Theme, today: Callable[[], date], scales: Mapping[str, Scale]
    ) -> None:
        super().__init__(theme)
        self._state: CaseState | None = None
        self.next_card = NextCard(theme, today)
        self.list = SessionList(theme)
        self.list.setAccessibleName(self.tr("Meetings"))
        self.card = SessionCard(theme, scales)
        listing = Card(theme, self.tr("Meetings"))
        listing.body.addWidget(self.list, 1)
        self._nothing = Card(theme)
        self._nothing.body.addWidget(
            EmptyState(theme, "calendar", self.tr("Meetings appear here once they are held."))
        )
        columns = Columns(theme, (5, 7))
        columns.columns[0].addWidget(self.next_card)
        columns.columns[0].addWidget(listing, LIST_SHARE)
        columns.columns[0].addStretch(1)  # all there is where there is no list yet
        columns.columns[1].addWidget(self.card)
        columns.columns[1].addWidget(self._nothing)
        columns.columns[1].addStretch(1)
        self._listing = listing
        self.column.addWidget(columns, 1)
        self.list.session_chosen.connect(self._show_session)

    @property
    def state(self) -> CaseState | None:
        """The case as it was shown last."""
        return self._state

    def show_case(self, state: CaseState) -> None:
        self._state = state
        rows = session_rows(state)
        self.next_card.show_case(state)
        self._listing.setVisible(bool(rows))
        self.card.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.list.show_rows(rows)
        if (chosen := self.list.chosen) is not None:
            self._show_session(chosen)

    def leave(self) -> None:
        self.card.note.keep()

    @Slot(object)
    def _show_session(self, session_id: object) -> None:
        state = self._state
        found = [one for one in state.history.sessions if one.id == session_id] if state else []
        if state is not None and found:
            self.card.show_session(state, found[0])
