"""One question: its words, whether it is asked, and a way to take it away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import icon_button
from app.widgets.form_field import FormField
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.switch import Switch
from models.domain.questions import QUESTION_LENGTH, Question

LABEL_PX = 24


class QuestionRow(QWidget):
    """Tells at every touch that something is no longer as it was kept."""

    edited = Signal()
    removed = Signal(object)  # this row

    def __init__(self, theme: Theme, number: int, question: Question) -> None:
        super().__init__()
        self._words = GrowingTextEdit(theme, max_length=QUESTION_LENGTH, min_lines=1)
        self._words.set_text(question.text)
        label = self.tr("Question {n}").format(n=number)
        self._field = FormField(theme, label, self._words)
        self._switch = Switch(theme)
        self._switch.setChecked(question.is_asked)
        asked = self.tr("Question {n} is asked").format(n=number)
        self._switch.setAccessibleName(asked)
        self._switch.setToolTip(asked)
        away = icon_button(theme, "x", self.tr("Take question {n} away").format(n=number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(self._field, 1)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, theme.pixels(LABEL_PX), 0, 0)  # beside the words, not the label
        tools.addWidget(self._switch)
        tools.addWidget(away)
        row.addLayout(tools)
        self._words.textChanged.connect(self._change)
        self._switch.clicked.connect(self._change)
        away.clicked.connect(self._remove)

    @property
    def question(self) -> Question:
        """The question as it stands."""
        return Question(self._words.text(), self._switch.isChecked())

    def show_error(self, sentence: str) -> None:
        """Say beside the words what is wrong with them."""
        self._field.set_error(sentence)
        self._words.setFocus()

    def take_focus(self) -> None:
        """Let it be written at once."""
        self._words.setFocus()

    @Slot()
    def _change(self) -> None:
        self._field.clear_error()
        self.edited.emit()

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self)
