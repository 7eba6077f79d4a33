"""Step 3: the family looks at the curve: one sentence, three questions, one decision."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.meeting.decision_card import DecisionCard
from app.meeting.states import DecisionState, Lane, Viewer
from app.meeting.step_page import StepPage
from app.meeting.viewers_gate import ViewersGate
from app.meeting.voice_chips import VoiceChips
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.chart_canvas import ChartCanvas, Drawing
from app.widgets.columns import Columns
from app.widgets.empty_state import EmptyState
from app.widgets.labels import WrapLabel, label
from app.widgets.toggle_chip import ToggleChipRow
from charts.style import Medium


@dataclass(frozen=True, slots=True, repr=False)
class LookState:
    """What is shown to those who look."""

    sentence: str
    people: tuple[tuple[str, str], ...]  # (member id, name) where several are in focus
    about: str
    lanes: tuple[Lane, ...]
    drawing: Drawing | None
    nothing: str  # why there is no curve, where there is none
    hidden: str  # whose curve is not shown
    notes: str  # what is to be known about the lines
    prompts: tuple[tuple[str, str], ...]  # (to whom, question)
    since_last: str
    decision: DecisionState
    is_private: bool = False  # the therapist looks alone, and sees everything


class LookPage(StepPage):
    """Opens with the question who is looking."""

    viewers_changed = Signal(object)  # frozenset of MemberId
    gate_requested = Signal()
    person_chosen = Signal(str)
    voice_switched = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.gate = ViewersGate(theme)
        self.decision = DecisionCard(theme)
        self._viewers = secondary_button(theme, "", "eye")
        self._view = Columns(theme, (3, 1), gap=20)
        self._sentence = WrapLabel("", "section")
        self._people = ToggleChipRow(theme)
        self._people_shown: tuple[tuple[str, str], ...] = ()
        self._lanes = VoiceChips(theme)
        self._canvas = ChartCanvas(theme, Medium.FAMILY)
        self._nothing = EmptyState(theme, "eye-off", "")
        self._hidden = WrapLabel("", "muted")
        self._notes = WrapLabel("", "muted")
        self._talk = Card(theme, " ")
        self._prompts = [(label("", "caption"), WrapLabel()) for _ in range(3)]
        self._since = WrapLabel("", "muted")
        self._build()
        self._connect()
        self.retranslate()

    def show_gate(self, viewers: tuple[Viewer, ...]) -> None:
        """Ask who is looking; no curve is on the screen meanwhile."""
        self.gate.show_viewers(viewers)
        self.gate.show()
        self._view.hide()

    def show_state(self, state: LookState, viewers: str) -> None:
        """Show what ``viewers`` may see."""
        self._view.show()  # first, so that the keys go from the gate to the view
        self.gate.hide()
        looking = self.tr("Looking: {names}").format(names=viewers)
        self._viewers.setText(self.tr("Only you are looking") if state.is_private else looking)
        self._viewers.set_icon("eye-off" if state.is_private else "eye")
        self._sentence.setText(state.sentence)
        self._sentence.setVisible(bool(state.sentence))
        if state.people != self._people_shown:
            self._people_shown = state.people
            self._people.set_options(state.people)
        self._people.choose(state.about)
        self._people.setVisible(len(state.people) > 1)
        self._lanes.show_lanes(state.lanes)
        self._lanes.setVisible(len(state.lanes) > 1)
        self._show_curve(state)
        self._show_side(state)

    def retranslate(self) -> None:
        self._talk.set_title(self.tr("Talk about"))
        self._people.setAccessibleName(self.tr("Whose curve"))
        self._lanes.setAccessibleName(self.tr("Which curves"))
        self._canvas.setAccessibleName(self.tr("The curve"))
        self.gate.retranslate()
        self.decision.retranslate()

    def _show_curve(self, state: LookState) -> None:
        self._canvas.setVisible(state.drawing is not None)
        self._nothing.setVisible(state.drawing is None)
        self._nothing.set_texts(state.nothing)
        if state.drawing is not None:
            self._canvas.show_drawing(state.drawing)
        self._notes.setText(state.notes)
        self._notes.setVisible(bool(state.notes))
        self._hidden.setText(state.hidden)
        self._hidden.setVisible(bool(state.hidden))

    def _show_side(self, state: LookState) -> None:
        for index, (to, question) in enumerate(self._prompts):
            whom, text = state.prompts[index] if index < len(state.prompts) else ("", "")
            to.setText(whom)
            question.setText(text)
            to.setVisible(bool(text))
            question.setVisible(bool(text))
        self._talk.setVisible(bool(state.prompts))
        self._since.setText(state.since_last)
        self._since.setVisible(bool(state.since_last))
        self.decision.show_state(state.decision)

    def _build(self) -> None:
        curve = Card(self.theme)
        head = QHBoxLayout()
        head.addWidget(self._sentence, 1)
        head.addWidget(self._people)
        head.addWidget(self._viewers, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        curve.body.addLayout(head)
        for part in (self._lanes, self._canvas, self._nothing):
            curve.body.addWidget(part, 0 if part is self._lanes else 1)
        curve.body.addWidget(self._since)
        curve.body.addWidget(self._notes)
        curve.body.addWidget(self._hidden)
        self._talk.body.setSpacing(self.theme.space("s"))
        for to, question in self._prompts:
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(to)
            words.addWidget(question)
            self._talk.body.addLayout(words)
        left, right = self._view.columns
        left.addWidget(curve, 1)
        for card in (self._talk, self.decision):
            right.addWidget(card)
        right.addStretch(1)
        self.body.addWidget(self.gate)
        self.body.addWidget(self._view, 1)
        self._view.hide()

    def _connect(self) -> None:
        self.gate.changed.connect(self.viewers_changed)
        self._viewers.clicked.connect(self.gate_requested)
        self._people.changed.connect(self.person_chosen)
        self._lanes.switched.connect(self.voice_switched)
        self.decision.typed.connect(self.typed)
