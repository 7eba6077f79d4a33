"""The signals about the meeting itself: low, fallen, one line low, or seen very differently."""

from collections.abc import Iterator
from itertools import combinations

from models.domain.line_signals import heights
from models.domain.norms import SignalLimits, is_below
from models.domain.pair_signals import common_scores
from models.domain.progress import Series
from models.domain.signal_making import Pair, pair_signal, signal_of
from models.domain.signal_types import Code, Signal, Weight
from models.domain.ties import gain, reaches


def cooperation_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    """Yield the signals of one rater's current cooperation series."""
    totals, norm, direction = series.totals, series.norm, series.scale.direction
    if not totals or norm is None:
        return
    fall = -gain(direction, totals[-2], totals[-1]) if len(totals) > 1 else 0
    for limit, weight in _drops(limits):
        if reaches(fall, limit):
            yield signal_of(series, Code.COOP_DROP, weight, before=totals[-2], latest=totals[-1])
            break
    if norm.cut_off is None:
        return
    if is_below(totals[-1], norm, direction):
        yield signal_of(series, Code.COOP_LOW, Weight.ASK, latest=totals[-1], cut_off=norm.cut_off)
    else:
        yield from _line_signals(series, limits)


def _drops(limits: SignalLimits) -> tuple[tuple[int, Weight], ...]:
    return (
        (limits.coop_drop_talk, Weight.TALK),
        (limits.coop_drop_ask, Weight.ASK),
        (limits.coop_drop_note, Weight.NOTE),
    )


def _line_signals(series: Series, limits: SignalLimits) -> Iterator[Signal]:
    """Yield a note where one line is low though the total is not."""
    lines = heights(series, series.scored[-1])
    if lines and min(lines) < limits.coop_line:
        yield signal_of(
            series,
            Code.COOP_LINE,
            Weight.NOTE,
            place=lines.index(min(lines)) + 1,
            lowest=min(lines),
            latest=series.totals[-1],
        )


def split_signals(lines: tuple[Series, ...], limits: SignalLimits) -> Iterator[Signal]:
    """Yield one signal per pair of raters far apart in the latest session both rated."""
    for one, other in combinations(lines, 2):
        common = common_scores(one, other)
        if not common or not reaches(abs(common[-1].gap), limits.coop_split):
            continue
        now = common[-1]
        pair = Pair(one, other, now.session_id)
        scores = {"gap": abs(now.gap), "one": now.one, "other": now.other}
        yield pair_signal(pair, Code.COOP_SPLIT, Weight.ASK, **scores)
