"""The meetings of a case as a list, the latest first."""

from dataclasses import dataclass

from app.casefile.case_state import CaseState
from app.folding import places_of, snippet
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
    hit: str = ""  # the words around what was looked for, in place of the totals

    @property
    def spoken(self) -> str:
        """Return the row as one sentence for a screen reader."""
        totals = self.hit or ", ".join(text for _, text in self.totals)
        return " · ".join(part for part in (self.number, self.day, self.kind, totals) if part)


def session_rows(state: CaseState, wanted: str = "") -> tuple[SessionRow, ...]:
    """List the meetings that were held, run, were cancelled or missed.

    With ``wanted`` only those in which these words were written or said.
    """
    known = [one for one in state.history.sessions if one.state not in UNLISTED]
    rows = (_row(state, session, wanted) for session in reversed(known))
    return tuple(row for row in rows if row.hit or not wanted.strip())


def _hit(state: CaseState, session: Session, wanted: str) -> str:
    """Return what was found in a meeting's note, own words or decision, with words around it."""
    history = state.history
    texts = [session.note]
    texts += [one.words for one in history.statements if one.session_id == session.id]
    texts += [one.words for one in history.decisions if one.session_id == session.id]
    for text in texts:
        for place in places_of(text, wanted)[:1]:
            return snippet(text, place)
    return ""


def _row(state: CaseState, session: Session, wanted: str) -> SessionRow:
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
        hit=_hit(state, session, wanted),
    )
