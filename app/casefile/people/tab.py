"""The tab "Familie og netværk": people and voices, what they agreed to, the case itself."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.casefile.people.closing_card import ClosingCard
from app.casefile.people.consents_card import ConsentsCard
from app.casefile.people.details_card import DetailsCard
from app.casefile.people.faces import person_faces
from app.casefile.people.person_block import PersonBlock
from app.law import LegalBasis
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.columns import Columns
from app.widgets.layouts import clear
from models.domain.ids import CaseId
from models.domain.scales import Scale


class PeopleTab(CaseTab):
    """Shows who belongs to the case and what is known about it."""

    person_requested = Signal()
    edit_requested = Signal(object)  # MemberId
    voice_requested = Signal(object)  # MemberId
    scale_requested = Signal(object)  # VoiceId
    end_requested = Signal(object)  # VoiceId
    again_requested = Signal(object)  # VoiceId
    leave_requested = Signal(object)  # MemberId
    return_requested = Signal(object)  # MemberId
    case_shown = Signal(object)  # CaseState: the presenter answers with the consents

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        scales: Mapping[str, Scale],
        law: tuple[LegalBasis, ...] = (),
    ) -> None:
        super().__init__(theme)
        self._scales = scales
        self._case_id: CaseId | None = None
        self.state: CaseState | None = None
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.space("m"))
        self._add = secondary_button(theme, self.tr("Add a person"), "user-plus")
        self._add.clicked.connect(self._ask_for_person)
        people = Card(theme, self.tr("Family and network"))
        people.body.addLayout(self._people)
        people.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.details = DetailsCard(theme, today, law)
        self.consents = ConsentsCard(theme)
        self.closing = ClosingCard(theme)
        columns = Columns(theme, (3, 2))
        columns.columns[0].addWidget(people)
        columns.columns[0].addWidget(self.closing)
        columns.columns[0].addStretch(1)
        columns.columns[1].addWidget(self.details)
        columns.columns[0].insertWidget(1, self.consents)
        columns.columns[1].addStretch(1)
        self.column.addWidget(columns, 1)

    def show_case(self, state: CaseState) -> None:
        if state.case_id != self._case_id:
            self._case_id = state.case_id
            self.details.forget()
        self.state = state
        writable = state.is_open
        self._show_people(state, writable=writable)
        self._add.setVisible(writable)
        self.details.show_case(state.history.case, state.words)
        self.closing.show_case(state.history.case, state.words)
        self.case_shown.emit(state)

    def _show_people(self, state: CaseState, *, writable: bool) -> None:
        clear(self._people)
        for number, face in enumerate(person_faces(state, self._scales)):
            if number:
                line = QFrame()
                line.setProperty("role", "line")
                self._people.addWidget(line)
            block = PersonBlock(self.theme, face, writable=writable)
            block.edit_requested.connect(self.edit_requested)
            block.voice_requested.connect(self.voice_requested)
            block.scale_requested.connect(self.scale_requested)
            block.end_requested.connect(self.end_requested)
            block.again_requested.connect(self.again_requested)
            block.leave_requested.connect(self.leave_requested)
            block.return_requested.connect(self.return_requested)
            self._people.addWidget(block)

    @Slot()
    def _ask_for_person(self) -> None:
        self.person_requested.emit()
