"""The tab "Møder og notater": a list, and the meeting that is chosen."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Signal, Slot

from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.casefile.meetings.next_card import NextCard
from app.casefile.meetings.session_card import SessionCard
from app.casefile.meetings.session_list import SessionList
from app.casefile.meetings.session_rows import session_rows
from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.buttons import link_button
from app.widgets.card import Card
from app.widgets.chip import Kind
from app.widgets.columns import Columns
from app.widgets.empty_state import EmptyState
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel
from app.widgets.search_field import SearchField
from models.domain.scales import Scale

LIST_SHARE = 1000  # of the height the card above leaves


class MeetingsTab(CaseTab):
    """Shows every meeting; the one chosen is read at the right."""

    case_shown = Signal(object)  # CaseState: presenters answer with what the archive knows beside
    add_requested = Signal()  # a meeting that was held before
    earlier_requested = Signal()  # the grid of scores from before the program
    take_back_requested = Signal()  # the whole of what the grid entered last

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
        self.search = SearchField(theme, self.tr("Search notes"), has_shortcut=False)
        self.search.settled.connect(self._search)
        self._no_hit = WrapLabel(self.tr("No note has these words."), "muted")
        self._no_hit.hide()
        self._add = link_button(theme, self.tr("Add an earlier meeting"), "calendar-plus")
        self._add.clicked.connect(self._ask_to_add)
        self._earlier = link_button(theme, self.tr("Enter earlier scores"), "table")
        self._earlier.clicked.connect(self._ask_for_earlier)
        ways = FlowLayout(theme.space("s"))  # above the list: a long one would hide them
        for way in (self._add, self._earlier):
            ways.addWidget(way)
        listing.body.addLayout(ways)
        listing.body.addWidget(self.search)
        listing.body.addWidget(self._no_hit)
        listing.body.addWidget(self.list, 1)
        self._entered = Banner(theme, Kind.GOOD, "")
        self._entered.action_requested.connect(self.take_back_requested)
        self._entered.hide()
        self._nothing = Card(theme)
        self._teach = EmptyState(theme, "calendar", "", is_main=False)
        self._teach.button.clicked.connect(self._ask_for_earlier)
        self._nothing.body.addWidget(self._teach)
        columns = Columns(theme, (5, 7))
        columns.columns[0].addWidget(self.next_card)
        columns.columns[0].addWidget(listing, LIST_SHARE)
        columns.columns[0].addStretch(1)  # all there is where there is no list yet
        columns.columns[1].addWidget(self.card)
        columns.columns[1].addWidget(self._nothing)
        columns.columns[1].addStretch(1)
        self._listing = listing
        self.column.addWidget(self._entered)
        self.column.addWidget(columns, 1)
        self.list.session_chosen.connect(self._show_session)

    @property
    def state(self) -> CaseState | None:
        """The case as it was shown last."""
        return self._state

    def show_case(self, state: CaseState) -> None:
        if self._state is not None and self._state.case_id != state.case_id:
            self.say_entered(0)
            self.search.clear()
        self._state = state
        rows = session_rows(state, self.search.text())
        self._no_hit.setVisible(not rows and bool(self.search.text()))
        self.next_card.show_case(state)
        is_empty = not session_rows(state)
        self._listing.setVisible(not is_empty)
        self.card.setVisible(bool(rows))
        self._nothing.setVisible(is_empty)
        self._add.setVisible(state.is_open)
        self._earlier.setVisible(state.is_open)
        self._teach.set_texts(
            self.tr(
                "Meetings appear here once they are held, with everybody's forms and your note. "
                "Are there forms from before? They can be entered at once."
            ),
            self.tr("Enter earlier scores") if state.is_open else "",
        )
        self.list.show_rows(rows)
        if (chosen := self.list.chosen) is not None:
            self._show_session(chosen)
        self.case_shown.emit(state)

    def say_entered(self, count: int) -> None:
        """Say how many forms the grid entered, and offer to take them back; nothing for 0."""
        words = self.tr("%n form(s) entered.", "", count)
        self._entered.set_text(words, self.tr("Take it back"))
        self._entered.setVisible(count > 0)

    def leave(self) -> None:
        self.card.note.keep()

    @Slot(object)
    def _show_session(self, session_id: object) -> None:
        state = self._state
        found = [one for one in state.history.sessions if one.id == session_id] if state else []
        if state is not None and found:
            self.card.show_session(state, found[0])
            self.card.show_hits(self.search.text())

    @Slot()
    def _ask_for_earlier(self) -> None:
        self.earlier_requested.emit()

    @Slot()
    def _ask_to_add(self) -> None:
        self.add_requested.emit()

    @Slot(str)
    def _search(self, _words: str) -> None:
        if self._state is not None:
            self.show_case(self._state)
