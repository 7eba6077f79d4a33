"""Agreements of all cases as an item model: frozen lines, ready to be read."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from models.domain.ids import AgreementId, CaseId

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns, from left to right."""

    DUE = 0
    WHAT = 1
    WHO = 2
    CASE = 3


@dataclass(frozen=True, slots=True, repr=False)
class AgreementRow:
    """One agreement as it is read."""

    id: AgreementId
    case_id: CaseId
    what: str
    who: str
    due: str
    case: str
    is_late: bool


class AgreementsModel(QAbstractTableModel):
    """Holds the lines that are listed now; ``show_rows`` replaces them whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[AgreementRow, ...] = ()

    def show_rows(self, rows: tuple[AgreementRow, ...]) -> None:
        """List other agreements."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return _text(row, Column(index.column()), self.tr("overdue"))
            case _ if role == LINE_ROLE:
                return row
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(Column):
            titles = (self.tr("By when"), self.tr("What"), self.tr("Who"), self.tr("Case"))
            return titles[section]
        return None


def _text(row: AgreementRow, column: Column, overdue: str) -> str:
    match column:
        case Column.DUE:
            return f"{row.due} · {overdue}" if row.is_late else row.due
        case Column.WHAT:
            return row.what
        case Column.WHO:
            return row.who
        case Column.CASE:
            return row.case
