"""Words on a chart: text everywhere, and on the screen a picture of it that is made only once.

Laying out and drawing letters is most of what a chart costs. The same few words stand on it
whatever voice is switched on or off, so the screen keeps them ready; a PDF gets real text.
"""

from functools import lru_cache
from math import ceil
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.patches import PathPatch
from matplotlib.text import Text
from matplotlib.transforms import Affine2D
from numpy.typing import NDArray

from charts.typeface import outline, properties, text_width

_RIM = 0.3  # of the type size
_ALIGNED = {"left": 0.0, "center": 0.5, "right": 1.0}
Picture = tuple[NDArray[np.uint8], int, int]  # pixels, and how far left of and below the start


class _Type(NamedTuple):
    """A text as it is set; sizes in points."""

    text: str
    size: float
    weight: int
    fonts: Path

    @property
    def width(self) -> float:
        return text_width(*self)


class Lettering(Text):
    """A line of text; on the screen it is copied from a picture, with its rim if it has one."""

    def __init__(self, text: str, size: float, weight: int, fonts: Path, **look: Any) -> None:
        super().__init__(
            0, 0, text, fontproperties=properties(text, size, weight, fonts), va="baseline",
            parse_math=False, clip_on=False, **look,
        )  # fmt: skip
        self._type = _Type(text, size, weight, fonts)
        self._rim = ""

    def set_clip_path(self, path: Any, transform: Any = None) -> None:
        """Words are never cut, so axes need not work out at what."""

    def put_rim(self, colour: str) -> None:
        """Stand on a rim of this colour, so that lines do not cross the words."""
        self._rim = colour

    def draw(self, renderer: RendererBase) -> None:
        """Copy the picture where there are pixels; write text where there are none."""
        if not isinstance(renderer, RendererAgg):
            super().draw(renderer)
            return
        colours = (str(self.get_color()), self._rim)
        pixels, left, below = _picture(self._type, colours, renderer.dpi)
        x, y = self.get_transform().transform(self.get_position())
        x -= self._type.width * renderer.dpi / 72 * _ALIGNED[self.get_horizontalalignment()]
        context = renderer.new_gc()
        renderer.draw_image(context, round(x) - left, round(y) - below, pixels)
        context.restore()
        self.stale = False


class Rim(PathPatch):
    """The rim of a text as a shape, for what is not made of pixels: those have it already."""

    def draw(self, renderer: RendererBase) -> None:
        """Draw the shape in a PDF."""
        if not isinstance(renderer, RendererAgg):
            super().draw(renderer)


def rim_width(size: float) -> float:
    """Return how wide the rim of a text is drawn, in points."""
    return size * _RIM


_new_renderer: Any = RendererAgg  # matplotlib does not say of what type its arguments are


@lru_cache(maxsize=512)
def _picture(words: _Type, colours: tuple[str, str], dpi: float) -> Picture:
    """Draw the words, on their rim if it has a colour, on nothing."""
    colour, rim = colours
    scale = dpi / 72
    pad = ceil(rim_width(words.size) * scale) + 2
    below = ceil(words.size * scale * 0.45) + pad
    width = ceil(words.width * scale) + 2 * pad
    height = below + ceil(words.size * scale * 1.15) + pad
    renderer = _new_renderer(width, height, dpi)
    if rim:
        _draw_rim(renderer, words, (pad, below), rim)
    context = renderer.new_gc()
    context.set_foreground(colour)
    font = properties(*words)
    renderer.draw_text(context, pad, height - below, words.text, font, 0)  # from the top down
    pixels: NDArray[np.uint8] = np.array(renderer.buffer_rgba())
    return pixels[::-1], pad, below


def _draw_rim(renderer: Any, words: _Type, start: tuple[int, int], colour: str) -> None:
    context = renderer.new_gc()
    context.set_foreground(colour)
    context.set_linewidth(renderer.points_to_pixels(rim_width(words.size)))
    context.set_joinstyle("round")
    place = Affine2D().scale(renderer.dpi / 72).translate(*start)
    renderer.draw_path(context, outline(*words), place, context.get_rgb())
