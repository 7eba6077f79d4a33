"""What people want and agree on: goals, agreements, decisions and their own words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.ids import AgreementId, DecisionId, GoalId, MemberId, SessionId, StatementId

GOAL_LOW, GOAL_HIGH = 0, 100  # tenths: a goal is rated 0.0 to 10.0


@dataclass(frozen=True, slots=True, repr=False)
class Goal:
    """A goal in its owner's own words."""

    id: GoalId
    owner_id: MemberId
    words: str
    opened: date
    ended: date | None = None


@dataclass(frozen=True, slots=True)
class GoalRating:
    """How near the owner is to the goal in one session."""

    goal_id: GoalId
    session_id: SessionId
    value: int  # tenths, 0..100
    sequence: int = 0


class AgreementState(StrEnum):
    """How far an agreement is."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, repr=False)
class Agreement:
    """What is done, by whom, by when."""

    id: AgreementId
    what: str
    who: str
    due: date | None
    state: AgreementState
    session_id: SessionId | None  # the session it comes from

    def is_overdue_on(self, day: date) -> bool:
        """Whether it stands open past its day."""
        return self.state is AgreementState.OPEN and self.due is not None and self.due < day


class DecisionKind(StrEnum):
    """What the family and the therapist decided after looking at the curve."""

    CONTINUE = "continue"
    CHANGE = "change"
    NETWORK = "network"
    END = "end"


@dataclass(frozen=True, slots=True, repr=False)
class Decision:
    """One decision of one session; the latest counts."""

    id: DecisionId
    session_id: SessionId
    kind: DecisionKind
    words: str = ""
    sequence: int = 0


class Audience(StrEnum):
    """Who a document or a person's words may go to."""

    CHILD = "child"
    PARENTS = "parents"
    SCHOOL = "school"
    COUNSELLOR = "counsellor"
    MEETING = "meeting"


# To whom a person can give words: the child's own page needs nobody's leave.
NAMED_FOR_WORDS = tuple(audience for audience in Audience if audience is not Audience.CHILD)


@dataclass(frozen=True, slots=True, repr=False)
class Statement:
    """A member's own words, shared only with those the member named."""

    id: StatementId
    member_id: MemberId
    session_id: SessionId
    words: str
    shared_with: frozenset[Audience] = frozenset()
    declined: bool = False  # "ønsker ikke at dele"
    sequence: int = 0


def may_be_read(statement: Statement, audience: Audience) -> bool:
    """Whether the words were given to ``audience``; who has the meeting's has everybody's."""
    return not statement.declined and bool({audience, Audience.MEETING} & statement.shared_with)


def words_for(
    audience: Audience, statements: Iterable[Statement], member_id: MemberId
) -> Statement | None:
    """Return a member's latest words for an audience, or the latest no; None where neither is.

    On the child's own page stand the child's own words, whoever else was named.
    """
    mine = [
        one
        for one in statements
        if one.member_id == member_id
        and (one.declined or (one.words.strip() and _reaches(one, audience)))
    ]
    return max(mine, key=_by_sequence, default=None)


def _reaches(statement: Statement, audience: Audience) -> bool:
    return audience is Audience.CHILD or may_be_read(statement, audience)


def _by_sequence(statement: Statement) -> int:
    return statement.sequence
