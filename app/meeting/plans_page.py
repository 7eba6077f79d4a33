"""Step 4: goals, agreements, somebody's own words, and the note."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot

from app.meeting.agreements_card import AgreementsCard
from app.meeting.goals_card import GoalsCard
from app.meeting.statement_card import StatementCard
from app.meeting.states import PlansState
from app.meeting.step_page import StepPage
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.columns import Columns
from app.widgets.growing_text_edit import GrowingTextEdit
from models.services.drafts import NOTE_LENGTH


class PlansPage(StepPage):
    """Shows a PlansState; the cards tell what is written."""

    note_settled = Signal(str)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self.goals = GoalsCard(theme)
        self.agreements = AgreementsCard(theme, today)
        self.statement = StatementCard(theme)
        self._note_card = Card(theme, " ")
        self._note = GrowingTextEdit(theme, max_length=NOTE_LENGTH, min_lines=8, max_lines=30)
        self._build()
        self.retranslate()

    def show_state(self, state: PlansState) -> None:
        """Show what was agreed and written so far."""
        self.goals.show_goals(state.goals)
        self.goals.show_waiting(state.goals_waiting)
        self.goals.show_new(state.owners, state.new_goal)
        self.agreements.show_rows(state.agreements, state.names)
        self.statement.setVisible(state.statement is not None)
        if state.statement is not None:
            self.statement.show_state(state.statement)
        if not self._note.hasFocus():
            self._note.set_text(state.note)

    def retranslate(self) -> None:
        self._note_card.set_title(self.tr("Note"))
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setPlaceholderText(self.tr("Write only what the work together needs."))
        self.goals.retranslate()
        self.agreements.retranslate()
        self.statement.retranslate()

    def _build(self) -> None:
        self._note_card.body.addWidget(self._note)
        columns = Columns(self.theme, (2, 1), gap=20)
        columns.columns[0].addWidget(self.goals)
        columns.columns[0].addWidget(self.agreements)
        columns.columns[0].addStretch(1)
        columns.columns[1].addWidget(self.statement)
        columns.columns[1].addWidget(self._note_card)
        columns.columns[1].addStretch(1)
        self.body.addWidget(columns, 1)
        for card in (self.goals, self.agreements, self.statement):
            card.typed.connect(self.typed)
        self._note.textChanged.connect(self._follow)
        self._note.settled.connect(self.note_settled)

    @Slot()
    def _follow(self) -> None:
        if self._note.hasFocus():
            self.typed.emit()
