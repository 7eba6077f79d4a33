"""What a fit found: numbers, plot and table, and the two buttons of the decision."""

from functools import partial

from matplotlib.figure import Figure
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chart_inputs.calibration import calibration_chart
from app.preferences.numbers.course_words import CourseWords
from app.preferences.numbers.fitting import FitFound
from app.preferences.numbers.refill import refill
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.chart_canvas import ChartCanvas, Drawing
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel
from app.widgets.live_text import announce
from charts.calibration import draw_calibration
from charts.calibration_inputs import CalibrationChart
from charts.style import ChartStyle
from models.domain.course import CourseParameters


class FitResult(QWidget):
    """Hidden while there is nothing to decide."""

    use_decided = Signal()
    keep_decided = Signal()

    def __init__(self, theme: Theme, words: CourseWords) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._found: tuple[FitFound, CourseParameters] | None = None
        self._told, self._overall = WrapLabel("", "strong"), WrapLabel("")
        self._limits = WrapLabel("", "muted")
        self._canvas: ChartCanvas | None = None
        self._chart_place, self._table = QVBoxLayout(), QVBoxLayout()
        self._use, self._keep = secondary_button(theme, "", "check"), secondary_button(theme, "")
        buttons = FlowLayout(theme.space("s"))
        for button in (self._use, self._keep):
            buttons.addWidget(button)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.space("s"))
        inner.addWidget(self._told)
        inner.addWidget(self._overall)
        inner.addLayout(self._chart_place)
        inner.addLayout(self._table)
        inner.addWidget(self._limits)
        inner.addLayout(buttons)
        self._use.clicked.connect(self.use_decided)
        self._keep.clicked.connect(self.keep_decided)

    def show_found(self, found: tuple[FitFound, CourseParameters] | None) -> None:
        """Show a fit beside the course in use, or nothing."""
        self._found = found
        self.setVisible(found is not None)
        if found is not None:
            self._tell(*found)
            announce(self, f"{self._told.text()} {self._overall.text()}")

    def retranslate(self) -> None:
        """Set every text."""
        self._limits.setText(
            self.tr(
                "Courses that end early tend to be those that went well or were given up, so late "
                "sessions rest on a selected few."
            )
        )
        self._use.setText(self.tr("Use your own course"))
        self._keep.setText(self.tr("Keep the old one"))
        if self._found is not None:
            self._tell(*self._found)

    def _tell(self, found: FitFound, old: CourseParameters) -> None:
        words = self._words
        self._told.setText(words.found(found))
        self._overall.setText(words.coverage(found.calibration.overall))
        new_label, old_label = words.new_and_old()
        chart = calibration_chart(
            (found.fit.parameters, new_label), (old, old_label), found.calibration, words.plot()
        )
        self._show_drawing(Drawing(partial(_draw, chart), (), self._overall.text()))
        lines = [words.coverage(one) for one in found.calibration.by_session]
        refill(self._table, [WrapLabel(line, "small") for line in lines])

    def _show_drawing(self, drawing: Drawing) -> None:
        if self._canvas is None:  # made when there is something to draw
            self._canvas = ChartCanvas(self._theme)
            self._canvas.setMinimumHeight(self._theme.pixels(320))
            self._chart_place.addWidget(self._canvas)
        self._canvas.setAccessibleName(self.tr("Old and new course, and the test"))
        self._canvas.show_drawing(drawing)


def _draw(chart: CalibrationChart, figure: Figure, style: ChartStyle) -> Figure:
    return draw_calibration(figure, chart, style)
