"""The grid as Qt sees it: texts as typed, the day spelled out, what is wrong said in words."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.casefile.curve.table_header import SLOT_ROLE
from app.casefile.earlier.sheet import (
    DATE_COLUMN,
    Cell,
    ReadDay,
    Reading,
    SheetColumn,
    SheetVoice,
    Trouble,
    columns_of,
    read_sheet,
)
from app.wording import Wording

Index = QModelIndex | QPersistentModelIndex
TROUBLE_ROLE = Qt.ItemDataRole.UserRole + 20
FIRST_ROWS, SPARE_ROWS, MOST_ROWS = 8, 1, 500
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
EDITABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


class SheetModel(QAbstractTableModel):
    """Holds what is typed; reads it anew after every change."""

    typed = Signal()

    def __init__(
        self,
        voices: tuple[SheetVoice, ...],
        words: Wording,
        today: Callable[[], date],
        read_day: ReadDay,
    ) -> None:
        super().__init__()
        self.columns: tuple[SheetColumn, ...] = columns_of(voices)
        self._words = words
        self._today = today
        self._read_day = read_day
        self._texts: dict[Cell, str] = {}
        self._rows = FIRST_ROWS
        self.reading = Reading((), (), {}, {})

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        return not self._texts

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        return EDITABLE if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = (index.row(), index.column())
        asked: dict[int, Callable[[Cell], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._shown,
            Qt.ItemDataRole.EditRole: self._text,
            Qt.ItemDataRole.TextAlignmentRole: _side,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self.trouble_words,
            TROUBLE_ROLE: self.reading.troubles.__contains__,
        }
        return asked[role](cell) if role in asked else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self.put({(index.row(), index.column()): str(value)})
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.column_title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side((0, section))
        if role == SLOT_ROLE and section != DATE_COLUMN:
            return self.columns[section - 1].voice.slot
        return None

    def column_title(self, section: int) -> str:
        """Return the head of a column: "Mor om Mia", "Mia · personligt"."""
        if section == DATE_COLUMN:
            return self.tr("Date")
        column = self.columns[section - 1]
        if column.line is None:
            return column.voice.label
        line = column.voice.scale.items[column.line].label[self._words.language]
        return f"{column.voice.label} · {line}"

    def put(self, texts: dict[Cell, str]) -> None:
        """Take typed or pasted texts; the grid grows with them."""
        for cell, text in texts.items():
            if cleaned := text.strip():
                self._texts[cell] = cleaned
            else:
                self._texts.pop(cell, None)
        last = max((row for row, _ in self._texts), default=0)
        self._grow(min(MOST_ROWS, max(self._rows, last + 1 + SPARE_ROWS)))
        self.reading = read_sheet(self._texts, self.columns, self._today(), self._read_day)
        self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, self.columnCount() - 1))
        self.typed.emit()

    def trouble_words(self, cell: Cell) -> str:
        """Say what is wrong with a cell; empty where nothing is."""
        trouble = self.reading.troubles.get(cell)
        return self._words_of(trouble, cell) if trouble is not None else ""

    def place_words(self, cell: Cell) -> str:
        """Name a cell: "Row 3, Mor om Mia"."""
        place = self.tr("Row {n}, {column}")
        return place.format(n=cell[0] + 1, column=self.column_title(cell[1]))

    def _grow(self, rows: int) -> None:
        if rows > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()

    def _text(self, cell: Cell) -> str:
        return self._texts.get(cell, "")

    def _shown(self, cell: Cell) -> str:
        """Spell a day out, so that the year it was taken for is seen."""
        day = self.reading.days.get(cell[0]) if cell[1] == DATE_COLUMN else None
        return self._words.short_date(day) if day is not None else self._texts.get(cell, "")

    def _spoken(self, cell: Cell) -> str:
        shown = self._shown(cell) or self.tr("empty")
        said = f"{self.place_words(cell)}: {shown}"
        wrong = self.trouble_words(cell)
        return f"{said}. {wrong}" if wrong else said

    def _words_of(self, trouble: Trouble, cell: Cell) -> str:
        if trouble is Trouble.OUT_OF_RANGE:
            column = self.columns[cell[1] - 1]
            scale, total = column.voice.scale, column.line is None
            low, high = (
                (scale.total_low, scale.total_high) if total else (scale.item_low, scale.item_high)
            )
            words = self.tr("It must lie between {low} and {high}.")
            return words.format(low=self._words.limit(low), high=self._words.limit(high))
        return {
            Trouble.NO_DAY: self.tr("Write the day of these scores."),
            Trouble.NOT_A_DAY: self.tr("This is not a day. Write for example 26/11 2025."),
            Trouble.FUTURE: self.tr("The day is in the future."),
            Trouble.LONG_AGO: self.tr("The day is before the year 2000."),
            Trouble.DAY_TWICE: self.tr("This day stands further up already."),
            Trouble.NO_SCORE: self.tr("No score stands beside this day."),
            Trouble.NOT_A_NUMBER: self.tr("Write a number, for example 26.4."),
            Trouble.TWO_MEANINGS: self.tr(
                "Points or millimetres? Write it with a decimal, such as 6.0."
            ),
            Trouble.RECORDED: self.tr("A form from this day is recorded already."),
            Trouble.DISAGREES: self.tr("The lines add up to another total."),
        }[trouble]


def _side(cell: Cell) -> Qt.AlignmentFlag:
    return LEFT if cell[1] == DATE_COLUMN else RIGHT
