"""What scores are held against: the scales, the chosen norm set and the reference courses."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.domain.course import CourseParameters
from models.domain.norms import NormSet
from models.domain.scales import Scale


@dataclass(frozen=True, slots=True)
class Yardstick:
    """The data files in use, read once; every number carries its own source."""

    scales: Mapping[str, Scale]
    norms: NormSet
    courses: Mapping[str, CourseParameters]

    @property
    def version(self) -> str:
        """Return what a stored summary was computed with."""
        courses = ",".join(f"{key}:{one.version}" for key, one in sorted(self.courses.items()))
        scales = ",".join(f"{key}:{one.version}" for key, one in sorted(self.scales.items()))
        return f"{self.norms.key}:{self.norms.version}/{courses}/{scales}"
