"""What Qt itself complains about while pictures are taken."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

OF_THE_PLATFORM = "This plugin does not support"  # the screen that is not there says so


@contextmanager
def listening(tell: Callable[[str], None]) -> Iterator[None]:
    """Tell every complaint of Qt's that is about the program."""

    def hear(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith(OF_THE_PLATFORM):
            tell(f"Qt: {message}")

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
