"""Small signs at marks: how each came, what is disputed, and where a form changed.

Letters are drawn as shapes, one artist for all marks with the same letters: sixty sessions
with six voices would otherwise be hundreds of texts. What they mean is said in the legend.
"""

from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.path import Path as Outline
from matplotlib.transforms import Affine2D

from charts.frame import Frame
from charts.inputs import ChartBreak, ChartSeries
from charts.layers import LIMIT, WORDS, points_of
from charts.style import ChartStyle
from charts.typeface import MEDIUM, outline

_RING = 1.75  # of the mark it is drawn around
_LETTER = 0.8  # of a note's type


def draw_signs(axes: Axes, series: ChartSeries, frame: Frame, style: ChartStyle) -> None:
    """Ring what is disputed, and write beneath a mark how it came where that was unusual."""
    marked = [point for point in series.points if point.total is not None]
    by_sign = defaultdict(list)
    for point in marked:
        by_sign[point.sign].append((point.x, (point.total or 0) / 10))
    disputed = [(one.x, (one.total or 0) / 10) for one in marked if one.is_disputed]
    size = style.sizes.child_marker if series.is_child else style.sizes.marker
    if disputed:
        _draw_rings(axes, series.key, disputed, size * frame.crowding * _RING, style)
    for sign, places in by_sign.items():
        if sign:
            below = size * frame.crowding / 2 + style.sizes.note * _LETTER
            down = below / frame.axes.height * (frame.y.high - frame.y.low) / 10
            lower = [(x, y - down) for x, y in places]
            _draw_letters(axes, f"sign:{series.key}:{sign}", sign, lower, style)


def draw_break(axes: Axes, one: ChartBreak, frame: Frame, style: ChartStyle) -> None:
    """Draw where a voice's form changed: a dotted line, cut through at the axis."""
    x, colour = frame.x(one.x), style.voice(one.slot).colour
    line = Line2D(
        [x, x], [frame.axes.bottom, frame.axes.top], color=colour, dashes=(1, 2),
        linewidth=style.sizes.hairline * 1.4, transform=points_of(axes), clip_on=False,
        zorder=LIMIT, gid=f"break:{one.key}",
    )  # fmt: skip
    axes.add_artist(line)
    reach = style.sizes.note * 0.45
    for side, shift in (("left", -0.3), ("right", 0.3)):
        middle = x + shift * reach * 2
        cut = Line2D(
            [middle - reach / 2, middle + reach / 2],
            [frame.axes.bottom - reach, frame.axes.bottom + reach], color=colour,
            linewidth=style.sizes.line, transform=points_of(axes), clip_on=False, zorder=WORDS,
            gid=f"break-cut:{one.key}:{side}",
        )  # fmt: skip
        axes.add_artist(cut)


def _draw_rings(
    axes: Axes, key: str, places: list[tuple[float, float]], size: float, style: ChartStyle
) -> None:
    ring = Line2D(
        [x for x, _ in places], [y for _, y in places], linestyle="none", marker="o",
        markersize=size, markerfacecolor="none", markeredgecolor=style.ink.ink,
        markeredgewidth=style.sizes.hairline * 1.6, clip_on=False, zorder=WORDS,
        gid=f"disputed:{key}",
    )  # fmt: skip
    axes.add_artist(ring)


def _draw_letters(
    axes: Axes,
    gid: str,
    sign: str,
    places: list[tuple[float, float]],
    style: ChartStyle,
) -> None:
    letters, size = _letters(sign, style.fonts)
    for width, colour in ((2.4, style.ink.background), (0.0, style.ink.ink)):  # a rim, then ink
        drawn = Line2D(
            [x for x, _ in places], [y for _, y in places], linestyle="none", marker=letters,
            markersize=size * style.sizes.note * _LETTER, markerfacecolor=colour,
            markeredgecolor=colour, markeredgewidth=width, clip_on=False,
            zorder=WORDS, gid=gid if width == 0 else f"halo:{gid}",
        )  # fmt: skip
        axes.add_artist(drawn)


@lru_cache(maxsize=64)
def _letters(sign: str, fonts: Path) -> tuple[Outline, float]:
    """Return the letters around zero, and how large a marker of them is in type sizes."""
    shape = outline(sign, 100, MEDIUM, fonts)
    box = shape.get_extents()
    moved = shape.transformed(Affine2D().translate(-(box.x0 + box.x1) / 2, -(box.y0 + box.y1) / 2))
    # A marker's own shape is scaled so that its farthest corner stands at half its size.
    return moved, 2 * float(np.abs(moved.vertices).max()) / 100
