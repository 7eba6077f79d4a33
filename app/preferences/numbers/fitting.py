"""Fits a team's own course and holds it against cases it has not seen. No Qt: runs beside it."""

from dataclasses import dataclass

from models.domain.closed_courses import ClosedCourses
from models.domain.course import CourseParameters
from models.domain.course_calibration import Calibration, calibrate
from models.domain.course_fit import CourseFit, Origin, fit_course
from models.domain.norms import RaterGroup
from models.services.numbers import NumbersService


@dataclass(frozen=True, slots=True)
class FitOrder:
    """What to fit: a group's closed courses, from where, and under which name."""

    numbers: NumbersService
    group: RaterGroup
    prior: CourseParameters
    key: str


@dataclass(frozen=True, slots=True)
class FitFound:
    """A fit, and how often its bands held scores it had not seen."""

    group: RaterGroup
    fit: CourseFit
    calibration: Calibration


def count_closed(numbers: NumbersService, group: RaterGroup) -> int:
    """Count the closed courses a fit could use."""
    return len(numbers.closed(group).cases.first)


def fit_own(order: FitOrder) -> FitFound | None:
    """Fit and calibrate; None where there are not even two courses."""
    closed: ClosedCourses = order.numbers.closed(order.group)
    calibration = calibrate(closed.cases, order.prior)
    if calibration is None:
        return None
    origin = Origin(order.key, 1, closed.first_day, closed.last_day)
    return FitFound(order.group, fit_course(closed.cases, order.prior, origin), calibration)
