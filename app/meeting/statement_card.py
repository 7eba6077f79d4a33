"""A person's own words, and whom they may go to: nobody until the person has said so."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.meeting.states import StatementState
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.flow_layout import FlowLayout
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.labels import label
from app.widgets.toggle_chip import ToggleChip, ToggleChipRow
from models.domain.plans import NAMED_FOR_WORDS, Audience
from models.services.drafts import WORDS_LENGTH

DECLINED = "declined"


class StatementCard(Card):
    """One person at a time."""

    typed = Signal()
    speaker_chosen = Signal(str)  # member id
    text_settled = Signal(str)
    sharing_chosen = Signal(object, bool)  # frozenset of Audience, declined

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ")
        self._state: StatementState | None = None
        self._speakers = ToggleChipRow(theme)
        self._text = GrowingTextEdit(theme, max_length=WORDS_LENGTH)
        self._label = label("", "muted")
        self._chips: dict[Audience, ToggleChip] = {
            audience: ToggleChip(theme, "") for audience in NAMED_FOR_WORDS
        }
        self._declined = ToggleChip(theme, "")
        self._build()
        self.retranslate()

    def set_audience_words(self, words: dict[Audience, str]) -> None:
        """Word whom words may go to."""
        for audience, text in words.items():
            self._chips[audience].setText(text)
            self._chips[audience].updateGeometry()

    def show_state(self, state: StatementState) -> None:
        """Show one person's words."""
        is_other = self._state is None or self._state.speaker != state.speaker
        if self._state is None or state.speakers != self._state.speakers:
            self._speakers.set_options([(one.id, one.name) for one in state.speakers])
        self._speakers.choose(state.speaker)
        self._speakers.setVisible(len(state.speakers) > 1)
        title = next(one.title for one in state.speakers if one.id == state.speaker)
        self.set_title(title)
        self._text.setAccessibleName(title)
        if is_other or not self._text.hasFocus():
            self._text.set_text(state.text)
        self._text.setEnabled(not state.declined)
        for audience, chip in self._chips.items():
            chip.setChecked(audience in state.shared_with)
        self._declined.setChecked(state.declined)
        self._state = state

    def retranslate(self) -> None:
        self._label.setText(self.tr("May be shared with"))
        self._declined.setText(self.tr("does not want to share"))
        self._declined.updateGeometry()
        self._speakers.setAccessibleName(self.tr("Whose words"))
        self._text.setPlaceholderText(self.tr("Word for word, as it is said."))

    def _build(self) -> None:
        self.body.addWidget(self._speakers)
        self.body.addWidget(self._text)
        sharing = QWidget()
        flow = FlowLayout()
        sharing.setLayout(flow)
        flow.addWidget(self._label)
        for chip in (*self._chips.values(), self._declined):
            flow.addWidget(chip)
        row = QHBoxLayout()
        row.addWidget(sharing, 1)
        self.body.addLayout(row)
        # Not every system moves the focus to a chip that is clicked: the words are still hers.
        self._speakers.changed.connect(self._text.settle)
        self._speakers.changed.connect(self.speaker_chosen)
        self._text.textChanged.connect(self._follow)
        self._text.settled.connect(self.text_settled)
        for chip in self._chips.values():
            chip.clicked.connect(self._tell_shared)
        self._declined.clicked.connect(self._tell_declined)

    @Slot()
    def _follow(self) -> None:
        if self._text.hasFocus():
            self.typed.emit()

    @Slot()
    def _tell_shared(self) -> None:
        shared = frozenset(one for one, chip in self._chips.items() if chip.isChecked())
        self.sharing_chosen.emit(shared, False)

    @Slot(bool)
    def _tell_declined(self, declined: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.sharing_chosen.emit(frozenset(), declined)
