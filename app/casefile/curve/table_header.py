"""The head of the table of numbers: each voice's marker stands beside its name."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView

from app.theme import Theme
from app.widgets.marker import paint_marker

SLOT_ROLE = Qt.ItemDataRole.UserRole + 1
EDGE_PX = 11  # as the cells beneath: their padding, and the three of Qt's own
MARK_PX = 12


class VoiceHeader(QHeaderView):
    """Paints titles at the side of their column's numbers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme

    def sectionSizeFromContents(self, section: int) -> QSize:
        size = super().sectionSizeFromContents(section)
        metrics = QFontMetrics(self._theme.font("small"))
        words = metrics.horizontalAdvance(self._title(section))
        size.setWidth(words + self._mark_width(section) + 2 * EDGE_PX + 2)
        return size

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self._theme
        painter.save()
        painter.fillRect(rect, theme.colour("surface"))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), theme.colour("line"))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        room = rect.adjusted(EDGE_PX, 0, -EDGE_PX, 0)
        wide = self._mark_width(section) + painter.fontMetrics().horizontalAdvance(
            self._title(section)
        )
        if self._is_right(section):
            room.setLeft(max(room.left(), room.right() - wide))
        self._paint_mark(painter, room, section)
        room.setLeft(room.left() + self._mark_width(section))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._title(section))
        painter.restore()

    def _paint_mark(self, painter: QPainter, room: QRect, section: int) -> None:
        slot = self._asked(section, SLOT_ROLE)
        if not isinstance(slot, int):
            return
        style, side = self._theme.voice(slot), self._theme.pixels(MARK_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(room.left(), room.center().y() - side / 2, side, side)
        paint_marker(painter, place, style.marker, style.colour, filled=not style.is_hollow)

    def _mark_width(self, section: int) -> int:
        has_mark = self._asked(section, SLOT_ROLE) is not None
        return self._theme.pixels(MARK_PX + 6) if has_mark else 0

    def _title(self, section: int) -> str:
        return str(self._asked(section, Qt.ItemDataRole.DisplayRole) or "")

    def _is_right(self, section: int) -> bool:
        side = self._asked(section, Qt.ItemDataRole.TextAlignmentRole)
        return isinstance(side, Qt.AlignmentFlag) and bool(side & Qt.AlignmentFlag.AlignRight)

    def _asked(self, section: int, role: int) -> object:
        return self.model().headerData(section, Qt.Orientation.Horizontal, role)
