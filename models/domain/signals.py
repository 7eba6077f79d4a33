"""The signals of one voice: which of its scores are worth a question, by the clinical page.

y1 is the first valid score of a series, yn the latest, s the place of yn in the course,
R the reliable change and C the cut-off; a rule that needs C or a course is silent where
there is none. All scores are tenths and read in the scale's direction; the numbers that
are not norms stand with their source in the norm set's ``[signals]``.
"""

from collections.abc import Iterator

from models.domain.course import LAST_SESSION, CourseStep
from models.domain.line_signals import line_signals
from models.domain.norms import NormRow, SignalLimits, is_below
from models.domain.progress import Series, Verdict
from models.domain.signal_making import signal_of
from models.domain.signal_types import Code, Signal, Weight
from models.domain.ties import gain, reaches


def wellbeing_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    """Yield the signals of one voice's current series."""
    yield from line_signals(series, limits)
    yield from _high_start_signals(series)
    if len(series.totals) < 2:
        yield signal_of(series, Code.NEW, Weight.NOTE, scores=len(series.totals))
        return
    yield from _change_signals(series)
    yield from _course_signals(series, limits)
    yield from _no_change_signals(series, limits)
    yield from _sawtooth_signals(series, limits)
    yield from _ready_signals(series, limits)


def _high_start_signals(series: Series) -> Iterator[Signal]:
    """Yield a note where the first score is already at or above the limit."""
    norm, totals = series.norm, series.totals
    if norm is None or norm.cut_off is None or not totals:
        return
    if series.verdict is not Verdict.FIRST_WITHHELD and not _is_below(series, norm, totals[0]):
        yield signal_of(series, Code.HIGH_START, Weight.NOTE, first=totals[0], cut_off=norm.cut_off)


def _is_below(series: Series, norm: NormRow, score: int) -> bool:
    return bool(is_below(score, norm, series.scale.direction))


def _change_signals(series: Series) -> Iterator[Signal]:
    norm, direction, totals = series.norm, series.scale.direction, series.totals
    if norm is None or norm.reliable_change is None:
        return
    limit, change = norm.reliable_change, series.change
    if change is not None:
        numbers = {"first": totals[0], "latest": totals[-1], "change": change, "limit": limit}
        if series.verdict is Verdict.RELIABLE_LOSS:
            yield signal_of(series, Code.RELIABLE_LOSS, Weight.TALK, **numbers)
        if series.verdict is Verdict.RELIABLE_GAIN:
            if norm.cut_off is not None and _has_crossed_up(series, norm):
                numbers_too = numbers | {"cut_off": norm.cut_off}
                yield signal_of(series, Code.CROSSED_UP, Weight.GOOD, **numbers_too)
            yield signal_of(series, Code.RELIABLE_GAIN, Weight.GOOD, **numbers)
    if reaches(-gain(direction, totals[-2], totals[-1]), limit):
        yield signal_of(
            series, Code.DROP_SINCE_LAST, Weight.ASK, before=totals[-2], latest=totals[-1]
        )


def _has_crossed_up(series: Series, norm: NormRow) -> bool:
    """Whether a reliable gain led from below the limit to it or above."""
    first, latest = series.totals[0], series.totals[-1]
    is_gain = series.verdict is Verdict.RELIABLE_GAIN
    return is_gain and _is_below(series, norm, first) and not _is_below(series, norm, latest)


def _rule_step(series: Series, limits: SignalLimits) -> CourseStep | None:
    """Return the course at the latest score where course rules hold, else None."""
    s = series.scored[-1].s or 0
    holds = limits.first_course_session <= s <= LAST_SESSION
    return series.course_at(s) if holds else None


def _course_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    step, totals = _rule_step(series, limits), series.totals
    if step is None:
        return
    before = series.course_at(series.scored[-2].s)
    far = totals[-1] < step.low80 and before is not None and totals[-2] < before.low80
    if far and totals[-1] < totals[0]:
        yield signal_of(
            series, Code.FAR_BELOW_COURSE, Weight.TALK, latest=totals[-1], line=step.low80
        )
    if len(totals) < limits.scores_for_course:
        return
    numbers = {"latest": totals[-1], "line": step.low50}
    if totals[-1] < step.low50:
        yield signal_of(series, Code.BELOW_COURSE, Weight.ASK, **numbers)
    elif series.verdict is not Verdict.RELIABLE_LOSS:
        yield signal_of(series, Code.ON_COURSE, Weight.GOOD, **numbers)


def _no_change_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    norm, totals = series.norm, series.totals
    if norm is None or len(totals) < limits.scores_for_no_change:
        return
    if series.verdict is not Verdict.NO_RELIABLE_CHANGE:
        return
    step = _rule_step(series, limits)
    if _is_below(series, norm, totals[-1]) and (step is None or totals[-1] < step.low50):
        yield signal_of(
            series,
            Code.NO_CHANGE,
            Weight.ASK,
            first=totals[0],
            latest=totals[-1],
            scores=len(totals),
            s=series.scored[-1].s or 0,
        )


def _sawtooth_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    """Yield one signal while the latest differences go up and down by R or more."""
    norm, totals = series.norm, series.totals
    if norm is None or norm.reliable_change is None:
        return
    turns, before = 0, 0
    for earlier, later in zip(reversed(totals[:-1]), reversed(totals), strict=False):
        step = later - earlier
        if not reaches(abs(step), norm.reliable_change) or step * before > 0:
            break
        turns, before = turns + 1, step
    if turns >= limits.sawtooth_turns:
        yield signal_of(series, Code.SAWTOOTH, Weight.ASK, turns=turns, limit=norm.reliable_change)


def _ready_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    """Yield one signal where the limit was crossed and the latest scores keep still above it."""
    norm, last = series.norm, series.totals[-limits.ready_scores :]
    if norm is None or norm.cut_off is None or norm.reliable_change is None:
        return
    if len(last) < limits.ready_scores or not _has_crossed_up(series, norm):
        return
    above = not any(_is_below(series, norm, score) for score in last)
    if above and not reaches(max(last) - min(last), norm.reliable_change):
        yield signal_of(
            series, Code.READY_TO_END, Weight.GOOD, latest=last[-1], cut_off=norm.cut_off
        )
