"""The chart's numbers as a table: what a screen reader gets, one key away for everyone."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from app.casefile.curve.table_header import SLOT_ROLE, VoiceHeader
from app.chart_inputs import Table
from app.theme import Theme
from app.widgets.tables import plain_table

Index = QModelIndex | QPersistentModelIndex
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChartTableModel(QAbstractTableModel):
    """Holds a ``Table`` of ready text."""

    def __init__(self) -> None:
        super().__init__()
        self._table = Table((), ())

    def show_table(self, table: Table) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self._table.columns[index.column()].is_number else LEFT
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._table.columns):
            return None
        column = self._table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == SLOT_ROLE:
            return column.slot
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.is_number else LEFT
        return None


class ChartTable(QTableView):
    """Shows a chart's numbers, session by session."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = ChartTableModel()
        self.setHorizontalHeader(VoiceHeader(theme))
        self.setModel(self._model)
        plain_table(self, theme, row_px=34)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(theme.pixels(80))
        self.setAccessibleName(self.tr("The numbers of the curve"))
        self.setMinimumHeight(theme.pixels(260))

    def show_table(self, table: Table) -> None:
        """Show other numbers, the latest session in sight."""
        self._model.show_table(table)
        self.scrollToBottom()
