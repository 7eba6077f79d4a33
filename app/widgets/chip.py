"""Status in words: an icon, a few words and a soft colour, never colour alone."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.theme import Theme


class Kind(StrEnum):
    """What a chip or a banner means; its colours are ``<kind>`` on ``<kind>-soft``."""

    GOOD = "good"
    WATCH = "watch"
    ACT = "act"
    NOTE = "note"
    NEUTRAL = "neutral"

    @property
    def text_role(self) -> str:
        return "ink" if self is Kind.NEUTRAL else self.value

    @property
    def soft_role(self) -> str:
        return f"{self.value}-soft"


@dataclass(frozen=True, slots=True)
class ChipFace:
    """What a chip shows; ``icon`` may be empty."""

    kind: Kind
    icon: str
    text: str


def chip_font(theme: Theme) -> QFont:
    """Give the font of all chips."""
    return theme.font("small", QFont.Weight.DemiBold)


def chip_size(theme: Theme, face: ChipFace) -> QSize:
    """Give the room a chip takes, also for delegates of lists."""
    metrics = QFontMetrics(chip_font(theme))
    icon = theme.pixels(16 + 6) if face.icon else 0
    width = metrics.horizontalAdvance(face.text) + icon + 2 * theme.pixels(11)
    return QSize(width, max(metrics.height() + theme.pixels(8), theme.pixels(25)))


def paint_chip(painter: QPainter, theme: Theme, rect: QRect, face: ChipFace) -> None:
    """Paint a chip at the left of ``rect``, in its middle height, shortened if it must be."""
    size = chip_size(theme, face)
    pill = QRect(rect.x(), 0, min(size.width(), rect.width()), size.height())
    pill.moveTop(rect.y() + (rect.height() - size.height()) // 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(face.kind.soft_role))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    x = pill.x() + theme.pixels(11)
    if face.icon:
        side = theme.pixels(16)
        square = QRect(x, pill.center().y() - side // 2 + 1, side, side)
        theme.icon(face.icon, face.kind.text_role).paint(painter, square)
        x += side + theme.pixels(6)
    painter.setFont(chip_font(theme))
    painter.setPen(theme.colour(face.kind.text_role))
    room = QRect(x, pill.y(), pill.right() - theme.pixels(8) - x, pill.height())
    text = painter.fontMetrics().elidedText(
        face.text, Qt.TextElideMode.ElideRight, room.width() + theme.pixels(3)
    )
    painter.drawText(room.adjusted(0, 0, theme.pixels(4), 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


class StatusChip(QLabel):
    """A chip as a widget; a screen reader reads it as text."""

    def __init__(self, theme: Theme, kind: Kind, icon: str, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self._face = ChipFace(kind, icon, text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_status(self, kind: Kind, icon: str, text: str) -> None:
        """Show another status."""
        self._face = ChipFace(kind, icon, text)
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return chip_size(self._theme, self._face)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(QPainter(self), self._theme, self.rect(), self._face)
