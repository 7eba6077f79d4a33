"""Agreements as a table one types in: done, what, who, by when; the last row adds one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout

from app.meeting.agreement_line import AgreementLine
from app.meeting.states import AgreementRow
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.labels import label
from models.domain.plans import AgreementState

EMPTY = AgreementRow(None, "", "", None, AgreementState.OPEN)


class AgreementsCard(Card):
    """Tells all rows that are not blank whenever one has settled."""

    typed = Signal()
    settled = Signal(object)  # tuple of AgreementRow

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme, " ")
        self._theme = theme
        self._today = today
        self._lines: list[AgreementLine] = []
        self._names: tuple[str, ...] = ()
        self._told: tuple[AgreementRow, ...] = ()
        self._heads = [label("", "small") for _ in range(3)]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("m"))
        self._grid.setVerticalSpacing(theme.space("s"))
        for column, stretch in enumerate((0, 13, 4, 3)):
            self._grid.setColumnStretch(column, stretch)
        for column, head in enumerate(self._heads, start=1):
            self._grid.addWidget(head, 0, column)
        self.body.addLayout(self._grid)
        self.retranslate()

    def show_rows(self, rows: tuple[AgreementRow, ...], names: tuple[str, ...]) -> None:
        """Show the agreements and an empty row beneath."""
        self._names = names
        self._told = rows
        while len(self._lines) > len(rows) + 1:
            self._lines.pop().remove_from(self._grid)
        while len(self._lines) < len(rows) + 1:
            self._add_line()
        for line, row in zip(self._lines, (*rows, EMPTY), strict=True):
            line.show_row(row, names)
        self.retranslate()

    @property
    def rows(self) -> tuple[AgreementRow, ...]:
        """What stands in the table, blank rows apart."""
        return tuple(line.row for line in self._lines if not line.is_blank)

    def retranslate(self) -> None:
        self.set_title(self.tr("Agreements"))
        for head, text in zip(
            self._heads, (self.tr("What"), self.tr("Who"), self.tr("By when")), strict=True
        ):
            head.setText(text)
        for number, line in enumerate(self._lines, start=1):
            line.name(number, is_new=number == len(self._lines))

    def _add_line(self) -> None:
        line = AgreementLine(self._theme, self._today, self)
        line.place(self._grid, len(self._lines) + 1)
        line.typed.connect(self._follow)
        line.settled.connect(self._settle)
        self._lines.append(line)

    @Slot()
    def _follow(self) -> None:
        self.typed.emit()
        if self._lines and not self._lines[-1].is_blank:
            self._add_line()
            self._lines[-1].show_row(EMPTY, self._names)
            self.retranslate()

    @Slot()
    def _settle(self) -> None:
        if self._lines and not self._lines[-1].is_blank:
            self._follow()
        if self.rows != self._told:
            self._told = self.rows
            self.settled.emit(self.rows)
