"""A chart on the screen: drawn when it is painted, its marks looked at by pointer and keyboard.

Not matplotlib's own Qt canvas: that one swallows the wheel, changes the palette and prints
errors instead of raising them. Agg draws into a picture, and Qt paints it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.theme import Theme
from app.widgets.chart_walk import MarkPlace, walked
from app.widgets.live_text import announce
from app.widgets.mark_card import MarkCard
from charts.inputs import ProgressChart
from charts.pointing import marks_of, pixel_of
from charts.style import ChartStyle, Medium, chart_style

DPI = 96  # matplotlib's points at 100 %; the screen's own scale comes on top
REACH_PX = 14
_WALKED = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
TOKENS = (
    *(f"voice-{slot}" for slot in range(1, 7)),
    *("surface", "ink", "muted", "grid", "band", "band-edge", "good", "limit"),
    *("measure", "on-measure"),
)


@dataclass(frozen=True, slots=True, repr=False)
class Drawing:
    """What to draw, and which charts it is made of, panel by panel."""

    draw: Callable[[Figure, ChartStyle], object]
    panels: tuple[ProgressChart, ...]
    summary: str = ""


class ChartCanvas(QWidget):
    """Shows a ``Drawing``; arrow keys walk along lines and between them, Home and End to an end."""

    mark_pressed = Signal(str)  # key of the line whose mark was clicked or entered

    def __init__(self, theme: Theme, medium: Medium = Medium.SCREEN) -> None:
        super().__init__()
        self._theme = theme
        self._medium = medium
        self._drawing: Drawing | None = None
        self._canvas = FigureCanvasAgg(Figure(dpi=DPI))
        self._known_places: list[MarkPlace] | None = None
        self._current: MarkPlace | None = None
        self._is_stale = True
        self._is_walked_to = False  # by the keyboard: then the focus is shown
        self._card = MarkCard(theme, self)
        self.setObjectName("chart")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def figure(self) -> Figure:
        """The figure that was drawn last."""
        return self._canvas.figure

    @property
    def told(self) -> tuple[str, ...]:
        """What is said about the mark looked at, line by line; empty when there is none."""
        return self._current.point.tooltip if self._current else ()

    def show_drawing(self, drawing: Drawing) -> None:
        """Draw something else at the next painting."""
        self._drawing = drawing
        self.setAccessibleDescription(drawing.summary)
        self._redraw()

    def place_of(self, key: str, number: int) -> QPointF | None:
        """Return where a line's mark of a session stands, or None where there is none."""
        found = (one for one in self._places if one.series.key == key)
        return next((QPointF(one.x, one.y) for one in found if one.point.number == number), None)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.pixels(640), self._theme.pixels(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(360), self._theme.pixels(260))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._draw_if_stale()
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        if self._drawing is not None:
            painter.drawImage(0, 0, self._picture())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current is not None:
            painter.setPen(QPen(self._theme.colour("ink"), 2))
            painter.drawEllipse(QPointF(self._current.x, self._current.y), 9, 9)
        if self.hasFocus() and self._is_walked_to and self._current is None:
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.DevicePixelRatioChange):
            self._redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._nearest(event.position())
        shape = Qt.CursorShape.PointingHandCursor if place else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self._look_at(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._nearest(event.position())
        if place is not None:
            self.mark_pressed.emit(place.series.key)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._look_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_walked_to = event.reason() in _WALKED
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._look_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self.mark_pressed.emit(self._current.series.key)
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self._look_at(None)
        elif (place := walked(self._places, self._current, Qt.Key(key))) is not None:
            self._look_at(place)
            announce(self, ". ".join(place.point.tooltip))
        else:
            super().keyPressEvent(event)

    def _redraw(self) -> None:
        self._is_stale = True
        self._known_places = None
        self._look_at(None)
        self.update()

    def _draw_if_stale(self) -> None:
        if self._drawing is None or not self._is_stale or self.width() < 2 or self.height() < 2:
            return
        self._is_stale = False
        ratio = self.devicePixelRatioF()
        self.figure.set_dpi(DPI * ratio)
        self.figure.set_size_inches(self.width() / DPI, self.height() / DPI)
        self._drawing.draw(self.figure, self._style())
        self._canvas.draw()  # type: ignore[no-untyped-call]

    @property
    def _places(self) -> list[MarkPlace]:
        """Where all marks stand; worked out when somebody points at them."""
        self._draw_if_stale()
        if self._known_places is None:
            self._known_places = list(self._marks())
        return self._known_places

    def _marks(self) -> Iterator[MarkPlace]:
        if self._drawing is None or self._is_stale:
            return
        ratio = self.devicePixelRatioF()
        for panel, chart in enumerate(self._drawing.panels):
            for series, point in marks_of(chart):
                x, y = pixel_of(self.figure, point, panel=panel)
                yield MarkPlace(x / ratio, self.height() - y / ratio, series, point, panel)

    def _picture(self) -> QImage:
        width, height = self._canvas.get_width_height(physical=True)
        pixels = self._canvas.buffer_rgba()  # type: ignore[no-untyped-call]
        picture = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBA8888)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        return picture

    def _style(self) -> ChartStyle:
        colours = {name: self._theme.hex(name) for name in TOKENS}
        style = chart_style(self._medium, colours, self._theme.resources / "fonts")
        return style.scaled(self._theme.text_percent)

    def _nearest(self, position: QPointF) -> MarkPlace | None:
        def distance(place: MarkPlace) -> float:
            return (place.x - position.x()) ** 2 + (place.y - position.y()) ** 2

        nearest = min(self._places, key=distance, default=None)
        reach = self._theme.pixels(REACH_PX)
        return nearest if nearest and distance(nearest) <= reach**2 else None

    def _look_at(self, place: MarkPlace | None) -> None:
        if place is self._current:
            return
        self._current = place
        where = (place.x, place.y) if place else None
        self._card.show_at(place.point.tooltip if place else (), where)
        self.update()
