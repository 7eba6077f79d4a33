"""The tab "Mål og aftaler"."""

from collections.abc import Callable
from datetime import date

from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.casefile.goal_lines import goal_lines
from app.casefile.plans.agreements_card import CaseAgreements
from app.casefile.plans.goals_editor import GoalsEditor
from app.casefile.plans.spoken_card import SpokenCard, decisions_of, statements_of
from app.theme import Theme
from app.widgets.columns import Columns


class PlansTab(CaseTab):
    """Goals and agreements to work with; decisions and own words to read."""

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self.goals = GoalsEditor(theme)
        self.agreements = CaseAgreements(theme, today)
        self._decisions = SpokenCard(theme, self.tr("Decisions"))
        self._statements = SpokenCard(theme, self.tr("In their own words"))
        columns = Columns(theme, (7, 3))
        columns.columns[0].addWidget(self.goals)
        columns.columns[0].addWidget(self.agreements)
        columns.columns[0].addStretch(1)
        columns.columns[1].addWidget(self._statements)
        columns.columns[1].addWidget(self._decisions)
        columns.columns[1].addStretch(1)
        self.column.addWidget(columns, 1)

    def show_case(self, state: CaseState) -> None:
        members = [*state.history.focus, *(m for m in state.history.members if not m.in_focus)]
        self.goals.show_goals(
            goal_lines(state.history),
            [(member.id, member.alias) for member in members],
            state.words,
            writable=state.is_open,
        )
        self.agreements.show_agreements(state.history.agreements, writable=state.is_open)
        self._decisions.show_spoken(decisions_of(state))
        self._statements.show_spoken(
            statements_of(state, self.tr("did not want to share"), self.tr("only for you"))
        )
