"""What may stand on the screen when a meeting is over and the family is still in the room.

No marks, no names of other families, no words of anybody: only when they meet again, and what
was agreed here today, which everybody present has heard.
"""

from dataclasses import dataclass
from datetime import date

from models.domain.cases import Session, SessionState
from models.domain.history import CaseHistory
from models.domain.ids import SessionId
from models.domain.plans import Agreement, AgreementState


@dataclass(frozen=True, slots=True, repr=False)
class Parting:
    """What people take with them."""

    next_meeting: Session | None = None
    agreed: tuple[Agreement, ...] = ()


def parting_of(history: CaseHistory, session_id: SessionId, today: date) -> Parting:
    """Return what those who met in a session may read; nothing under special protection."""
    if history.case.protected:
        return Parting()
    planned = (one for one in history.sessions if one.state is SessionState.PLANNED)
    return Parting(
        next((one for one in planned if one.day >= today), None),
        tuple(
            one
            for one in history.agreements
            if one.session_id == session_id and one.state is AgreementState.OPEN
        ),
    )
