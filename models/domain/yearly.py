"""What became of the courses that ended in a year, counted per programme.

The unit is a child in focus, and the child's own answers alone decide: never a parent's, never
a mean of voices. A child without two comparable answers is counted as not known, not as
unchanged.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.domain.cases import Ending
from models.domain.disclosure import (
    SMALLEST_GROUP,
    SMALLEST_NUMBER,
    hidden_numbers,
)
from models.domain.history import CaseHistory
from models.domain.outcomes import Share, share_of
from models.domain.progress import Progress, Verdict


class Outcome(StrEnum):
    """What a child's own answers say at the end of a course."""

    GAIN = "gain"  # more than the uncertainty of the measurement, for the better
    SAME = "same"
    LOSS = "loss"
    UNKNOWN = "unknown"  # fewer than two answers, or none that may be held against each other


_OUTCOMES = {
    Verdict.RELIABLE_GAIN: Outcome.GAIN,
    Verdict.NO_RELIABLE_CHANGE: Outcome.SAME,
    Verdict.RELIABLE_LOSS: Outcome.LOSS,
}


_REST = None  # the name under which small groups are put together
Counts = dict[str | None, Counter[Outcome]]


@dataclass(frozen=True, slots=True, repr=False)
class EndedCourse:
    """A closed case, as the year counts it."""

    closed: date
    ending: Ending | None
    programme: str
    outcomes: tuple[Outcome, ...]  # one per child in focus


@dataclass(frozen=True, slots=True)
class ProgrammeYear:
    """One programme; a share is None where its number is hidden."""

    programme: str  # empty: none was named
    children: int
    shares: tuple[Share | None, ...]  # of the children, in the order of ``Outcome``
    is_rest: bool = False  # the programmes too small to stand alone, put together

    def share(self, outcome: Outcome) -> Share | None:
        """Return an outcome's share of all the programme's children."""
        return self.shares[tuple(Outcome).index(outcome)]


@dataclass(frozen=True, slots=True)
class YearStatus:
    """Everything said about a year."""

    year: int
    courses: int
    planned: Share | None  # courses that ended as agreed; None: too few
    together: ProgrammeYear
    programmes: tuple[ProgrammeYear, ...]  # by name, those without one last

    @property
    def is_shown(self) -> bool:
        """Whether there are enough children to say anything."""
        return self.together.children >= SMALLEST_GROUP


def outcomes_of(history: CaseHistory, progress: Progress) -> tuple[Outcome, ...]:
    """Return the outcome of each child in focus, by the form that child answered last."""
    verdicts = {
        person.about_id: series.verdict
        for person in progress.people
        for series in person.series
        if series.is_current and series.rater_id == series.about_id
    }
    return tuple(
        _OUTCOMES.get(verdicts.get(child.id, Verdict.NO_SCORE), Outcome.UNKNOWN)
        for child in history.focus
    )


def year_status(courses: Iterable[EndedCourse], year: int) -> YearStatus:
    """Count the courses that ended in ``year``; small groups and numbers are hidden."""
    ended = [one for one in courses if one.closed.year == year]
    table = _counts(ended)
    totals = sum(table.values(), Counter[Outcome]())
    (together,) = _programmes({None: totals})
    # A small number in the sum follows from the programmes, so these are hidden with it.
    is_whole = together.children >= SMALLEST_GROUP and None not in together.shares
    return YearStatus(
        year,
        len(ended),
        _planned(ended),
        together,
        _programmes(_with_rest(table)) if is_whole else (),
    )


def _counts(ended: Sequence[EndedCourse]) -> Counts:
    table: Counts = {}
    for course in ended:
        table.setdefault(course.programme.strip(), Counter()).update(course.outcomes)
    return table


def _with_rest(table: Counts) -> Counts:
    """Put the small groups together, with the smallest others until they are enough."""
    by_size = sorted(table, key=lambda name: (table[name].total(), name or ""))
    kept, rest = dict(table), Counter[Outcome]()
    for name in by_size:
        is_enough = rest.total() == 0 or rest.total() >= SMALLEST_GROUP
        if is_enough and table[name].total() >= SMALLEST_GROUP:
            break
        rest += kept.pop(name)
    return kept | ({_REST: rest} if rest else {})


def _programmes(table: Counts) -> tuple[ProgrammeYear, ...]:
    names = sorted(table, key=_by_name)
    rows = [[table[name][one] for one in Outcome] for name in names]
    hidden = hidden_numbers(rows)
    return tuple(
        ProgrammeYear(
            name or "",
            sum(row),
            tuple(
                None if is_hidden else share_of(count, sum(row))
                for count, is_hidden in zip(row, cells, strict=True)
            ),
            is_rest=name is _REST,
        )
        for name, row, cells in zip(names, rows, hidden, strict=True)
    )


def _by_name(name: str | None) -> tuple[bool, bool, str]:
    return (name is _REST, not name, (name or "").casefold())


def _planned(ended: Sequence[EndedCourse]) -> Share | None:
    planned = sum(one.ending is Ending.PLANNED for one in ended)
    few = range(1, SMALLEST_NUMBER)
    if len(ended) < SMALLEST_GROUP or planned in few or len(ended) - planned in few:
        return None
    return share_of(planned, len(ended))
