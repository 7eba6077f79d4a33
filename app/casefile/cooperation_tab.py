"""The tab "Samarbejde": a line per rater, what it says, and what to ask about."""

from dataclasses import dataclass
from functools import partial

from matplotlib.figure import Figure
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from app.casefile.burden_card import BurdenCard, burden_lines
from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.casefile.curve.chart_table import ChartTable
from app.casefile.curve.line_notes import lost_cooperation
from app.casefile.curve.signal_notes import SignalNotes, cooperation_notes
from app.casefile.curve.signals_card import SignalsCard
from app.chart_inputs import ChartOptions, Table, cooperation_chart
from app.chart_inputs.table import table_of
from app.theme import Theme
from app.widgets.buttons import quiet_button
from app.widgets.card import Card
from app.widgets.chart_canvas import ChartCanvas, Drawing
from app.widgets.columns import Columns
from app.widgets.empty_state import EmptyState
from app.widgets.labels import WrapLabel
from app.widgets.layouts import clear
from app.widgets.marker import MarkerIcon
from charts.cooperation import draw_cooperation
from charts.inputs import ProgressChart
from charts.style import ChartStyle

CHART_PX = 340


@dataclass(frozen=True, slots=True, repr=False)
class CooperationView:
    """The cooperation of a case in all its forms."""

    chart: ProgressChart
    table: Table
    sentences: tuple[tuple[int, str], ...]  # slot, sentence
    notes: SignalNotes
    remarks: tuple[str, ...]  # what the signs mean, and what cannot be drawn


def cooperation_view(state: CaseState) -> CooperationView | None:
    """Return what to show, or None where nobody has answered yet."""
    series = [one for one in state.progress.cooperation if one.scored]
    chart = cooperation_chart(series, state.history, state.words, ChartOptions(show_signs=True))
    if chart is None:
        return None
    slots = {line.key: line.slot for line in chart.series}
    return CooperationView(
        chart=chart,
        table=table_of(series, state.words),
        sentences=tuple(
            (slots.get(one.rater_id, one.slot), state.words.sentence(one))
            for one in series
            if one.is_current
        ),
        notes=cooperation_notes(state),
        remarks=tuple(one for one in (chart.legend, *lost_cooperation(state)) if one),
    )


class CooperationTab(CaseTab):
    """Shows how each person who answers finds the meetings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.canvas = ChartCanvas(theme)
        self.canvas.setMinimumHeight(theme.pixels(CHART_PX))
        self.canvas.setAccessibleName(self.tr("The cooperation, meeting by meeting"))
        self._table = ChartTable(theme)
        self._as_table = quiet_button(theme, self.tr("Table"))
        self._as_table.setCheckable(True)
        self._as_table.setToolTip(self.tr("The same numbers as a table (T)"))
        self._as_table.toggled.connect(self._switch)
        self._forms = QStackedWidget()
        self._forms.addWidget(self.canvas)
        self._forms.addWidget(self._table)
        self._sentences = QVBoxLayout()
        self.notes = SignalsCard(theme)
        self._burden = BurdenCard(theme)
        self._card = self._chart_card()
        self._nothing = self._empty_card()
        self.column.addWidget(self._columns(), 1)
        key = QShortcut(QKeySequence(Qt.Key.Key_T), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._as_table.toggle)

    def show_case(self, state: CaseState) -> None:
        view = cooperation_view(state)
        self._card.setVisible(view is not None)
        self._nothing.setVisible(view is None)
        self._burden.show_lines(burden_lines(state))
        self.notes.show_notes(view.notes if view else SignalNotes(), {})
        if view is not None:
            self._show_view(view)

    def _show_view(self, view: CooperationView) -> None:
        drawing = Drawing(partial(_draw, view.chart), (view.chart,), view.chart.summary)
        self.canvas.show_drawing(drawing)
        self._table.show_table(view.table)
        clear(self._sentences)
        for slot, sentence in view.sentences:
            line = QHBoxLayout()
            line.setSpacing(self.theme.space("m"))
            line.addWidget(MarkerIcon(self.theme, slot))
            line.addWidget(WrapLabel(sentence), 1)
            self._sentences.addLayout(line)
        for remark in view.remarks:
            self._sentences.addWidget(WrapLabel(remark, "help"))

    def leave(self) -> None:
        self.notes.close_private()

    def _chart_card(self) -> Card:
        card = Card(self.theme, self.tr("How the meetings are for each of you"))
        card.head.addWidget(self._as_table)
        card.body.addWidget(self._forms, 1)
        self._sentences.setSpacing(self.theme.space("s"))
        card.body.addLayout(self._sentences)
        return card

    def _columns(self) -> Columns:
        alone = Card(self.theme, self.tr("Look at it with the one who answered"))
        alone.body.addWidget(
            WrapLabel(
                self.tr(
                    "The lines belong to the one who marked them. Talk about them with that "
                    "person, not in front of the others. A low mark is a gift: it says what to "
                    "change."
                ),
                "muted",
            )
        )
        columns = Columns(self.theme, (7, 3))
        columns.columns[0].addWidget(self._card)
        columns.columns[0].addWidget(self._nothing)
        columns.columns[0].addWidget(self._burden)
        columns.columns[0].addStretch(1)
        columns.columns[1].addWidget(self.notes)
        columns.columns[1].addWidget(alone)
        columns.columns[1].addStretch(1)
        return columns

    def _empty_card(self) -> Card:
        card = Card(self.theme)
        sentence = self.tr("The cooperation form is the last two minutes of a meeting.")
        card.body.addWidget(EmptyState(self.theme, "handshake", sentence), 1)
        return card

    @Slot(bool)
    def _switch(self, as_table: bool) -> None:  # noqa: FBT001 - a signal's
        self._forms.setCurrentWidget(self._table if as_table else self.canvas)


def _draw(chart: ProgressChart, figure: Figure, style: ChartStyle) -> None:
    draw_cooperation(figure, chart, style)
