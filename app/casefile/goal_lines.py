"""Goals with their first and latest rating, ready to be shown."""

from dataclasses import dataclass
from datetime import date

from models.domain.history import CaseHistory
from models.domain.ids import GoalId


@dataclass(frozen=True, slots=True)
class GoalRated:
    """How near the owner was in one meeting. Tenths, 0..100."""

    number: int  # of the meeting
    day: date
    value: int


@dataclass(frozen=True, slots=True, repr=False)
class GoalLine:
    """One goal. Ratings in tenths, 0..100."""

    id: GoalId
    owner: str
    words: str
    first: int | None  # where it began; None until there are two ratings
    latest: int | None
    is_open: bool
    ended: date | None = None
    slot: int = 0  # its owner's marker
    ratings: tuple[GoalRated, ...] = ()


def goal_lines(history: CaseHistory) -> tuple[GoalLine, ...]:
    """List the goals in the order they were set."""
    return tuple(
        GoalLine(
            id=goal.id,
            owner=history.members_by_id[goal.owner_id].alias,
            words=goal.words,
            first=ratings[0] if len(ratings) > 1 else None,
            latest=ratings[-1] if ratings else None,
            is_open=goal.ended is None,
            ended=goal.ended,
            slot=history.rater_slots.get(goal.owner_id, 0),
            ratings=tuple(
                GoalRated(history.number_of[session.id], session.day, value)
                for session, value in history.rated(goal.id)
            ),
        )
        for goal in history.goals
        for ratings in [history.ratings_of(goal.id)]
    )
