"""One sentence per voice under the chart; choosing one shows that voice's limit and course."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.casefile.curve.view import VoiceSentence
from app.theme import Theme
from app.widgets.labels import WrapLabel
from app.widgets.layouts import clear
from app.widgets.marker import paint_marker

EDGE_PX, MARK_PX, LEFT_PX = 6, 12, 30
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SentenceLine(QRadioButton):
    """A voice's marker and sentence; checked while its limit and course are drawn."""

    def __init__(self, theme: Theme, line: VoiceSentence, hint: str) -> None:
        super().__init__(line.sentence)
        self._theme = theme
        self._heights: dict[int, int] = {}  # px for a width; layouts ask hundreds of times
        self.line = line
        self.setChecked(line.is_reference)
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            theme = self._theme
            room = QRect(0, 0, width - theme.pixels(LEFT_PX + EDGE_PX), 10_000)
            metrics = QFontMetrics(theme.font("small"))
            height = metrics.boundingRect(room, WRAP, self.text()).height()
            height = max(height + theme.pixels(2 * EDGE_PX), theme.pixels(26))
            self._heights[width] = height
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._heights.clear()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._theme.pixels(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(160), self._theme.pixels(26))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - all of it takes the click
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent-soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(area, 8, 8)
        side = theme.pixels(MARK_PX)
        style = theme.voice(self.line.slot)
        mark = QRectF(theme.pixels(9), (self.height() - side) / 2, side, side)
        paint_marker(painter, mark, style.marker, style.colour, filled=not style.is_hollow)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("ink"))
        left, edge = theme.pixels(LEFT_PX), theme.pixels(EDGE_PX)
        painter.drawText(self.rect().adjusted(left, 0, -edge, 0), WRAP, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(area, 8, 8)


class Sentences(QWidget):
    """The sentences of the voices shown."""

    reference_chosen = Signal(str)  # key of the voice

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(theme.space("xs"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        column.addLayout(self._lines)
        column.addLayout(self._notes)
        self._group.buttonClicked.connect(self._tell)

    def show_sentences(self, sentences: tuple[VoiceSentence, ...], notes: tuple[str, ...]) -> None:
        """Show one line per voice, and what is to be known about the lines."""
        focused = any(button.hasFocus() for button in self._group.buttons())
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self._lines)
        hint = self.tr("Show the limit and the calculated course of this voice")
        for sentence in sentences:
            line = SentenceLine(self._theme, sentence, hint)
            self._group.addButton(line)
            self._lines.addWidget(line)
            if focused and sentence.is_reference:
                line.setFocus(Qt.FocusReason.OtherFocusReason)
        clear(self._notes)
        for note in notes:
            self._notes.addWidget(WrapLabel(note, "help"))

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        assert isinstance(button, SentenceLine)
        self.reference_chosen.emit(button.line.key)
