"""Counts down the seconds until the next try is allowed."""

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent

from app.widgets.labels import WrapLabel
from app.widgets.live_text import announce

SECOND_MS = 1000


class WaitNotice(WrapLabel):
    """A sentence with the seconds left; read aloud once, not every second."""

    over = Signal()

    def __init__(self) -> None:
        super().__init__("", "error")
        self.setContentsMargins(0, 6, 0, 0)
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self._tick)
        self.hide()

    @property
    def is_waiting(self) -> bool:
        """Whether the next try must wait."""
        return self._seconds > 0

    def wait(self, seconds: int) -> None:
        """Begin to count down from ``seconds``; none ends the wait."""
        self._seconds = max(0, seconds)
        self._show()
        if self._seconds:
            announce(self, self.text(), at_once=True)
        self._keep_time()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_time()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    @Slot()
    def _tick(self) -> None:
        self._seconds -= 1
        self._show()
        if not self.is_waiting:
            self._timer.stop()
            self.over.emit()

    def _keep_time(self) -> None:
        if self._seconds and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _show(self) -> None:
        words = self.tr("Too many attempts. Try again in %n second(s).", "", self._seconds)
        self.setText(words if self._seconds else "")
        self.setVisible(self._seconds > 0)
