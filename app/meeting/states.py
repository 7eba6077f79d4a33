"""What the pages of a meeting show: frozen, already worded, made by the presenters."""

from dataclasses import dataclass
from datetime import date, time

from app.meeting.form_rows import FormState
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
    title: str
    is_asked: bool
    is_locked: bool = False  # filled in already
    why_not: str = ""


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


@dataclass(frozen=True, slots=True, repr=False)
class AgreementTick:
    """An agreement from last time."""

    id: AgreementId
    text: str
    is_done: bool


@dataclass(frozen=True, slots=True, repr=False)
class WhoState:
    """Step 1."""

    people: tuple[PersonRow, ...]
    day: date
    kind: SessionKind
    agreements: tuple[AgreementTick, ...]
    may_be_absent: bool
    in_turn: bool = False  # more voices than forms: some wait for next time
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
    owners: tuple[tuple[MemberId, str], ...]  # who can have a goal
    new_goal: str
    agreements: tuple[AgreementRow, ...]
    names: tuple[str, ...]  # for "who"
    statement: StatementState | None
    note: str
