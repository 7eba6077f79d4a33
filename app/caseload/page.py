"""The case list: who needs attention, in words, and the way into each case."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.caseload.filter_row import FilterRow
from app.caseload.filters import Facet, Group, Listing
from app.caseload.model import CaseloadTableModel, FaceOf
from app.caseload.narrowing import NarrowingRow
from app.caseload.running_banner import RunningBanner, RunningNotice
from app.caseload.table import CaseTable
from app.theme import Theme
from app.widgets.buttons import primary_button
from app.widgets.card import Card
from app.widgets.empty_state import EmptyState
from app.widgets.flow_layout import FlowLayout
from app.widgets.live_text import announce
from app.widgets.names_switch import NamesSwitch
from app.widgets.page import Page
from app.widgets.search_field import SearchField
from app.widgets.toggle_chip import ToggleChipRow
from models.services.caseload import CaseloadRow

OPEN, CLOSED = "open", "closed"


@dataclass(frozen=True, slots=True, repr=False)
class ListState:
    """What the page shows at one moment."""

    rows: tuple[CaseloadRow, ...]
    counts: Mapping[Group, int]  # of the open, or of the closed
    listing: Listing
    names_shown: bool
    running: tuple[RunningNotice, ...] = ()
    has_cases: bool = True  # whether there is any case at all, open or closed
    facets: Mapping[Facet, tuple[str, ...]] = field(default_factory=dict)


class CaseloadPage(Page):
    """Shows a ``ListState`` and tells what the therapist asks for."""

    case_opened = Signal(object)  # case id
    new_case_requested = Signal()
    continue_requested = Signal(object)  # case id
    group_chosen = Signal(str)  # value of a Group
    words_changed = Signal(str)
    facet_chosen = Signal(str, str)  # Facet, value; empty: all
    open_chosen = Signal(bool)  # False: the closed ones
    names_toggled = Signal(bool)
    reworded = Signal()  # the window's language changed
    looked_at = Signal()  # the page came to the front

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, scrolls=False)
        self.setObjectName("caseload_page")
        self._model = CaseloadTableModel()
        self._table = CaseTable(theme, self._model)
        self._search = SearchField(theme)
        self._new = primary_button(theme, "", "plus")
        self._filters = FilterRow(theme)
        self._narrowing = NarrowingRow(theme)
        self._open_row = ToggleChipRow(theme)
        self._names = NamesSwitch(theme)
        self._which = QWidget()
        self._empty = EmptyState(theme, "folder-heart", "")
        self._nothing = EmptyState(theme, "search", "", is_main=False)
        self._sheet = self._list_sheet()
        self._banners = QVBoxLayout()
        self._state: ListState | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_rows(self, state: ListState, face_of: FaceOf) -> None:
        """Show fresh rows, reworded; the case that was current stays current."""
        kept = self._current_case()
        self._model.show_rows(state.rows, face_of)
        self._show(state)
        self._stand_on(kept)

    def narrow(self, state: ListState) -> None:
        """Show another choice among the same rows."""
        kept = self._current_case()
        self._model.narrow_to(state.rows)
        self._show(state)
        self._stand_on(kept)

    def focus_search(self) -> None:
        """Stand in the search field, ready to type over what is there."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def retranslate(self) -> None:
        self.set_title(self.tr("My cases"))
        self._search.set_placeholder(self.tr("Search for a name or a label"))
        self._new.setText(self.tr("New case"))
        self._table.setAccessibleName(self.tr("My cases"))
        self._open_row.set_options([(OPEN, self.tr("Open")), (CLOSED, self.tr("Closed"))])
        if self._state is not None:
            self._show(self._state)
        self.reworded.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()
        if not self._search.hasFocus():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._search.setMinimumWidth(self.theme.pixels(300))
        self.tools.addWidget(self._search)
        self.tools.addWidget(self._new)
        which = QHBoxLayout()
        which.setContentsMargins(0, 0, 0, 0)
        which.setSpacing(self.theme.space("s"))
        which.addWidget(self._open_row)
        which.addSpacing(self.theme.space("s"))
        which.addWidget(self._names)
        choices = FlowLayout(self.theme.space("l"), push_last=True)
        choices.addWidget(self._filters)
        choices.addWidget(self._narrowing)
        self._which.setLayout(which)
        choices.addWidget(self._which)
        self.head_extra.addLayout(choices)
        self._banners.setSpacing(self.theme.space("s"))
        self.head_extra.addLayout(self._banners)
        # Not a stack of widgets: that one asks for the height of the tallest, seen or not.
        for sheet in (self._sheet, self._empty, self._nothing):
            self.body.addWidget(sheet, 1)
            sheet.hide()

    def _list_sheet(self) -> QWidget:
        """Make a card that is only as high as its rows."""
        card = Card(self.theme, margin=4)
        card.body.addWidget(self._table, 1)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        return sheet

    def _connect(self) -> None:
        self._table.row_opened.connect(self._open_row_case)
        self._table.meeting_requested.connect(self._meet)
        self._search.textChanged.connect(self.words_changed)
        self._search.returnPressed.connect(self._open_only)
        self._new.clicked.connect(self._ask_for_new_case)
        self._empty.button.clicked.connect(self._ask_for_new_case)
        self._nothing.button.clicked.connect(self._show_all)
        self._filters.chosen.connect(self.group_chosen)
        self._narrowing.chosen.connect(self.facet_chosen)
        self._open_row.changed.connect(self._tell_open)
        self._names.toggled.connect(self.names_toggled)

    def _show(self, state: ListState) -> None:
        self._state = state
        self._names.show_state(shown=state.names_shown)
        self._narrowing.show_options(state.facets, state.listing.facets)
        self._open_row.choose(OPEN if state.listing.is_open else CLOSED)
        self._filters.show_counts(state.counts, state.listing.group)
        self._show_banners(state.running)
        self.set_subtitle(self._summary(state))
        self._choose_sheet(state)

    def _choose_sheet(self, state: ListState) -> None:
        self._empty.set_texts(
            self.tr(
                "Here is your list of families. Create the first case: a label, the child, "
                "and who else answers. It takes a minute, and then the first meeting can begin."
            ),
            self.tr("New case"),
        )
        self._nothing.set_texts(self._nothing_words(state.listing), self.tr("Show all open"))
        is_nothing = not state.rows and state.has_cases
        if is_nothing and self._nothing.isHidden():
            announce(self, self._nothing_words(state.listing))
        self._sheet.setVisible(bool(state.rows))
        self._empty.setVisible(not state.has_cases)
        self._nothing.setVisible(is_nothing)
        for part in (self._filters, self._which, self._search, self._new):
            part.setVisible(state.has_cases)

    def _nothing_words(self, listing: Listing) -> str:
        if listing.words:
            return self.tr("No case matches what you typed.")
        return self.tr("No cases here right now.")

    def _summary(self, state: ListState) -> str:
        number = state.counts.get(Group.ALL, 0)
        if not state.listing.is_open:
            return self.tr("%n closed", "", number)
        needing = state.counts.get(Group.TALK, 0)
        summary = self.tr("%n open", "", number)
        if needing:
            summary += " · " + self.tr("%n to take up now", "", needing)
        return summary if state.has_cases else ""

    def _show_banners(self, running: tuple[RunningNotice, ...]) -> None:
        while (item := self._banners.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for notice in running:
            banner = RunningBanner(self.theme, notice)
            banner.continue_requested.connect(self.continue_requested)
            self._banners.addWidget(banner)

    def _current_case(self) -> object:
        row = self._table.current_row()
        return row.case_id if row else None

    def _stand_on(self, case_id: object) -> None:
        found = [n for n, row in enumerate(self._model.rows) if row.case_id == case_id]
        self._table.stand_on(found[0] if found else 0)

    @Slot(object)
    def _meet(self, row: CaseloadRow) -> None:
        self.continue_requested.emit(row.case_id)

    @Slot(object)
    def _open_row_case(self, row: CaseloadRow) -> None:
        self.case_opened.emit(row.case_id)

    @Slot()
    def _open_only(self) -> None:
        """Enter in the search opens the first case found."""
        if self._search.text() and self._model.rows:
            self.case_opened.emit(self._model.rows[0].case_id)

    @Slot()
    def _ask_for_new_case(self) -> None:
        self.new_case_requested.emit()

    @Slot()
    def _show_all(self) -> None:
        self._search.clear()
        for facet in Facet:
            self.facet_chosen.emit(facet.value, "")
        self.open_chosen.emit(True)
        self.group_chosen.emit(Group.ALL.value)

    @Slot(str)
    def _tell_open(self, key: str) -> None:
        self.open_chosen.emit(key == OPEN)
