"""Say of each line how it moved since last time, in steps that become everyday words."""

from dataclasses import dataclass
from enum import StrEnum

from models.domain.progress import Point, Series

# Both [D]: one centimetre in ten is about what a hand moves without meaning it; a line alone
# carries half the measurement error of four together (errors add in squares), R 8 -> 4.
UNCHANGED_BELOW = 10  # tenths
CLEAR_FROM = 40  # tenths, where the scale has no reliable change of its own


class Step(StrEnum):
    """How far a line moved, the better way up."""

    UP = "up"
    A_LITTLE_UP = "a_little_up"
    SAME = "same"
    A_LITTLE_DOWN = "a_little_down"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class LineStep:
    """One line of the form since last time."""

    index: int  # of the scale's items
    step: Step


def line_steps(series: Series) -> tuple[LineStep, ...]:
    """Compare the latest form with the one before, line by line; empty without both."""
    marked = [one for one in series.points if any(mark is not None for mark in one.items)]
    if len(marked) < 2 or marked[-1] is not series.points[-1]:
        return ()
    return _steps(series, marked[-2], marked[-1])


def _steps(series: Series, before: Point, now: Point) -> tuple[LineStep, ...]:
    clear = _clear_from(series)
    pairs = enumerate(zip(before.items, now.items, strict=False))
    return tuple(
        LineStep(index, _step(series.scale.direction * (is_ - was), clear))
        for index, (was, is_) in pairs
        if was is not None and is_ is not None
    )


def _clear_from(series: Series) -> int:
    reliable = series.norm.reliable_change if series.norm else None
    return CLEAR_FROM if reliable is None else max(UNCHANGED_BELOW, reliable // 2)


def _step(change: int, clear: int) -> Step:
    if abs(change) < UNCHANGED_BELOW:
        return Step.SAME
    if change > 0:
        return Step.UP if change >= clear else Step.A_LITTLE_UP
    return Step.DOWN if -change >= clear else Step.A_LITTLE_DOWN
