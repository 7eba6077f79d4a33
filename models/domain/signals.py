"""The signals: which numbers are worth a question, by the rules of the clinical page.

y1 is the first valid score of a series, yn the latest, s the place of yn in the course,
R the reliable change and C the cut-off; a rule that needs C or a course is silent where
there is none. All scores are tenths and read in the scale's direction; the numbers that
are not norms stand with their source in the norm set's ``[signals]``.
"""

from collections.abc import Iterator
from itertools import combinations

from models.domain.cases import SessionState
from models.domain.course import LAST_SESSION, CourseStep
from models.domain.history import CaseHistory
from models.domain.norms import SignalLimits, is_below, proposed_scale
from models.domain.people import Member
from models.domain.progress import Point, Series, Verdict
from models.domain.scales import Family
from models.domain.signal_types import Code, Signal, Weight
from models.domain.ties import gain, reaches


def wellbeing_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    """Yield the signals of one voice's current series."""
    yield from _low_line_signals(series, limits)
    if len(series.totals) < 2:
        yield _signal(series, Code.NEW, Weight.NOTE, scores=len(series.totals))
        return
    yield from _change_signals(series)
    yield from _course_signals(series, limits)
    yield from _no_change_signals(series, limits)


def _signal(series: Series, code: Code, weight: Weight, **numbers: int) -> Signal:
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


def _low_line_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    """Yield a private signal for a very low line or a sharp fall, in self-ratings only."""
    marked = [point for point in series.points if any(one is not None for one in point.items)]
    if series.rater_id != series.about_id or not marked:
        return
    lows = [_above_worst(series, mark) for mark in marked[-1].items if mark is not None]
    falls = _falls(series, marked[-2], marked[-1]) if len(marked) > 1 else []
    if min(lows) <= limits.very_low_line or any(fall >= limits.sharp_fall for fall in falls):
        yield _signal(
            series, Code.VERY_LOW_LINE, Weight.TALK, lowest=min(lows), fall=max(falls, default=0)
        )


def _above_worst(series: Series, mark: int) -> int:
    better = series.scale.direction > 0
    return mark - series.scale.item_low if better else series.scale.item_high - mark


def _falls(series: Series, before: Point, now: Point) -> list[int]:
    pairs = zip(series.scale.items, before.items, now.items, strict=False)
    return [
        -gain(series.scale.direction, was, is_)
        for item, was, is_ in pairs
        if item.watch and was is not None and is_ is not None
    ]


def _change_signals(series: Series) -> Iterator[Signal]:
    norm, direction, totals = series.norm, series.scale.direction, series.totals
    if norm is None or norm.reliable_change is None:
        return
    limit, change = norm.reliable_change, series.change
    if change is not None:
        numbers = {"first": totals[0], "latest": totals[-1], "change": change, "limit": limit}
        if series.verdict is Verdict.RELIABLE_LOSS:
            yield _signal(series, Code.RELIABLE_LOSS, Weight.TALK, **numbers)
        if series.verdict is Verdict.RELIABLE_GAIN:
            crossed = is_below(totals[0], norm, direction) and not is_below(
                totals[-1], norm, direction
            )
            if crossed and norm.cut_off is not None:
                yield _signal(series, Code.CROSSED_UP, Weight.GOOD, cut_off=norm.cut_off, **numbers)
            yield _signal(series, Code.RELIABLE_GAIN, Weight.GOOD, **numbers)
    if reaches(-gain(direction, totals[-2], totals[-1]), limit):
        yield _signal(
            series, Code.DROP_SINCE_LAST, Weight.ASK, before=totals[-2], latest=totals[-1]
        )


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
        yield _signal(
            series, Code.FAR_BELOW_COURSE, Weight.TALK, latest=totals[-1], line=step.low80
        )
    if len(totals) < limits.scores_for_course:
        return
    numbers = {"latest": totals[-1], "line": step.low50}
    if totals[-1] < step.low50:
        yield _signal(series, Code.BELOW_COURSE, Weight.ASK, **numbers)
    elif series.verdict is not Verdict.RELIABLE_LOSS:
        yield _signal(series, Code.ON_COURSE, Weight.GOOD, **numbers)


def _no_change_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    norm, totals = series.norm, series.totals
    if norm is None or len(totals) < limits.scores_for_no_change:
        return
    if series.verdict is not Verdict.NO_RELIABLE_CHANGE:
        return
    step = _rule_step(series, limits)
    low = is_below(totals[-1], norm, series.scale.direction)
    if low and (step is None or totals[-1] < step.low50):
        yield _signal(
            series,
            Code.NO_CHANGE,
            Weight.ASK,
            first=totals[0],
            latest=totals[-1],
            scores=len(totals),
            s=series.scored[-1].s or 0,
        )


def cooperation_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    """Yield the signals of one rater's current cooperation series."""
    totals, norm, direction = series.totals, series.norm, series.scale.direction
    if not totals or norm is None:
        return
    fall = -gain(direction, totals[-2], totals[-1]) if len(totals) > 1 else 0
    for limit, weight in _coop_drops(limits):
        if reaches(fall, limit):
            yield _signal(series, Code.COOP_DROP, weight, before=totals[-2], latest=totals[-1])
            break
    if norm.cut_off is not None and is_below(totals[-1], norm, direction):
        yield _signal(series, Code.COOP_LOW, Weight.ASK, latest=totals[-1], cut_off=norm.cut_off)


def _coop_drops(limits: SignalLimits) -> tuple[tuple[int, Weight], ...]:
    return (
        (limits.coop_drop_talk, Weight.TALK),
        (limits.coop_drop_ask, Weight.ASK),
        (limits.coop_drop_note, Weight.NOTE),
    )


def voices_apart_signals(lines: tuple[Series, ...], limits: SignalLimits) -> Iterator[Signal]:
    """Yield one signal per pair of comparable voices far apart when both last answered."""
    for one, other in combinations(lines, 2):
        if not one.scale.is_comparable_with(other.scale):
            continue
        theirs = {point.session_id: point for point in other.scored}
        common = [point for point in one.scored if point.session_id in theirs]
        if not common:
            continue
        mine, its = common[-1].total or 0, theirs[common[-1].session_id].total or 0
        if abs(mine - its) >= limits.voices_apart:
            yield Signal(
                Code.VOICES_APART,
                Weight.NOTE,
                label=one.label,
                voice_id=one.voice_id,
                rater_id=one.rater_id,
                other_label=other.label,
                other_voice_id=other.voice_id,
                session_id=common[-1].session_id,
                numbers=(("gap", abs(mine - its)), ("one", mine), ("other", its)),
            )


def form_missing_signals(history: CaseHistory, lines: tuple[Series, ...]) -> Iterator[Signal]:
    """Yield what the latest held session lacks from those who were there."""
    held = [one for one in history.sessions if one.state is SessionState.HELD]
    if not held:
        return
    last = held[-1]
    for series in lines:
        key = (series.voice_id, last.id) if series.voice_id else None
        asked = series.rater_id in last.present and any(
            point.session_id == last.id for point in series.points
        )
        if asked and key not in history.voice_answers and key not in history.withheld:
            yield _signal(series, Code.FORM_MISSING, Weight.REMEMBER)
    for rater in history.members:
        if (rater.id, last.id) not in history.rater_answers and _owes_cooperation(
            history, rater, last.present
        ):
            yield Signal(
                Code.FORM_MISSING,
                Weight.REMEMBER,
                rater_id=rater.id,
                session_id=last.id,
                numbers=(("cooperation", 1),),
            )


def _owes_cooperation(history: CaseHistory, rater: Member, present: frozenset[str]) -> bool:
    has_voice = any(voice.rater_id == rater.id for voice in history.voices)
    day = history.held[-1].day
    scale = proposed_scale(rater, rater, day, Family.COOPERATION)
    return rater.id in present and has_voice and scale is not None
