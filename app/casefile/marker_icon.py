"""A voice's marker as an icon, for heads of columns and lists of choices."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from app.theme import Theme
from app.widgets.marker import paint_marker

SIDE_PX = 14


def marker_icon(theme: Theme, slot: int) -> QIcon:
    """Return the marker of a slot in the colours in force."""
    side = theme.pixels(SIDE_PX)
    picture = QPixmap(side * 2, side * 2)  # twice as fine, for dense screens
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    style = theme.voice(slot)
    paint_marker(painter, QRectF(0, 0, side * 2, side * 2), style.marker, style.colour)
    painter.end()
    return QIcon(picture)
