"""The layers of a chart, each a small function that puts ink on an Axes.

Every artist carries a ``gid`` that says what it is; tests and SVG readers find it by that.
Text and bars are placed in points, lines and bands in data, so that both can be read back.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon
from matplotlib.transforms import Affine2D, Transform

from charts.boxes import Box
from charts.frame import Frame
from charts.inputs import ChartBand, ChartLimit, ChartSeries, ReliableBand, XTick
from charts.lanes import LaneBar
from charts.lettering import Lettering, Rim, rim_width
from charts.style import ChartStyle
from charts.typeface import REGULAR, outline

# From back to front.
GRID, BAND, RELIABLE, LIMIT, MEASURE, LEADER, LINE, CHILD_LINE, HALO, WORDS = range(1, 11)


@dataclass(frozen=True, slots=True)
class Words:
    """How a text is written."""

    gid: str
    size: float
    colour: str
    weight: int = REGULAR
    align: str = "left"


def points_of(axes: Axes) -> Transform:
    """Return the transform from points, from the figure's lower left corner, to pixels."""
    return Affine2D().scale(1 / 72) + axes.get_figure(root=True).dpi_scale_trans  # type: ignore[union-attr]


def draw_grid(axes: Axes, frame: Frame, style: ChartStyle) -> None:
    """Draw a hairline at every step of the y axis, the lowest one stronger."""
    values = range(frame.y.low, frame.y.high + 1, frame.y.step)
    lines = [[(frame.x_low, value / 10), (frame.x_high, value / 10)] for value in values]
    colours = [style.ink.muted, *[style.ink.grid] * (len(lines) - 1)]
    grid = LineCollection(
        lines, colors=colours, linewidths=style.sizes.hairline, zorder=GRID, gid="grid",
        clip_on=False,
    )  # fmt: skip
    axes.add_collection(grid, autolim=False)


def draw_y_labels(axes: Axes, frame: Frame, style: ChartStyle) -> None:
    """Name the steps of the y axis and, above them, what it measures."""
    right = frame.axes.left - style.sizes.child_marker / 2 - 4
    size, colour = style.sizes.tick, style.ink.muted
    for value in range(frame.y.low, frame.y.high + 1, frame.y.step):
        look = Words(f"y:{value // 10}", size, colour, align="right")
        write(axes, str(value // 10), (right, centred(frame.y_at(value), size)), style, look)
    place = (frame.title_left, frame.axes.top + size * 1.1)
    write(axes, frame.y.title, place, style, Words("y-title", style.sizes.note, colour))


def draw_ticks(axes: Axes, ticks: Iterable[XTick], frame: Frame, style: ChartStyle) -> None:
    """Write session numbers and dates beneath the curve."""
    sizes, ink = style.sizes, style.ink
    line = frame.axes.bottom - frame.lanes_height - sizes.tick * 1.3
    for tick in ticks:
        colour = ink.ink if tick.is_held else ink.muted
        look = Words(f"tick:{tick.number}", sizes.tick, colour, align="center")
        write(axes, tick.number, (frame.x(tick.x), line), style, look)
        if tick.date:
            look = Words(f"date:{tick.number}", sizes.date, ink.muted, align="center")
            write(axes, tick.date, (frame.x(tick.x), line - sizes.date * 1.4), style, look)


def draw_band(axes: Axes, band: ChartBand, style: ChartStyle) -> None:
    """Shade where comparable courses went, with dashed edges and nothing in the middle."""
    x = [step.x for step in band.steps]
    low = [step.low / 10 for step in band.steps]
    high = [step.high / 10 for step in band.steps]
    outline = [*zip(x, low, strict=True), *zip(reversed(x), reversed(high), strict=True)]
    shade = Polygon(
        outline, closed=True, facecolor=style.ink.band, edgecolor=style.ink.band_hatch,
        linewidth=0, hatch=style.hatch or None, zorder=BAND, gid=f"expected-band:{band.key}",
    )  # fmt: skip
    axes.add_artist(shade)
    for side, values in (("low", low), ("high", high)):
        edge = Line2D(
            x, values, color=style.ink.band_edge, linewidth=style.sizes.hairline,
            dashes=(4, 3), zorder=BAND, gid=f"expected-edge:{band.key}:{side}",
        )  # fmt: skip
        axes.add_artist(edge)


def draw_reliable(axes: Axes, reliable: ReliableBand, frame: Frame, style: ChartStyle) -> None:
    """Bound the measurement error around the first score with two dotted lines."""
    ends = [frame.x_low, frame.x_high]
    for side, value in (("low", reliable.low), ("high", reliable.high)):
        line = Line2D(
            ends, [value / 10] * 2, color=style.ink.muted, linewidth=style.sizes.hairline,
            dashes=(1, 2.5), zorder=RELIABLE, gid=f"reliable-band:{reliable.key}:{side}",
        )  # fmt: skip
        axes.add_artist(line)


def draw_limit(axes: Axes, limit: ChartLimit, frame: Frame, style: ChartStyle) -> None:
    """Draw a cut-off as a dashed line across the chart."""
    line = Line2D(
        [frame.x_low, frame.x_high], [limit.value / 10] * 2, color=style.ink.limit,
        linewidth=style.sizes.hairline * 1.2, dashes=(6, 4), zorder=LIMIT, gid="limit",
    )  # fmt: skip
    axes.add_artist(line)


def draw_series(axes: Axes, series: ChartSeries, style: ChartStyle, crowding: float = 1.0) -> None:
    """Draw one voice; where a mark is missing the line breaks."""
    look, sizes = style.voice(series.slot), style.sizes
    totals = [np.nan if point.total is None else point.total / 10 for point in series.points]
    marker = (sizes.child_marker if series.is_child else sizes.marker) * look.marker_scale
    marker *= crowding
    line = Line2D(
        [point.x for point in series.points], totals, color=look.colour,
        linewidth=sizes.child_line if series.is_child else sizes.line,
        linestyle=(0, look.dash) if look.dash else "-", marker=look.marker, markersize=marker,
        markerfacecolor=style.ink.background if look.is_hollow else look.colour,
        markeredgecolor=look.colour if look.is_hollow else style.ink.background,
        markeredgewidth=sizes.hairline * (1.6 if look.is_hollow else 1.0),
        solid_joinstyle="round", clip_on=False,
        zorder=CHILD_LINE if series.is_child else LINE, gid=f"observed:{series.key}",
    )  # fmt: skip
    axes.add_artist(line)


def draw_bar(axes: Axes, bar: LaneBar, index: int, frame: Frame, style: ChartStyle) -> None:
    """Draw an intervention below the curve, and a hairline up to where it began."""
    top = frame.axes.bottom - bar.lane * frame.lane_height - style.sizes.note * 0.35
    bottom = top - frame.lane_height + style.sizes.note * 0.35
    tip = min(bar.right, bar.left + 1) if not bar.is_open else bar.right
    nose = (top - bottom) / 3 if bar.is_open else 0.0
    outline = [
        (bar.left, bottom), (max(bar.left, bar.right - nose), bottom),
        (max(tip, bar.right), (top + bottom) / 2), (max(bar.left, bar.right - nose), top),
        (bar.left, top),
    ]  # fmt: skip
    shape = Polygon(
        outline, closed=True, facecolor=style.ink.measure, linewidth=0, zorder=MEASURE,
        transform=points_of(axes), clip_on=False, gid=f"intervention:{index}",
    )  # fmt: skip
    axes.add_artist(shape)
    start = Line2D(
        [bar.left, bar.left], [bottom, frame.axes.top], color=style.ink.measure,
        linewidth=style.sizes.hairline * 1.3, transform=points_of(axes), clip_on=False,
        zorder=MEASURE, gid=f"intervention-start:{index}",
    )  # fmt: skip
    axes.add_artist(start)
    baseline = centred((top + bottom) / 2, style.sizes.note)
    colour = style.ink.on_measure if bar.is_inside else style.ink.ink
    look = Words(f"intervention-label:{index}", style.sizes.note, colour)
    write(axes, bar.text, (bar.text_left, baseline), style, look)


def draw_leader(axes: Axes, key: str, ends: tuple[float, float, float, float], colour: str) -> None:
    """Lead from a line's end to the label that stands away from it; ends in points."""
    leader = Line2D(
        [ends[0], ends[2]], [ends[1], ends[3]], color=colour, linewidth=0.7, alpha=0.6,
        transform=points_of(axes), zorder=LEADER, gid=f"leader:{key}",
    )  # fmt: skip
    axes.add_artist(leader)


def write(
    axes: Axes, text: str, place: tuple[float, float], style: ChartStyle, look: Words
) -> Lettering:
    """Write one line of text at ``place`` (points); ``$`` is only a sign."""
    words = Lettering(
        text, look.size, look.weight, style.fonts, color=look.colour, ha=look.align,
        transform=points_of(axes), zorder=WORDS, gid=look.gid,
    )  # fmt: skip
    words.set_position(place)
    axes.add_artist(words)
    words.set_clip_on(False)
    return words


def write_with_halo(axes: Axes, text: str, box: Box, style: ChartStyle, look: Words) -> Lettering:
    """Write in ``box`` on a rim of the background colour, so that lines do not cross words.

    The rim is a shape of its own: an outlined text would be no text in a PDF.
    """
    place = (box.left, centred(box.middle, look.size))
    rim = Rim(
        outline(text, look.size, look.weight, style.fonts), facecolor=style.ink.background,
        edgecolor=style.ink.background, linewidth=rim_width(look.size), joinstyle="round",
        transform=Affine2D().translate(*place) + points_of(axes), clip_on=False,
        zorder=HALO, gid=f"halo:{look.gid}",
    )  # fmt: skip
    axes.add_artist(rim)
    words = write(axes, text, place, style, look)
    words.put_rim(style.ink.background)
    return words


def centred(middle: float, size: float) -> float:
    """Return the baseline on which capitals and figures stand around ``middle``."""
    return middle - size * 0.35


def own_artists(axes: Axes) -> list[Artist]:
    """List what was drawn on axes, without what axes have of their own."""
    return [artist for artist in axes.get_children() if artist.get_gid()]


def artists_of(axes: Axes) -> dict[str, Artist]:
    """Return the artists of a chart by what they are."""
    return {str(artist.get_gid()): artist for artist in own_artists(axes)}
