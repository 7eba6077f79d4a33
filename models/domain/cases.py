"""A case, its meetings and its interventions, as facts without rules."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from models.domain.ids import CaseId, GroupSessionId, InterventionId, MemberId, SessionId


class Ending(StrEnum):
    """Whether a course ended as agreed."""

    PLANNED = "planned"
    UNPLANNED = "unplanned"


@dataclass(frozen=True, slots=True, repr=False)
class Case:
    """One course of family treatment."""

    id: CaseId
    label: str
    opened: date
    closed: date | None = None
    ending: Ending | None = None
    ending_reason: str = ""
    coordinator: str = ""  # tovholder
    programme: str = ""
    tags: tuple[str, ...] = ()
    follow_up: date | None = None
    protected: bool = False  # "særlig beskyttelse": no shared view, no take-home page
    legal_basis: str = ""  # key of the entry in resources/law, such as "support_measure"
    reopened: date | None = None  # the latest day it was taken up again after closing
    revision: int = 0  # rises with every change of the case

    @property
    def is_open(self) -> bool:
        """Whether the course still runs."""
        return self.closed is None

    def __repr__(self) -> str:
        return f"Case(id={self.id!r})"


class SessionKind(StrEnum):
    """How the meeting was held."""

    MEETING = "meeting"
    HOME_VISIT = "home_visit"
    VIDEO = "video"
    PHONE = "phone"
    NETWORK = "network"
    GROUP = "group"

    @property
    def is_working_session(self) -> bool:
        """Whether the kind counts for the expected course by itself."""
        return self not in {SessionKind.PHONE, SessionKind.NETWORK}


class SessionState(StrEnum):
    """Where a meeting is in its life."""

    PLANNED = "planned"
    RUNNING = "running"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    TAKEN_BACK = "taken_back"  # entered by mistake: it stays in the archive and counts nowhere

    @property
    def took_place(self) -> bool:
        """Whether people met: only such sessions are numbered."""
        return self in {SessionState.RUNNING, SessionState.HELD}


@dataclass(frozen=True, slots=True, repr=False)
class Session:
    """One meeting. Its number is derived (day, then device sequence), never stored."""

    id: SessionId
    day: date
    sequence: int  # order of making on the device
    kind: SessionKind = SessionKind.MEETING
    state: SessionState = SessionState.HELD
    planned_time: time | None = None
    counts: bool | None = None  # the therapist's word on whether it is a working session
    interpreter: bool = False
    note: str = ""
    present: frozenset[MemberId] = frozenset()
    place: str = ""  # where people met, in the therapist's words
    group_session_id: GroupSessionId | None = None  # the group's meeting this is a part of

    @property
    def is_working_session(self) -> bool:
        """Whether the expected course counts this session."""
        return self.kind.is_working_session if self.counts is None else self.counts

    def __repr__(self) -> str:
        return f"Session(id={self.id!r}, day={self.day.isoformat()}, state={self.state.value})"


@dataclass(frozen=True, slots=True)
class Intervention:
    """An effort (indsats) drawn on the chart as a span or a line."""

    id: InterventionId
    label: str
    start: date
    end: date | None = None
    programme: str = ""
    taken_back: date | None = None  # noted by mistake: kept, but since then it counts nowhere
