"""A line from 0 to 10 for a goal: nothing stands on it before somebody puts it there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

from app.theme import Theme
from models.domain.plans import GOAL_HIGH, GOAL_LOW

HANDLE_PX = 26
TRACK_PX = 4
STEP, PAGE = 1, 10  # tenths, by arrow and by page key


class GoalLine(QSlider):
    """A slider to screen readers; ``mark`` is None while untouched."""

    marked = Signal(int)  # tenths; when the mouse is let go, or a key moved it

    def __init__(self, theme: Theme, slot: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._slot = slot
        self._mark: int | None = None
        self._last: int | None = None
        self.setRange(GOAL_LOW, GOAL_HIGH)
        self.setSingleStep(STEP)
        self.setPageStep(PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def mark(self) -> int | None:
        """The mark in tenths, None while untouched."""
        return self._mark

    def show_mark(self, mark: int | None, last: int | None) -> None:
        """Show a mark and where it was last time, without telling anybody."""
        self._mark, self._last = mark, last
        self.blockSignals(True)
        self.setValue(GOAL_LOW if mark is None else mark)
        self.blockSignals(False)
        unmarked = self.tr("not marked")
        self.setAccessibleDescription("" if mark is not None else unmarked)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(240), self._theme.pixels(HANDLE_PX + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(120), self._theme.pixels(HANDLE_PX + 8))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._put(self._tenths_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._put(self._tenths_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._mark is not None:
            self.marked.emit(self._mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self._mark
        super().keyPressEvent(event)
        keys = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        moved = self.value() != (GOAL_LOW if before is None else before)
        if event.key() not in keys and (moved or event.key() == Qt.Key.Key_Home):
            self._put(self.value())
            self.marked.emit(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; no mark moves by accident

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter)
        if self._last is not None:
            self._paint_last(painter, self._last)
        if self._mark is not None:
            self._paint_handle(painter, self._mark)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_track(self, painter: QPainter) -> None:
        height = self._theme.pixels(TRACK_PX)
        track = QRectF(self._edge(), (self.height() - height) / 2, self._length(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(track, height / 2, height / 2)

    def _paint_last(self, painter: QPainter, tenths: int) -> None:
        painter.setPen(QPen(self._theme.colour("field-line"), 1.5))
        painter.setBrush(self._theme.colour("surface"))
        radius = self._theme.pixels(5)
        painter.drawEllipse(self._point(tenths), radius, radius)

    def _paint_handle(self, painter: QPainter, tenths: int) -> None:
        radius = self._theme.pixels(HANDLE_PX) / 2
        painter.setPen(QPen(self._theme.colour("field-line"), 1))
        painter.setBrush(self._theme.colour("handle"))
        painter.drawEllipse(self._point(tenths), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.voice(self._slot).colour)
        painter.drawEllipse(self._point(tenths), radius - 3, radius - 3)

    def _put(self, tenths: int) -> None:
        self._mark = tenths
        self.setValue(tenths)
        self.setAccessibleDescription("")
        self.update()

    def _tenths_at(self, x: float) -> int:
        share = (x - self._edge()) / self._length()
        return round(GOAL_LOW + min(max(share, 0.0), 1.0) * (GOAL_HIGH - GOAL_LOW))

    def _point(self, tenths: int) -> QPointF:
        share = (tenths - GOAL_LOW) / (GOAL_HIGH - GOAL_LOW)
        return QPointF(self._edge() + share * self._length(), self.height() / 2)

    def _edge(self) -> float:
        return self._theme.pixels(HANDLE_PX) / 2 + 3

    def _length(self) -> float:
        return max(1.0, self.width() - 2 * self._edge())
