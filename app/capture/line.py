"""The line a person sets a mark on: empty until touched, no ticks, no figures."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEventPoint,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.capture.line_geometry import position_after
from app.capture.line_look import LineLook
from app.capture.line_surface import LineSurface, LineWords
from app.theme import Theme

SETTLE_MS = 300  # after the last key

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_HARMLESS_MODIFIERS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class AnswerLine(LineSurface):
    """A line that mouse, finger, keys or a screen reader mark; ``position`` is in tenths.

    Signals: ``position_changed(int)`` while the mark moves, ``mark_settled(int)`` when it is let
    go (for keys: after a pause), ``held(bool)`` while a finger or the mouse is on the line.
    """

    position_changed = Signal(object)
    mark_settled = Signal(object)
    held = Signal(bool)

    def __init__(
        self,
        words: LineWords,
        look: LineLook,
        theme: Theme,
        voice_slot: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, look, theme, voice_slot, parent)
        self._finger: int | None = None  # id of the touch point that moves the mark
        self._is_held = False
        self._is_blocked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pause = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._pause.timeout.connect(self._announce)
        self.valueChanged.connect(self._follow_value)

    def settle(self) -> None:
        """Announce at once a mark whose pause after keys is still running."""
        if self._pause.isActive():
            self._pause.stop()
            self._announce()

    def set_blocked(self, blocked: bool) -> None:  # noqa: FBT001 - a slot of held(bool)
        """Take nothing while another line is held: a resting palm sets no mark."""
        self._is_blocked = blocked

    # Moving the mark

    def _place(self, position: int) -> None:
        if position != self._position:
            self._move_mark(position)
            self.position_changed.emit(position)

    def _follow_value(self, value: int) -> None:
        """Take a value that a screen reader set as a mark."""
        if value != self._position:
            self._place(value)
            self._pause.start()

    def _announce(self) -> None:
        self.mark_settled.emit(self._position)

    def _take(self, point: QPoint) -> bool:
        """Begin to hold the line, if it is free and the point is near enough."""
        line = self.geometry_of_line
        if self._is_held or self._is_blocked or not line.is_within_reach(point):
            return False
        self._is_held = True
        self.held.emit(True)
        self._place(line.position_at(point.x()))
        return True

    def _let_go(self) -> None:
        self._finger = None
        if self._is_held:
            self._is_held = False
            self._pause.stop()
            self.held.emit(False)
            self._announce()

    # What Qt tells it

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._follow_touch(event)
            event.accept()  # also when it is not for us: else Qt makes a mouse press of it
            return True
        return super().event(event)

    def _follow_touch(self, event: QTouchEvent) -> None:
        if event.type() is QEvent.Type.TouchCancel:
            self._let_go()
            return
        for point in event.points():
            if event.type() is QEvent.Type.TouchBegin and self._take(point.position().toPoint()):
                self._finger = point.id()
            elif point.id() == self._finger:
                self._place(self.geometry_of_line.position_at(point.position().x()))
            if point.id() == self._finger and point.state() is QEventPoint.State.Released:
                self._let_go()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        event.setAccepted(is_left and self._take(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_held and self._finger is None:
            self._place(self.geometry_of_line.position_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._finger is None:
            self._let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a mark is set by hand; the page may scroll

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mirrored = self.geometry_of_line.is_mirrored
        position = position_after(event.key(), self._position, is_mirrored=is_mirrored)
        if position is None or event.modifiers() & ~_HARMLESS_MODIFIERS or self._is_blocked:
            event.ignore()
            return
        self._shows_focus = True
        self.update()
        self._place(position)
        self._pause.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = False
        # A palm elsewhere takes the focus too, but the first finger is still on this line.
        if event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            self._let_go()
        self.settle()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._let_go()
        self.settle()
        super().hideEvent(event)
