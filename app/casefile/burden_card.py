"""What the forms of a case ask of each who fills them in: how long, and what was skipped."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from app.casefile.case_state import CaseState
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.labels import WrapLabel
from app.widgets.layouts import clear
from models.domain.burden import FormUse, burdens_by, uses_of
from models.domain.ids import MemberId, VoiceId
from models.domain.labels import voice_label


@dataclass(frozen=True, slots=True, repr=False)
class BurdenLine:
    """One who answers, or one kind of form of hers."""

    who: str
    time: str
    skipped: str


def burden_lines(state: CaseState) -> tuple[BurdenLine, ...]:
    """Return a line per voice, then per rater of the cooperation."""
    found = burdens_by(uses_of(state.history), _whose)
    order = [voice.id for voice in state.history.voices]
    ranked = sorted(found, key=lambda one: _rank(one[0], order))
    return tuple(
        BurdenLine(
            _name(state, whose),
            state.words.time_taken(burden),
            state.words.forms_skipped(burden),
        )
        for whose, burden in ranked
    )


Whose = tuple[VoiceId | None, MemberId | None]


def _whose(use: FormUse) -> Whose:
    return (use.voice_id, None if use.voice_id else use.rater_id)


def _rank(whose: Whose, order: list[VoiceId]) -> int:
    voice_id, _ = whose
    return order.index(voice_id) if voice_id in order else len(order)


def _name(state: CaseState, whose: Whose) -> str:
    voice_id, rater_id = whose
    members = state.history.members_by_id
    if rater_id is not None:
        words = QCoreApplication.translate("BurdenCard", "Cooperation: {name}")
        return words.format(name=members[rater_id].alias)
    voice = next(one for one in state.history.voices if one.id == voice_id)
    return state.words.voice(voice_label(voice, members[voice.rater_id], members[voice.about_id]))


class BurdenCard(Card):
    """Hidden until something was filled in or skipped."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("How much the forms ask"))
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(theme.space("l"))
        self._rows.setVerticalSpacing(theme.space("s"))
        for column, share in enumerate((3, 5, 4)):
            self._rows.setColumnStretch(column, share)
        self.body.addLayout(self._rows)

    def show_lines(self, lines: tuple[BurdenLine, ...]) -> None:
        """Show who fills in what, and how it goes."""
        clear(self._rows)
        self.setVisible(bool(lines))
        for row, line in enumerate(lines):
            cells = ((line.who, "strong"), (line.time, "small"), (line.skipped, "small"))
            for column, (words, role) in enumerate(cells):
                cell = WrapLabel(words, role)
                cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                self._rows.addWidget(cell, row, column)
