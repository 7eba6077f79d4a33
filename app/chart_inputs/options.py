"""What a reader has chosen to see on a chart."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from models.domain.course import CourseParameters
from models.domain.ids import MemberId, VoiceId

FIRST_SESSIONS = 10  # the x axis is never shorter: a course is looked at as a whole


@dataclass(frozen=True, slots=True)
class ChartOptions:
    """Which lines and which yardsticks are drawn, and along what."""

    courses: Mapping[str, CourseParameters] = field(default_factory=dict)  # for the legend
    shown: frozenset[VoiceId] | None = None  # None: every voice there is
    shown_raters: frozenset[MemberId] | None = None  # the same for cooperation
    reference: VoiceId | None = None  # whose limit and course; None: the person's own voice
    show_limit: bool = True
    show_course: bool = True
    show_reliable: bool = False  # the measurement error around the first score
    show_interventions: bool = True
    show_signs: bool = False  # how each mark came, and which are disputed
    name_reference: bool = False  # say whose limit and course it is, where lines are several
    family: bool = False  # seen by the family: no limit, no totals
    since: date | None = None  # the axis begins at the first session from then on
    by_date: bool = False  # true time along the x axis instead of session numbers
