"""Where the window stood last time."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow

FIRST_SIZE = QSize(1366, 768)


def restore_window(window: QMainWindow, file: Path) -> None:
    """Put the window where it stood, or give it its first size."""
    stored = QSettings(str(file), QSettings.Format.IniFormat)
    geometry = stored.value("window/geometry", QByteArray(), type=QByteArray)
    if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
        window.resize(FIRST_SIZE)


def remember_window(window: QMainWindow, file: Path) -> None:
    """Keep where the window stands now."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    stored = QSettings(str(file), QSettings.Format.IniFormat)
    stored.setValue("window/geometry", window.saveGeometry())
    stored.sync()
