"""The single lines of a form, each a small chart from 0 to 10."""

from math import ceil

from matplotlib.figure import Figure

from charts.boxes import Box
from charts.inputs import SmallMultiples
from charts.progress import clear, draw_panel, whole
from charts.style import ChartStyle

_NARROWEST = 300.0  # points; below that the charts stand on top of each other


def draw_domains(figure: Figure, multiples: SmallMultiples, style: ChartStyle) -> Figure:
    """Draw the charts in rows of equal size, in the order of the form."""
    space, count = whole(figure), len(multiples.charts)
    clear(figure, style, panels=count)
    columns = 1 if space.width < 2 * _NARROWEST else 2
    rows = ceil(count / columns)
    for index, chart in enumerate(multiples.charts):
        row, column = divmod(index, columns)
        width, height = space.width / columns, space.height / rows
        place = Box(column * width, space.height - (row + 1) * height, width, height)
        draw_panel(figure, place, chart, style)
    return figure
