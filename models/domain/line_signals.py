"""The signals of single lines of a form: very low, all at the top, or one far below the rest."""

from collections.abc import Iterator

from models.domain.norms import SignalLimits
from models.domain.progress import Point, Series
from models.domain.signal_making import signal_of
from models.domain.signal_types import Code, Signal, Weight
from models.domain.ties import gain


def line_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    """Yield the signals of one voice's lines, complete forms or not."""
    marked = [point for point in series.points if any(one is not None for one in point.items)]
    if not marked:
        return
    if series.rater_id == series.about_id:
        yield from _low_line_signals(series, marked, limits)
    yield from _all_max_signals(series, marked, limits)
    yield from _lowest_line_signals(series, marked[-1], limits)


def height(series: Series, mark: int) -> int:
    """Return how far a mark is from its line's worst end, in tenths."""
    scale = series.scale
    worst = scale.item_low if scale.direction > 0 else scale.item_high
    return gain(scale.direction, worst, mark)


def heights(series: Series, point: Point) -> list[int]:
    """Return the heights of the lines that are marked."""
    return [height(series, mark) for mark in point.items if mark is not None]


def _low_line_signals(
    series: Series, marked: list[Point], limits: SignalLimits
) -> Iterator[Signal]:
    """Yield a private signal for a very low line or a sharp fall."""
    lowest = min(heights(series, marked[-1]))
    falls = _falls(series, marked[-2], marked[-1]) if len(marked) > 1 else []
    if lowest <= limits.very_low_line or any(fall >= limits.sharp_fall for fall in falls):
        fall = max(falls, default=0)
        yield signal_of(series, Code.VERY_LOW_LINE, Weight.TALK, lowest=lowest, fall=fall)


def _falls(series: Series, before: Point, now: Point) -> list[int]:
    pairs = zip(series.scale.items, before.items, now.items, strict=False)
    return [
        -gain(series.scale.direction, was, is_)
        for item, was, is_ in pairs
        if item.watch and was is not None and is_ is not None
    ]


def _all_max_signals(series: Series, marked: list[Point], limits: SignalLimits) -> Iterator[Signal]:
    """Yield a note where every line stood at the top twice in a row."""
    last = marked[-2:]
    at_top = all(
        None not in point.items and min(heights(series, point)) >= limits.all_max_line
        for point in last
    )
    if at_top and len(last) > 1:
        lowest = min(min(heights(series, point)) for point in last)
        yield signal_of(series, Code.ALL_MAX, Weight.NOTE, lowest=lowest)


def _lowest_line_signals(series: Series, point: Point, limits: SignalLimits) -> Iterator[Signal]:
    """Yield a note where one line lies far below the mean of the others."""
    all_heights = heights(series, point)
    others = len(all_heights) - 1
    if None in point.items or others < 1:
        return
    lowest = min(all_heights)
    rest = sum(all_heights) - lowest
    # Whole tenths all the way: nothing is rounded before it is compared.
    if rest - others * lowest >= limits.lowest_line_gap * others:
        yield signal_of(
            series,
            Code.LOWEST_LINE,
            Weight.NOTE,
            place=all_heights.index(lowest) + 1,
            lowest=lowest,
            others=(2 * rest + others) // (2 * others),
        )
