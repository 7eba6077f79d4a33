"""The tab "Mål og aftaler"."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal

from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.casefile.goal_lines import goal_lines
from app.casefile.plans.agreements_card import CaseAgreements
from app.casefile.plans.goals_editor import GoalsEditor
from app.casefile.plans.interventions_card import InterventionsCard
from app.casefile.plans.spoken_card import SpokenCard, decisions_of, statements_of
from app.theme import Theme
from app.widgets.columns import Columns


class PlansTab(CaseTab):
    """Goals, agreements and efforts to work with; decisions and own words to read."""

    case_shown = Signal(object)  # CaseState: the presenter answers with what was reworded

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self.state: CaseState | None = None
        self.goals = GoalsEditor(theme)
        self.agreements = CaseAgreements(theme, today)
        self.interventions = InterventionsCard(theme, today)
        self._decisions = SpokenCard(theme, self.tr("Decisions"))
        self._statements = SpokenCard(theme, self.tr("In their own words"))
        columns = Columns(theme, (7, 3))
        columns.columns[0].addWidget(self.goals)
        columns.columns[0].addWidget(self.agreements)
        columns.columns[0].addStretch(1)
        columns.columns[1].addWidget(self.interventions)
        columns.columns[1].addWidget(self._statements)
        columns.columns[1].addWidget(self._decisions)
        columns.columns[1].addStretch(1)
        self.column.addWidget(columns, 1)

    def show_case(self, state: CaseState) -> None:
        if self.state is None or state.case_id != self.state.case_id:
            self.interventions.close_form()
            self.agreements.start_over()
        self.state = state
        history, today = state.history, state.today
        members = [*history.focus, *(m for m in history.members if not m.in_focus)]
        self.goals.show_goals(
            goal_lines(state.history),
            [(one.id, one.alias) for one in members if one.belongs_on(today)],
            state.words,
            writable=state.is_open,
        )
        self.agreements.show_agreements(history.agreements, writable=state.is_open)
        self.interventions.show_interventions(
            history.interventions, state.words, writable=state.is_open
        )
        self._decisions.show_spoken(decisions_of(state))
        self._statements.show_spoken(
            statements_of(state, self.tr("did not want to share"), self.tr("only for you"))
        )
        self.case_shown.emit(state)
