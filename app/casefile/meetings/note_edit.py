"""The therapist's note on a meeting: kept when it is left, and after a pause of a few seconds."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.folding import places_of
from app.theme import Theme
from app.widgets.growing_text_edit import GrowingTextEdit
from models.services.drafts import NOTE_LENGTH

PAUSE_MS = 3000  # each keeping is a line in the log: not at every breath


class NoteEdit(GrowingTextEdit):
    """Tells what to keep, and for which meeting it was written."""

    note_written = Signal(object, str)  # session id, text

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, max_length=NOTE_LENGTH, min_lines=4)
        self.setPlaceholderText(self.tr("Write only what the cooperation needs."))
        self._hit = QTextCharFormat()
        self._hit.setBackground(theme.colour("watch-soft"))
        self._hit.setForeground(theme.colour("watch"))
        self._session_id: object = None
        self._kept: str | None = ""  # None: the archive could not take it
        self._refused: dict[object, str] = {}  # by meeting; told again when it is left again
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.keep)
        self.settled.connect(self._wait)

    def show_note(self, session_id: object, text: str) -> None:
        """Show a meeting's note; what was written about another is kept first."""
        if session_id != self._session_id:
            self.keep()
        elif self.hasFocus() and self.text() != self._kept:
            return
        self._session_id, self._kept = session_id, text
        self.set_text(self._refused.get(session_id, text))

    def show_hits(self, wanted: str) -> None:
        """Mark what is looked for, without touching the text."""
        marks = []
        for start, end in places_of(self.text(), wanted):
            cursor = self.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, self._hit
            marks.append(mark)
        self.setExtraSelections(marks)

    def refuse(self, session_id: object, text: str) -> None:
        """Hold on to a text that could not be kept."""
        self._refused[session_id] = text
        if session_id == self._session_id:
            self._kept = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    @Slot()
    def keep(self) -> None:
        """Tell what is written, if it is not kept yet."""
        self._later.stop()
        if self._session_id is not None and self.text() != self._kept:
            text = self._kept = self.text()
            self._refused.pop(self._session_id, None)
            self.note_written.emit(self._session_id, text)

    @Slot()
    def _wait(self) -> None:
        self._later.start()
