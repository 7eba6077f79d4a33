"""The few things on a page that are not letters: markers, bars and bookmarks."""

from math import cos, pi, sin
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.documents.tags import DECORATION

Corner = tuple[float, float]
_BAR_HEIGHT = 6.0


def _turned(corners: int, reach: float, *, inner: float | None = None) -> list[Corner]:
    """Return a regular shape around zero, its first corner on top; ``inner`` makes a star."""
    count = corners if inner is None else corners * 2
    reaches = [reach if inner is None or step % 2 == 0 else inner for step in range(count)]
    turns = [pi / 2 + 2 * pi * step / count for step in range(count)]
    return [(r * cos(turn), r * sin(turn)) for r, turn in zip(reaches, turns, strict=True)]


_QUARTER = (-0.5j, 0.45 - 1j, 1 - 1j, 1 - 0.45j)  # of the cross, turned four times
_CROSS = [(c.real, c.imag) for turn in range(4) for c in (corner * 1j**turn for corner in _QUARTER)]
# In the order of the slots: circle (drawn as one), square, triangle, diamond, cross, star.
_SHAPES: tuple[list[Corner], ...] = (
    [],
    [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
    _turned(3, 1.25),
    _turned(4, 1.3),
    [(x * 0.95, y * 0.95) for x, y in _CROSS],
    _turned(5, 1.35, inner=0.55),
)


def draw_marker(
    canvas: Canvas, slot: int, centre: Corner, reach: float, *, is_hollow: bool = False
) -> None:
    """Draw the marker of a voice, the same as on the chart, in the canvas's own colours."""
    fill, stroke = (0, 1) if is_hollow else (1, 0)
    x, y = centre
    corners = _SHAPES[slot % len(_SHAPES)]
    if not corners:
        canvas.circle(x, y, reach, stroke=stroke, fill=fill)
        return
    path = canvas.beginPath()
    path.moveTo(x + corners[0][0] * reach, y + corners[0][1] * reach)
    for corner_x, corner_y in corners[1:]:
        path.lineTo(x + corner_x * reach, y + corner_y * reach)
    path.close()
    canvas.drawPath(path, stroke=stroke, fill=fill)


class Marker(Flowable):
    """A voice's marker at the left of the line of type that follows; takes no room itself."""

    def __init__(self, slot: int, colour: Color, size: float, *, is_hollow: bool) -> None:
        super().__init__()
        self._slot, self._colour, self._size, self._is_hollow = slot, colour, size, is_hollow

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Draw the marker at the height of the capitals below."""
        canvas: Any = self.canv
        canvas.open_mark(DECORATION)
        canvas.setFillColor(self._colour)
        canvas.setStrokeColor(self._colour)
        canvas.setLineWidth(1)
        centre = (self._size * 0.45, -self._size * 0.72)
        draw_marker(canvas, self._slot, centre, self._size * 0.33, is_hollow=self._is_hollow)
        canvas.close_mark()


class Bookmark(Flowable):
    """An entry of the file's table of contents; ``above`` points up from here."""

    def __init__(self, text: str, key: str, level: int, above: float = 0.0) -> None:
        super().__init__()
        self._text, self._key, self._level, self._above = text, key, level, above

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Leave the bookmark here."""
        self.canv.bookmarkHorizontal(self._key, 0, self._above)
        self.canv.addOutlineEntry(self._text, self._key, self._level, closed=0)


class BarFlowable(Flowable):
    """A value between nothing and everything, as a filled part of a pale bar."""

    def __init__(
        self, share: float, colour: Color, pale: Color, height: float = _BAR_HEIGHT
    ) -> None:
        super().__init__()
        self._share, self._colour, self._pale, self._height = share, colour, pale, height

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width, self.height = width, self._height
        return width, self._height

    def draw(self) -> None:
        """Draw the pale bar and the filled part, at least a dot of it."""
        canvas: Any = self.canv
        canvas.open_mark(DECORATION)
        height, round_end = self._height, self._height / 2
        canvas.setFillColor(self._pale)
        canvas.roundRect(0, 0, self.width, height, round_end, stroke=0, fill=1)
        canvas.setFillColor(self._colour)
        filled = max(height, self.width * min(1.0, self._share))
        canvas.roundRect(0, 0, filled, height, round_end, stroke=0, fill=1)
        canvas.close_mark()
