"""Groups of parents or children: people of different cases who meet together.

What somebody answers in a group is stored in her own case; a group knows no marks.
"""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from models.domain.cases import SessionState
from models.domain.ids import CaseId, GroupId, GroupMemberId, GroupSessionId, MemberId


class GroupKind(StrEnum):
    """Who meets in a group: it decides the wording of the cooperation form."""

    PARENTS = "parents"
    CHILDREN = "children"


@dataclass(frozen=True, slots=True, repr=False)
class CareGroup:
    """A course of a parents' or children's group."""

    id: GroupId
    name: str
    kind: GroupKind
    opened: date
    closed: date | None = None
    leader: str = ""
    programme: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the group still meets."""
        return self.closed is None

    def __repr__(self) -> str:
        return f"CareGroup(id={self.id!r})"


@dataclass(frozen=True, slots=True)
class GroupMember:
    """Somebody of a case who takes part."""

    id: GroupMemberId
    group_id: GroupId
    case_id: CaseId
    member_id: MemberId
    joined: date
    left: date | None = None

    def takes_part_on(self, day: date) -> bool:
        """Whether this person belongs to the group on ``day``."""
        return self.joined <= day and (self.left is None or day < self.left)


@dataclass(frozen=True, slots=True, repr=False)
class GroupSession:
    """One meeting of a group."""

    id: GroupSessionId
    group_id: GroupId
    day: date
    state: SessionState = SessionState.HELD
    planned_time: time | None = None
    place: str = ""
    note: str = ""

    def __repr__(self) -> str:
        return f"GroupSession(id={self.id!r}, day={self.day.isoformat()}, state={self.state.value})"
