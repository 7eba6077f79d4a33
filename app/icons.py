"""Lucide icons, recoloured from the theme at the moment they are painted."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

STROKE = "1.8"  # px on Lucide's 24 px grid

ColourOf = Callable[[str], QColor]  # token name -> colour of the theme in force


class ThemeIcon:
    """One icon in whatever colour the theme gives its role at the moment of painting.

    Not a QIcon with an engine of ours: a QIconEngine made in Python is freed behind QIcon's
    back, and the process dies in the next garbage collection (seen with PySide6 6.11.3).
    """

    def __init__(self, file: Path, role: str, colour_of: ColourOf) -> None:
        self._file = file
        self._role = role
        self._colour_of = colour_of

    def paint(self, painter: QPainter, rect: QRect, *, faint: bool = False) -> None:
        """Paint into the square in the middle of ``rect``; ``faint`` where it cannot be used."""
        painter.save()
        if faint:
            painter.setOpacity(0.6)
        colour = self._colour_of("muted" if faint else self._role)
        paint_svg(painter, QRectF(rect), self._file, colour)
        painter.restore()

    def pixmap(self, side: int, ratio: float = 1.0) -> QPixmap:
        """Return the icon ``side`` pixels wide, sharp on a screen of that pixel ratio."""
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, side, side))
        painter.end()
        return pixmap


def paint_svg(painter: QPainter, rect: QRectF, file: Path, colour: QColor) -> None:
    """Paint an icon file into the square in the middle of ``rect``, stroked in ``colour``."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only when an icon is painted

    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    QSvgRenderer(QByteArray(_svg(file, colour.name()))).render(painter, square)


@lru_cache(maxsize=256)
def _svg(file: Path, colour: str) -> bytes:
    text = file.read_text(encoding="utf-8")
    text = text.replace("currentColor", colour).replace(
        'stroke-width="2"', f'stroke-width="{STROKE}"'
    )
    return text.encode()
