"""The question who may see the curve: three answers of equal weight."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.capture.enlarge import enlarge
from app.capture.inputs import ShareAnswer, Speaker
from app.capture.words import CaptureWords
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.labels import WrapLabel

GAP_PX = 16
NARROWEST_PX = 240  # of an answer, at 100 % text
_ICONS = {ShareAnswer.YES: "eye", ShareAnswer.NO: "eye-off", ShareAnswer.LATER: "clock"}


class ShareQuestion(QWidget):
    """Emits ``answered(ShareAnswer)``; none of the answers is chosen beforehand."""

    answered = Signal(object)

    def __init__(self, theme: Theme, words: CaptureWords, speaker: Speaker, about: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._answers: dict[QPushButton, ShareAnswer] = {}
        self._last_time = WrapLabel("", "muted")
        self._last_time.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        question = WrapLabel(words.may_others_see(speaker, about), "title")
        meaning = WrapLabel(words.what_sharing_means(speaker), "muted")
        for part in (question, meaning):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(question)
        column.addWidget(meaning)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GAP_PX)
        self._add_choices(theme, words.share_choices(speaker))
        column.addLayout(self._row)
        column.addWidget(self._last_time)

    def show_last_time(self, answer: ShareAnswer | None) -> None:
        self._last_time.setVisible(answer is not None)
        if answer is not None:
            self._last_time.setText(self._words.last_time(answer))

    def add_help(self, helper: QWidget) -> None:
        """Put something beneath the answers that is no answer."""
        self._column.addWidget(helper, 0, Qt.AlignmentFlag.AlignHCenter)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers beneath each other where they do not fit in a row."""
        super().resizeEvent(event)
        count = len(self._answers)
        needed = count * self._widest() + (count - 1) * GAP_PX
        directions = QBoxLayout.Direction
        is_narrow = needed > self.width()
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        for button in self._answers:
            button.setFixedWidth(self._widest())

    def _add_choices(self, theme: Theme, texts: dict[ShareAnswer, str]) -> None:
        self._row.addStretch(1)
        for answer, text in texts.items():
            button = secondary_button(theme, text, _ICONS[answer])
            enlarge(button, theme, NARROWEST_PX)
            button.clicked.connect(self._tell)
            self._answers[button] = answer
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._row.addStretch(1)

    def _widest(self) -> int:
        hints = (button.sizeHint().width() for button in self._answers)
        return max(self._theme.pixels(NARROWEST_PX), *hints)

    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.answered.emit(self._answers[button])
