"""What the pages of a meeting show: frozen, already worded, made by the presenters."""

from dataclasses import dataclass
from datetime import date, time

from app.meeting.form_rows import FormState
from app.scripts import SpokenForm
from models.domain.answers import AnswerMode, SkipReason
from models.domain.cases import SessionKind
from models.domain.ids import AgreementId, GoalId, MemberId
from models.domain.plans import AgreementState, Audience, DecisionKind
from models.domain.sharing import ShareAnswer


@dataclass(frozen=True, slots=True)
class Footer:
    """The way on from a step."""

    primary: str
    trailing: str = "arrow-right"
    secondary: str = ""  # beside it, where leaving something out is a choice of its own
    enabled: bool = True


# Step 1


@dataclass(frozen=True, slots=True)
class FormCell:
    """A form in the list of people: which, and whether it is due today."""

    key: str
    forms: tuple[tuple[str, str], ...]  # scale key and title of those that fit
    chosen: str  # scale key; empty: not today
    is_locked: bool = False  # filled in already
    why_not: str = ""  # the reason why it waits, other than the therapist's choice

    @property
    def is_asked(self) -> bool:
        """Whether it is due today."""
        return bool(self.chosen)


@dataclass(frozen=True, slots=True, repr=False)
class PersonRow:
    """One voice, or one person without any, in the list of people."""

    key: str
    member_id: MemberId
    slot: int | None
    name: str
    detail: str
    is_present: bool
    form: FormCell | None
    cooperation: FormCell | None
    mode: AnswerMode | None  # None: not with us
    note: str = ""  # stands in place of a form
    label: str = ""  # "Mor om Mia", read aloud
    heading: str = ""  # the child this row and the next ones are about, where there are several
    modes: tuple[AnswerMode, ...] = tuple(AnswerMode)  # the ways it can be filled in

    @property
    def keys(self) -> tuple[str, ...]:
        """Return what this row is known by: its own key and those of its forms."""
        return (self.key, *(cell.key for cell in (self.form, self.cooperation) if cell))


@dataclass(frozen=True, slots=True, repr=False)
class AgreementTick:
    """An agreement from last time."""

    id: AgreementId
    text: str
    is_done: bool


@dataclass(frozen=True, slots=True, repr=False)
class FactsState:
    """When, how and where a meeting is held."""

    day: date
    kind: SessionKind
    place: str
    interpreter: bool
    has_place: bool = True
    places: tuple[str, ...] = ()  # where people met before
    planned: str = ""  # the day it had been planned for, where that is another
    late: str = ""  # that it is written in on a later day
    afar: str = ""  # how forms reach people who are not in the room


@dataclass(frozen=True, slots=True)
class FirstState:
    """The words for the first meeting."""

    is_shown: bool
    noted: str = ""  # who was told


@dataclass(frozen=True, slots=True, repr=False)
class WhoState:
    """Step 1."""

    people: tuple[PersonRow, ...]
    facts: FactsState
    first: FirstState
    agreements: tuple[AgreementTick, ...]
    may_be_absent: bool
    turn_note: str = ""  # whose turn it is, where there are more voices than forms
    age_note: str = ""  # where somebody has outgrown a form
    is_protected: bool = False


# Steps 2 and 5


@dataclass(frozen=True, slots=True, repr=False)
class FormLine:
    """One form in a list of forms."""

    key: str
    slot: int
    name: str
    detail: str
    title: str  # of the form
    mode: AnswerMode
    state: FormState
    skip_reason: SkipReason | None
    items: tuple[str, ...]  # what the lines of the form are called
    typed: tuple[str, ...]  # so far, one text per field
    asks_share: bool
    share: ShareAnswer | None
    rater: str
    total: str = ""  # of what was typed, once no line is missing
    script: SpokenForm | None = None  # what is read aloud
    heading: str = ""  # the child this line and the next ones are about, where there are several
    modes: tuple[AnswerMode, ...] = tuple(AnswerMode)  # the ways it can be filled in
    can_hand_over: bool = False
    is_next: bool = False  # the button beneath hands over to this person
    can_restore: bool = False
    can_look: bool = False  # at the lines, with the one who answered
    mark_range: tuple[int, int] = (0, 100)  # tenths
    total_range: tuple[int, int] = (0, 400)  # tenths


@dataclass(frozen=True, slots=True, repr=False)
class PictureLine:
    """A child under six, with pictures to talk about in place of a form."""

    key: str
    name: str
    title: str  # of the pictures


@dataclass(frozen=True, slots=True, repr=False)
class FormsState:
    """A list of forms."""

    lines: tuple[FormLine, ...]
    pictures: tuple[PictureLine, ...] = ()
    note: str = ""  # above the list
    is_protected: bool = False
    is_spoken: bool = False  # the people are at the other end of a telephone


@dataclass(frozen=True, slots=True, repr=False)
class NextState:
    """When the next meeting is."""

    day: date | None
    at: time | None


# Step 3


@dataclass(frozen=True, slots=True, repr=False)
class Viewer:
    """Somebody who may be looking."""

    id: MemberId
    name: str
    is_looking: bool


@dataclass(frozen=True, slots=True, repr=False)
class Lane:
    """One voice that can be switched on and off."""

    key: str  # voice id
    name: str
    slot: int
    is_shown: bool


@dataclass(frozen=True, slots=True, repr=False)
class DecisionState:
    """What was decided, so far."""

    kind: DecisionKind | None
    words: str
    left: str = ""  # what is open, where the course is to end


# Step 4


@dataclass(frozen=True, slots=True, repr=False)
class GoalRow:
    """One goal and its mark today."""

    id: GoalId
    words: str
    owner: str  # shown where several people have goals
    slot: int
    value: int | None  # tenths, None: not marked today
    last: int | None  # tenths, from an earlier session


@dataclass(frozen=True, slots=True, repr=False)
class AgreementRow:
    """One agreement in the table."""

    id: AgreementId | None
    what: str
    who: str
    due: date | None
    state: AgreementState


@dataclass(frozen=True, slots=True, repr=False)
class Speaker:
    """Somebody whose own words can be written down."""

    id: MemberId
    name: str
    title: str  # "Mia siger selv"


@dataclass(frozen=True, slots=True, repr=False)
class StatementState:
    """A member's own words."""

    speakers: tuple[Speaker, ...]
    speaker: MemberId
    text: str
    shared_with: frozenset[Audience]
    declined: bool


@dataclass(frozen=True, slots=True, repr=False)
class PlansState:
    """Step 4."""

    goals: tuple[GoalRow, ...]
    goals_waiting: str  # whose goals wait until they are here
    owners: tuple[tuple[MemberId, str], ...]  # who can have a goal
    new_goal: str
    agreements: tuple[AgreementRow, ...]
    names: tuple[str, ...]  # for "who"
    statement: StatementState | None
    note: str
