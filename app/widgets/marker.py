"""The shape of a voice: circle, square, triangle, diamond, cross or star."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Marker, Theme


def marker_path(marker: Marker, rect: QRectF) -> QPainterPath:
    """Give the outline of a marker that looks equally large in every shape."""
    path = QPainterPath()
    centre, radius = rect.center(), min(rect.width(), rect.height()) / 2
    if marker is Marker.CIRCLE:
        path.addEllipse(centre, radius * 0.92, radius * 0.92)
    elif marker is Marker.SQUARE:
        side = radius * 1.64
        square = QRectF(0, 0, side, side)
        square.moveCenter(centre)
        path.addRoundedRect(square, radius * 0.12, radius * 0.12)
    else:
        path.addPolygon(QPolygonF(_corners(marker, centre, radius)))
        path.closeSubpath()
    return path


def paint_marker(
    painter: QPainter, rect: QRectF, marker: Marker, colour: QColor, *, filled: bool = True
) -> None:
    """Paint a marker into ``rect``; hollow means switched off or not present."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    else:
        painter.setPen(QPen(colour, max(1.4, rect.width() / 9)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = rect.adjusted(1, 1, -1, -1)
    painter.drawPath(marker_path(marker, rect))
    painter.restore()


class MarkerIcon(QWidget):
    """A voice's marker beside its name; decoration, the name says the same."""

    def __init__(self, theme: Theme, slot: int, size: int = 14) -> None:
        super().__init__()
        self._theme = theme
        self._slot = slot
        self._size = size
        self._is_filled = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_slot(self, slot: int) -> None:
        """Show another voice's marker."""
        self._slot = slot
        self.update()

    def set_present(self, present: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Pale when the voice is not with us."""
        self._is_filled = present
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.pixels(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        style = self._theme.voice(self._slot)
        colour = style.colour if self._is_filled else self._theme.colour("field-line")
        rect = QRectF(self.rect())
        is_filled = self._is_filled and not style.is_hollow
        paint_marker(QPainter(self), rect, style.marker, colour, filled=is_filled)


def _corners(marker: Marker, centre: QPointF, radius: float) -> list[QPointF]:
    if marker is Marker.TRIANGLE:
        low = QPointF(centre.x(), centre.y() + radius * 0.12)
        return _around(low, [radius * 1.06] * 3)
    if marker is Marker.DIAMOND:
        return _around(centre, [radius * 1.08] * 4)
    if marker is Marker.STAR:
        return _around(centre, [radius * 1.06, radius * 0.46] * 5)
    return _cross(centre, radius)


def _around(centre: QPointF, radii: list[float]) -> list[QPointF]:
    """Place one corner per radius around the centre, the first straight up."""
    turn = 2 * math.pi / len(radii)
    return [
        centre + QPointF(radius * math.sin(i * turn), -radius * math.cos(i * turn))
        for i, radius in enumerate(radii)
    ]


def _cross(centre: QPointF, radius: float) -> list[QPointF]:
    """A bold x: a plus with arms 0.3 wide, turned by 45 degrees."""
    arm, half = radius * 1.08, radius * 0.3
    plus = [
        (half, -arm), (half, -half), (arm, -half), (arm, half), (half, half), (half, arm),
        (-half, arm), (-half, half), (-arm, half), (-arm, -half), (-half, -half), (-half, -arm),
    ]  # fmt: skip
    turn = math.sqrt(0.5)
    return [centre + QPointF((x - y) * turn, (x + y) * turn) for x, y in plus]
