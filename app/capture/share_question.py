"""The question who may see the curve: three answers of equal weight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.capture.enlarge import enlarge
from app.capture.inputs import ShareAnswer
from app.capture.words import CaptureWords
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.labels import WrapLabel

_ICONS = {ShareAnswer.YES: "eye", ShareAnswer.NO: "eye-off", ShareAnswer.LATER: "clock"}


class ShareQuestion(QWidget):
    """Emits ``answered(ShareAnswer)``; none of the answers is chosen beforehand."""

    answered = Signal(object)

    def __init__(self, theme: Theme, words: CaptureWords, *, child: bool) -> None:
        super().__init__()
        self._words = words
        self._answers: dict[QPushButton, ShareAnswer] = {}
        self._last_time = WrapLabel("", "muted")
        self._last_time.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        question = WrapLabel(words.may_others_see(child=child), "title")
        question.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(question)
        column.addLayout(self._choices(theme, words.share_choices(child=child)))
        column.addWidget(self._last_time)

    def show_last_time(self, answer: ShareAnswer | None) -> None:
        self._last_time.setVisible(answer is not None)
        if answer is not None:
            self._last_time.setText(self._words.last_time(answer))

    def _choices(self, theme: Theme, texts: dict[ShareAnswer, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(16)
        for column, (answer, text) in enumerate(texts.items(), start=1):
            button = secondary_button(theme, text, _ICONS[answer])
            enlarge(button, theme, 240)
            button.clicked.connect(self._tell)
            self._answers[button] = answer
            grid.addWidget(button, 0, column)
        widest = max(button.sizeHint().width() for button in self._answers)
        for column in range(1, len(texts) + 1):
            grid.setColumnMinimumWidth(column, widest)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(len(texts) + 1, 1)
        return grid

    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.answered.emit(self._answers[button])
