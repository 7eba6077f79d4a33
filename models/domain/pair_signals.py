"""The signals of two voices about one person: far apart, moving apart, drifting apart."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

from models.domain.ids import SessionId
from models.domain.norms import SignalLimits
from models.domain.progress import Series
from models.domain.signal_making import Pair, pair_signal
from models.domain.signal_types import Code, Signal, Weight
from models.domain.ties import reaches


@dataclass(frozen=True, slots=True)
class CommonScore:
    """What two voices said in one session, in tenths."""

    session_id: SessionId
    one: int
    other: int

    @property
    def gap(self) -> int:
        """Return how much higher the first is."""
        return self.one - self.other


def common_scores(one: Series, other: Series) -> list[CommonScore]:
    """Return the sessions both rated, oldest first; none where the scales do not compare."""
    if not one.scale.is_comparable_with(other.scale):
        return []
    theirs = {point.session_id: point.total for point in other.scored}
    return [
        CommonScore(point.session_id, point.total, its)
        for point in one.scored
        if point.total is not None and (its := theirs.get(point.session_id)) is not None
    ]


def voice_pair_signals(lines: tuple[Series, ...], limits: SignalLimits) -> Iterator[Signal]:
    """Yield the signals of every pair of comparable voices about one person."""
    for one, other in combinations(lines, 2):
        common = common_scores(one, other)
        if not common:
            continue
        now, first = common[-1], common[0]
        pair = Pair(one, other, now.session_id)
        scores = {"gap": abs(now.gap), "one": now.one, "other": now.other}
        if reaches(abs(now.gap), limits.voices_apart):
            yield pair_signal(pair, Code.VOICES_APART, Weight.NOTE, **scores)
        moved = abs(now.gap - first.gap)
        if reaches(moved, limits.voices_parting):
            numbers = scores | {"first_gap": abs(first.gap), "moved": moved}
            yield pair_signal(pair, Code.VOICES_PARTING, Weight.ASK, **numbers)
        if _has_drifted(common, limits.drifting_rises):
            yield pair_signal(pair, Code.VOICES_DRIFTING, Weight.ASK, **scores)


def _has_drifted(common: list[CommonScore], rises: int) -> bool:
    """Whether the size of the gap rose that many times in a row, up to now."""
    sizes = [abs(score.gap) for score in common[-rises - 1 :]]
    return len(sizes) == rises + 1 and all(later > earlier for earlier, later in pairwise(sizes))
