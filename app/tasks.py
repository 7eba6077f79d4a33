"""Work that takes longer than a blink, done one job at a time beside the window."""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

logger = logging.getLogger(__name__)

Failed = Callable[[Exception], None]
Done = Callable[[Any], None]
Tell = Callable[[int, Any, Exception | None], None]  # number, result, error


class _Job(QRunnable):
    """A function and whom to tell; holds no widget, no QObject, no row."""

    def __init__(self, number: int, work: Callable[[], Any], tell: Tell) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._tell = tell

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # handed to on_failed, never swallowed
            self._tell(self._number, None, error)
        else:
            self._tell(self._number, result, None)


class TaskRunner(QObject):
    """Runs jobs in order on one other thread and answers on the GUI thread.

    Exactly one of ``on_done`` and ``on_failed`` is called, and neither after ``close()``.
    """

    busy_changed = Signal(bool)
    _finished = Signal(int, object, object)

    def __init__(self, on_unexpected: Failed | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._on_unexpected = on_unexpected or _log_failure
        self._waiting: dict[int, tuple[Done, Failed]] = {}
        self._last_number = 0
        self._closed = False
        self._finished.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[], Any],
        on_done: Done,
        on_failed: Failed | None = None,
    ) -> int:
        """Queue ``work`` and return its number, by which a page can tell a stale answer."""
        if self._closed:
            raise RuntimeError("the task runner is closed")
        self._last_number += 1
        was_busy = self.is_busy
        self._waiting[self._last_number] = (on_done, on_failed or self._on_unexpected)
        if not was_busy:
            self.busy_changed.emit(True)
        self._pool.start(_Job(self._last_number, work, self._finished.emit))
        return self._last_number

    def close(self) -> None:
        """Forget what is queued, wait for the job under way, and answer nobody any more."""
        if self._closed:
            return
        self._closed = True
        self._finished.disconnect(self._answer)
        self._waiting.clear()
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(int, object, object)
    def _answer(self, number: int, result: Any, error: Exception | None) -> None:
        if number not in self._waiting:
            return
        on_done, on_failed = self._waiting.pop(number)
        if not self._waiting:
            self.busy_changed.emit(False)
        if error is None:
            on_done(result)
        else:
            on_failed(error)


def _log_failure(error: Exception) -> None:
    logger.error("a background job failed", exc_info=error)
