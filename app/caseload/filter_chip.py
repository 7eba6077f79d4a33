"""One pill above the list: how many cases stand out in which way."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from app.theme import Theme
from app.widgets.chip import Kind, chip_font

ICON_PX = 14
SIDE_PX = 12


@dataclass(frozen=True, slots=True)
class FilterFace:
    """One pill: which cases, in what colour, in which words."""

    key: str
    kind: Kind
    icon: str
    text: str


class FilterChip(QPushButton):
    """A checkable pill in a status colour; dark when its cases are the ones listed."""

    def __init__(self, theme: Theme, face: FilterFace) -> None:
        super().__init__(face.text)
        self._theme = theme
        self.face = face
        self.setCheckable(True)
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_face(self, face: FilterFace) -> None:
        """Show another count."""
        self.face = face
        self.setText(face.text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        theme = self._theme
        icon = theme.pixels(ICON_PX + 6) if self.face.icon else 0
        font = chip_font(theme)
        self.setFont(font)
        width = self.fontMetrics().horizontalAdvance(self.text())
        height = max(self.fontMetrics().height() + theme.pixels(8), theme.pixels(26))
        return QSize(width + icon + 2 * theme.pixels(SIDE_PX), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, kind, is_on = self._theme, self.face.kind, self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink" if is_on else kind.soft_role))
        pill = QRectF(self.rect())
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if self.underMouse() and not is_on:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(kind.text_role), 1))
            edge = pill.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        self._paint_words(painter, "paper" if is_on else kind.text_role)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("paper" if is_on else "focus"), 2))
            ring = pill.adjusted(3, 3, -3, -3) if is_on else pill.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _paint_words(self, painter: QPainter, role: str) -> None:
        theme = self._theme
        x = theme.pixels(SIDE_PX)
        if self.face.icon:
            side = theme.pixels(ICON_PX)
            square = QRect(x, (self.height() - side) // 2, side, side)
            theme.icon(self.face.icon, role).paint(painter, square)
            x += side + theme.pixels(6)
        painter.setFont(chip_font(theme))
        painter.setPen(theme.colour(role))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(x, 0, 0, 0), flags, self.text())
