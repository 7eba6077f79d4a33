"""How those who take part rate the cooperation: a chart of its own, or a panel beneath."""

from dataclasses import replace

from matplotlib.figure import Figure

from charts.boxes import Box
from charts.frame import frame_in
from charts.inputs import ProgressChart
from charts.progress import clear, draw_panel, draw_progress, whole
from charts.style import ChartStyle

_PANEL = 0.3  # of the figure's height


def draw_cooperation(figure: Figure, chart: ProgressChart, style: ChartStyle) -> Figure:
    """Draw the cooperation alone."""
    return draw_progress(figure, chart, style)


def draw_with_cooperation(
    figure: Figure, progress: ProgressChart, cooperation: ProgressChart, style: ChartStyle
) -> Figure:
    """Draw a person's chart and, as a smaller panel beneath, the cooperation.

    Both share the x axis: the same session stands at the same place, and is named once.
    """
    clear(figure, style, panels=2)
    space = whole(figure)
    low = Box(0, 0, space.width, space.height * _PANEL)
    high = Box(0, low.top, space.width, space.height - low.height)
    upper, lower = _on_one_axis(progress, cooperation, space, style)
    unnamed = replace(lower, ticks=())
    draw_panel(figure, high, upper, style, (unnamed,))
    draw_panel(figure, low, unnamed, style, (upper,))
    return figure


def _on_one_axis(
    upper: ProgressChart, lower: ProgressChart, space: Box, style: ChartStyle
) -> tuple[ProgressChart, ProgressChart]:
    x_low = min(upper.x_low, lower.x_low)
    both = [replace(chart, x_low=x_low) for chart in (upper, lower)]
    x_high = max(frame_in(space, chart, style, both).x_high for chart in both)
    first, second = (replace(chart, x_high=x_high) for chart in both)
    return first, second
