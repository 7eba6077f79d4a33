"""Work that takes longer than a blink, done one job at a time beside the window."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

logger = logging.getLogger(__name__)

Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class _Outcome:
    number: int
    result: Any = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Callbacks:
    on_done: Callable[[Any], None]
    on_failed: Failed


class _Job(QRunnable):
    """A function and whom to tell; holds no widget, no QObject, no row."""

    def __init__(
        self, number: int, work: Callable[[], Any], tell: Callable[[_Outcome], None]
    ) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._tell = tell

    def run(self) -> None:
        try:
            outcome = _Outcome(self._number, result=self._work())
        except Exception as error:  # handed to on_failed, never swallowed
            outcome = _Outcome(self._number, error=error)
        self._tell(outcome)


class TaskRunner(QObject):
    """Runs jobs in order on one other thread and answers on the GUI thread.

    Exactly one of ``on_done`` and ``on_failed`` is called, and neither after ``close()``.
    """

    busy_changed = Signal(bool)
    _finished = Signal(object)

    def __init__(self, on_unexpected: Failed | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._on_unexpected = on_unexpected or _log_failure
        self._waiting: dict[int, _Callbacks] = {}
        self._last_number = 0
        self._closed = False
        self._finished.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Failed | None = None,
    ) -> int:
        """Queue ``work`` and return its number, by which a page can tell a stale answer."""
        if self._closed:
            raise RuntimeError("the task runner is closed")
        self._last_number += 1
        was_busy = self.is_busy
        self._waiting[self._last_number] = _Callbacks(on_done, on_failed or self._on_unexpected)
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

    @Slot(object)
    def _answer(self, outcome: _Outcome) -> None:
        callbacks = self._waiting.pop(outcome.number, None)
        if callbacks is None:
            return
        if not self._waiting:
            self.busy_changed.emit(False)
        if outcome.error is None:
            callbacks.on_done(outcome.result)
        else:
            callbacks.on_failed(outcome.error)


def _log_failure(error: Exception) -> None:
    logger.error("a background job failed", exc_info=error)
