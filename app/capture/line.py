"""The line a person sets a mark on: empty until touched, no ticks, no figures."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEventPoint,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.capture.line_geometry import LOWEST, position_after
from app.capture.line_look import LineLook
from app.capture.line_surface import LineSurface, LineWords
from app.theme import Theme

SETTLE_MS = 300  # without a movement

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_HARMLESS_MODIFIERS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class AnswerLine(LineSurface):
    """A line that mouse, finger, pen, keys or a screen reader mark; ``position`` is in tenths.

    Signals: ``position_changed(int)`` while the mark moves, ``mark_settled(int)`` when it is let
    go or rests for a moment, ``held(bool)`` while a finger, a pen or the mouse is on the line.
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
        self.setMouseTracking(True)  # a move without a button tells that a release was missed
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pause = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._pause.timeout.connect(self._announce)
        self.valueChanged.connect(self._follow_value)

    def settle(self) -> None:
        """Announce at once a mark that moved just now."""
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
            self._pause.start()  # also in a long drag: a crash loses no more than the last moment
            self.position_changed.emit(position)

    def _follow_value(self, value: int) -> None:
        """Take a value that a screen reader set as a mark."""
        if value >= LOWEST:
            self._place(value)

    def _announce(self) -> None:
        self.mark_settled.emit(self._position)

    def _follow(self, x: float) -> None:
        if self._is_held:
            self._place(self.geometry_of_line.position_at(x))

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
        points = event.points()
        # Two fingers that come down together mean neither place.
        is_alone = event.type() is QEvent.Type.TouchBegin and len(points) == 1
        if is_alone and self._take(points[0].position().toPoint()):
            self._finger = points[0].id()
        for point in points:
            if point.id() == self._finger:
                self._follow(point.position().x())
                if point.state() is QEventPoint.State.Released:
                    self._let_go()

    def tabletEvent(self, event: QTabletEvent) -> None:
        is_tip = event.button() is Qt.MouseButton.LeftButton
        if event.type() is QEvent.Type.TabletPress and is_tip:
            self._take(event.position().toPoint())
        elif event.type() is QEvent.Type.TabletRelease and is_tip:
            self._release()
        elif event.type() is QEvent.Type.TabletMove and self._finger is None:
            self._follow(event.position().x())
        event.accept()  # else Qt sends the same as a mouse, in whole pixels

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        event.setAccepted(is_left and self._take(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._finger is not None:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event.position().x())
        else:
            self._let_go()  # it was let go where nobody told us

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._release()

    def _release(self) -> None:
        if self._finger is None:
            self._let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a mark is set by hand; the page may scroll

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mirrored = self.geometry_of_line.is_mirrored
        is_fast = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        position = position_after(
            event.key(), self._position, is_mirrored=is_mirrored, is_fast=is_fast
        )
        if position is None or event.modifiers() & ~_HARMLESS_MODIFIERS or self._is_blocked:
            event.ignore()
            return
        self._shows_focus = True
        self.update()
        self._place(position)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_focus = False
        self.settle()  # a palm elsewhere takes the focus too: the first finger may be here still
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._let_go()
            self.settle()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._let_go()
        self.settle()
        super().hideEvent(event)
