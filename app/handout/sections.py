"""The plain parts of the left side: headed sections, fields that tell, a form that scrolls."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.growing_text_edit import PAUSE_MS
from app.widgets.labels import WrapLabel

LINE_LENGTH = 200  # signs in a field of one line


class Section(QWidget):
    """A headline over what belongs together."""

    def __init__(self, theme: Theme, gap: str = "m") -> None:
        super().__init__()
        self._title = WrapLabel("", "card-title")
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(gap))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        column.addWidget(self._title)
        column.addLayout(self.body)

    def set_title(self, title: str) -> None:
        """Word the headline."""
        self._title.setText(title)


class LineField(QLineEdit):
    """One line of text that tells in pauses when it has changed."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LINE_LENGTH)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.settled)
        self.textEdited.connect(self._wait)

    def set_text(self, text: str) -> None:
        """Show a text without telling anybody."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settle()

    @Slot()
    def _wait(self) -> None:
        self._pause.start()

    def _settle(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.settled.emit()


class FormScroll(QScrollArea):
    """A form taller than the window; never narrower than its widest field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        inner = QWidget()
        inner.setProperty("role", "page-body")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, theme.space("l"), theme.space("s"), theme.space("l"))
        self.column.setSpacing(theme.space("xl"))
        self._theme, self._inner = theme, inner
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inner.minimumSizeHint().width() + bar, self._theme.pixels(260))
