"""Before "not today" takes finished marks away: one question, with the way back beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.capture.context import CaptureContext
from app.capture.enlarge import enlarge
from app.capture.inputs import FormSpec
from app.capture.trouble import Trouble
from app.widgets.buttons import secondary_button
from app.widgets.labels import WrapLabel

BUTTON_WIDTH_PX = 220  # at 100 % text


class DeclinePage(QWidget):
    """Two answers of equal weight; emits ``confirmed()`` or ``returned()`` to the form."""

    confirmed = Signal()
    returned = Signal()

    def __init__(self, spec: FormSpec, context: CaptureContext, marked: int) -> None:
        super().__init__()
        self._words = context.words(spec.language)
        if spec.right_to_left:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._trouble = Trouble(context.theme, self._words)
        self._return = secondary_button(context.theme, self._words.back_to_form())
        self._confirm = secondary_button(context.theme, self._words.confirm_not_today())
        for button in (self._return, self._confirm):
            enlarge(button, context.theme, BUTTON_WIDTH_PX)
        self._return.clicked.connect(self.returned)
        self._confirm.clicked.connect(self.confirmed)
        self._build(self._words.marks_go_away(marked))

    def show_problem(self, sentence: str) -> None:
        """Say that it is not saved yet; the answer becomes "Try again"."""
        self._trouble.show_problem(sentence)
        self._confirm.setText(self._words.try_again())

    def _build(self, sentence: str) -> None:
        self.setAccessibleName(sentence)
        middle = Qt.AlignmentFlag.AlignHCenter
        heading = WrapLabel(self._words.not_today_question(), "display")
        explanation = WrapLabel(sentence, "lead")
        buttons = QHBoxLayout()
        buttons.setSpacing(20)
        buttons.addStretch(1)
        for button in (self._return, self._confirm):
            buttons.addWidget(button)
        buttons.addStretch(1)
        trouble = QHBoxLayout()
        trouble.addStretch(1)
        trouble.addWidget(self._trouble, 2)
        trouble.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(28)
        column.addStretch(2)
        for text in (heading, explanation):
            text.setAlignment(middle)
            column.addWidget(text)
        column.addLayout(trouble)
        column.addLayout(buttons)
        column.addStretch(3)
