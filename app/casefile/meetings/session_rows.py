"""The meetings of a case as a list, the latest first."""

from dataclasses import dataclass

from app.casefile.case_state import CaseState
from models.domain.cases import Session, SessionState
from models.domain.ids import SessionId

UNLISTED = frozenset({SessionState.PLANNED, SessionState.TAKEN_BACK})


@dataclass(frozen=True, slots=True, repr=False)
class SessionRow:
    """One meeting as the list shows it."""

    id: SessionId
    number: str  # empty for meetings that did not take place
    day: str
    kind: str  # "hjemmebesøg", or what became of it: "kom ikke"
    totals: tuple[tuple[int, str], ...]  # marker slot and total of each voice
    took_place: bool

    @property
    def spoken(self) -> str:
        """Return the row as one sentence for a screen reader."""
        totals = ", ".join(text for _, text in self.totals)
        return " · ".join(part for part in (self.number, self.day, self.kind, totals) if part)


def session_rows(state: CaseState) -> tuple[SessionRow, ...]:
    """List the meetings that were held, run, were cancelled or missed."""
    known = [one for one in state.history.sessions if one.state not in UNLISTED]
    return tuple(_row(state, session) for session in reversed(known))


def _row(state: CaseState, session: Session) -> SessionRow:
    words, number = state.words, state.history.number_of.get(session.id)
    focus = {member.id for member in state.history.focus}
    calm = session.state is SessionState.HELD
    return SessionRow(
        id=session.id,
        number=str(number) if number else "",
        day=words.day(session.day),
        kind=words.kind(session.kind).lower() if calm else words.state(session.state),
        totals=tuple(
            (series.slot, words.number(point.total))
            for person in state.progress.people
            if person.about_id in focus  # an adult's own wellbeing is not for a list
            for series in person.series
            for point in series.points
            if point.session_id == session.id and point.total is not None
        ),
        took_place=session.state.took_place,
    )
