"""Signals that come with the calendar: the day before, and the day itself."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.cases import SessionState
from models.domain.people import Member, Role, YearMonth
from models.domain.plans import Agreement, AgreementState
from models.domain.reading import progress_of
from models.domain.signal_types import Code, Weight
from models.services.caseload import row_of, summary_of
from tests.domain.families import MIA, MOTHER, START, TODAY, YARDSTICK, Family


def remembered(family, day=TODAY):
    signals = progress_of(family.history, YARDSTICK, day).signals
    assert all(one.weight is Weight.REMEMBER for one in signals if one.code in CALENDAR)
    return [one for one in signals if one.code in CALENDAR]


CALENDAR = {Code.NOT_SEEN, Code.AGREEMENT_DUE, Code.FOLLOW_UP_DUE, Code.BIRTHDAY_BORDER}


def codes(family, day=TODAY):
    return {one.code for one in remembered(family, day)}


def quiet(**fields):
    """A family met today, with nothing coming."""
    members = (replace(MIA, birth=None), MOTHER)
    family = Family(1).session(1, day=TODAY).change(members=members, voices=())
    return family.change(**fields)


def test_that_a_quiet_case_has_nothing_to_remember():
    assert codes(quiet()) == set()


@pytest.mark.parametrize(("days", "raised"), [(29, False), (30, True), (400, True)])
def test_that_a_case_is_missed_thirty_days_after_its_latest_meeting(days, raised):
    found = remembered(quiet(), TODAY + timedelta(days=days))
    assert bool(found) == raised
    assert all(date.fromordinal(one.number("since")) == TODAY for one in found)


@pytest.mark.parametrize(("days", "raised"), [(29, False), (30, True)])
def test_that_a_case_never_met_is_missed_from_its_opening(days, raised):
    family = quiet(sessions=())
    assert (Code.NOT_SEEN in codes(family, START + timedelta(days=days))) == raised


def test_that_a_cancelled_meeting_is_no_meeting():
    family = Family(2).change(members=(), voices=()).session(2, state=SessionState.CANCELLED)
    assert Code.NOT_SEEN in codes(family, START + timedelta(days=30))


def test_that_a_closed_case_is_not_missed_and_has_no_birthdays():
    case = replace(quiet().history.case, closed=TODAY)
    assert codes(quiet(case=case, members=(MIA,)), date(2027, 9, 1)) == set()


def agreed(due, state=AgreementState.OPEN):
    return quiet(agreements=(Agreement("x", "ringe til skolen", "Mor", due, state, "s1"),))


@pytest.mark.parametrize(("days", "raised"), [(0, False), (1, True)])
def test_that_an_agreement_is_due_the_day_after_its_day(days, raised):
    assert (Code.AGREEMENT_DUE in codes(agreed(TODAY), TODAY + timedelta(days=days))) == raised


@pytest.mark.parametrize("state", [AgreementState.DONE, AgreementState.DROPPED])
def test_that_an_agreement_done_or_dropped_is_not_asked_for(state):
    assert codes(agreed(START, state)) == set()


def test_that_an_agreement_without_a_day_is_never_due():
    assert codes(agreed(None)) == set()


@pytest.mark.parametrize(("days", "raised"), [(-15, False), (-14, True), (0, True), (20, True)])
def test_that_a_follow_up_is_remembered_from_two_weeks_before(days, raised):
    follow_up = TODAY + timedelta(days=60)
    case = replace(quiet().history.case, follow_up=follow_up, closed=TODAY)
    found = codes(quiet(case=case), follow_up + timedelta(days=days))
    assert (Code.FOLLOW_UP_DUE in found) == raised


def born(month, year=2017):
    return quiet(members=(replace(MIA, birth=YearMonth(year, month)),))


@pytest.mark.parametrize(
    ("day", "raised"),
    [
        (date(2026, 12, 31), False),
        (date(2027, 1, 1), True),  # six months before July
        (date(2027, 6, 30), True),
        (date(2027, 7, 1), False),  # the month of birth counts as reached
    ],
)
def test_that_a_birthday_that_crosses_a_border_is_remembered_for_six_months(day, raised):
    found = [one for one in remembered(born(7), day) if one.code is Code.BIRTHDAY_BORDER]
    assert [one.number("age") for one in found] == ([10] if raised else [])


@pytest.mark.parametrize("age", [6, 10, 13, 16, 18])
def test_that_every_border_of_the_clinical_page_is_remembered(age):
    found = remembered(born(1, 2027 - age))
    assert [one.number("age") for one in found] == [age]
    assert date.fromordinal(found[0].number("day")) == date(2027, 1, 1)


@pytest.mark.parametrize("age", [7, 11, 14, 17, 21])
def test_that_other_birthdays_are_the_familys_own(age):
    assert codes(born(1, 2027 - age)) == set()


def test_that_only_those_in_focus_have_borders():
    sister = Member("søs", "Søs", Role.SIBLING, birth=YearMonth(2017, 1))
    assert codes(quiet(members=(replace(MIA, birth=None), sister))) == set()


def test_that_the_calendar_never_colours_a_case():
    progress = progress_of(born(1).history, YARDSTICK, TODAY + timedelta(days=40))
    assert {Code.NOT_SEEN, Code.BIRTHDAY_BORDER} & {one.code for one in progress.signals}
    assert progress.status.weight is None


@given(st.integers(0, 2000), st.integers(0, 2000))
def test_that_a_list_made_earlier_remembers_what_a_list_made_today_does(earlier, later):
    # The list of cases reads what was stored when the case last changed.
    family = agreed(TODAY + timedelta(days=100))
    case = replace(family.history.case, follow_up=TODAY + timedelta(days=500))
    family = family.change(case=case, members=(replace(MIA, birth=YearMonth(2021, 4)),))
    made, looked = sorted((earlier, later))
    # A child has one border coming at a time, and its list is made anew at the next change.
    looked = min(looked, made + 150)
    day = TODAY + timedelta(days=made)
    summary = summary_of(family.history, progress_of(family.history, YARDSTICK, day))
    row = row_of(summary, TODAY + timedelta(days=looked))
    now = remembered(family, TODAY + timedelta(days=looked))
    assert {one.code for one in row.remember} == {one.code for one in now}
