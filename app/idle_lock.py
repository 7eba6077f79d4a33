"""Locks the archive when nobody has touched the machine for a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

CHECK_MS = 5_000
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
    """Emits ``idled`` once after so many minutes without a touch; rests during hand-over."""

    idled = Signal()

    def __init__(self, app: QApplication, clock: Callable[[], float]) -> None:
        super().__init__(app)
        self._app = app
        self._clock = clock  # seconds, never going back
        self._minutes = 0
        self._touched = clock()
        self._is_resting = False
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

    def check(self) -> None:
        """Emit ``idled`` when the time is up."""
        if self._is_resting or self._clock() - self._touched < self._minutes * 60:
            return
        self._touched = self._clock()
        self.idled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touched = self._clock()
        return super().eventFilter(watched, event)
