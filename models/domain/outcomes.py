"""Reliable and clinically significant change of many cases: categories, shares, effect size.

Scores and limits are integers in billionths of a scale point: exact for every decimal a file
can hold, so that a tie is a tie and no float decides a category.
Source: Jacobson & Truax (1991), J. Consult. Clin. Psychol. 59(1), 12-19.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import exp, lgamma, sqrt

import numpy as np
from numpy.typing import NDArray

from models.domain.ties import Direction, Side, Ties, gain, reaches, side_of

UNITS_PER_POINT = 10**9
Z_95_EXACT = 1.959963984540054  # standard normal quantile at 97.5 %
Scores = NDArray[np.int64]  # one per case, in units


class Category(StrEnum):
    """What became of one case."""

    RECOVERED = "recovered"  # reliable gain, and from the clinical to the functional side
    IMPROVED = "improved"  # other reliable gain
    UNCHANGED = "unchanged"
    DETERIORATED = "deteriorated"  # other reliable loss
    HARMED = "harmed"  # reliable loss, and from the functional to the clinical side


def units(points: float) -> int:
    """Return scale points in whole units, rounded."""
    return round(points * UNITS_PER_POINT)


def points_of(units: int) -> float:
    """Return units in scale points."""
    return units / UNITS_PER_POINT


@dataclass(frozen=True, slots=True)
class Criterion:
    """What a change is held against. Limits in units."""

    threshold: int  # smallest reliable change, > 0
    cut_off: int | None  # None: nobody can recover or be harmed
    direction: Direction
    ties: Ties = Ties.REACHED
    at_cut_off_is_below: bool = False

    def category(self, first: int, last: int) -> Category:
        """Return what became of a case with these two scores, in units."""
        change = gain(self.direction, first, last)
        if reaches(change, self.threshold, self.ties):
            crossed = (self._side(first), self._side(last)) == (Side.BELOW, Side.ABOVE)
            return Category.RECOVERED if crossed else Category.IMPROVED
        if reaches(-change, self.threshold, self.ties):
            crossed = (self._side(first), self._side(last)) == (Side.ABOVE, Side.BELOW)
            return Category.HARMED if crossed else Category.DETERIORATED
        return Category.UNCHANGED

    def _side(self, score: int) -> Side:
        if self.cut_off is None:
            return Side.NEITHER
        return side_of(
            score,
            self.cut_off,
            self.direction,
            self.ties,
            at_cut_off_is_below=self.at_cut_off_is_below,
        )

    def categories(self, firsts: Scores, lasts: Scores) -> Iterator[Category]:
        """Yield the category of each case."""
        for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
            yield self.category(first, last)


@dataclass(frozen=True, slots=True)
class Share:
    """A count and its part of a whole, 0..1, with a 95 % interval; None where the whole is 0."""

    count: int
    share: float | None
    low: float | None
    high: float | None


def share_of(count: int, whole: int) -> Share:
    """Return a share with Wilson's score interval. 0 <= ``count`` <= ``whole``.

    Source: Wilson (1927), J. Am. Stat. Assoc. 22, 209-212; Newcombe (1998), Stat. Med. 17,
    857-872, method 3.
    """
    if whole == 0:
        return Share(count, None, None, None)
    share, z2 = count / whole, Z_95_EXACT**2
    centre = (share + z2 / (2 * whole)) / (1 + z2 / whole)
    half = Z_95_EXACT / (1 + z2 / whole) * sqrt(share * (1 - share) / whole + z2 / (4 * whole**2))
    low = 0.0 if count == 0 else centre - half  # exact ends, not 1e-17 beside them
    high = 1.0 if count == whole else centre + half
    return Share(count, share, low, high)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many cases went which way, with both denominators."""

    of_complete: Mapping[Category, Share]
    of_all: Mapping[Category, Share]
    missing: Share  # of all: without a first or a last score, and never counted as unchanged
    complete: int
    everybody: int


def tally(categories: Iterable[Category], left_out: int) -> Tally:
    """Count the categories of the complete cases; ``left_out`` cases have no change."""
    counts = Counter(categories)
    complete = counts.total()
    everybody = complete + left_out
    return Tally(
        of_complete={one: share_of(counts[one], complete) for one in Category},
        of_all={one: share_of(counts[one], everybody) for one in Category},
        missing=share_of(left_out, everybody),
        complete=complete,
        everybody=everybody,
    )


@dataclass(frozen=True, slots=True)
class Sample:
    """Mean and SD (n - 1) of scores, in scale points."""

    count: int
    mean: float
    sd: float


def sample_of(scores: Scores) -> Sample | None:
    """Describe scores; None for fewer than two, which have no spread."""
    if len(scores) < 2:
        return None
    points = scores / UNITS_PER_POINT
    return Sample(len(scores), float(points.mean()), float(points.std(ddof=1)))


@dataclass(frozen=True, slots=True)
class EffectSize:
    """Mean change in SDs of the first scores; above 0 is better, whatever the scale's direction."""

    d: float  # mean change / SD of the first scores
    g: float  # the same, corrected for small samples
    low: float  # 95 % interval of g
    high: float
    correlation: float  # of first and last scores


def effect_size(firsts: Scores, lasts: Scores, direction: Direction) -> EffectSize | None:
    """Return the standardised mean change; None where the first scores have no spread.

    g = J(n - 1) * d, variance 2 * (1 - r) / n + g^2 / (2 * n).
    Source: Becker (1988), Br. J. Math. Stat. Psychol. 41, 257-278 (``SMCR`` in metafor).
    """
    sample = sample_of(firsts)
    if sample is None or sample.sd == 0:
        return None
    change = direction * (lasts - firsts) / UNITS_PER_POINT
    d = float(change.mean()) / sample.sd
    g = d * _small_sample_factor(sample.count - 1)
    r = _correlation(firsts, lasts)
    half = Z_95_EXACT * sqrt(2 * (1 - r) / sample.count + g**2 / (2 * sample.count))
    return EffectSize(d, g, g - half, g + half, r)


def _small_sample_factor(freedom: int) -> float:
    """Return Hedges' exact J for 1 or more degrees of freedom."""
    # With one degree of freedom J is 0: two cases say nothing about an SD.
    if freedom < 2:
        return 0.0
    return exp(lgamma(freedom / 2) - lgamma((freedom - 1) / 2)) / sqrt(freedom / 2)


def _correlation(firsts: Scores, lasts: Scores) -> float:
    """Return Pearson's r; 0 where the last scores are all the same."""
    one, other = (scores / UNITS_PER_POINT for scores in (firsts, lasts))
    one, other = one - one.mean(), other - other.mean()
    spread = sqrt(float(one @ one) * float(other @ other))
    return min(1.0, max(-1.0, float(one @ other) / spread)) if spread else 0.0
