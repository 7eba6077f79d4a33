"""The reference course: where comparable courses went from the same first score.

E(s) = y1 + (D + (beta - 1) * (y1 - mu)) * g(s),  g(s) = 1 - exp(-(s - 1) / tau)
V(s) = sigma_m^2 + sigma_r^2 * g(s) for s > 1;    band(p) = E(s) +/- z(p) * sqrt(V(s))

It is a comparison, not a goal. Parameters are data with their own sources
(``resources/courses``); the model is section 3 of the design's clinical page.
"""

from dataclasses import dataclass, field
from math import exp, sqrt

from models.domain.change import tenths

Z_50 = 0.6744897501960817  # standard normal quantile at 75 %
Z_80 = 1.2815515655446004  # standard normal quantile at 90 %
LAST_SESSION = 18  # evidence ends here; the curve stops


@dataclass(frozen=True, slots=True)
class CourseParameters:
    """What a reference course is made of; points are scale points of a 0-40 range."""

    key: str
    version: int
    title: dict[str, str]  # the legend: whose courses these are
    mu: float  # mean first score, points
    d: float  # mean change at the mean first score, points
    beta: float  # 0..1, how much of a deviation in the first score stays
    tau: float  # sessions, > 0
    sigma_m: float  # measurement error, points, > 0
    sigma_r: float  # spread of real change, points, >= 0
    sources: tuple[tuple[str, str], ...]  # parameter -> where it comes from
    low: float = 0.0  # range of the scale it was made for, points
    high: float = 40.0
    own_title: dict[str, str] = field(default_factory=dict)  # of a fit from it, with {cases}
    adults_only: bool = False  # from studies with adults: weak evidence for anybody else


@dataclass(frozen=True, slots=True)
class CourseStep:
    """The reference course at one session, in tenths; ``s`` counts from the first score."""

    number: int  # session number on the chart
    s: int
    expected: int
    low50: int
    high50: int
    low80: int
    high80: int


def share_of_change(s: int, tau: float) -> float:
    """Return g(s), the share of the eventual change reached at session ``s`` (0..1)."""
    return 1 - exp(-(s - 1) / tau)


def expected_points(parameters: CourseParameters, first: float, s: int) -> float:
    """Return E(s) for a first score in scale points, unclipped."""
    change = parameters.d + (parameters.beta - 1) * (first - parameters.mu)
    return first + change * share_of_change(s, parameters.tau)


def spread_points(parameters: CourseParameters, s: int) -> float:
    """Return sqrt(V(s)) in scale points; 0 at the first session, where nothing is spread."""
    if s <= 1:
        return 0.0
    share = share_of_change(s, parameters.tau)
    return sqrt(parameters.sigma_m**2 + parameters.sigma_r**2 * share)


@dataclass(frozen=True, slots=True)
class BandPoints:
    """Centre and bands at one session, in scale points, within the scale's range."""

    expected: float
    low50: float
    high50: float
    low80: float
    high80: float


def band_points(parameters: CourseParameters, first: float, s: int) -> BandPoints:
    """Return the course at session ``s`` for a first score in scale points, unrounded."""
    centre = expected_points(parameters, first, s)
    spread = spread_points(parameters, s)

    def at(z: float) -> float:
        return min(max(centre + z * spread, parameters.low), parameters.high)

    return BandPoints(at(0), at(-Z_50), at(Z_50), at(-Z_80), at(Z_80))


def course_step(parameters: CourseParameters, first: int, number: int, s: int) -> CourseStep:
    """Return the course at session ``s`` for a first score in tenths, in whole tenths.

    ``number`` is where the session stands on the chart. 1 <= ``s`` <= 18.
    """
    band = band_points(parameters, first / 10, s)
    return CourseStep(
        number,
        s,
        tenths(band.expected),
        tenths(band.low50),
        tenths(band.high50),
        tenths(band.low80),
        tenths(band.high80),
    )
