"""A chart among paragraphs: its place is kept while the page is set, the ink comes after.

The chart is a PDF of its own, embedded whole: lines stay lines and words stay words.
"""

from typing import Any

from matplotlib.figure import Figure
from reportlab.platypus import Flowable

from charts.inputs import ProgressChart
from charts.progress import draw_progress
from charts.render import pdf_of
from charts.style import ChartStyle


class ChartFlowable(Flowable):
    """The place of a chart; ``name`` is how the finished page finds it."""

    def __init__(self, name: str, width: float, height: float, summary: str) -> None:
        super().__init__()
        self._name, self._summary = name, summary
        self.width, self.height = width, height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the room it takes."""
        return self.width, self.height

    def draw(self) -> None:
        """Leave an empty form on the page, to be filled when all pages are set."""
        canvas: Any = self.canv
        canvas.beginForm(self._name, 0, 0, self.width, self.height)
        canvas.endForm()
        size = (self.width, self.height)
        canvas.open_mark((("Figure", self._name),), self._summary, size)
        canvas.doForm(self._name)
        canvas.close_mark()


def chart_pdf(chart: ProgressChart, width: float, height: float, style: ChartStyle) -> bytes:
    """Return a chart as a one-page PDF of ``width`` x ``height`` points."""
    figure = Figure(figsize=(width / 72, height / 72), dpi=72)
    return pdf_of(draw_progress(figure, chart, style))
