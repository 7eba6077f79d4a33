"""A group's meeting: everybody's form about life, then about the group, handed round in turn."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.meeting.groups.states import GroupMeetingState, SeatFace
from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.buttons import (
    Button,
    icon_button,
    primary_button,
    quiet_button,
    secondary_button,
)
from app.widgets.card import Card
from app.widgets.chip import Kind, StatusChip
from app.widgets.columns import Columns
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.labels import WrapLabel, label
from app.widgets.layouts import clear
from app.widgets.page import Page
from models.services.drafts import NOTE_LENGTH


class FormsCard(Card):
    """The forms of one kind, one line per person, and the button that hands them round."""

    round_requested = Signal()
    skip_chosen = Signal(str, str)  # key of the form, SkipReason
    undo_requested = Signal(str)  # key of the form

    def __init__(self, theme: Theme, reasons: list[tuple[str, str]], hand_round: Button) -> None:
        super().__init__(theme, " ")
        self._theme = theme
        self._reasons = reasons
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space("s"))
        self.hand_round = hand_round
        self.hand_round.clicked.connect(self.round_requested)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.hand_round, 0, Qt.AlignmentFlag.AlignLeft)

    def show_seats(self, seats: tuple[SeatFace, ...], empty: str) -> None:
        """Show how far each form has come."""
        clear(self._lines)
        for seat in seats:
            self._lines.addWidget(self._line(seat))
        if not seats:
            self._lines.addWidget(WrapLabel(empty, "muted"))
        self.hand_round.setVisible(any(seat.waits for seat in seats))

    def _line(self, seat: SeatFace) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space("m"))
        row.addWidget(label(seat.name), 1)
        row.addWidget(StatusChip(self._theme, seat.chip.kind, seat.chip.icon, seat.chip.text))
        if seat.waits:
            more = icon_button(self._theme, "ellipsis", self._about(self.tr("Leave out"), seat))
            more.clicked.connect(self._offer_reasons)
        else:
            more = icon_button(self._theme, "undo-2", self._about(self.tr("Take back"), seat))
            more.clicked.connect(self._take_back)
        more.setProperty("key", seat.key)
        row.addWidget(more)
        return holder

    def _about(self, deed: str, seat: SeatFace) -> str:
        """Say of whose form, and of which of the two."""
        return f"{deed}: {seat.name}, {self.accessibleName()}"

    @Slot()
    def _offer_reasons(self) -> None:
        button = self.sender()
        assert isinstance(button, QWidget)
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, words in self._reasons:
            menu.addAction(words).setData((button.property("key"), code))
        menu.triggered.connect(self._skip)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(QAction)
    def _skip(self, action: QAction) -> None:
        key, code = action.data()
        self.skip_chosen.emit(key, code)

    @Slot()
    def _take_back(self) -> None:
        self.undo_requested.emit(str(self.sender().property("key")))


class GroupMeetingPage(Page):
    """Shown without the rail; out of it only by the PIN."""

    wellbeing_requested = Signal()
    cooperation_requested = Signal()
    skip_chosen = Signal(str, str)  # key of the form, SkipReason
    undo_requested = Signal(str)
    note_settled = Signal(str)
    pause_requested = Signal()
    discard_requested = Signal()
    finish_requested = Signal()
    language_changed = Signal()

    def __init__(self, theme: Theme, reasons: list[tuple[str, str]]) -> None:
        super().__init__(theme)
        self.setObjectName("group_meeting_page")
        self._wellbeing = FormsCard(theme, reasons, primary_button(theme, "", "hand"))
        self._cooperation = FormsCard(theme, reasons, secondary_button(theme, "", "hand"))
        self._note_card = Card(theme, " ")
        self._note = GrowingTextEdit(theme, max_length=NOTE_LENGTH, min_lines=8)
        self._note_hint = WrapLabel("", "small")
        self._trouble = Banner(theme, Kind.ACT, "")
        self._discard = quiet_button(theme, "", "trash-2")
        self._pause = secondary_button(theme, "")
        self._finish = secondary_button(theme, "", "check")
        self._state: GroupMeetingState | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_meeting(self, state: GroupMeetingState) -> None:
        """Show how far the meeting has come."""
        self._state = state
        self.set_title(state.title)
        self.set_subtitle(state.detail)
        self._wellbeing.show_seats(state.wellbeing, self.tr("Nobody here has a form of their own."))
        self._cooperation.show_seats(state.cooperation, self.tr("Nobody here is asked."))
        self._discard.setVisible(state.is_untouched)

    def show_note(self, text: str) -> None:
        """Show what was written before."""
        self._note.set_text(text)

    def show_trouble(self, sentence: str) -> None:
        """Say what is the matter; an empty sentence takes it away."""
        self._trouble.set_text(sentence, "")
        self._trouble.setVisible(bool(sentence))

    def settle(self) -> None:
        """Tell what is written, as when the page is left."""
        self._note.settle()

    def retranslate(self) -> None:
        for card, title in (
            (self._wellbeing, self.tr("How people are")),
            (self._cooperation, self.tr("About the group")),
        ):
            card.set_title(title)
            card.setAccessibleName(title)
        self._wellbeing.hand_round.setText(self.tr("Hand the screen round"))
        self._cooperation.hand_round.setText(self.tr("Hand the screen round again"))
        self._note_card.set_title(self.tr("Note"))
        self._note.setAccessibleName(self.tr("Note about the group meeting"))
        self._note.setPlaceholderText(self.tr("About the group as a whole."))
        self._note_hint.setText(self.tr("What is about one person belongs in that person's case."))
        self._discard.setText(self.tr("Begun by mistake"))
        self._pause.setText(self.tr("Pause"))
        self._finish.setText(self.tr("End group meeting"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.language_changed.emit()

    def _lay_out(self) -> None:
        columns = Columns(self.theme, (3, 2))
        left, right = columns.columns
        left.addWidget(self._wellbeing)
        left.addWidget(self._cooperation)
        left.addStretch(1)
        self._note_card.body.addWidget(self._note)
        self._note_card.body.addWidget(self._note_hint)
        right.addWidget(self._note_card)
        right.addStretch(1)
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self.body.addWidget(columns)
        self.body.addStretch(1)
        for tool in (self._discard, self._pause, self._finish):
            self.tools.addWidget(tool)

    def _connect(self) -> None:
        self._wellbeing.round_requested.connect(self.wellbeing_requested)
        self._cooperation.round_requested.connect(self.cooperation_requested)
        for card in (self._wellbeing, self._cooperation):
            card.skip_chosen.connect(self.skip_chosen)
            card.undo_requested.connect(self.undo_requested)
        self._note.settled.connect(self.note_settled)
        self._discard.clicked.connect(self.discard_requested)
        self._pause.clicked.connect(self.pause_requested)
        self._finish.clicked.connect(self.finish_requested)
