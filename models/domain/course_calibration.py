"""How often held-out scores lie inside the bands of a course fitted without them."""

from dataclasses import dataclass

import numpy as np

from models.domain.course import LAST_SESSION, Z_50, Z_80, CourseParameters
from models.domain.course_fit import fit_course
from models.domain.course_likelihood import Cases, Floats

FOLDS = 5
_INSIDE = 1e-9  # points: a score on a band's edge is inside it


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares of observed scores inside the bands, 0..1; None where there are no scores."""

    session: int | None  # None: all sessions together
    count: int
    inside50: float | None
    inside80: float | None


@dataclass(frozen=True, slots=True)
class Calibration:
    """A calibration table: all sessions together, then each that somebody reached."""

    folds: int
    overall: Coverage
    by_session: tuple[Coverage, ...]


def calibrate(cases: Cases, prior: CourseParameters, folds: int = FOLDS) -> Calibration | None:
    """Fit without each fold of cases in turn and see where its scores fall; None below 2 cases.

    Case i is in fold i mod ``folds``: the same cases always give the same table.
    """
    number = len(cases.first)
    parts = min(folds, number)
    if parts < 2:
        return None
    fold = np.arange(number) % parts
    sessions: list[Floats] = []
    distances: list[Floats] = []
    for part in range(parts):
        held_out = cases.some(fold == part)
        parameters = fit_course(cases.some(fold != part), prior).parameters
        sessions.append(held_out.s.astype(float))
        distances.append(band_distance(held_out, parameters))
    return _table(parts, np.concatenate(sessions), np.concatenate(distances))


def band_distance(cases: Cases, parameters: CourseParameters) -> Floats:
    """Return per later score the z of the narrowest band that holds it, clipped as drawn."""
    first = cases.first[cases.owner]
    share = 1 - np.exp(-(cases.s - 1) / parameters.tau)
    expected = first + (parameters.d + (parameters.beta - 1) * (first - parameters.mu)) * share
    spread = np.sqrt(parameters.sigma_m**2 + parameters.sigma_r**2 * share)
    distance: Floats = np.abs(cases.score - expected) / spread
    # A clipped band ends at the range's end, and so does the score: both ends are inside.
    at_top = (cases.score >= parameters.high) & (expected >= parameters.high)
    at_bottom = (cases.score <= parameters.low) & (expected <= parameters.low)
    return np.where(at_top | at_bottom, 0.0, distance)


def _table(folds: int, sessions: Floats, distances: Floats) -> Calibration:
    drawn = sessions <= LAST_SESSION
    reached = np.unique(sessions[drawn]).astype(int).tolist()
    return Calibration(
        folds,
        _coverage(None, distances[drawn]),
        tuple(_coverage(session, distances[sessions == session]) for session in reached),
    )


def _coverage(session: int | None, distances: Floats) -> Coverage:
    if not len(distances):
        return Coverage(session, 0, None, None)
    inside50, inside80 = ((distances <= z + _INSIDE).mean() for z in (Z_50, Z_80))
    return Coverage(session, len(distances), float(inside50), float(inside80))
