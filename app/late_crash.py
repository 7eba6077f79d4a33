"""The crash report and the log, made after the first paint: nobody waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.crash import CrashReporter
    from app.theme import Theme


class LateCrash:
    """Reports bugs from the moment it is first needed or installed."""

    def __init__(self, theme: Theme, version: str, window: Callable[[], QWidget | None]) -> None:
        self._theme = theme
        self._version = version
        self._window = window
        self._made: CrashReporter | None = None
        self._log: logging.Handler | None = None

    @property
    def _reporter(self) -> CrashReporter:
        if self._made is None:
            from app.crash import CrashReporter  # noqa: PLC0415 - after the first paint

            self._made = CrashReporter(self._theme, self._version)
        return self._made

    def report(self, error: Exception) -> None:
        """Log a bug and show it; safe from any thread."""
        self._reporter.report(error)

    def install(self, logs: Path) -> None:
        """Take over from Python's own hooks, and begin the log."""
        from app.logs import start_logging  # noqa: PLC0415 - after the first paint

        self._log = start_logging(logs)
        self._reporter.install(self._window)

    def uninstall(self) -> None:
        """Give the hooks back and close the log."""
        from app.logs import stop_logging  # noqa: PLC0415 - only where it was installed

        if self._log is not None:
            self._reporter.uninstall()
            stop_logging(self._log)
            self._log = None
