"""A bank card on the screen that is dragged until a real one covers it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Theme
from app.widgets.boxes import paint_focus

CARD_MM = (85.60, 53.98)  # ISO/IEC 7810 ID-1: every bank card, driving licence and health card
CORNER_MM = 3.18
LEAST_PX_PER_MM = 2.0
MOST_PX_PER_MM = 12.0
STEP_PX = 0.5  # by an arrow key; ten times that with Shift
_EDGE_PX = 6.0
RING_PX = 5  # from the card to the outside of the ring of the focus


class CardRuler(QWidget):
    """Holds pixels per millimetre; the right edge follows the mouse, a finger or arrow keys."""

    changed = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._px_per_mm = 4.0
        self._grip_px: float | None = None  # how far from the edge it was taken hold of
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def px_per_mm(self) -> float:
        """Device-independent pixels per millimetre, as the card stands now."""
        return self._px_per_mm

    def set_px_per_mm(self, px_per_mm: float) -> None:
        """Give the card its size, within what fits here; tells nobody."""
        room = (self.width() - 2 * _EDGE_PX) / CARD_MM[0] if self.isVisible() else MOST_PX_PER_MM
        self._px_per_mm = max(LEAST_PX_PER_MM, min(px_per_mm, MOST_PX_PER_MM, room))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._px_per_mm * CARD_MM[0] + 2 * _EDGE_PX
        return QSize(round(width), round(self._px_per_mm * CARD_MM[1] + 2 * _EDGE_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(LEAST_PX_PER_MM * CARD_MM[0]), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip_px = event.position().x() - self._card().right()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip_px is not None:
            right = event.position().x() - self._grip_px
            self._tell((right - _EDGE_PX) / CARD_MM[0])

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip_px = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signs = {Qt.Key.Key_Right: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Minus: -1}
        sign = signs.get(Qt.Key(event.key()))
        if sign is None:
            super().keyPressEvent(event)
            return
        is_fast = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step_px = STEP_PX * (10 if is_fast else 1)
        self._tell(self._px_per_mm + sign * step_px / CARD_MM[0])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card, corner = self._card(), CORNER_MM * self._px_per_mm
        painter.setBrush(self._theme.colour("accent-soft"))
        painter.setPen(QPen(self._theme.colour("accent"), 1.5))
        painter.drawRoundedRect(card, corner, corner)
        self._paint_chip(painter, card)
        self._paint_grip(painter, card)
        if self.hasFocus():
            around = card.toAlignedRect().adjusted(-RING_PX, -RING_PX, RING_PX, RING_PX)
            paint_focus(painter, around, self._theme, corner=corner + RING_PX)

    def _paint_chip(self, painter: QPainter, card: QRectF) -> None:
        """Draw the chip where cards have it, so that one sees at once what is meant."""
        millimetre = self._px_per_mm
        chip = QRectF(
            card.left() + 10 * millimetre, card.top() + 19 * millimetre,
            12 * millimetre, 9.5 * millimetre,
        )  # fmt: skip
        painter.setBrush(self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.drawRoundedRect(chip, 4, 4)

    def _paint_grip(self, painter: QPainter, card: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        middle = QPointF(card.right(), card.center().y())
        painter.drawRoundedRect(QRectF(middle.x() - 4, middle.y() - 22, 8, 44), 4, 4)

    def _card(self) -> QRectF:
        width, height = (side * self._px_per_mm for side in CARD_MM)
        return QRectF(_EDGE_PX, _EDGE_PX, width, height)

    def _tell(self, px_per_mm: float) -> None:
        before = self._px_per_mm
        self.set_px_per_mm(px_per_mm)
        if self._px_per_mm != before:
            self.changed.emit(self._px_per_mm)
