"""The people of a case: who they are, and whose life each of them is a voice about."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.ids import MemberId, VoiceId


class Role(StrEnum):
    """What a person is in the case. A child's age decides between child and young person."""

    CHILD = "child"
    MOTHER = "mother"
    FATHER = "father"
    STEP_PARENT = "step_parent"
    FOSTER_PARENT = "foster_parent"
    GRANDPARENT = "grandparent"
    SIBLING = "sibling"
    OTHER_CARER = "other_carer"
    TEACHER = "teacher"
    PEDAGOGUE = "pedagogue"
    HEALTH_NURSE = "health_nurse"
    CONTACT_PERSON = "contact_person"
    COUNSELLOR = "counsellor"
    OTHER = "other"

    @property
    def is_carer(self) -> bool:
        """Whether this person cares for the child at home."""
        return self in _CARERS

    @property
    def is_professional(self) -> bool:
        """Whether this person is there for work: such raters give no cooperation form."""
        return self in _PROFESSIONALS


_CARERS = frozenset(
    {
        Role.MOTHER,
        Role.FATHER,
        Role.STEP_PARENT,
        Role.FOSTER_PARENT,
        Role.GRANDPARENT,
        Role.OTHER_CARER,
    }
)

_PROFESSIONALS = frozenset(
    {
        Role.TEACHER,
        Role.PEDAGOGUE,
        Role.HEALTH_NURSE,
        Role.CONTACT_PERSON,
        Role.COUNSELLOR,
    }
)


class Context(StrEnum):
    """The part of the child's life a person belongs to."""

    HOME = "home"
    SCHOOL = "school"
    LEISURE = "leisure"
    HEALTH = "health"
    AUTHORITY = "authority"
    OTHER = "other"


@dataclass(frozen=True, slots=True, order=True)
class YearMonth:
    """A birth month; the day is never asked for."""

    year: int
    month: int  # 1..12

    def __post_init__(self) -> None:
        date(self.year, self.month, 1)  # ValueError where the month cannot be

    def age_on(self, day: date) -> int:
        """Return whole years on ``day``, counting the birth month as reached (>= 0)."""
        reached = day.month >= self.month
        return max(0, day.year - self.year - (0 if reached else 1))


@dataclass(frozen=True, slots=True, repr=False)
class Member:
    """One person of one case, known by an alias."""

    id: MemberId
    alias: str
    role: Role
    context: Context = Context.HOME
    birth: YearMonth | None = None
    in_focus: bool = False
    language: str = "da"  # of this person's forms
    primary_contact: bool = False
    must_not_see: frozenset[MemberId] = frozenset()  # whose marks this person may not see
    left: date | None = None  # the day this person was no longer part of the case

    def age_on(self, day: date) -> int | None:
        """Return the age in whole years, or None where no birth month is known."""
        return self.birth.age_on(day) if self.birth else None

    def belongs_on(self, day: date) -> bool:
        """Whether this person is part of the case on ``day``."""
        return self.left is None or day < self.left

    def is_minor_on(self, day: date) -> bool:
        """Whether this person counts as child or young person (below 18 years)."""
        age = self.age_on(day)
        return self.role in {Role.CHILD, Role.SIBLING} if age is None else age < 18

    def __repr__(self) -> str:
        return f"Member(id={self.id!r})"


@dataclass(frozen=True, slots=True)
class Voice:
    """One rater about one person: mother about herself and mother about the child are two."""

    id: VoiceId
    rater_id: MemberId
    about_id: MemberId
    scale_key: str  # the wellbeing scale this voice answers now
    slot: int  # 0..7, colour and marker on every chart
    opened: date
    ended: date | None = None
    home: str = ""  # which home the voice thinks of ("hos far"), printed under the line

    @property
    def is_about_self(self) -> bool:
        """Whether the rater answers about herself."""
        return self.rater_id == self.about_id

    def is_open_on(self, day: date) -> bool:
        """Whether the voice is asked for marks on ``day``."""
        return self.opened <= day and (self.ended is None or day <= self.ended)
