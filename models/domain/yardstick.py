"""What scores are held against: the scales, the chosen norm set and the reference courses."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from models.domain.course import CourseParameters
from models.domain.norms import NormSet, RaterGroup
from models.domain.scales import Scale
from models.domain.ties import Direction

NO_COURSE = ""  # a group's choice: the reference course is switched off


@dataclass(frozen=True, slots=True)
class Yardstick:
    """The data files in use, read once; every number carries its own source."""

    scales: Mapping[str, Scale]
    norms: NormSet
    courses: Mapping[str, CourseParameters]
    course_choice: Mapping[RaterGroup, str] = field(default_factory=dict)  # else the scale's own

    def course_for(self, scale: Scale, group: RaterGroup) -> CourseParameters | None:
        """Return the reference course of a scale and rater group, or None.

        Only a scale that names a course has one, and only one made for its range.
        """
        if not scale.course or scale.direction is not Direction.HIGHER_IS_BETTER:
            return None
        course = self.courses.get(self.course_choice.get(group, scale.course))
        if course is None:
            return None
        ends = (round(course.low * 10), round(course.high * 10))
        return course if ends == (scale.total_low, scale.total_high) else None

    def is_course_off(self, scale: Scale, group: RaterGroup) -> bool:
        """Whether the team has switched a scale's course off for this group."""
        return bool(scale.course) and self.course_choice.get(group) == NO_COURSE

    @property
    def version(self) -> str:
        """Return what a stored summary was computed with."""
        courses = ",".join(f"{key}:{one.version}" for key, one in sorted(self.courses.items()))
        scales = ",".join(f"{key}:{one.version}" for key, one in sorted(self.scales.items()))
        chosen = ",".join(f"{group}={key}" for group, key in sorted(self.course_choice.items()))
        return f"{self.norms.key}:{self.norms.version}/{courses}/{chosen}/{scales}"
