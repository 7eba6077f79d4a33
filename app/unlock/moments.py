"""A moment in the user's own time and language."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def moment_words(moment: datetime, pattern: str) -> str:
    """Return a moment by the clock of this machine; ``pattern`` is a translated Qt format."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, pattern)
