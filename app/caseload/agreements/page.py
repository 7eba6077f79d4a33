"""The page of agreements: what stands open in all cases, the earliest day first."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from app.caseload.agreements.model import LINE_ROLE, AgreementRow, AgreementsModel, Column
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.empty_state import EmptyState
from app.widgets.labels import WrapLabel
from app.widgets.names_switch import NamesSwitch
from app.widgets.page import Page
from app.widgets.tables import plain_table
from app.widgets.toggle_chip import ToggleChipRow

WIDTHS_PX = {Column.DUE: 190, Column.WHO: 170, Column.CASE: 200}


class Span(StrEnum):
    """Which of the open agreements are listed."""

    ALL = "all"
    OVERDUE = "overdue"
    WEEK = "week"  # due within seven days


@dataclass(frozen=True, slots=True, repr=False)
class AgreementsState:
    """What the page shows at one moment."""

    rows: tuple[AgreementRow, ...]
    counts: Mapping[Span, int]
    span: Span
    names_shown: bool


class AgreementsPage(Page):
    """Shows an ``AgreementsState`` and tells what the therapist asks for."""

    span_chosen = Signal(str)
    names_toggled = Signal(bool)
    case_opened = Signal(object)  # case id
    done_chosen = Signal(object)  # AgreementRow
    list_requested = Signal()
    reworded = Signal()
    looked_at = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, scrolls=False)
        self.setObjectName("agreements_page")
        self._model = AgreementsModel()
        self._table = QTableView()
        self._spans = ToggleChipRow(theme)
        self._names = NamesSwitch(theme)
        self._hint = WrapLabel("", "muted")
        self._open = secondary_button(theme, "", "chevron-right")
        self._done = secondary_button(theme, "", "check")
        self._empty = EmptyState(theme, "list-checks", "", is_main=False)
        self._card = Card(theme, margin=4)
        self._sheet = QWidget()  # lets the card be only as high as its rows
        self._state: AgreementsState | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_state(self, state: AgreementsState) -> None:
        """Show the agreements."""
        self._state = state
        self._spans.set_options(self._options(state))
        self._spans.choose(state.span.value)
        self._names.show_state(shown=state.names_shown)
        self._model.show_rows(state.rows)
        self._be_as_high_as_the_rows(len(state.rows))
        self._hint.setVisible(not state.names_shown and bool(state.rows))
        overdue = state.counts.get(Span.OVERDUE, 0)
        summary = self.tr("%n open", "", state.counts.get(Span.ALL, 0))
        self.set_subtitle(summary + (" · " + self.tr("%n overdue", "", overdue) if overdue else ""))
        self._sheet.setVisible(bool(state.rows))
        self._empty.setVisible(not state.rows)
        self._empty.set_texts(self._empty_words(state), self.tr("See my cases"))
        self._follow_row()

    def retranslate(self) -> None:
        self.set_title(self.tr("Agreements"))
        self._table.setAccessibleName(self.tr("Agreements"))
        self._open.setText(self.tr("Open case"))
        self._done.setText(self.tr("Mark as done"))
        self._hint.setText(
            self.tr("The words of an agreement are shown together with names: they are private.")
        )
        if self._state is not None:
            self.show_state(self._state)
        self.reworded.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def _lay_out(self) -> None:
        self._table.setModel(self._model)
        plain_table(self._table, self.theme, row_px=44)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        self._fit()
        for tool in (self._done, self._open, self._names):
            self.tools.addWidget(tool)
        self.head_extra.addWidget(self._spans)
        self.head_extra.addWidget(self._hint)
        self._card.body.addWidget(self._table, 1)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addStretch(1)
        self.body.addWidget(self._sheet, 1)
        self.body.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._spans.changed.connect(self.span_chosen)
        self._names.toggled.connect(self.names_toggled)
        self._table.activated.connect(self._open_index)
        self._table.doubleClicked.connect(self._open_index)
        self._table.selectionModel().selectionChanged.connect(self._follow_row)
        self._open.clicked.connect(self._open_case)
        self._done.clicked.connect(self._tell_done)
        self._empty.button.clicked.connect(self.list_requested)
        self.theme.changed.connect(self._fit)

    def _be_as_high_as_the_rows(self, count: int) -> None:
        table = self._table
        rows = count * table.verticalHeader().defaultSectionSize()
        head = table.horizontalHeader().sizeHint().height()
        table.setMaximumHeight(head + rows + 2 * table.frameWidth() + 4)

    def _options(self, state: AgreementsState) -> list[tuple[str, str]]:
        words = {
            Span.ALL: self.tr("All"),
            Span.OVERDUE: self.tr("Overdue"),
            Span.WEEK: self.tr("Next seven days"),
        }
        return [(key.value, f"{text} {state.counts.get(key, 0)}") for key, text in words.items()]

    def _empty_words(self, state: AgreementsState) -> str:
        if state.counts.get(Span.ALL, 0):
            return self.tr("None here. Choose “All” to see the others.")
        return self.tr(
            "Nothing stands open. What a family and you agree on in a meeting (who does what, by "
            "when) is gathered here across all cases, the earliest day first."
        )

    def _current(self) -> AgreementRow | None:
        indexes = self._table.selectionModel().selectedRows()
        return indexes[0].data(LINE_ROLE) if indexes else None

    @Slot()
    def _fit(self) -> None:
        """At 200 % text the day and the words are what there is room for."""
        for column, px in WIDTHS_PX.items():
            self._table.setColumnWidth(column, self.theme.pixels(px))
        is_large = self.theme.text_percent > 150
        self._table.setColumnHidden(Column.WHO, is_large)

    @Slot()
    def _follow_row(self) -> None:
        for button in (self._open, self._done):
            button.setEnabled(self._current() is not None)

    @Slot(QModelIndex)
    def _open_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.case_opened.emit(index.data(LINE_ROLE).case_id)

    @Slot()
    def _open_case(self) -> None:
        if (row := self._current()) is not None:
            self.case_opened.emit(row.case_id)

    @Slot()
    def _tell_done(self) -> None:
        if (row := self._current()) is not None:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.done_chosen.emit(row)
