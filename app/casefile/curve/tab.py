"""The tab "Kurven": the chart about one person, what to take up today, the goals."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.casefile.curve.chart_card import ChartCard
from app.casefile.curve.full_screen import FullScreenChart
from app.casefile.curve.goals_card import GoalsGlance
from app.casefile.curve.signal_notes import SignalNotes
from app.casefile.curve.signals_card import SignalsCard
from app.casefile.curve.view import CurveView
from app.casefile.goal_lines import GoalLine
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.columns import Columns
from app.widgets.empty_state import EmptyState
from app.wording import Wording


class CurveTab(CaseTab):
    """Shows a ``CurveView`` with its notes and goals; tells what is chosen."""

    case_shown = Signal(object)  # CaseState: the presenter answers with a view
    card_opened = Signal(object)  # ChartCard: another one that shows the same view
    person_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.chart_card = ChartCard(theme)
        self.signals = SignalsCard(theme)
        self._goals = GoalsGlance(theme)
        self._view: CurveView | None = None
        self._title = ""
        self._full_screen: FullScreenChart | None = None
        self._empty = EmptyState(theme, "chart-line", "")
        self._nothing = Card(theme)
        self._nothing.body.addWidget(self._empty, 1)
        self._nothing.hide()
        columns = Columns(theme, (7, 3))
        columns.columns[0].addWidget(self.chart_card)
        columns.columns[0].addWidget(self._nothing)
        columns.columns[0].addStretch(1)
        columns.columns[1].addWidget(self.signals)
        columns.columns[1].addWidget(self._goals)
        columns.columns[1].addStretch(1)
        self.column.addWidget(columns, 1)
        self.chart_card.tools.full_screen_requested.connect(self._fill_screen)
        key = QShortcut(QKeySequence(Qt.Key.Key_F11), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._fill_screen)
        self.signals.person_chosen.connect(self.person_chosen)

    def show_case(self, state: CaseState) -> None:
        self.case_shown.emit(state)

    def show_view(self, view: CurveView, title: str) -> None:
        """Show one person's curve."""
        self._view, self._title = view, title
        self.chart_card.show_view(view, title)
        if self._full_screen is not None:
            self._full_screen.show_view(view, title)
        self._show_first(self.chart_card)

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no curve yet, and how one comes to be."""
        self._view = None
        self._empty.set_texts(sentence)
        self._show_first(self._nothing)

    def show_beside(
        self,
        notes: SignalNotes,
        names: dict[str, str],
        goals: tuple[GoalLine, ...],
        words: Wording,
    ) -> None:
        """Show what to take up today, and the goals."""
        self.signals.show_notes(notes, names)
        self._goals.show_goals(goals, words)

    def leave(self) -> None:
        self.signals.close_private()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.leave()

    def _show_first(self, card: Card) -> None:
        for one in (self.chart_card, self._nothing):
            one.setVisible(one is card)

    @Slot()
    def _fill_screen(self) -> None:
        if self._view is None or self._full_screen is not None:
            return
        self._full_screen = FullScreenChart(self.theme, self)
        self._full_screen.finished.connect(self._leave_full_screen)
        self.card_opened.emit(self._full_screen.card)
        self._full_screen.show_view(self._view, self._title)
        self._full_screen.showFullScreen()

    @Slot()
    def _leave_full_screen(self) -> None:
        self._full_screen = None
