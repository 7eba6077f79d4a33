"""What is in the document: a switch per part; what cannot be switched on says why."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.handout.state import HandoutState, Said
from app.theme import Theme
from app.widgets.switch import SwitchRow
from app.wording import Wording
from models.domain.audiences import Part
from models.domain.plans import Audience

_INSET_PX = 24  # of what belongs to the switch above it


class PartRows(QWidget):
    """A list of switches with a hairline between; some have more beneath."""

    part_switched = Signal(str, bool)  # Part

    def __init__(self, theme: Theme, beneath: Mapping[Part, QWidget]) -> None:
        super().__init__()
        self._state: HandoutState | None = None
        self._words: Wording | None = None
        self._beneath = beneath
        self._rows = {part: _PartRow(theme, part, beneath.get(part)) for part in Part}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows.values():
            row.part_switched.connect(self.part_switched)
            column.addWidget(row)

    def show_state(self, state: HandoutState, words: Wording) -> None:
        """Show what is on, what can be, and what it means."""
        self._state, self._words = state, words
        for part, row in self._rows.items():
            row.setVisible(part in state.traits.parts and not self._is_empty(part, state))
            can = not state.blocked.get(part, False)
            row.show_part(is_on=state.holds(part), can=can, always=part in state.traits.always)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _is_empty(self, part: Part, state: HandoutState) -> bool:
        """Whether there is nothing in the case that the part could show."""
        return {
            Part.ADULTS_OWN: not state.adults,
            Part.COOPERATION: not state.cooperation.raters,
            Part.GOALS: state.goals == 0,
            Part.AGREEMENTS: state.agreements == 0,
        }.get(part, False)

    def _retranslate(self) -> None:
        if self._state is None or self._words is None:
            return
        for part, row in self._rows.items():
            row.row.set_texts(self._title(part), self._note(part, self._state))

    def _title(self, part: Part) -> str:
        assert self._state
        assert self._words
        match part:
            case Part.WORDS:
                return self.tr("{whose} own words").format(whose=self._state.whose)
            case Part.CURVE:
                return self.tr("The curve about {name}").format(name=self._state.name)
            case _:
                return self._words.part(part)

    def _note(self, part: Part, state: HandoutState) -> str:
        say = {
            Part.WORDS: self._said,
            Part.CURVE: self._curve,
            Part.ADULTS_OWN: self._adults,
            Part.COOPERATION: self._cooperation,
            Part.GOALS: self._goals,
            Part.AGREEMENTS: self._agreements,
        }.get(part)
        return say(state) if say else self._standing(part)

    def _goals(self, state: HandoutState) -> str:
        return self.tr("%n goal(s)", "", state.goals)

    def _agreements(self, state: HandoutState) -> str:
        agreements = self.tr("%n agreement(s)", "", state.agreements)
        of_them = self.tr("{n} of them open").format(n=state.open_agreements)
        return f"{agreements}, {of_them}"

    def _standing(self, part: Part) -> str:
        return {
            Part.LINES: self.tr("Each question of the forms, first and latest"),
            Part.LIMITS: self.tr("Most are borrowed from related forms, and easily misread"),
            Part.NAMES: self.tr("Off: roles instead. Names in what was written remain."),
        }.get(part, "")

    def _said(self, state: HandoutState) -> str:
        assert self._words
        if state.said is Said.WORDS and state.audience is Audience.CHILD:
            return self.tr("Nobody else gets this page")
        return {
            Said.WORDS: self.tr("{name} has said yes to: {audience}"),
            Said.DECLINED: self.tr("It says that {name} does not want to share words"),
            Said.NOTHING: self.tr("{name} has given no words to: {audience}"),
        }[state.said].format(name=state.name, audience=self._words.audience(state.audience))

    def _curve(self, state: HandoutState) -> str:
        assert self._words
        if state.is_protected:
            return self.tr("Special protection: nobody’s marks are shown to others")
        shared = [one.text for one in state.voices if not one.hidden]
        if not shared:
            return self.tr("Nobody has said yes to showing it")
        yes = self.tr("{who} has said yes") if len(shared) == 1 else self.tr("{who} have said yes")
        return yes.format(who=self._words.listed(shared))

    def _adults(self, state: HandoutState) -> str:
        assert self._words
        shared = [one.text for one in state.adults if not one.hidden]
        if shared:
            return self.tr("Only by each one’s own yes: {who}").format(
                who=self._words.listed(shared)
            )
        why = "; ".join(f"{one.text}: {one.hidden}" for one in state.adults)
        return self.tr("Cannot be shown: {why}").format(why=why)

    def _cooperation(self, state: HandoutState) -> str:
        cooperation = state.cooperation
        if not cooperation.hidden:
            return self.tr("All who marked it have said yes")
        if not cooperation.can_be_asked:
            return self.tr("Cannot be shown: {why}").format(why=cooperation.hidden)
        return self.tr("Only when all who marked it say yes. Who has said yes?")


class _PartRow(QWidget):
    part_switched = Signal(str, bool)

    def __init__(self, theme: Theme, part: Part, beneath: QWidget | None) -> None:
        super().__init__()
        self._part = part
        self._beneath = beneath
        self.row = SwitchRow(theme, "")
        line = QFrame()
        line.setProperty("role", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addWidget(self.row)
        if beneath is not None:
            holder = QVBoxLayout()
            holder.setContentsMargins(theme.pixels(_INSET_PX), 0, 0, theme.space("s"))
            holder.addWidget(beneath, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(holder)
        self.row.switch.clicked.connect(self._tell)

    def show_part(self, *, is_on: bool, can: bool, always: bool) -> None:
        self.row.switch.setVisible(not always)
        self.row.switch.setChecked(is_on)
        self.row.switch.setEnabled(can)

    @Slot(bool)
    def _tell(self, shown: bool) -> None:  # noqa: FBT001 - connected to a signal
        self.part_switched.emit(self._part.value, shown)
