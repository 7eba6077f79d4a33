"""The case list as an item model: frozen rows in, faces made when a row is first seen."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.caseload.row_face import RowFace
from models.services.caseload import CaseloadRow

Index = QModelIndex | QPersistentModelIndex
FaceOf = Callable[[CaseloadRow], RowFace]

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
FACE_ROLE = Qt.ItemDataRole.UserRole + 2


class Column(IntEnum):
    """The columns, from left to right."""

    CASE = 0
    STATUS = 1
    CURVE = 2
    IMPORTANT = 3
    NEXT = 4
    MEET = 5
    OPEN = 6


class CaseloadTableModel(QAbstractTableModel):
    """Holds the rows that are listed now; ``show_rows`` replaces them whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[CaseloadRow, ...] = ()
        self._face_of: FaceOf | None = None
        self._faces: dict[str, RowFace] = {}

    def show_rows(self, rows: tuple[CaseloadRow, ...], face_of: FaceOf) -> None:
        """List ``rows``, worded by ``face_of`` as they are looked at."""
        self.beginResetModel()
        self._rows = rows
        self._face_of = face_of
        self._faces.clear()
        self.endResetModel()

    def narrow_to(self, rows: tuple[CaseloadRow, ...]) -> None:
        """List another choice of the same rows; what was worded stays worded."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> tuple[CaseloadRow, ...]:
        """The rows listed now."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(self._face(row), Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return self._meet(row) if index.column() == Column.MEET else None
            case _ if role == ROW_ROLE:
                return row
        return self._face(row) if role == FACE_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(Column):
            return self._titles()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _spoken(self, row: CaseloadRow, column: Column) -> str:
        if column is Column.MEET:
            return self._meet(row)
        face = self._face(row)
        return face.spoken if column is Column.CASE else _text(face, column)

    def _meet(self, row: CaseloadRow) -> str:
        if not row.is_open:
            return ""
        return self.tr("Go on with the meeting") if row.running else self.tr("Start the meeting")

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Case"),
            self.tr("Status"),
            self.tr("The child's curve"),
            self.tr("Most important now"),
            self.tr("Next meeting · remember"),
            "",
            "",
        )

    def _face(self, row: CaseloadRow) -> RowFace:
        if row.case_id not in self._faces:
            assert self._face_of is not None
            self._faces[row.case_id] = self._face_of(row)
        return self._faces[row.case_id]


def _text(face: RowFace, column: Column) -> str:
    match column:
        case Column.CASE:
            return face.title
        case Column.STATUS:
            return face.chip.text
        case Column.CURVE:
            return face.curve_words
        case Column.IMPORTANT:
            return " · ".join(part for part in (face.important, face.detail) if part)
        case Column.NEXT:
            return " · ".join(part for part in (face.coming, face.remember) if part)
        case Column.MEET | Column.OPEN:
            return ""
