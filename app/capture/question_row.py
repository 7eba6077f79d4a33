"""One question with its line: a card with faces for children, plain words for adults."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.capture.context import CaptureContext
from app.capture.inputs import FormItem, FormSpec
from app.capture.line import AnswerLine
from app.capture.line_look import LineLook
from app.capture.line_surface import LineWords
from app.theme import Theme
from app.widgets.labels import IconTile, WrapLabel, label

FACE_PX = 62  # at every text size: it is a picture, not text
NARROWEST_TEXT_PX = 230  # at 100 % text; less, and the line goes beneath its question


class QuestionRow(QFrame):
    """A question and its ``line``; may be laid out in one row or with the line beneath."""

    def __init__(self, line: AnswerLine) -> None:
        super().__init__()
        self.line = line

    def widest(self) -> int:
        """Give the width in px that question and line need beside each other."""
        return 0

    def set_stacked(self, stacked: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Put the line beneath its question, where they do not fit beside each other."""


class ChildRow(QuestionRow):
    """A card: icon, question, and a line between two calm faces."""

    def __init__(self, item: FormItem, line: AnswerLine, theme: Theme) -> None:
        super().__init__(line)
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._theme = theme
        answer = QHBoxLayout()
        answer.setSpacing(0)
        answer.addWidget(Face(theme, "low"))
        answer.addWidget(line, 1)
        answer.addWidget(Face(theme, "high"))
        self._answer = answer
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(28, 4, 28, 4)
        self._whole.setSpacing(theme.space("l"))
        self._whole.addLayout(_question_of_child(item, theme), 1)
        self._whole.addLayout(answer)

    def widest(self) -> int:
        text = self._theme.pixels(NARROWEST_TEXT_PX) + self._theme.pixels(54)
        return text + self._answer.sizeHint().width() + 2 * 28 + 2 * self._theme.space("l")

    def set_stacked(self, stacked: bool) -> None:  # noqa: FBT001 - see QuestionRow
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._whole.setContentsMargins(28, 20 if stacked else 4, 28, 4)
        self._whole.setSpacing(0 if stacked else self._theme.space("l"))
        middle = Qt.AlignmentFlag.AlignHCenter if stacked else Qt.AlignmentFlag(0)
        self._whole.setAlignment(self._answer, middle)


class AdultRow(QuestionRow):
    """The question over a plain line between two words."""

    def __init__(self, item: FormItem, line: AnswerLine, ends: tuple[str, str]) -> None:
        super().__init__(line)
        low, high = ends
        answer = QHBoxLayout()
        answer.setSpacing(0)
        answer.addWidget(label(low, "muted"))
        answer.addWidget(line, 1)
        answer.addWidget(label(high, "muted"))
        answer.addStretch(0)
        self._answer = answer
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(WrapLabel(item.title, "section"))
        if item.help:
            whole.addWidget(WrapLabel(item.help, "muted"))
        whole.addLayout(answer)

    def widest(self) -> int:
        return self._answer.sizeHint().width()


class Face(QWidget):
    """One of the two calm faces, equal in size and colour."""

    def __init__(self, theme: Theme, end: str) -> None:
        super().__init__()
        self._icon = theme.icon(f"faces/{end}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(FACE_PX, FACE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())


def question_row(spec: FormSpec, item: FormItem, context: CaptureContext) -> QuestionRow:
    """Make the row of one item in the look of its form."""
    words = context.words(spec.language)
    says = LineWords(
        question=" ".join(filter(None, (item.title, item.help))),
        hint=words.tap_here() if spec.is_for_child else "",
        not_marked=words.not_marked(),
        marked=words.marked(spec.low_label, spec.high_label),
    )
    make_look = LineLook.for_child if spec.is_for_child else LineLook.for_adult
    line = AnswerLine(says, make_look(context.px_per_mm), context.theme, spec.voice_slot)
    line.setObjectName(f"line_{item.key}")
    if spec.is_for_child:
        return ChildRow(item, line, context.theme)
    return AdultRow(item, line, (spec.low_label, spec.high_label))


def _question_of_child(item: FormItem, theme: Theme) -> QHBoxLayout:
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addStretch(1)
    texts.addWidget(WrapLabel(item.title, "section"))
    if item.help:
        texts.addWidget(WrapLabel(item.help, "muted"))
    texts.addStretch(1)
    question = QHBoxLayout()
    question.setSpacing(theme.space("l"))
    if item.icon:
        question.addWidget(IconTile(theme, item.icon), 0, Qt.AlignmentFlag.AlignVCenter)
    question.addLayout(texts, 1)
    return question
