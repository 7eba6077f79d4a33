"""The likelihood of closed cases under a reference course, in closed form, with its slope.

With a = sigma_m^2, b = sigma_r^2, w = sqrt(g) and, per case, n later scores with residuals r:
A = sum(r^2), B = sum(w r), G = sum(g), T = a + b G,

    log likelihood = -1/2 * (n log 2 pi + (n - 1) log a + log T + (A - b B^2 / T) / a)
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, log, pi

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, repr=False)
class Cases:
    """Closed cases with at least two scores each, as arrays. Scores in scale points."""

    first: Floats  # one per case
    owner: Integers  # of each later score: index of its case, rising
    s: Integers  # of each later score: its session, 2 or more, the first score's being 1
    score: Floats  # each later score

    @classmethod
    def of(cls, cases: Iterable[Sequence[tuple[int, float]]]) -> "Cases":
        """Build from each case's (session, score), in order of sessions; short ones are left out.

        Sessions are counted from the first score, so any numbering will do.
        """
        first: list[float] = []
        later: list[tuple[int, int, float]] = []
        for scores in cases:
            if len(scores) < 2:
                continue
            if any(later <= earlier for (earlier, _), (later, _) in pairwise(scores)):
                raise ValueError("sessions must rise")
            start, points = scores[0]
            later += [(len(first), session - start + 1, score) for session, score in scores[1:]]
            first.append(points)
        owner, s, score = (np.array(one) for one in zip(*later, strict=True)) if later else _NOTHING
        return cls(np.array(first, dtype=float), owner, s, score.astype(float))

    def some(self, chosen: NDArray[np.bool_]) -> "Cases":
        """Return the cases that are chosen, one truth per case."""
        kept = chosen[self.owner]
        number = np.cumsum(chosen) - 1
        return Cases(self.first[chosen], number[self.owner[kept]], self.s[kept], self.score[kept])

    @property
    def starts(self) -> Integers:
        """Return where each case's later scores begin."""
        return np.searchsorted(self.owner, np.arange(len(self.first)))


_NOTHING = (np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))


@dataclass(frozen=True, slots=True)
class PointOnSurface:
    """The log-likelihood at some parameters, and how it rises with each of them."""

    height: float
    slope: Floats  # by D, beta, log tau, log sigma_m, log sigma_r


def log_likelihood(cases: Cases, mu: float, parameters: Floats) -> PointOnSurface:
    """Return the cases' log-likelihood at (D, beta, log tau, log sigma_m, log sigma_r)."""
    d, beta, log_tau, log_m, log_r = parameters.tolist()
    a, b = exp(2 * log_m), exp(2 * log_r)
    x = cases.first - mu
    k = d + (beta - 1) * x  # the change each case is heading for
    u = (cases.s - 1) / exp(log_tau)
    fade = np.exp(-u)
    g, g_tau = 1 - fade, -u * fade  # share of change, and its slope by log tau
    w = np.sqrt(g)
    r = cases.score - cases.first[cases.owner] - k[cases.owner] * g
    n, r2, wr, g1, gw, gr, t1, tr, tw, twr = _sums(
        cases, r * r, w * r, g, g * w, g * r, g_tau, g_tau * r, g_tau * w, g_tau * r / w
    )
    t = a + b * g1
    fit = r2 - b * wr**2 / t
    height = -(n * log(2 * pi) + (n - 1) * log(a) + np.log(t) + fit / a) / 2
    by_k = (gr - b * wr * gw / t) / a
    wr_tau = twr / 2 - k * tw
    fit_tau = -2 * k * tr - b * (2 * wr * wr_tau / t - wr**2 * b * t1 / t**2)
    by_a = -((n - 1) / a + 1 / t - fit / a**2 + b * (wr / t) ** 2 / a) / 2
    by_b = -(g1 / t - (wr / t) ** 2) / 2
    slope = [by_k, x * by_k, -(b * t1 / t + fit_tau / a) / 2, 2 * a * by_a, 2 * b * by_b]
    return PointOnSurface(float(height.sum()), np.array([one.sum() for one in slope]))


def _sums(cases: Cases, *terms: Floats) -> tuple[Floats, ...]:
    """Return the number of later scores per case, then each term's sum per case."""
    starts = cases.starts
    counts = np.diff(np.append(starts, len(cases.owner))).astype(float)
    return (counts, *(np.add.reduceat(term, starts) for term in terms))
