"""The yearly status: each child once, by its own answers, and nobody to be picked out."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from models.domain.cases import Ending
from models.domain.disclosure import SMALLEST_GROUP, SMALLEST_NUMBER, hidden_numbers
from models.domain.outcomes import share_of
from models.domain.people import Member, Role, YearMonth
from models.domain.yearly import EndedCourse, Outcome, outcomes_of, year_status
from tests.domain.families import ABOUT, CHILD, MIA, MOTHER, TEACHER, Family

GAIN, SAME, LOSS, UNKNOWN = Outcome
SPRING = date(2026, 4, 1)


def courses(programme, *counts, ending=Ending.PLANNED, closed=SPRING):
    return [
        EndedCourse(closed, ending, programme, (outcome,))
        for outcome, count in zip(Outcome, counts, strict=True)
        for _ in range(count)
    ]


def numbers(year):
    return [None if share is None else share.count for share in year.shares]


@pytest.mark.parametrize(
    ("marks", "outcome"),
    [
        ((100, 300), GAIN),
        ((300, 100), LOSS),
        ((200, 210), SAME),
        ((200,), UNKNOWN),
        ((), UNKNOWN),
    ],
)
def test_that_the_childs_own_answers_decide(marks, outcome):
    family = Family(2).marked(CHILD, *marks).marked(ABOUT, 300, 100)
    assert outcomes_of(family.history, family.progress()) == (outcome,)


def test_that_every_child_in_focus_counts_once_and_no_adult():
    brother = Member("bo", "Bo", Role.CHILD, birth=YearMonth(2016, 1), in_focus=True)
    family = Family(2).marked(CHILD, 100, 300).change(members=(MIA, MOTHER, TEACHER, brother))
    assert outcomes_of(family.history, family.progress()) == (GAIN, UNKNOWN)


def test_that_only_the_years_courses_count_with_interval_and_planned_endings():
    ended = [
        *courses("A", 12, 8, 4, 0),
        *courses("A", 6, 0, 0, 0, ending=Ending.UNPLANNED),
        *courses("A", 9, 9, 9, 9, closed=date(2025, 12, 31)),
    ]
    status = year_status(ended, 2026)
    assert status.is_shown
    assert (status.courses, status.together.children) == (30, 30)
    assert status.together.share(GAIN) == share_of(18, 30)
    assert status.planned == share_of(24, 30)


@pytest.mark.parametrize("unplanned", [0, 1, 2, 3, 27, 28, 29, 30])
def test_that_few_endings_of_one_kind_are_not_told(unplanned):
    ended = [
        *courses("A", 30 - unplanned, 0, 0, 0),
        *courses("A", unplanned, 0, 0, 0, ending=Ending.UNPLANNED),
    ]
    hidden = unplanned in {1, 2, 28, 29}
    assert (year_status(ended, 2026).planned is None) == hidden


def test_that_too_few_children_are_no_status():
    for ended in ([], courses("A", 4, 5, 0, 0)):
        status = year_status(ended, 2026)
        assert not status.is_shown
        assert status.programmes == ()
        assert status.planned is None


def test_that_small_programmes_stand_together_and_the_unnamed_last():
    ended = [
        *courses("Øst", 20, 20, 5, 5), *courses("Aba", 10, 10, 3, 3), *courses("", 5, 5, 3, 0),
        *courses("Lille", 4, 0, 0, 0), *courses("Mindst", 0, 3, 0, 0),
    ]  # fmt: skip
    status = year_status(ended, 2026)
    names = [(one.programme, one.is_rest, one.children) for one in status.programmes]
    assert names == [("Aba", False, 26), ("Øst", False, 50), ("", True, 20)]


def test_that_only_small_programmes_are_one_row():
    status = year_status([*courses("A", 3, 3, 0, 0), *courses("B", 3, 3, 0, 0)], 2026)
    assert [(one.is_rest, one.children) for one in status.programmes] == [(True, 12)]


def test_that_programmes_of_one_name_are_one_whatever_spaces_stand_around():
    status = year_status([*courses("A ", 10, 10, 5, 5), *courses("A", 10, 10, 5, 5)], 2026)
    assert [one.children for one in status.programmes] == [60]


def test_that_a_small_number_hides_another_with_it():
    ended = [*courses("A", 12, 10, 2, 6), *courses("B", 20, 10, 6, 8)]
    a, b = year_status(ended, 2026).programmes
    assert numbers(a) == [12, 10, None, None]
    assert numbers(b) == [20, 10, None, None]


def test_that_a_small_sum_hides_the_programmes_too():
    status = year_status([*courses("A", 12, 10, 1, 6), *courses("B", 20, 10, 1, 8)], 2026)
    assert numbers(status.together) == [32, 20, None, None]
    assert status.programmes == ()


def as_the_status_makes_them(table):
    """No group smaller than may stand alone, no outcome of so few that its sum is hidden."""
    columns = zip(*table, strict=True)
    return all(sum(row) >= SMALLEST_GROUP for row in table) and all(
        sum(column) >= SMALLEST_NUMBER or not sum(column) for column in columns
    )


TABLES = st.lists(
    st.lists(st.integers(0, 12), min_size=4, max_size=4), min_size=1, max_size=6
).filter(as_the_status_makes_them)


def test_that_a_number_that_follows_from_all_sums_together_is_not_left_to_be_found():
    table = [[0, 0, 1, 9], [0, 0, 1, 9], [1, 2, 0, 7], [2, 1, 1, 6]]
    low, high = bounds(np.array(table), hidden_numbers(table), 3, 2)
    assert high - low > 0.5


@settings(max_examples=60, deadline=None)
@given(TABLES)
def test_that_no_small_number_can_be_worked_out_from_what_is_shown(table):
    counts, hidden = np.array(table), hidden_numbers(table)
    small = (counts > 0) & (counts < SMALLEST_NUMBER)
    assert (hidden | ~small).all()
    for row, column in np.argwhere(small):
        low, high = bounds(counts, hidden, row, column)
        assert high - low > 0.5


def bounds(counts, hidden, row, column):
    """Between which values somebody who knows all sums and shown numbers can place one."""
    cells = [tuple(one) for one in np.argwhere(hidden)]
    sums, values = [], []
    for axis in (0, 1):
        for line in range(counts.shape[axis]):
            sums.append([float(cell[axis] == line) for cell in cells])
            shown = np.where(hidden, 0, counts)
            whole = counts.sum(axis=1 - axis)[line] - shown.sum(axis=1 - axis)[line]
            values.append(float(whole))
    wanted = np.array([float(cell == (row, column)) for cell in cells])
    ends = [linprog(sign * wanted, A_eq=sums, b_eq=values).fun * sign for sign in (1, -1)]
    return ends[0], ends[1]
