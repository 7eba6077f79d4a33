"""The page of a day: its meetings in order of time, each with what to have read."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from app.caseload.today.faces import MeetingFace
from app.caseload.today.meeting_card import MeetingCard
from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import clear
from app.widgets.names_switch import NamesSwitch
from app.widgets.page import Page
from models.domain.cases import SessionState


@dataclass(frozen=True, slots=True, repr=False)
class DayState:
    """What the page shows at one moment."""

    day: str  # "mandag 23. november 2026"
    is_today: bool
    meetings: tuple[MeetingFace, ...]
    names_shown: bool


class TodayPage(Page):
    """Shows a ``DayState`` and tells what the therapist asks for."""

    meeting_requested = Signal(object)  # case id
    case_opened = Signal(object)  # case id
    list_requested = Signal()
    names_toggled = Signal(bool)
    day_moved = Signal(int)  # days forward, or back; 0: today again
    reworded = Signal()
    looked_at = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("today_page")
        self._names = NamesSwitch(theme)
        self._before = link_button(theme, "", "chevron-left")
        self._after = link_button(theme, "")
        self._after.set_trailing("chevron-right")
        self._back = link_button(theme, "")
        self._empty = EmptyState(theme, "calendar-days", "", is_main=False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.space("l"))
        for tool in (self._before, self._back, self._after, self._names):
            self.tools.addWidget(tool)
        self.body.addLayout(self._cards)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        self._state: DayState | None = None
        self._names.toggled.connect(self.names_toggled)
        self._before.clicked.connect(self._move_back)
        self._after.clicked.connect(self._move_on)
        self._back.clicked.connect(self._move_home)
        self._empty.button.clicked.connect(self.list_requested)
        self.retranslate()

    def show_day(self, state: DayState) -> None:
        """Show the meetings of a day."""
        self._state = state
        self.set_title(self.tr("Today") if state.is_today else state.day)
        self.set_subtitle(self._summary(state))
        self._back.setVisible(not state.is_today)
        self._names.show_state(shown=state.names_shown)
        clear(self._cards)
        coming = [one for one in state.meetings if one.state is not SessionState.HELD]
        for face in state.meetings:
            card = MeetingCard(self.theme, face, is_next=bool(coming) and face is coming[0])
            card.meeting_requested.connect(self.meeting_requested)
            card.case_opened.connect(self.case_opened)
            self._cards.addWidget(card)
        self._empty.setVisible(not state.meetings)

    def retranslate(self) -> None:
        self.set_title(self.tr("Today"))
        self._before.setText(self.tr("Day before"))
        self._after.setText(self.tr("Next day"))
        self._back.setText(self.tr("Today"))
        self._empty.set_texts(
            self.tr(
                "No meetings this day. At the end of each meeting the next one gets its day and "
                "time; then it stands here with what was agreed and who answered last time."
            ),
            self.tr("See my cases"),
        )
        if self._state is not None:
            self.show_day(self._state)
        self.reworded.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def _summary(self, state: DayState) -> str:
        count = self.tr("%n meeting(s)", "", len(state.meetings)) if state.meetings else ""
        parts = (state.day if state.is_today else "", count)
        return " · ".join(part for part in parts if part)

    @Slot()
    def _move_back(self) -> None:
        self.day_moved.emit(-1)

    @Slot()
    def _move_on(self) -> None:
        self.day_moved.emit(1)

    @Slot()
    def _move_home(self) -> None:
        self.day_moved.emit(0)
