"""A label, what is filled in, and beneath it help or what is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.labels import IconLabel, WrapLabel, label
from app.widgets.live_text import announce


class FormField(QWidget):
    """One input of a form with its label as buddy; errors stand beside it and are announced."""

    def __init__(self, theme: Theme, text: str, field: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.input = field
        self._label = label(text, "label")
        self._label.setBuddy(field)
        self._help = WrapLabel(help_text, "help")
        self._error = WrapLabel("", "error")
        self._error_row = QWidget()
        row = QHBoxLayout(self._error_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("xs") + 2)
        row.addWidget(IconLabel(theme, "circle-alert", "act", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs") + 2)
        for part in (self._label, field, self._help, self._error_row):
            column.addWidget(part)
        self._error_row.hide()
        self.set_label(text)
        self.set_help(help_text)

    @property
    def label_text(self) -> str:
        return self._label.text()

    @property
    def error(self) -> str:
        """What is wrong, empty when nothing is."""
        return self._error.text()

    def set_label(self, text: str) -> None:
        """Word the label, which is also what is read aloud."""
        self._label.setText(text)
        self.input.setAccessibleName(text)

    def set_help(self, text: str) -> None:
        """Put a line of help beneath, or take it away with an empty text."""
        self._help.setText(text)
        self._help.setVisible(bool(text) and not self.error)
        self._describe()

    def set_error(self, text: str) -> None:
        """Say what is wrong and what to do; an empty text takes it away."""
        self._error.setText(text)
        self._error_row.setVisible(bool(text))
        self._help.setVisible(bool(self._help.text()) and not text)
        self._mark(wrong=bool(text))
        self._describe()
        if text:
            announce(self.input, f"{self.label_text}: {text}", at_once=True)

    def clear_error(self) -> None:
        """Take the error away."""
        if self.error:
            self.set_error("")

    def _describe(self) -> None:
        self.input.setAccessibleDescription(self.error or self._help.text())

    def _mark(self, *, wrong: bool) -> None:
        self.input.setProperty("wrong", "true" if wrong else "false")
        style = self.input.style()
        style.unpolish(self.input)
        style.polish(self.input)
