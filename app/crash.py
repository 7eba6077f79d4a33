"""What happens at a bug: it is logged, and one window says so, without anybody's words."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QDialog, QWidget

from app.theme import Theme

logger = logging.getLogger(__name__)


def crash_text(error: BaseException, version: str) -> str:
    """Describe a bug by versions, kinds of error and places; messages may hold user data."""
    python = ".".join(map(str, sys.version_info[:3]))
    lines = [f"Trivselskurve {version} · Python {python} · Qt {qVersion()} · {sys.platform}", ""]
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(type(cause).__name__)
        # lookup_lines=False and no locals: file, line and function, never a value.
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


class CrashReporter(QObject):
    """Receives unexpected errors from any thread and shows the first of them."""

    _reported = Signal(object)

    def __init__(self, theme: Theme, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._version = version
        self._window: Callable[[], QWidget | None] = _no_window
        self._dialog: QDialog | None = None
        self._reported.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self, window: Callable[[], QWidget | None]) -> None:
        """Take over from Python's own hooks; ``window`` gives the parent of the report."""
        self._window = window
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def report(self, error: BaseException) -> None:
        """Log a bug and show it; safe from any thread."""
        logger.error("unexpected error\n%s", crash_text(error, self._version))
        self._reported.emit(error)

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error)

    def _thread_hook(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.report(failed.exc_value)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        if self._dialog is not None:  # one window; the log has the rest
            return
        from app.crash_dialog import CrashDialog  # noqa: PLC0415 - hardly ever needed

        text = crash_text(error, self._version)
        self._dialog = CrashDialog(self._theme, text, self._window())
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None


def _place(file: str) -> str:
    """Keep only what lies inside the program: the rest of a path names the user."""
    parts = file.replace("\\", "/").split("/")
    for root in ("app", "models", "charts", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1]


def _no_window() -> QWidget | None:
    return None
