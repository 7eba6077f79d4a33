"""What the forms ask of those who fill them in: how long they take, and what is left unfilled.

Only forms marked on the screen have a time; the others are counted without one. A form
somebody was not there for was not skipped by anybody, and counts in no share.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import quantiles
from typing import TypeVar

from models.domain.answers import MarkKind, SkipReason
from models.domain.history import CaseHistory
from models.domain.ids import AnswerId, MemberId, VoiceId

FEWEST_TIMES = 5  # below that nothing can be said about the middle and the spread

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class FormUse:
    """One form as it was given or skipped, or several that are alike."""

    scale_key: str
    seconds: int | None  # time taken, where it was marked on the screen
    skip_reason: SkipReason | None
    answer_id: AnswerId | None = None  # None: several
    rater_id: MemberId | None = None
    voice_id: VoiceId | None = None  # None: about the cooperation, or several
    times: int = 1


@dataclass(frozen=True, slots=True)
class UseMark:
    """How an answer is to be read: only what decides whether its form counts."""

    answer_id: AnswerId
    kind: MarkKind
    replaced_by: AnswerId | None


@dataclass(frozen=True, slots=True)
class Seconds:
    """Quartiles of the time taken, in seconds; low <= median <= high."""

    low: float
    median: float
    high: float


@dataclass(frozen=True, slots=True)
class Burden:
    """What a group of forms asked."""

    filled: int
    skipped: Mapping[SkipReason, int]  # the most frequent first, without absences
    away: int  # forms somebody was not present for
    timed: int  # of the filled, those whose time is known
    seconds: Seconds | None  # None below ``FEWEST_TIMES``

    @property
    def skipped_count(self) -> int:
        """Return how many forms were skipped by somebody who was there."""
        return sum(self.skipped.values())

    @property
    def asked(self) -> int:
        """Return how many forms were put before somebody."""
        return self.filled + self.skipped_count


def uses_of(history: CaseHistory) -> tuple[FormUse, ...]:
    """Return the forms of a case that count."""
    uses = (
        FormUse(one.scale_key, one.seconds, one.skip_reason, one.id, one.rater_id, one.voice_id)
        for one in history.answers
    )
    marks = sorted(history.marks, key=lambda mark: mark.sequence)
    return in_force(uses, [UseMark(one.answer_id, one.kind, one.replaced_by) for one in marks])


def in_force(uses: Iterable[FormUse], marks: Sequence[UseMark]) -> tuple[FormUse, ...]:
    """Leave out what no longer counts; ``marks`` in the order they were made.

    A correction is not a second form: it takes the place of the first with the time that took.
    """
    latest = {mark.answer_id: mark.kind for mark in marks}
    before = {
        mark.replaced_by: mark.answer_id
        for mark in marks
        if mark.replaced_by and mark.kind in {MarkKind.CORRECTED, MarkKind.MOVED}
    }
    known = list(uses)
    seconds = {one.answer_id: one.seconds for one in known if one.answer_id}
    counting = []
    for one in known:
        kind = latest.get(one.answer_id) if one.answer_id else None
        if kind is not None and kind.takes_out:
            continue
        counting.append(replace(one, seconds=_first_time(one, before, seconds)))
    return tuple(counting)


def burden_of(uses: Iterable[FormUse]) -> Burden:
    """Return what some forms asked."""
    filled = timed = away = 0
    skipped: Counter[SkipReason] = Counter()
    times: list[int] = []
    for one in uses:
        if one.skip_reason is SkipReason.NOT_ASKED:
            continue
        if one.skip_reason is SkipReason.NOT_PRESENT:
            away += one.times
        elif one.skip_reason is not None:
            skipped[one.skip_reason] += one.times
        else:
            filled += one.times
            if one.seconds is not None:
                timed += one.times
                times += [one.seconds] * one.times
    return Burden(filled, dict(skipped.most_common()), away, timed, _quartiles(times))


def burdens_by(
    uses: Iterable[FormUse], key: Callable[[FormUse], Key]
) -> tuple[tuple[Key, Burden], ...]:
    """Return the burden of each group, in the order the groups first appear."""
    groups: dict[Key, list[FormUse]] = {}
    for one in uses:
        groups.setdefault(key(one), []).append(one)
    return tuple((name, burden_of(group)) for name, group in groups.items())


def _first_time(
    use: FormUse,
    before: Mapping[AnswerId, AnswerId],
    seconds: Mapping[AnswerId, int | None],
) -> int | None:
    """Return the time the form took, if need be when it was first marked."""
    found, answer = use.seconds, use.answer_id
    while found is None and answer is not None and answer in before:
        answer = before[answer]
        found = seconds.get(answer)
    return found


def _quartiles(times: Sequence[int]) -> Seconds | None:
    if len(times) < FEWEST_TIMES:
        return None
    return Seconds(*quantiles(times, n=4, method="inclusive"))
