"""What a caller hands to a service: checked values on their way in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from models.domain.answers import AnswerMode, SkipReason
from models.domain.cases import SessionKind
from models.domain.ids import AgreementId, MemberId, SessionId, VoiceId
from models.domain.people import Context, Role, YearMonth
from models.domain.plans import AgreementState, Audience
from models.domain.sharing import ShareAnswer

NOTE_LENGTH = 20_000  # characters
NAME_LENGTH = 120  # characters
WORDS_LENGTH = 2_000  # characters
DECISION_LENGTH = 200  # characters: a few words on why a signal may rest


@dataclass(frozen=True, slots=True, repr=False)
class MemberDraft:
    """A person as the therapist describes them."""

    alias: str
    role: Role
    context: Context = Context.HOME
    birth: YearMonth | None = None
    in_focus: bool = False
    language: str = "da"
    primary_contact: bool = False
    must_not_see: frozenset[MemberId] = frozenset()


@dataclass(frozen=True, slots=True)
class VoiceDraft:
    """A voice to add: who answers about whom. ``scale_key`` None takes the proposed scale."""

    rater: int | MemberId  # an index into the members of a new case, or an existing member
    about: int | MemberId
    scale_key: str | None = None
    home: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class CaseDraft:
    """A new case as the therapist describes it."""

    label: str
    members: tuple[MemberDraft, ...]
    voices: tuple[VoiceDraft, ...]
    coordinator: str = ""
    programme: str = ""
    tags: tuple[str, ...] = ()
    follow_up: date | None = None
    protected: bool = False


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """A form as filled in, or skipped. ``voice_id`` None: the rater's cooperation form."""

    session_id: SessionId
    rater_id: MemberId
    voice_id: VoiceId | None
    scale_key: str
    mode: AnswerMode = AnswerMode.SCREEN
    items: tuple[int | None, ...] = ()  # tenths
    total: int | None = None  # tenths, only with AnswerMode.TOTAL_ONLY
    skip_reason: SkipReason | None = None
    seconds: int | None = None
    share: ShareAnswer | None = None  # the answer to "Må de andre se din kurve?"
    language: str = ""  # of the form as it was shown; empty where nobody noted it


@dataclass(frozen=True, slots=True)
class SessionSetup:
    """Day, kind, presence and place of a session."""

    day: date
    kind: SessionKind = SessionKind.MEETING
    interpreter: bool = False
    present: frozenset[MemberId] = frozenset()
    place: str | None = None  # None: as it was


@dataclass(frozen=True, slots=True, repr=False)
class AgreementDraft:
    """An agreement as typed; ``id`` None makes a new one."""

    what: str
    who: str = ""
    due: date | None = None
    state: AgreementState = AgreementState.OPEN
    id: AgreementId | None = None


@dataclass(frozen=True, slots=True, repr=False)
class StatementDraft:
    """A member's own words and whom they may go to."""

    member_id: MemberId
    words: str
    shared_with: frozenset[Audience] = frozenset()
    declined: bool = False


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """When the next meeting is planned."""

    day: date
    at: time | None = None


@dataclass(frozen=True, slots=True, repr=False)
class RunningDraft:
    """What is not finished in a running session, as it was last typed or marked."""

    step: int = 1  # 1..5
    in_hand_over: bool = False  # a restart comes back locked in front of the form
    hand_over_key: str = ""  # the form that was on the screen
    planned: date | None = None  # the day the session had been planned for
    forms: Mapping[str, "FormDraft"] = field(default_factory=dict)  # key -> marks so far
    texts: Mapping[str, str] = field(default_factory=dict)  # field name -> text so far


@dataclass(frozen=True, slots=True)
class FormDraft:
    """The marks so far on one form."""

    items: tuple[int | None, ...]  # tenths
    seconds: int = 0
