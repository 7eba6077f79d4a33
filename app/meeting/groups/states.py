"""What the pages of groups show, ready to be read; no Qt."""

from dataclasses import dataclass
from datetime import date

from app.meeting.form_rows import FormState
from app.widgets.chip import ChipFace
from models.domain.groups import GroupKind
from models.domain.ids import CaseId, GroupId, GroupMemberId, GroupSessionId


@dataclass(frozen=True, slots=True, repr=False)
class ParticipantFace:
    """Somebody who takes part."""

    id: GroupMemberId
    case_id: CaseId
    name: str  # an initial while names are hidden
    case: str


@dataclass(frozen=True, slots=True, repr=False)
class GroupFace:
    """One group."""

    id: GroupId
    name: str
    detail: str  # "forældregruppe · DUÅ · Karen"
    meetings: str  # "3 møder · sidst 12/11"
    participants: tuple[ParticipantFace, ...]  # who takes part now
    is_open: bool
    running: GroupSessionId | None  # the meeting that was begun and not ended


@dataclass(frozen=True, slots=True, repr=False)
class GroupsState:
    """All groups at one moment."""

    groups: tuple[GroupFace, ...]
    names_shown: bool


@dataclass(frozen=True, slots=True, repr=False)
class GroupWish:
    """A group as it is written in its form."""

    name: str
    kind: GroupKind
    leader: str
    programme: str


@dataclass(frozen=True, slots=True, repr=False)
class MeetingWish:
    """A meeting as it is set up."""

    day: date
    place: str
    present: tuple[GroupMemberId, ...]


@dataclass(frozen=True, slots=True, repr=False)
class SeatFace:
    """One form of one person present."""

    key: str
    name: str
    state: FormState
    chip: ChipFace

    @property
    def waits(self) -> bool:
        """Whether the form still waits for its person."""
        return self.state in {FormState.MISSING, FormState.STARTED}


@dataclass(frozen=True, slots=True, repr=False)
class GroupMeetingState:
    """A group's meeting at one moment."""

    title: str
    detail: str  # "torsdag 3. september · Huset"
    wellbeing: tuple[SeatFace, ...]
    cooperation: tuple[SeatFace, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """Who has a form that still waits, each once."""
        return tuple(dict.fromkeys(one.name for one in self._seats if one.waits))

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was recorded yet, so that the meeting can be thrown away."""
        return all(one.state is FormState.MISSING for one in self._seats)

    @property
    def _seats(self) -> tuple[SeatFace, ...]:
        return (*self.wellbeing, *self.cooperation)
