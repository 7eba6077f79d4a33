"""A time of day, typed the way people write it: 13, 13.30, 1330."""

import re
from datetime import time

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLineEdit

from app.widgets.live_text import announce

FRAME_PX = 15  # edge and padding of an input, as the style sheet has them
_TIME = re.compile(r"(\d{1,2})(?:[.:\s]?(\d{2}))?")


def read_time(text: str) -> time | None:
    """Return the time meant by ``text``, or None."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


class TimeField(QLineEdit):
    """A time that may be left empty; what cannot be read is marked as wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._time: time | None = None
        self.setPlaceholderText(self.tr("13.00"))
        self.setMaxLength(5)
        self.editingFinished.connect(self._read)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of its own example, at any size of text."""
        hint = super().minimumSizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        hint.setWidth(max(hint.width(), words + 2 * FRAME_PX))
        return hint

    def at(self) -> time | None:
        """Return the time, or None when the field is empty or cannot be read."""
        self._read()
        return self._time

    def set_time(self, at: time | None) -> None:
        """Show a time."""
        self._time = at
        self.setText(f"{at.hour}.{at.minute:02}" if at else "")
        self._mark(wrong=False)

    @Slot()
    def _read(self) -> None:
        found = read_time(self.text())
        is_wrong = found is None and bool(self.text().strip())
        if is_wrong and self.property("wrong") != "true":
            announce(self, self.tr("This is not a time. Write for example 13.30."), at_once=True)
        self._time = found
        if found is not None:
            self.setText(f"{found.hour}.{found.minute:02}")
        self._mark(wrong=is_wrong)

    def _mark(self, *, wrong: bool) -> None:
        value = "true" if wrong else "false"
        if self.property("wrong") != value:
            self.setProperty("wrong", value)
            self.style().unpolish(self)
            self.style().polish(self)
