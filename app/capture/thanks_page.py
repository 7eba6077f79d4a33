"""Thank you; may the others see the curve; and then on to whoever is next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.capture.context import CaptureContext
from app.capture.enlarge import enlarge
from app.capture.fitting_scroll import FittingScrollArea
from app.capture.inputs import FormSpec, ShareAnswer
from app.capture.read_aloud import ReadAloud
from app.capture.share_question import ShareQuestion
from app.capture.spoken import spoken_share_question
from app.capture.trouble import Trouble
from app.widgets.buttons import ButtonKind, primary_button
from app.widgets.labels import label


class ThanksPage(QWidget):
    """Shows no marks; the person who answered is finished here.

    Signals: ``share_answered(ShareAnswer)``, ``retry_requested()``, ``went_on()``.
    """

    share_answered = Signal(object)
    retry_requested = Signal()
    went_on = Signal()

    def __init__(self, spec: FormSpec, context: CaptureContext) -> None:
        super().__init__()
        theme = context.theme
        self._spec = spec
        self._context = context
        self._words = context.words(spec.language)
        if spec.right_to_left:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.share_question = ShareQuestion(theme, self._words, spec.speaker, spec.about or "")
        self.share_question.answered.connect(self.share_answered)
        self._trouble = Trouble(theme, self._words)
        self._retry = primary_button(theme, self._words.try_again(), "refresh-cw")
        self._retry.clicked.connect(self.retry_requested)
        self._on = primary_button(theme, "", trailing="arrow-right")
        self._on.clicked.connect(self.went_on)
        for button in (self._retry, self._on):
            enlarge(button, theme, 220)
        self._build()
        self._show_only(None)

    def ask_share(self, last_time: ShareAnswer | None) -> None:
        """Ask once who may see the curve; what was answered last time is said, not chosen."""
        self.share_question.show_last_time(last_time)
        text = spoken_share_question(self._spec, self._words, last_time)
        language, kind = self._spec.language, ButtonKind.QUIET  # beside the answers, none of them
        self.share_question.add_help(ReadAloud(self._context, language, text, kind))
        self._show_only(self.share_question)
        self.setFocus()  # no answer is nearer to the keys than another

    def show_problem(self, sentence: str) -> None:
        """Say that it could not be saved, and offer to try again."""
        self._show_only(self._retry)
        self._trouble.show_problem(sentence)

    def show_way_on(self, text: str) -> None:
        """Offer the one thing that is left to do."""
        self._on.setText(text)
        self._show_only(self._on)
        self.setFocus()  # else the keys would be on the therapist's lock

    def _build(self) -> None:
        thanks = self._words.thanks(self._spec.greeting_name)
        self.setAccessibleName(thanks)
        middle = Qt.AlignmentFlag.AlignHCenter
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(28)
        column.addWidget(label(thanks, "display"), 0, middle)
        column.addWidget(self.share_question)
        trouble = QHBoxLayout()
        trouble.addStretch(1)
        trouble.addWidget(self._trouble, 2)
        trouble.addStretch(1)
        column.addLayout(trouble)
        column.addWidget(self._retry, 0, middle)
        column.addWidget(self._on, 0, middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(48, 24, 48, 24)
        whole.addStretch(2)
        whole.addWidget(FittingScrollArea(content))
        whole.addStretch(3)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _show_only(self, shown: QWidget | None) -> None:
        for part in (self.share_question, self._retry, self._on):
            part.setVisible(part is shown)
        self._trouble.hide()
