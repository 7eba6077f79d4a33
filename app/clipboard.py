"""Copied text does not lie about: the clipboard is emptied again, unless it holds other things."""

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

KEPT_MS = 60_000
# What asks the histories of Windows (Win+V, and its copy in the cloud) and KDE to leave it out:
# https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
LEFT_OUT_OF_HISTORY = {
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "x-kde-passwordManagerHint": b"secret",
}


class BriefClipboard(QObject):
    """Copies text for a minute."""

    def __init__(self, kept_ms: int = KEPT_MS) -> None:
        super().__init__()
        self._copied = ""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(kept_ms)
        self._clock.timeout.connect(self.forget)

    def copy(self, text: str) -> None:
        """Put a text into the system's clipboard; other programs can read it there."""
        content = QMimeData()
        content.setText(text)
        for form, value in LEFT_OUT_OF_HISTORY.items():
            content.setData(form, value)
        QGuiApplication.clipboard().setMimeData(content)
        self._copied = QGuiApplication.clipboard().text()
        self._clock.start()

    @Slot()
    def forget(self) -> None:
        """Empty the clipboard where it still holds what was copied here."""
        self._clock.stop()
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
