"""What we do now, after looking: go on, change something, ask the network, or end."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot

from app.meeting.states import DecisionState
from app.theme import Theme
from app.widgets.buttons import Button, secondary_button
from app.widgets.card import Card
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.labels import WrapLabel
from models.domain.plans import DecisionKind
from models.services.drafts import WORDS_LENGTH

ICONS = {
    DecisionKind.CONTINUE: "arrow-right",
    DecisionKind.CHANGE: "pencil",
    DecisionKind.NETWORK: "users",
    DecisionKind.END: "flag",
}


class DecisionCard(Card):
    """One choice, taken back by pressing it again, and words to it."""

    typed = Signal()
    kind_chosen = Signal(str)  # DecisionKind, or "" for none
    words_settled = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ")
        self._buttons: dict[DecisionKind, Button] = {}
        self._words = GrowingTextEdit(theme, max_length=WORDS_LENGTH, min_lines=1, max_lines=5)
        self._left = WrapLabel("", "muted")
        self.body.setSpacing(theme.space("s"))
        for kind, icon in ICONS.items():
            button = secondary_button(theme, "", icon)
            button.set_left_aligned(True)
            button.setCheckable(True)
            button.setProperty("decision", kind.value)
            button.clicked.connect(self._tell)
            self.body.addWidget(button)
            self._buttons[kind] = button
        self.body.addWidget(self._words)
        self.body.addWidget(self._left)
        self._words.hide()
        self._left.hide()
        self._words.textChanged.connect(self._follow)
        self._words.settled.connect(self.words_settled)
        self.retranslate()

    def set_decision_words(self, word: Callable[[DecisionKind], str]) -> None:
        """Word the choices."""
        for kind, button in self._buttons.items():
            button.setText(word(kind))

    def show_state(self, state: DecisionState) -> None:
        """Show what was chosen so far."""
        for kind, button in self._buttons.items():
            button.setChecked(kind is state.kind)
        self._words.setVisible(state.kind is not None)
        self._left.setText(state.left)
        self._left.setVisible(bool(state.left))
        if not self._words.hasFocus():
            self._words.set_text(state.words)

    def retranslate(self) -> None:
        self.set_title(self.tr("Decision"))
        self._words.setPlaceholderText(self.tr("In a few words, if you like"))
        self._words.setAccessibleName(self.tr("Words to the decision"))

    @Slot()
    def _follow(self) -> None:
        if self._words.hasFocus():
            self.typed.emit()

    @Slot(bool)
    def _tell(self, on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        kind = str(self.sender().property("decision"))
        self.kind_chosen.emit(kind if on else "")
