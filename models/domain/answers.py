"""An answer as it was given, and the marks that later say how to read it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.ids import AnswerId, MemberId, SessionId, UserId, VoiceId


class AnswerMode(StrEnum):
    """How the marks reached the program."""

    SCREEN = "screen"
    PAPER = "paper"
    SPOKEN = "spoken"
    INTERPRETER = "interpreter"
    TOTAL_ONLY = "total_only"


class SkipReason(StrEnum):
    """Why a form was not filled in, as the therapist sees it."""

    NOT_TODAY = "not_today"  # the client's own "Ikke i dag", reason not yet chosen
    DID_NOT_WANT = "did_not_want"
    NOT_PRESENT = "not_present"
    TOO_HARD = "too_hard"
    OTHER = "other"
    NOT_ASKED = "not_asked"  # put off on purpose, as in turn: nobody was asked, nobody refused


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """One filled-in or skipped form of one session. Never changed once recorded."""

    id: AnswerId
    session_id: SessionId
    rater_id: MemberId
    voice_id: VoiceId | None  # None: a cooperation form, which belongs to the rater
    scale_key: str
    scale_version: int
    series: int
    mode: AnswerMode
    items: tuple[int | None, ...]  # tenths, None = untouched; empty for total only
    total: int | None  # tenths, None unless every line is marked or total only
    skip_reason: SkipReason | None = None
    seconds: int | None = None  # time taken on the form
    late: bool = False  # entered on a later day than the session's
    sequence: int = 0  # order of recording on the device
    language: str = ""  # of the form as it was shown; empty where nobody noted it

    def __repr__(self) -> str:
        return f"Answer(id={self.id!r})"


class MarkKind(StrEnum):
    """What a later mark says about an answer; the latest decides."""

    CORRECTED = "corrected"
    DISPUTED = "disputed"
    BLOCKED = "blocked"
    UNDONE = "undone"
    MOVED = "moved"
    RESTORED = "restored"  # an undone answer counts again

    @property
    def takes_out(self) -> bool:
        """Whether the answer no longer counts."""
        return self not in {MarkKind.DISPUTED, MarkKind.RESTORED}


@dataclass(frozen=True, slots=True, repr=False)
class AnswerMark:
    """How an answer is to be read from now on; the old value stays."""

    answer_id: AnswerId
    kind: MarkKind
    at: datetime  # UTC
    by: UserId
    sequence: int
    reason: str = ""
    replaced_by: AnswerId | None = None

    def __repr__(self) -> str:
        return f"AnswerMark(answer_id={self.answer_id!r}, kind={self.kind.value})"
