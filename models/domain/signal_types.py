"""What a signal is: a code, whom it concerns, the numbers behind it and its weight."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.ids import MemberId, SessionId, VoiceId
from models.domain.labels import VoiceLabel


class Code(StrEnum):
    """The signals of the clinical page, section 4."""

    NEW = "new"
    RELIABLE_GAIN = "reliable_gain"
    CROSSED_UP = "crossed_up"
    ON_COURSE = "on_course"
    RELIABLE_LOSS = "reliable_loss"
    FAR_BELOW_COURSE = "far_below_course"
    VERY_LOW_LINE = "very_low_line"
    DROP_SINCE_LAST = "drop_since_last"
    BELOW_COURSE = "below_course"
    NO_CHANGE = "no_change"
    SAWTOOTH = "sawtooth"
    HIGH_START = "high_start"
    ALL_MAX = "all_max"
    LOWEST_LINE = "lowest_line"
    COOP_LOW = "coop_low"
    COOP_LINE = "coop_line"
    COOP_DROP = "coop_drop"
    COOP_SPLIT = "coop_split"
    VOICES_APART = "voices_apart"
    VOICES_PARTING = "voices_parting"
    VOICES_DRIFTING = "voices_drifting"
    READY_TO_END = "ready_to_end"
    FORM_MISSING = "form_missing"
    NOT_SEEN = "not_seen"
    AGREEMENT_DUE = "agreement_due"
    FOLLOW_UP_DUE = "follow_up_due"
    BIRTHDAY_BORDER = "birthday_border"


class Weight(StrEnum):
    """How much a signal asks for; `remember` never colours a case."""

    TALK = "talk"
    ASK = "ask"
    GOOD = "good"
    NOTE = "note"
    REMEMBER = "remember"

    @property
    def rank(self) -> int:
        """Return the order of urgency, 0 the heaviest."""
        return tuple(Weight).index(self)


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing worth a question. Numbers are tenths, but for ``COUNTS`` and ``DAYS``."""

    code: Code
    weight: Weight
    label: VoiceLabel | None = None
    voice_id: VoiceId | None = None
    rater_id: MemberId | None = None
    other_label: VoiceLabel | None = None
    other_voice_id: VoiceId | None = None
    session_id: SessionId | None = None
    numbers: tuple[tuple[str, int], ...] = ()
    private: bool = False  # for the therapist alone, never on a shared screen
    other_rater_id: MemberId | None = None

    def number(self, name: str) -> int:
        """Return one of the numbers that triggered the signal (KeyError if absent)."""
        return dict(self.numbers)[name]


# Numbers of a signal that are no tenths: counts, and days as ``date.toordinal()`` gives them.
COUNTS = frozenset({"scores", "s", "place", "turns", "age", "cooperation"})
DAYS = frozenset({"since", "day"})


@dataclass(frozen=True, slots=True)
class DatedSignal:
    """A signal that comes, and may go, with the calendar alone."""

    signal: Signal
    begins: date
    ends: date | None = None  # the first day it no longer holds; None: it stays

    def holds_on(self, day: date) -> bool:
        """Whether the signal is to be shown on ``day``."""
        return self.begins <= day and (self.ends is None or day < self.ends)
