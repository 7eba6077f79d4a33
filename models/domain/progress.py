"""The frozen result of reading a case: what chart, sentence, table and document are made of."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from models.domain.acknowledgements import Acknowledgement
from models.domain.answers import AnswerMode
from models.domain.cases import SessionKind
from models.domain.course import CourseStep
from models.domain.ids import AnswerId, CaseId, MemberId, SessionId, VoiceId
from models.domain.labels import VoiceLabel
from models.domain.norms import NormRow, RaterGroup
from models.domain.scales import Scale
from models.domain.signal_types import DatedSignal, Signal, Weight


class Missing(StrEnum):
    """Why a session has no total for a voice."""

    NO_FORM = "no_form"
    SKIPPED = "skipped"
    INCOMPLETE = "incomplete"  # some lines are marked: they are shown, no total is
    ABSENT = "absent"
    WITHHELD = "withheld"  # its owner said no to showing this session


class NoCourse(StrEnum):
    """Why a voice has no reference course."""

    NO_SCORE = "no_score"
    SCALE_NAMES_NONE = "scale_names_none"
    NO_NORM = "no_norm"
    STARTS_ABOVE_LIMIT = "starts_above_limit"
    FIRST_WITHHELD = "first_withheld"
    SWITCHED_OFF = "switched_off"  # by the team, for this rater group


class Verdict(StrEnum):
    """What the change since the first score amounts to."""

    NO_SCORE = "no_score"
    NEW = "new"
    RELIABLE_GAIN = "reliable_gain"
    RELIABLE_LOSS = "reliable_loss"
    NO_RELIABLE_CHANGE = "no_reliable_change"
    CHANGE_UNJUDGED = "change_unjudged"  # the scale has no reliable-change number
    FIRST_WITHHELD = "first_withheld"  # the first mark may not be seen here: no "since start"


@dataclass(frozen=True, slots=True)
class Point:
    """One voice or rater in one session that took place. Scores in tenths."""

    session_id: SessionId
    number: int  # session number, 1..
    day: date
    kind: SessionKind
    s: int | None  # place in the reference course, None before the first score
    total: int | None
    items: tuple[int | None, ...]
    missing: Missing | None  # why there is no total
    change_since_last: int | None
    answer_id: AnswerId | None
    disputed: bool = False
    mode: AnswerMode | None = None  # how the marks came, None without an answer
    late: bool = False  # entered on a later day than the session's


@dataclass(frozen=True)
class Series:
    """One line of a chart: a voice (or a rater's cooperation) on one scale series."""

    rater_id: MemberId
    about_id: MemberId
    voice_id: VoiceId | None  # None: cooperation, which belongs to the rater
    label: VoiceLabel
    slot: int
    group: RaterGroup
    scale: Scale
    points: tuple[Point, ...]  # one per session that took place while the voice was open
    norm: NormRow | None
    verdict: Verdict
    course: tuple[CourseStep, ...] = ()  # empty where there is none
    no_course: NoCourse | None = None
    course_key: str = ""  # which parameters drew it
    course_of_adults: bool = True  # whether they are from studies with adults only
    is_current: bool = True  # False: an earlier series of a voice whose scale has changed
    start_moved: bool = False  # the first score was entered after a later one

    @cached_property
    def scored(self) -> tuple[Point, ...]:
        """List the points that carry a total, oldest first."""
        return tuple(point for point in self.points if point.total is not None)

    @property
    def first(self) -> Point | None:
        """Return the first scored point."""
        return self.scored[0] if self.scored else None

    @property
    def latest(self) -> Point | None:
        """Return the latest scored point."""
        return self.scored[-1] if self.scored else None

    @property
    def change(self) -> int | None:
        """Return latest minus first in tenths, in the scale's own direction of numbers."""
        if len(self.scored) < 2 or self.verdict is Verdict.FIRST_WITHHELD:
            return None
        return self.totals[-1] - self.totals[0]

    def course_at(self, s: int | None) -> CourseStep | None:
        """Return the reference course at its session ``s``, or None beyond its evidence."""
        return next((step for step in self.course if step.s == s), None)

    @cached_property
    def totals(self) -> tuple[int, ...]:
        """List the totals in tenths, oldest first."""
        return tuple(point.total for point in self.points if point.total is not None)


@dataclass(frozen=True, slots=True)
class PersonProgress:
    """One chart: everything said about one person, the person's own voice first."""

    about_id: MemberId
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True, repr=False)
class LostLine:
    """Marks made on a form whose pack is gone: kept, but nothing says how to read them."""

    about_id: MemberId
    voice_id: VoiceId | None  # None: a rater's cooperation
    label: VoiceLabel
    scale_key: str
    count: int  # forms in force; 0 for a voice that has not answered yet


@dataclass(frozen=True, slots=True, repr=False)
class RestingSignal:
    """A signal that was put to rest, and by what."""

    signal: Signal
    put_by: Acknowledgement


@dataclass(frozen=True, slots=True)
class CaseStatus:
    """The heaviest mark on a case; ``None`` is "ingen markering", which is not progress."""

    weight: Weight | None
    signal: Signal | None


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything the rules say about one case on one day."""

    case_id: CaseId
    today: date
    people: tuple[PersonProgress, ...]  # those in focus first
    cooperation: tuple[Series, ...]
    signals: tuple[Signal, ...]  # heaviest first, without those at rest
    status: CaseStatus
    dated: tuple[DatedSignal, ...] = ()  # with the calendar: some hold today, others will
    resting: tuple[RestingSignal, ...] = ()  # heaviest first
    lost: tuple[LostLine, ...] = ()  # what cannot be drawn: the pack of its form is gone

    def about(self, member_id: MemberId) -> PersonProgress | None:
        """Return the chart about one person, or None where nobody has a voice about them."""
        return next((one for one in self.people if one.about_id == member_id), None)

    def without_private(self) -> tuple[Signal, ...]:
        """List the signals that a view a family can see may show."""
        return tuple(signal for signal in self.signals if not signal.private)
