"""Make a signal about one line of a chart, or about two."""

from dataclasses import dataclass

from models.domain.ids import SessionId
from models.domain.progress import Series
from models.domain.signal_types import Code, Signal, Weight


def signal_of(series: Series, code: Code, weight: Weight, **numbers: int) -> Signal:
    """Return a signal about a voice or a rater, with the numbers that triggered it."""
    return Signal(
        code,
        weight,
        label=series.label,
        voice_id=series.voice_id,
        rater_id=series.rater_id,
        session_id=series.points[-1].session_id if series.points else None,
        numbers=tuple(numbers.items()),
        private=code is Code.VERY_LOW_LINE,
    )


@dataclass(frozen=True, slots=True)
class Pair:
    """Two lines, and the latest session both have a score in."""

    one: Series
    other: Series
    session_id: SessionId


def pair_signal(pair: Pair, code: Code, weight: Weight, **numbers: int) -> Signal:
    """Return a signal about two voices, or two raters."""
    return Signal(
        code,
        weight,
        label=pair.one.label,
        voice_id=pair.one.voice_id,
        rater_id=pair.one.rater_id,
        other_label=pair.other.label,
        other_voice_id=pair.other.voice_id,
        other_rater_id=pair.other.rater_id,
        session_id=pair.session_id,
        numbers=tuple(numbers.items()),
    )
