"""The heads of the list's columns, standing exactly over what they name."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from app.caseload.model import Column
from app.theme import Theme

HEAD_PX = 44
SIDE_PX = 16
GAP_PX = 14


def cell_room(theme: Theme, rect: QRect, column: int) -> QRect:
    """Return the part of a cell that words and curves may use."""
    left = theme.pixels(SIDE_PX) if column == Column.CASE else 0
    right = 0 if column in {Column.MEET, Column.OPEN} else theme.pixels(GAP_PX)
    return rect.adjusted(left, 0, -right, 0)


class CaseHeader(QHeaderView):
    """Plain muted words, nothing to press."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.pixels(HEAD_PX))

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        theme = self._theme
        painter.save()
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        room = cell_room(theme, rect, index)
        text = str(self.model().headerData(index, self.orientation()) or "")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
