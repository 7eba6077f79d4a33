"""The closed cases that a team's own course is fitted to: one rater group, one course."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from models.domain.course_likelihood import Cases
from models.domain.history import CaseHistory
from models.domain.norms import RaterGroup
from models.domain.progress import Point, Series
from models.domain.series import voice_series
from models.domain.yardstick import Yardstick


@dataclass(frozen=True, slots=True, repr=False)
class ClosedCourses:
    """Lines of closed cases, and the days they lie between."""

    cases: Cases
    first_day: date | None
    last_day: date | None


def closed_courses(
    histories: Iterable[CaseHistory], yardstick: Yardstick, group: RaterGroup
) -> ClosedCourses:
    """Gather what one rater group answered in closed cases, on scales that name a course.

    Each line counts its own working sessions. A score of a session that does not count, a
    telephone call, has no place of its own in the course and is left out.
    """
    lines = [
        line
        for history in histories
        if not history.case.is_open
        for line in _lines(history, yardstick, group)
        if len(line) > 1
    ]
    days = [point.day for line in lines for point in line]
    cases = Cases.of([(point.s or 1, (point.total or 0) / 10) for point in line] for line in lines)
    return ClosedCourses(cases, min(days, default=None), max(days, default=None))


def _lines(history: CaseHistory, yardstick: Yardstick, group: RaterGroup) -> Iterator[list[Point]]:
    for voice in history.voices:
        scale = yardstick.scales.get(voice.scale_key)
        if scale is None or not scale.can_be_voice:
            continue
        for series in voice_series(history, voice, yardstick):
            if series.group is group and series.scale.course:
                yield _placed(series)


def _placed(series: Series) -> list[Point]:
    """Return the scored points that moved the course along, the first included."""
    moving = {now.session_id for before, now in pairwise(series.points) if now.s != before.s}
    return [point for point in series.scored if point is series.first or point.session_id in moving]
