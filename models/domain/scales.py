"""What a scale is: its lines, its range, its direction and where it comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.domain.errors import InvalidInputError, Problem
from models.domain.ties import Direction

__all__ = ["Direction", "Ends", "Family", "FilledBy", "Scale", "ScaleItem", "SeriesKey"]

Texts = Mapping[str, str]  # language code -> words


class Family(StrEnum):
    """What a scale measures; only scales of one family are compared."""

    WELLBEING = "wellbeing"
    COOPERATION = "cooperation"
    GOAL = "goal"
    OTHER = "other"


class FilledBy(StrEnum):
    """Who answers."""

    SELF = "self"
    ABOUT_CHILD = "about_child"
    GROUP_MEMBER = "group_member"


class Ends(StrEnum):
    """What stands at the two ends of a line."""

    FACES = "faces"
    WORDS = "words"
    PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class ScaleItem:
    """One line of a form."""

    key: str
    label: Texts
    help: Texts
    icon: str = ""
    watch: str = ""  # "mood" or "home": lines that `very_low_line` watches for a sharp fall


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale pack: all the program knows about one form. Scores are integers in tenths."""

    key: str
    version: int
    series: int  # a change of meaning raises it and starts a new line on the chart
    family: Family
    filled_by: FilledBy
    title: Texts
    period: Texts
    instruction: Texts
    low_label: Texts
    high_label: Texts
    items: tuple[ScaleItem, ...]
    item_low: int  # tenths
    item_high: int  # tenths
    total_low: int  # tenths
    total_high: int  # tenths
    direction: Direction
    ends: Ends
    source: str
    copyright: str
    licence: str
    age_low: int | None = None  # years, advisory
    age_high: int | None = None  # years, advisory
    norms: str = ""  # which norm rows it may use; none unless named
    course: str = ""  # which reference course it may use; none unless named
    snomed: str = ""
    scored: bool = True
    record_only: bool = False
    validated: bool = False

    def total_of(self, items: Sequence[int | None]) -> int | None:
        """Return the total in tenths, or None unless every line is marked."""
        if not self.scored or not items or len(items) != len(self.items):
            return None
        marks = [mark for mark in items if mark is not None]
        return sum(marks) if len(marks) == len(items) else None

    def check_items(self, items: Sequence[int | None]) -> None:
        """Raise InvalidInputError unless the marks (tenths) fit this form's lines."""
        if len(items) != len(self.items):
            raise InvalidInputError(Problem.WRONG_NUMBER_OF_LINES)
        for mark in items:
            if mark is not None and not self.item_low <= mark <= self.item_high:
                raise InvalidInputError(Problem.MARK_OUT_OF_RANGE)

    def check_total(self, total: int) -> None:
        """Raise InvalidInputError unless the total (tenths) lies in the scale's range."""
        if not self.total_low <= total <= self.total_high:
            raise InvalidInputError(Problem.TOTAL_OUT_OF_RANGE)

    @property
    def can_be_voice(self) -> bool:
        """Whether it gives a total about somebody's life: a line on a person's chart."""
        return self.scored and self.family not in {Family.COOPERATION, Family.GOAL}

    @property
    def can_be_cooperation(self) -> bool:
        """Whether it gives a total about the meeting: a line on the cooperation chart."""
        return self.scored and self.family is Family.COOPERATION

    def is_comparable_with(self, other: "Scale") -> bool:
        """Whether two totals may be held against each other."""
        mine = (self.family, self.total_low, self.total_high, self.direction)
        theirs = (other.family, other.total_low, other.total_high, other.direction)
        # Forms of no common family measure different things even where their ranges agree.
        return mine == theirs and (self.family is not Family.OTHER or self.kin == other.kin)

    @property
    def kin(self) -> str:
        """Return what forms of one instrument share: their norms, else their key."""
        return self.norms or self.key.partition("-")[0]


@dataclass(frozen=True, slots=True)
class SeriesKey:
    """What one line on a chart is made of, beside its voice."""

    scale_key: str
    series: int
