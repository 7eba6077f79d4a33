"""Draw courses at random: from the model, or from worlds where the model is wrong.

Made to test the fit and to count false alarms; nothing here describes a real person. The same
seed always draws the same courses.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from models.domain.course import CourseParameters
from models.domain.course_likelihood import Cases, Floats, Integers

CLINICAL_SD = 8.7  # points: SD of first scores in the published clinical sample
_ENDS_WELL, _ENDS_ANYWAY = 0.35, 0.05  # chance per session of a last one, above and below the limit
_ENOUGH = 25.0  # points: from here courses tend to end
_SEEN_FIRST = 3  # sessions before anyone leaves


class DropOut(StrEnum):
    """Who leaves early."""

    NONE = "none"
    SEEN = "seen"  # whoever's latest score is high: what decides is on record
    UNSEEN = "unseen"  # whoever's next score would have been high: what decides is never seen


@dataclass(frozen=True, slots=True)
class World:
    """How courses come about. Points are scale points."""

    cases: int
    sessions: int  # 2 or more, the first included
    first_sd: float = CLINICAL_SD
    freedom: float | None = None  # of Student's t for all spread, above 2; None: normal
    drop_out: DropOut = DropOut.NONE
    as_marked: bool = False  # clipped to the scale and rounded to tenths, as a form does


@dataclass(frozen=True, slots=True, repr=False)
class Courses:
    """Scores by case and session, and which of them anybody saw."""

    scores: Floats  # cases x sessions, also after a course has ended
    ends: Integers  # of each case: number of its sessions

    def seen(self) -> Cases:
        """Return what was recorded."""
        places = np.arange(self.scores.shape[1])
        return self._cases(places < self.ends[:, None])

    def whole(self) -> Cases:
        """Return what would have been recorded had nobody left."""
        return self._cases(np.ones(self.scores.shape, dtype=bool))

    def _cases(self, there: NDArray[np.bool_]) -> Cases:
        return Cases.of(
            list(enumerate(row[kept].tolist(), start=1))
            for row, kept in zip(self.scores, there, strict=True)
        )


def draw_courses(
    parameters: CourseParameters, world: World, random: np.random.Generator
) -> Courses:
    """Draw courses around a reference course."""
    first = random.normal(parameters.mu, world.first_sd, world.cases)
    if world.as_marked:
        first = np.clip(first, parameters.low, parameters.high)
    share = 1 - np.exp(-np.arange(world.sessions) / parameters.tau)
    change = parameters.d + (parameters.beta - 1) * (first - parameters.mu)
    lasting = parameters.sigma_r * _spread(random, world, (world.cases, 1))
    passing = parameters.sigma_m * _spread(random, world, (world.cases, world.sessions))
    passing[:, 0] = 0.0  # the course starts at the first score as it was marked
    scores = first[:, None] + change[:, None] * share + lasting * np.sqrt(share) + passing
    return _ended(_marked(scores, parameters, world), world, random)


def draw_stable(
    parameters: CourseParameters, error: float, world: World, random: np.random.Generator
) -> Courses:
    """Draw people who do not change at all: one true score each, and errors with this SD."""
    truth_sd = sqrt(max(world.first_sd**2 - error**2, 0.0))
    truth = random.normal(parameters.mu, truth_sd, (world.cases, 1))
    errors = error * _spread(random, world, (world.cases, world.sessions))
    return _ended(_marked(truth + errors, parameters, world), world, random)


def _spread(random: np.random.Generator, world: World, shape: tuple[int, int]) -> Floats:
    """Draw with variance 1."""
    if world.freedom is None:
        return random.standard_normal(shape)
    spread: Floats = random.standard_t(world.freedom, shape) * sqrt(1 - 2 / world.freedom)
    return spread


def _marked(scores: Floats, parameters: CourseParameters, world: World) -> Floats:
    if not world.as_marked:
        return scores
    marked: Floats = np.clip(scores, parameters.low, parameters.high).round(1)
    return marked


def _ended(scores: Floats, world: World, random: np.random.Generator) -> Courses:
    """Let courses end early, by what was seen or by what never was."""
    ends = np.full(world.cases, world.sessions)
    if world.drop_out is DropOut.NONE:
        return Courses(scores, ends)
    stays = np.ones(world.cases, dtype=bool)
    for seen in range(_SEEN_FIRST, world.sessions):
        decides = seen - 1 if world.drop_out is DropOut.SEEN else seen
        chance = np.where(scores[:, decides] >= _ENOUGH, _ENDS_WELL, _ENDS_ANYWAY)
        leaves = stays & (random.random(world.cases) < chance)
        ends[leaves] = seen
        stays &= ~leaves
    return Courses(scores, ends)
