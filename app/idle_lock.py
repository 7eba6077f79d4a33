"""Hides or locks the archive when nobody has touched the machine for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

CHECK_MS = 5_000
CLOSE_WATCH_SECONDS = 120  # after a hand-back the family is still in the room (trust.md, 3)
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class IdleLock(QObject):
    """Emits ``idled`` once after so many minutes without a touch; rests during hand-over.

    Under close watch ``left_alone`` comes earlier, once for every time nobody touches it.
    """

    idled = Signal()
    left_alone = Signal()

    def __init__(self, app: QApplication, clock: Callable[[], float]) -> None:
        super().__init__(app)
        self._app = app
        self._clock = clock  # seconds, never going back
        self._minutes = 0
        self._touched = clock()
        self._is_resting = self._is_close = self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self.check)

    def start(self, minutes: int) -> None:
        """Watch from now on; ``minutes`` > 0."""
        self._minutes = minutes
        self._touched = self._clock()
        if not self._timer.isActive():
            self._app.installEventFilter(self)
            self._timer.start()

    def stop(self) -> None:
        """Stop watching, as while locked."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def rest(self, *, resting: bool) -> None:
        """Wait while a form is handed over; the time counts anew afterwards."""
        self._is_resting = resting
        self._touched = self._clock()

    def watch_closely(self, *, closely: bool) -> None:
        """Tell after two minutes already that nobody is there, or no longer."""
        self._is_close = closely

    def check(self) -> None:
        """Emit ``idled`` or ``left_alone`` when the time is up."""
        alone = self._clock() - self._touched
        if self._is_resting:
            return
        if alone >= self._minutes * 60:
            self._touched = self._clock()
            self.idled.emit()
        elif self._is_close and not self._told and alone >= CLOSE_WATCH_SECONDS:
            self._told = True
            self.left_alone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touched = self._clock()
            self._told = False
        return super().eventFilter(watched, event)
