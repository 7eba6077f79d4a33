"""What a signal is: a code, whom it concerns, the numbers behind it and its weight."""

from dataclasses import dataclass
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
    COOP_LOW = "coop_low"
    COOP_DROP = "coop_drop"
    VOICES_APART = "voices_apart"
    FORM_MISSING = "form_missing"


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
    """One thing worth a question. Numbers are in tenths unless named otherwise."""

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

    def number(self, name: str) -> int:
        """Return one of the numbers that triggered the signal (KeyError if absent)."""
        return dict(self.numbers)[name]
