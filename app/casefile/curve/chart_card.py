"""The card with the chart in its three forms, and a sentence per voice beneath."""

from functools import partial

from matplotlib.figure import Figure
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget

from app.casefile.curve.chart_table import ChartTable
from app.casefile.curve.sentences import Sentences
from app.casefile.curve.tools import CurveTools
from app.casefile.curve.view import CurveView
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.chart_canvas import ChartCanvas, Drawing
from charts.cooperation import draw_with_cooperation
from charts.domains import draw_domains
from charts.inputs import ProgressChart, SmallMultiples
from charts.progress import draw_progress
from charts.style import ChartStyle, Medium

CURVE_PX, BOTH_PX, LINES_PX = 380, 540, 640
CURVE_SHARE = 0.5  # of the window's height, so that the curve is the first thing seen


class ChartCard(Card):
    """Shows a ``CurveView``."""

    reference_chosen = Signal(str)

    def __init__(self, theme: Theme, medium: Medium = Medium.SCREEN) -> None:
        super().__init__(theme)
        self._theme = theme
        self._least_px = CURVE_PX
        self.tools = CurveTools(theme)
        self.canvas = ChartCanvas(theme, medium)
        self.table = ChartTable(theme)
        self._sentences = Sentences(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.table)
        self.body.addWidget(self.tools)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._sentences)
        self.canvas.mark_pressed.connect(self.reference_chosen)
        self._sentences.reference_chosen.connect(self.reference_chosen)
        key = QShortcut(QKeySequence(Qt.Key.Key_T), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.tools.toggle_table)

    def show_view(self, view: CurveView, title: str) -> None:
        """Show a person's curve in the form that was chosen."""
        self.tools.show_view(view)
        self.canvas.setAccessibleName(title)
        self.canvas.show_drawing(drawing_of(view))
        self._least_px = _height_of(view)
        self._fit()
        if view.choice.as_table:
            self.table.show_table(view.table)
        self._stack.setCurrentWidget(self.table if view.choice.as_table else self.canvas)
        self._sentences.show_sentences(view.sentences, view.notes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self._theme.pixels(self._least_px)
        self.canvas.setMinimumHeight(max(height, round(self.window().height() * CURVE_SHARE)))


def drawing_of(view: CurveView) -> Drawing:
    """Return how a view is drawn: as one curve, with the cooperation, or line by line."""
    if view.choice.in_lines:
        return Drawing(partial(_draw_lines, view.lines), view.lines.charts, view.chart.summary)
    if view.cooperation is not None:
        both = (view.chart, view.cooperation)
        summary = " ".join(one.summary for one in both)
        return Drawing(partial(_draw_both, *both), both, summary)
    return Drawing(partial(_draw_curve, view.chart), (view.chart,), view.chart.summary)


def _height_of(view: CurveView) -> int:
    if view.choice.in_lines:
        return LINES_PX
    return CURVE_PX if view.cooperation is None else BOTH_PX


def _draw_curve(chart: ProgressChart, figure: Figure, style: ChartStyle) -> None:
    draw_progress(figure, chart, style)


def _draw_both(
    chart: ProgressChart, cooperation: ProgressChart, figure: Figure, style: ChartStyle
) -> None:
    draw_with_cooperation(figure, chart, cooperation, style)


def _draw_lines(lines: SmallMultiples, figure: Figure, style: ChartStyle) -> None:
    draw_domains(figure, lines, style)
