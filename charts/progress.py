"""The curve of one person: every voice a line, labelled where it ends."""

import re
from collections.abc import Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from charts import layers
from charts.boxes import Box
from charts.frame import Frame, frame_in
from charts.inputs import ProgressChart, XTick
from charts.layers import own_artists
from charts.signs import draw_break, draw_signs
from charts.style import ChartStyle
from charts.ticks import TickPlace, thinned
from charts.typeface import REGULAR, register, text_width
from charts.words import draw_words

_DIGIT = re.compile(r"\d")  # 0 is the widest: dates of one shape are measured once


def draw_progress(figure: Figure, chart: ProgressChart, style: ChartStyle) -> Figure:
    """Draw a person's chart on the whole figure; what was on it before is gone."""
    clear(figure, style, panels=1)
    draw_panel(figure, whole(figure), chart, style)
    return figure


def clear(figure: Figure, style: ChartStyle, panels: int = 0) -> None:
    """Empty the figure and colour its ground; printed charts lie on what is already there.

    As many axes as there will be panels stay: to make one takes longer than to draw a voice.
    """
    for axes in figure.axes[panels:]:
        figure.delaxes(axes)
    for axes in figure.axes:
        for artist in own_artists(axes):
            artist.remove()
    figure.set_facecolor("none" if style.is_paper else style.ink.background)


def whole(figure: Figure) -> Box:
    """Return the figure's own area in points."""
    return Box(0, 0, figure.get_figwidth() * 72, figure.get_figheight() * 72)


def draw_panel(
    figure: Figure,
    space: Box,
    chart: ProgressChart,
    style: ChartStyle,
    beside: Sequence[ProgressChart] = (),
) -> Axes:
    """Draw a chart on a part of the figure, layer by layer from back to front."""
    register(style.fonts)
    frame = frame_in(space, chart, style, beside)
    axes = _axes_for(figure, frame)
    layers.draw_grid(axes, frame, style)
    layers.draw_y_labels(axes, frame, style)
    layers.draw_ticks(axes, _ticks(chart, frame, style), frame, style)
    if chart.band and chart.band.steps:
        layers.draw_band(axes, chart.band, style)
    if chart.reliable:
        layers.draw_reliable(axes, chart.reliable, frame, style)
    if chart.limit:
        layers.draw_limit(axes, chart.limit, frame, style)
    for index, bar in enumerate(frame.bars):
        layers.draw_bar(axes, bar, index, frame, style)
    for one in chart.breaks:
        draw_break(axes, one, frame, style)
    for series in reversed(chart.series):
        layers.draw_series(axes, series, style, frame.crowding)
        draw_signs(axes, series, frame, style)
    draw_words(axes, chart, frame, style)
    return axes


def _axes_for(figure: Figure, frame: Frame) -> Axes:
    """Return axes where the frame lies: empty ones from last time, or new ones."""
    width, height = figure.get_figwidth() * 72, figure.get_figheight() * 72
    box = frame.axes
    place = (box.left / width, box.bottom / height, box.width / width, box.height / height)
    axes = next((one for one in figure.axes if not own_artists(one)), None)
    if axes is None:
        axes = figure.add_axes(place)
        axes.set_axis_off()
    else:
        axes.set_position(place)
    axes.set_xlim(frame.x_low, frame.x_high)
    axes.set_ylim(frame.y.low / 10, frame.y.high / 10)
    return axes


def _ticks(chart: ProgressChart, frame: Frame, style: ChartStyle) -> tuple[XTick, ...]:
    places = [TickPlace(tick, frame.x(tick.x), _tick_width(tick, style)) for tick in chart.ticks]
    return thinned(places, style.sizes.date * 0.7, is_numbered=chart.is_numbered)


def _tick_width(tick: XTick, style: ChartStyle) -> float:
    number = text_width(_DIGIT.sub("0", tick.number), style.sizes.tick, REGULAR, style.fonts)
    date = text_width(_DIGIT.sub("0", tick.date), style.sizes.date, REGULAR, style.fonts)
    return max(number, date)
