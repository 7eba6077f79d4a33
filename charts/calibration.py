"""Draws a team's own course beside the old one, and whether its bands hold what they promise."""

from collections.abc import Callable

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D

from charts.boxes import Box
from charts.calibration_inputs import CalibrationChart, CurveLine, ShareMark
from charts.progress import clear, whole
from charts.style import ChartStyle
from charts.typeface import REGULAR, SEMIBOLD, properties, register

OLD, NEW = 3, 0  # voice slots: diamond and circle, so that black and white tells them apart
PROMISES = (0.5, 0.8)
_NARROWEST = 470.0  # points for two panels at 100 % text; below that they stand on each other


def draw_calibration(figure: Figure, chart: CalibrationChart, style: ChartStyle) -> Figure:
    """Draw curves and shares beside each other, or beneath where there is little room."""
    register(style.fonts)
    clear(figure, style)
    space = whole(figure)
    size = style.sizes.tick
    if space.width >= _NARROWEST * size / 9.8:
        half = space.width / 2
        places = (Box(0, 0, half, space.height), Box(half, 0, half, space.height))
    else:
        half = space.height / 2
        places = (Box(0, half, space.width, half), Box(0, 0, space.width, half))
    _draw_curves(_panel(figure, places[0], chart.words.courses, chart, style), chart, style)
    _draw_shares(_panel(figure, places[1], chart.words.shares, chart, style), chart, style)
    return figure


def _panel(
    figure: Figure, place: Box, title: str, chart: CalibrationChart, style: ChartStyle
) -> Axes:
    space, size = whole(figure), style.sizes.tick
    left, bottom, top, right = 4.2 * size, 3.6 * size, 4.6 * size, 1.2 * size
    inner = (
        (place.left + left) / space.width,
        (place.bottom + bottom) / space.height,
        max(place.width - left - right, size) / space.width,
        max(place.height - bottom - top, size) / space.height,
    )
    axes = figure.add_axes(inner)
    axes.set_facecolor("none")
    for name, spine in axes.spines.items():
        spine.set_visible(name == "bottom")
        spine.set_color(style.ink.grid)
    axes.tick_params(length=0, pad=size / 2, colors=style.ink.muted)
    axes.set_title(
        title, loc="left", pad=2.4 * size, color=style.ink.ink,
        fontproperties=_font(title, style.sizes.label, style, SEMIBOLD),
    )  # fmt: skip
    sessions = chart.new.sessions
    axes.set_xlim(sessions[0] - 0.5, sessions[-1] + 0.5)
    axes.set_xticks([one for one in sessions if one == 1 or one % 3 == 0])
    words = chart.words.session
    axes.set_xlabel(words, color=style.ink.muted, fontproperties=_font(words, size, style))
    return axes


def _draw_curves(axes: Axes, chart: CalibrationChart, style: ChartStyle) -> None:
    axes.set_ylim(chart.low, chart.high)
    _scale(axes, [chart.low + n * (chart.high - chart.low) / 4 for n in range(5)], style, _plain)
    axes.fill_between(
        chart.new.sessions, chart.new.low50, chart.new.high50, color=style.ink.band,
        edgecolor=style.ink.band_edge, hatch=style.hatch or None, linewidth=0, gid="new-band",
    )  # fmt: skip
    for edge in (chart.old.low50, chart.old.high50):
        axes.plot(
            chart.old.sessions, edge, color=style.ink.limit, linestyle=(0, (2, 2)),
            linewidth=style.sizes.line * 0.8, gid="old-band",
        )  # fmt: skip
    lines = [
        _line(axes, line, slot, gid, style)
        for line, slot, gid in ((chart.old, OLD, "old"), (chart.new, NEW, "new"))
    ]
    _legend(axes, lines, style)


def _line(axes: Axes, line: CurveLine, slot: int, gid: str, style: ChartStyle) -> Line2D:
    look = style.voice(slot)
    (drawn,) = axes.plot(
        line.sessions, line.expected, color=look.colour, linewidth=style.sizes.line,
        marker=look.marker, markevery=3, markersize=style.sizes.marker * 0.7, gid=gid,
        label=line.label,
    )  # fmt: skip
    return drawn


def _draw_shares(axes: Axes, chart: CalibrationChart, style: ChartStyle) -> None:
    axes.set_ylim(0, 1)
    _scale(axes, [0, 0.25, *PROMISES, 1], style, _percent)
    looks = (
        (PROMISES[0], chart.words.inside50, NEW, "inside50", _inside50),
        (PROMISES[1], chart.words.inside80, OLD, "inside80", _inside80),
    )
    drawn = []
    for promise, label, slot, gid, share in looks:
        look = style.voice(slot)
        axes.axhline(
            promise, color=style.ink.limit, linestyle=(0, (6, 3)),
            linewidth=style.sizes.hairline * 1.6, gid=f"promise-{gid}",
        )  # fmt: skip
        drawn += axes.plot(
            [one.session for one in chart.marks], [share(one) for one in chart.marks],
            color=look.colour, linestyle="none", marker=look.marker, clip_on=False,
            markersize=style.sizes.marker * look.marker_scale, gid=gid, label=label,
        )  # fmt: skip
    _legend(axes, drawn, style)


def _scale(
    axes: Axes, places: list[float], style: ChartStyle, words: Callable[[float], str]
) -> None:
    axes.set_yticks(places, [words(one) for one in places])
    axes.grid(visible=True, axis="y", color=style.ink.grid, linewidth=style.sizes.hairline)
    axes.set_axisbelow(True)
    for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
        label.set_fontproperties(_font("0", style.sizes.tick, style))
        label.set_color(style.ink.muted)


def _legend(axes: Axes, lines: list[Line2D], style: ChartStyle) -> None:
    font = _font("".join(str(one.get_label()) for one in lines), style.sizes.note, style)
    # Between title and panel: it covers no mark.
    axes.legend(
        handles=lines, loc="lower left", bbox_to_anchor=(0, 1), ncols=2, frameon=False,
        prop=font, labelcolor=style.ink.ink, borderaxespad=0.2, handletextpad=0.4,
        columnspacing=1.2, handlelength=1.6,
    )  # fmt: skip


def _font(text: str, size: float, style: ChartStyle, weight: int = REGULAR) -> FontProperties:
    return properties(text, size, weight, style.fonts)


def _inside50(mark: ShareMark) -> float:
    return mark.inside50


def _inside80(mark: ShareMark) -> float:
    return mark.inside80


def _plain(points: float) -> str:
    return f"{points:g}"


def _percent(share: float) -> str:
    return f"{round(share * 100)} %"
