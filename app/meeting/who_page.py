"""Step 1: who is here, how we meet, and what was agreed last time."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot

from app.meeting.agreement_ticks import AgreementTicks
from app.meeting.facts_card import FactsCard
from app.meeting.first_card import FirstCard
from app.meeting.people_table import PeopleTable
from app.meeting.states import WhoState
from app.meeting.step_page import StepPage
from app.theme import Theme
from app.widgets.buttons import link_button, quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.columns import Columns
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel, label
from models.domain.cases import SessionKind, SessionState

OFFERED_KINDS = tuple(SessionKind)


class WhoPage(StepPage):
    """Shows a WhoState and tells what is chosen."""

    absence_requested = Signal(str)  # SessionState
    mistake_requested = Signal()  # the meeting should not have been started
    add_requested = Signal()
    consents_requested = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self.people = PeopleTable(theme)
        self.facts = FactsCard(theme, today)
        self.first = FirstCard(theme)
        self.ticks = AgreementTicks(theme)
        self._turn = WrapLabel("", "help")
        self._age = WrapLabel("", "help")
        self._protected = WrapLabel("", "help")
        self._add = link_button(theme, "", "plus")
        self._consents = link_button(theme, "", "message-circle")
        self._absent_label = label("", "card-title")
        self._cancelled = secondary_button(theme, "")
        self._no_show = secondary_button(theme, "")
        self._mistake = quiet_button(theme, "")
        self._build()
        self._connect()
        self.retranslate()

    def show_state(self, state: WhoState) -> None:
        """Show who is proposed, and what can still be changed."""
        self.people.show_rows(state.people)
        for note, text in ((self._turn, state.turn_note), (self._age, state.age_note)):
            note.setText(text)
            note.setVisible(bool(text))
        self._protected.setVisible(state.is_protected)
        self.facts.show_state(state.facts)
        self.first.show_state(state.first)
        self._consents.setVisible(not state.first.is_shown)
        self.ticks.show_agreements(state.agreements)
        self._agreed.setVisible(bool(state.agreements))
        self._absent.setVisible(state.may_be_absent)

    def retranslate(self) -> None:
        self._list.set_title(self.tr("Who is here today?"))
        self.people.retranslate()
        self.facts.retranslate()
        self.first.retranslate()
        self._agreed.set_title(self.tr("Last time you agreed"))
        self._absent_label.setText(self.tr("Did not come?"))
        self._protected.setText(
            self.tr("Special protection: forms are filled in separately, and no curve is shared.")
        )
        self._add.setText(self.tr("Add a person from the network"))
        self._consents.setText(self.tr("Words and consents"))
        self._cancelled.setText(self.tr("Cancelled"))
        self._no_show.setText(self.tr("Nobody came"))
        self._mistake.setText(self.tr("Started by mistake"))

    def _build(self) -> None:
        self._list = Card(self.theme, " ")
        self._list.body.setSpacing(self.theme.space("s"))
        for part in (self.people, self._turn, self._age, self._protected):
            self._list.body.addWidget(part)
        ways = FlowLayout(self.theme.space("m"))
        ways.addWidget(self._add)
        ways.addWidget(self._consents)
        self._list.body.addLayout(ways)
        self._list.body.addStretch(1)
        self._agreed = Card(self.theme, " ")
        self._agreed.body.addWidget(self.ticks)
        self._absent = Card(self.theme)
        buttons = FlowLayout(self.theme.space("m"), push_last=True)
        buttons.addWidget(self._absent_label)
        for button in (self._cancelled, self._no_show, self._mistake):
            buttons.addWidget(button)
        self._absent.body.addLayout(buttons)
        columns = Columns(self.theme, (29, 10), gap=20)
        columns.columns[0].addWidget(self._list, 1)
        columns.columns[0].addWidget(self._absent)
        # Beside the list, not under it: a first meeting begins with telling, however many come.
        for card in (self.first, self.facts, self._agreed):
            columns.columns[1].addWidget(card)
        columns.columns[1].addStretch(1)
        self.body.addWidget(columns, 1)

    def _connect(self) -> None:
        self.facts.place_typed.connect(self.typed)
        self._add.clicked.connect(self.add_requested)
        self._consents.clicked.connect(self.consents_requested)
        self._cancelled.clicked.connect(self._tell_cancelled)
        self._no_show.clicked.connect(self._tell_no_show)
        self._mistake.clicked.connect(self.mistake_requested)

    @Slot()
    def _tell_cancelled(self) -> None:
        self.absence_requested.emit(SessionState.CANCELLED.value)

    @Slot()
    def _tell_no_show(self) -> None:
        self.absence_requested.emit(SessionState.NO_SHOW.value)
