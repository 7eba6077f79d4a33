"""Lucide icons, recoloured from the theme at the moment they are painted."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

STROKE = "1.8"  # px on Lucide's 24 px grid

ColourOf = Callable[[str], QColor]  # token name -> colour of the theme in force


class ThemeIconEngine(QIconEngine):
    """Paints one icon in whatever colour the theme gives its role right now."""

    def __init__(self, file: Path, role: str, colour_of: ColourOf) -> None:
        super().__init__()
        self._file = file
        self._role = role
        self._colour_of = colour_of

    def clone(self) -> QIconEngine:
        return ThemeIconEngine(self._file, self._role, self._colour_of)

    def key(self) -> str:
        return "theme-icon"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        colour = self._colour_of("muted" if mode is QIcon.Mode.Disabled else self._role)
        painter.save()
        if mode is QIcon.Mode.Disabled:
            painter.setOpacity(0.6)
        paint_svg(painter, QRectF(rect), self._file, colour)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = self.pixmap(size * scale, mode, state)
        pixmap.setDevicePixelRatio(scale)
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
