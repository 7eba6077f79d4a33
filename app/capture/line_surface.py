"""What an answer line looks like, with a mark or without; it takes no input."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QSlider, QWidget

from app.capture.line_geometry import HIGHEST, LOWEST, UNTOUCHED, LineGeometry
from app.capture.line_look import (
    SHADOW_PX,
    SHORTEST_LINE_MM,
    LineLook,
    handle_pixmap,
    paint_focus,
    paint_track,
)
from app.theme import Theme


@dataclass(frozen=True, slots=True)
class LineWords:
    """What one line says: its question, a hint to draw, and its state for screen readers."""

    question: str
    hint: str  # beneath the empty line; "" for none
    not_marked: str
    marked: str


class LineSurface(QSlider):
    """Shows ``position`` (tenths, None: untouched) on a line of 10 cm where it fits.

    A QSlider, because only that is whole for screen readers (stack.md, finding 5).
    """

    def __init__(
        self,
        words: LineWords,
        look: LineLook,
        theme: Theme,
        voice_slot: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._words = words
        self._look = look
        self._theme = theme
        self._voice_slot = voice_slot
        self._position: int | None = None
        self._shows_focus = False
        self._handle: QPixmap | None = None

        self._show_value()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, on=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumWidth(self.sizeHint().width())
        self.setAccessibleName(words.question)
        self.setAccessibleDescription(words.not_marked)
        theme.changed.connect(self._forget_handle)

    @property
    def position(self) -> int | None:
        """Where the mark is, in tenths; None: untouched."""
        return self._position

    def show_position(self, position: int | None) -> None:
        """Show a mark that was set earlier, or none; announces nothing."""
        self._position = position
        was_blocked = self.blockSignals(True)
        self._show_value()
        self.blockSignals(was_blocked)
        self._describe()
        self.update()

    # Where things are, in local pixels

    @property
    def geometry_of_line(self) -> LineGeometry:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return LineGeometry(self.rect(), self._look, is_mirrored)

    def track_rect(self) -> QRect:
        """Give the line itself."""
        return self.geometry_of_line.track

    def x_of(self, position: int) -> int:
        """Give the x of the middle of a mark at ``position`` (tenths)."""
        return self.geometry_of_line.x_of(position)

    def sizeHint(self) -> QSize:
        return self._size(self._look.length_px())

    def minimumSizeHint(self) -> QSize:
        return self._size(self._look.length_px(SHORTEST_LINE_MM))

    def _size(self, length: int) -> QSize:
        hint = 2 * (self._look.hint_gap_px + self.fontMetrics().height()) if self._words.hint else 0
        height = max(2 * self._look.reach_px, self._look.handle_px + 2 * SHADOW_PX, hint)
        return QSize(length + 2 * self._look.margin_px + 1, height)

    def _show_value(self) -> None:
        """Give the slider its value; an untouched line stands below 0: it is not a mark at 0."""
        if self._position is None:
            self.setRange(UNTOUCHED, HIGHEST)
            self.setValue(UNTOUCHED)
        else:
            self.setValue(self._position)  # before the range: else it would pass through 0
            self.setRange(LOWEST, HIGHEST)

    def _describe(self) -> None:
        is_empty = self._position is None
        words = self._words
        self.setAccessibleDescription(words.not_marked if is_empty else words.marked)

    # Painting

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        # Qt would repaint the whole row for every step of a drag; _move_mark knows better.
        if change is not QAbstractSlider.SliderChange.SliderValueChange:
            super().sliderChange(change)

    def _move_mark(self, position: int) -> None:
        """Show the mark elsewhere, repainting only what changes."""
        before = self._position
        self._position = position
        self._show_value()  # tells screen readers
        if before is None:
            self._describe()
            self.update()
        else:
            self.update(self.geometry_of_line.handle_rect(before))
            self.update(self.geometry_of_line.handle_rect(position))

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = self.geometry_of_line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, soft = self._theme.colour("field-line"), self._theme.colour("track")
        paint_track(painter, line.track, self._look, edge, soft)
        if self._shows_focus and self.hasFocus():
            paint_focus(painter, line.track, self._look, self._theme.colour("focus"))
        if self._position is None:
            self._paint_hint(painter, line.track)
        else:
            painter.drawPixmap(line.handle_rect(self._position).topLeft(), self._handle_pixmap())

    def _paint_hint(self, painter: QPainter, track: QRect) -> None:
        painter.setPen(self._theme.colour("muted"))
        room = self.rect()
        room.setTop(track.center().y() + self._look.hint_gap_px)
        align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, int(align), self._words.hint)

    def _handle_pixmap(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._handle is None or self._handle.devicePixelRatio() != ratio:
            core = self._theme.voice(self._voice_slot).colour
            self._handle = handle_pixmap(self._look, core, self._theme.colour("handle"), ratio)
        return self._handle

    def _forget_handle(self) -> None:
        self._handle = None
        self.updateGeometry()
        self.update()
