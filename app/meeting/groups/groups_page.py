"""The page of groups: each with who takes part, private in the room as the case list is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from app.meeting.groups.group_card import GroupCard
from app.meeting.groups.states import GroupFace, GroupsState
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.empty_state import EmptyState
from app.widgets.layouts import clear
from app.widgets.names_switch import NamesSwitch
from app.widgets.page import Page


class GroupsPage(Page):
    """Shows a ``GroupsState`` and tells what the therapist asks for."""

    new_requested = Signal()
    start_requested = Signal(object)  # GroupFace
    continue_requested = Signal(object)  # GroupFace
    join_requested = Signal(object)  # GroupFace
    edit_requested = Signal(object)  # GroupFace
    close_requested = Signal(object)  # GroupFace
    leave_requested = Signal(object, object)  # GroupFace, ParticipantFace
    case_opened = Signal(object)  # case id
    names_toggled = Signal(bool)
    reworded = Signal()
    looked_at = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("groups_page")
        self._names = NamesSwitch(theme)
        self._new = secondary_button(theme, "", "plus")
        self._empty = EmptyState(theme, "users", "")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.space("l"))
        self.tools.addWidget(self._new)
        self.tools.addWidget(self._names)
        self.body.addLayout(self._cards)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        self._state: GroupsState | None = None
        self._new.clicked.connect(self.new_requested)
        self._empty.button.clicked.connect(self.new_requested)
        self._names.toggled.connect(self.names_toggled)
        self.retranslate()

    def show_groups(self, state: GroupsState) -> None:
        """Show all groups, those that still meet first."""
        self._state = state
        self._names.show_state(shown=state.names_shown)
        number = sum(one.is_open for one in state.groups)
        self.set_subtitle(self.tr("%n under way", "", number) if state.groups else "")
        clear(self._cards)
        for index, face in enumerate(state.groups):
            self._cards.addWidget(self._card(face, is_first=index == 0))
        for part in (self._new, self._names):
            part.setVisible(bool(state.groups))
        self._empty.setVisible(not state.groups)

    def _card(self, face: GroupFace, *, is_first: bool) -> GroupCard:
        card = GroupCard(self.theme, face, is_first=is_first)
        card.start_requested.connect(self.start_requested)
        card.continue_requested.connect(self.continue_requested)
        card.join_requested.connect(self.join_requested)
        card.edit_requested.connect(self.edit_requested)
        card.close_requested.connect(self.close_requested)
        card.leave_requested.connect(self.leave_requested)
        card.case_opened.connect(self.case_opened)
        return card

    def retranslate(self) -> None:
        self.set_title(self.tr("Groups"))
        self._new.setText(self.tr("New group"))
        self._empty.set_texts(
            self.tr(
                "A parents' or children's group gathers people from different cases. Each answers "
                "on the computer in turn, about life and about the group, and every answer is "
                "kept in that person's own case."
            ),
            self.tr("New group"),
        )
        if self._state is not None:
            self.show_groups(self._state)
        self.reworded.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()
