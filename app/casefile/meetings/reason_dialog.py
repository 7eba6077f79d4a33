"""Asks for a reason before something is noted."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.theme import Theme
from app.widgets.form_field import FormField
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.labels import WrapLabel
from app.widgets.save_dialog import SaveDialog
from models.services.drafts import WORDS_LENGTH


@dataclass(frozen=True, slots=True)
class ReasonQuestion:
    """What is asked."""

    title: str
    text: str
    label: str
    done: str  # the button that notes it


class ReasonDialog(SaveDialog):
    """Title, a line of explanation, and room for the reason."""

    submitted = Signal(str)

    def __init__(self, theme: Theme, question: ReasonQuestion, parent: QWidget) -> None:
        super().__init__(theme, question.title, parent, question.done)
        self.reason = GrowingTextEdit(theme, max_length=WORDS_LENGTH)
        self._field = FormField(theme, question.label, self.reason)
        self.body.addWidget(WrapLabel(question.text, "muted"))
        self.body.addWidget(self._field)
        self.reason.setFocus()

    def refuse(self, _field: str, sentence: str) -> None:
        """Say beside the field why it cannot be kept."""
        self._field.set_error(sentence)

    def submit(self) -> None:
        self._field.clear_error()
        self.submitted.emit(self.reason.text())
