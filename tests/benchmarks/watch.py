"""Says how long it takes from an act to its picture on the screen."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 60_000


class Paints:
    """Watches one kind of widget, from before the first of them is made.

    Notes when the window that one of them stands in has been painted.
    """

    def __init__(self, kind: type[QWidget]) -> None:
        self._painted_at: float | None = None
        self._loop: QEventLoop | None = None
        inherited = kind.paintEvent

        def paint_event(widget, event) -> None:
            inherited(widget, event)
            # Fires when everything beside the widget is painted too.
            QTimer.singleShot(0, self._note)

        kind.paintEvent = paint_event

    def after(self, act: Callable[[], object], rest_ms: int = 100) -> float:
        """Do something; return the ms until what it shows is painted."""
        rest(rest_ms)
        self._painted_at = None
        start = time.perf_counter()
        act()
        if self._painted_at is None:
            self._loop = QEventLoop()
            QTimer.singleShot(PATIENCE_MS, self._loop.quit)
            self._loop.exec()
            self._loop = None
        if self._painted_at is None:
            raise TimeoutError("nothing was painted")
        return (self._painted_at - start) * 1000

    def _note(self) -> None:
        self._painted_at = self._painted_at or time.perf_counter()
        if self._loop is not None:
            self._loop.quit()


def rest(milliseconds: int = 100) -> None:
    """Let everything come to rest that is still under way."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(fact: Callable[[], bool]) -> None:
    """Let the program live until a fact holds."""
    for _ in range(PATIENCE_MS // 20):
        if fact():
            return
        rest(20)
    raise TimeoutError(fact)
