"""What was decided and what people said themselves, the latest first."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout

from app.casefile.case_state import CaseState
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.labels import WrapLabel
from app.widgets.layouts import clear


@dataclass(frozen=True, slots=True, repr=False)
class Spoken:
    """A few words with where they come from."""

    title: str
    words: str
    origin: str  # meeting, day, who may read it


class SpokenCard(Card):
    """Shows such words; hidden while there are none."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, title)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space("l"))
        self.body.addLayout(self._lines)

    def show_spoken(self, spoken: tuple[Spoken, ...]) -> None:
        """Show the words."""
        clear(self._lines)
        self.setVisible(bool(spoken))
        for one in spoken:
            block = QVBoxLayout()
            block.setSpacing(2)
            block.addWidget(WrapLabel(one.title, "strong"))
            if one.words:
                block.addWidget(WrapLabel(one.words))
            block.addWidget(WrapLabel(one.origin, "small"))
            self._lines.addLayout(block)


def decisions_of(state: CaseState) -> tuple[Spoken, ...]:
    """List each meeting's latest decision."""
    latest = {one.session_id: one for one in sorted(state.history.decisions, key=_sequence)}
    return tuple(
        Spoken(state.words.decision(one.kind), one.words, origin_of(state, one.session_id))
        for session in reversed(state.history.held)
        if (one := latest.get(session.id)) is not None
    )


def statements_of(state: CaseState, declined: str, nobody: str) -> tuple[Spoken, ...]:
    """List people's own words with whom they may go to."""
    found = []
    for one in sorted(state.history.statements, key=_sequence, reverse=True):
        audiences = [state.words.audience(audience) for audience in sorted(one.shared_with)]
        shared = state.words.listed(audiences) or nobody
        origin = origin_of(state, one.session_id)
        found.append(
            Spoken(
                state.history.members_by_id[one.member_id].alias,
                declined if one.declined else one.words,
                origin if one.declined else f"{origin} · {shared}",
            )
        )
    return tuple(found)


def origin_of(state: CaseState, session_id: str) -> str:
    """Return where words come from: "møde 7, 5. november"."""
    session = next(one for one in state.history.sessions if one.id == session_id)
    return state.words.day_and_month(session.day)


def _sequence(one: object) -> int:
    return int(getattr(one, "sequence", 0))
