"""Step 1: who is here, how we meet, and what was agreed last time."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot

from app.meeting.agreement_ticks import AgreementTicks
from app.meeting.people_table import PeopleTable
from app.meeting.states import WhoState
from app.meeting.step_page import StepPage
from app.theme import Theme
from app.widgets.buttons import link_button, quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.columns import Columns
from app.widgets.date_field import DateField
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel, label
from app.widgets.toggle_chip import ToggleChipRow
from models.domain.cases import SessionKind, SessionState

OFFERED_KINDS = (
    SessionKind.MEETING,
    SessionKind.HOME_VISIT,
    SessionKind.VIDEO,
    SessionKind.PHONE,
    SessionKind.NETWORK,
)


class WhoPage(StepPage):
    """Shows a WhoState and tells what is chosen."""

    day_chosen = Signal(object)  # date
    kind_chosen = Signal(str)  # SessionKind
    absence_requested = Signal(str)  # SessionState
    mistake_requested = Signal()  # the meeting should not have been started
    add_requested = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self._today = today
        self.people = PeopleTable(theme)
        self.ticks = AgreementTicks(theme)
        self._day = FormField(theme, "", DateField(theme, today))
        self._kinds = ToggleChipRow(theme)
        self._kind_words: list[tuple[str, str]] = []
        self._kinds_label = label("", "label")
        self._turn = WrapLabel("", "help")
        self._protected = WrapLabel("", "help")
        self._add = link_button(theme, "", "plus")
        self._cancelled = secondary_button(theme, "")
        self._no_show = secondary_button(theme, "")
        self._mistake = quiet_button(theme, "")
        self._build()
        self._connect()
        self.retranslate()

    def show_state(self, state: WhoState) -> None:
        """Show who is proposed, and what can still be changed."""
        self.people.show_rows(state.people)
        self._turn.setVisible(state.in_turn)
        self._protected.setVisible(state.is_protected)
        self._date_field().set_day(state.day)
        self._day.clear_error()
        self._kinds.choose(state.kind.value)
        self.ticks.show_agreements(state.agreements)
        self._agreed.setVisible(bool(state.agreements))
        self._absent.setVisible(state.may_be_absent)

    def show_day_problem(self, sentence: str) -> None:
        """Say beside the date what is wrong with it."""
        self._day.set_error(sentence)

    def set_kind_words(self, words: list[tuple[str, str]]) -> None:
        """Word the kinds of meeting."""
        if words != self._kind_words:
            self._kind_words = words
            self._kinds.set_options(words)

    def retranslate(self) -> None:
        self._list.set_title(self.tr("Who is here today?"))
        self.people.retranslate()
        self._meeting.set_title(self.tr("The meeting"))
        self._agreed.set_title(self.tr("Last time you agreed"))
        self._absent.set_title(self.tr("Did not come?"))
        self._day.set_label(self.tr("Date"))
        self._kinds_label.setText(self.tr("How"))
        self._kinds.setAccessibleName(self.tr("How"))
        self._turn.setText(
            self.tr("At most four wellbeing forms a meeting; the others come next time, in turn.")
        )
        self._protected.setText(
            self.tr("Special protection: forms are filled in separately, and no curve is shared.")
        )
        self._add.setText(self.tr("Add a person from the network"))
        self._cancelled.setText(self.tr("Cancelled"))
        self._no_show.setText(self.tr("Nobody came"))
        self._mistake.setText(self.tr("Started by mistake"))

    def _build(self) -> None:
        self._list = Card(self.theme, " ")
        self._list.body.setSpacing(self.theme.space("s"))
        for part in (self.people, self._turn, self._protected):
            self._list.body.addWidget(part)
        self._list.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.body.addStretch(1)
        self._meeting = Card(self.theme, " ")
        for field in (self._day, self._kinds_label, self._kinds):
            self._meeting.body.addWidget(field)
        self._agreed = Card(self.theme, " ")
        self._agreed.body.addWidget(self.ticks)
        self._absent = Card(self.theme, " ")
        buttons = FlowLayout()
        buttons.addWidget(self._cancelled)
        buttons.addWidget(self._no_show)
        self._absent.body.addLayout(buttons)
        self._absent.body.addWidget(self._mistake, 0, Qt.AlignmentFlag.AlignLeft)
        columns = Columns(self.theme, (29, 10), gap=20)
        columns.columns[0].addWidget(self._list)
        for card in (self._meeting, self._agreed, self._absent):
            columns.columns[1].addWidget(card)
        columns.columns[1].addStretch(1)
        self.body.addWidget(columns, 1)

    def _connect(self) -> None:
        self._date_field().day_changed.connect(self.day_chosen)
        self._kinds.changed.connect(self.kind_chosen)
        self._add.clicked.connect(self.add_requested)
        self._cancelled.clicked.connect(self._ask_cancelled)
        self._no_show.clicked.connect(self._ask_no_show)
        self._mistake.clicked.connect(self.mistake_requested)

    def _date_field(self) -> DateField:
        assert isinstance(self._day.input, DateField)
        return self._day.input

    @Slot()
    def _ask_cancelled(self) -> None:
        self.absence_requested.emit(SessionState.CANCELLED.value)

    @Slot()
    def _ask_no_show(self) -> None:
        self.absence_requested.emit(SessionState.NO_SHOW.value)
