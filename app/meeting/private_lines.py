"""The lines of one form, looked at by the therapist and the one who answered, nobody else."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import primary_button
from app.widgets.labels import WrapLabel, label
from app.widgets.marker import paint_marker
from app.widgets.scrolling_dialog import ScrollingDialog


@dataclass(frozen=True, slots=True, repr=False)
class MarkedLine:
    """One line of a form and where its mark is."""

    text: str
    low: str
    high: str
    share: float | None  # 0..1 from the worse end, None: not marked
    spoken: str


@dataclass(frozen=True, slots=True, repr=False)
class PrivateLook:
    """What the two look at."""

    name: str
    slot: int
    lines: Sequence[MarkedLine]
    prompts: Sequence[str]


class PrivateLines(ScrollingDialog):
    """Closed with one press; shows no number."""

    def __init__(self, theme: Theme, look: PrivateLook, parent: QWidget | None) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Only {name} and you").format(name=look.name))
        self.setMinimumWidth(min(theme.pixels(620), 1200))
        for line in look.lines:
            self.body.addWidget(self._line(line, look.slot))
        if look.prompts:
            self.body.addWidget(label(self.tr("Talk about"), "card-title"))
        for prompt in look.prompts:
            self.body.addWidget(WrapLabel(prompt))
        done = primary_button(theme, self.tr("Hide the lines"), "eye-off")
        done.clicked.connect(self.accept)
        self.buttons.addWidget(done)
        done.setDefault(True)

    def _line(self, line: MarkedLine, slot: int) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(WrapLabel(line.text, "strong"))
        column.addWidget(StillLine(self.theme, line, slot))
        return holder


class StillLine(QWidget):
    """A marked line that no longer moves."""

    def __init__(self, theme: Theme, line: MarkedLine, slot: int) -> None:
        super().__init__()
        self._theme = theme
        self._line = line
        self._slot = slot
        self.setAccessibleName(line.text)
        self.setAccessibleDescription(line.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(420), self._theme.pixels(34))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        metrics = painter.fontMetrics()
        ends = (self._line.low, self._line.high)
        side = max(metrics.horizontalAdvance(text) for text in ends) + self._theme.pixels(14)
        painter.setPen(self._theme.colour("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignLeft, ends[0])
        painter.drawText(self.rect(), middle | Qt.AlignmentFlag.AlignRight, ends[1])
        track = QRectF(side, self.height() / 2 - 2, self.width() - 2 * side, 4)
        painter.setPen(QPen(self._theme.colour("field-line"), 1))
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(track, 2, 2)
        if self._line.share is not None:
            self._paint_mark(painter, track, self._line.share)

    def _paint_mark(self, painter: QPainter, track: QRectF, share: float) -> None:
        size = self._theme.pixels(22)
        square = QRectF(0, 0, size, size)
        square.moveCenter(QPointF(track.left() + share * track.width(), track.center().y()))
        style = self._theme.voice(self._slot)
        paint_marker(painter, square, style.marker, style.colour, filled=not style.is_hollow)
