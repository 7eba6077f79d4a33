"""What is open when a course is about to end: named before it is closed, not swept away."""

from dataclasses import dataclass
from datetime import date

from models.domain.cases import Session, SessionState
from models.domain.history import CaseHistory
from models.domain.plans import AgreementState


@dataclass(frozen=True, slots=True)
class LeftToDo:
    """What somebody still expects."""

    agreements: int = 0  # that stand open
    goals: int = 0  # that are still asked about
    planned: Session | None = None  # a meeting to come


def left_to_do(history: CaseHistory, today: date) -> LeftToDo:
    """Return what is open in a case on the day ``today``."""
    planned = (one for one in history.sessions if one.state is SessionState.PLANNED)
    return LeftToDo(
        sum(one.state is AgreementState.OPEN for one in history.agreements),
        sum(goal.ended is None for goal in history.goals),
        next((one for one in planned if one.day >= today), None),
    )
