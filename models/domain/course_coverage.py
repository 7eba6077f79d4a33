"""What the bands of a fitted course hold in worlds where the model is true, and where it is not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf

import numpy as np

from models.domain.course import LAST_SESSION, Z_50, Z_80, CourseParameters
from models.domain.course_calibration import band_distance
from models.domain.course_fit import fit_course
from models.domain.course_likelihood import Floats
from models.domain.simulated_courses import DropOut, World, draw_courses

WORLDS: tuple[tuple[str, float | None, DropOut, bool], ...] = (
    ("the model is true", None, DropOut.NONE, False),
    ("as marked on a form: tenths, 0-40", None, DropOut.NONE, True),
    ("heavy tails, t with 5 degrees of freedom", 5.0, DropOut.NONE, False),
    ("very heavy tails, t with 3", 3.0, DropOut.NONE, False),
    ("those who do well leave, seen", None, DropOut.SEEN, False),
    ("those who would do well leave, unseen", None, DropOut.UNSEEN, False),
)
LATE = 10  # sessions: from here on few are left where people leave


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """Shares inside the 50 % and 80 % bands, 0..1, over all seeds."""

    world: str
    seen50: float  # of held-out scores that were recorded: what a team's own table shows
    seen80: float
    late50: float  # of those, from session 10 on
    late80: float
    whole50: float  # had nobody left
    whole80: float
    worst_seed50: float  # of the recorded ones, the seed furthest from 50 %
    worst_seed80: float


def coverage_table(course: CourseParameters, cases: int, seeds: int) -> Iterator[CoverageRow]:
    """Fit to one half of the drawn cases and look at the other, world by world, seed by seed."""
    for name, freedom, drop_out, as_marked in WORLDS:
        world = World(
            2 * cases, LAST_SESSION, freedom=freedom, drop_out=drop_out, as_marked=as_marked
        )
        yield _row(name, [_distances(course, world, seed) for seed in range(seeds)])


@dataclass(frozen=True, slots=True, repr=False)
class _Distances:
    """Band distances of held-out scores of one seed."""

    seen: Floats
    late: Floats
    whole: Floats


def _distances(course: CourseParameters, world: World, seed: int) -> _Distances:
    courses = draw_courses(course, world, np.random.default_rng(seed))
    fitted_to = np.arange(world.cases) % 2 == 0
    fit = fit_course(courses.seen().some(fitted_to), course).parameters
    if not world.as_marked:  # then neither scores nor bands end with the form
        fit = replace(fit, low=-inf, high=inf)
    seen, whole = courses.seen().some(~fitted_to), courses.whole().some(~fitted_to)
    distance = band_distance(seen, fit)
    return _Distances(distance, distance[seen.s >= LATE], band_distance(whole, fit))


def _row(name: str, seeds: list[_Distances]) -> CoverageRow:
    seen = np.concatenate([one.seen for one in seeds])
    late = np.concatenate([one.late for one in seeds])
    whole = np.concatenate([one.whole for one in seeds])
    return CoverageRow(
        name,
        inside(seen, Z_50),
        inside(seen, Z_80),
        inside(late, Z_50),
        inside(late, Z_80),
        inside(whole, Z_50),
        inside(whole, Z_80),
        _furthest([inside(one.seen, Z_50) for one in seeds], 0.5),
        _furthest([inside(one.seen, Z_80) for one in seeds], 0.8),
    )


def inside(distances: Floats, z: float) -> float:
    """Return the share of scores inside a band of z."""
    return float((distances <= z).mean())


def _furthest(shares: list[float], goal: float) -> float:
    return max(shares, key=lambda share: abs(share - goal))
