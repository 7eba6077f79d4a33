"""The errors that other tools make with such numbers, each with a test that we do not.

Seen in published packages, open repositories and spreadsheets that go round in services.
"""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.wording import Register, Wording
from models.domain.answers import AnswerMode
from models.domain.errors import InvalidInputError
from models.domain.norms import RaterGroup, is_below
from models.domain.people import Voice
from models.domain.progress import Missing, NoCourse, Verdict
from models.domain.scales import Direction
from models.domain.signal_types import Code
from tests.domain.families import (
    ABOUT,
    CHILD,
    START,
    YARDSTICK,
    Family,
    corrected,
    lines,
)

totals = st.lists(st.integers(0, 400), min_size=2, max_size=14)
OWN = [scale for scale in YARDSTICK.scales.values() if scale.scored and scale.items]


def english(_context, source):
    return source


ENGLISH = Wording("en", english)


# 1. Lines from 1 to 10 instead of 0 to 10


@pytest.mark.parametrize("scale", OWN, ids=lambda scale: scale.key)
def test_that_a_line_goes_from_nought_to_ten(scale):
    assert (scale.item_low, scale.item_high) == (0, 100)
    scale.check_items([0] * len(scale.items))
    assert scale.total_of([0] * len(scale.items)) == 0 == scale.total_low
    assert scale.total_of([100] * len(scale.items)) == scale.total_high


# 2. Missing counted as zero


@given(st.lists(st.one_of(st.none(), st.integers(1, 400)), min_size=2, max_size=10))
def test_that_what_is_missing_is_never_nought(marks):
    series = Family(len(marks), (CHILD,)).marked(CHILD, *marks).series(CHILD)
    assert 0 not in series.totals
    assert [point.total for point in series.points] == marks
    if len(series.totals) > 1:
        assert series.change == series.totals[-1] - series.totals[0]


def test_that_an_untouched_line_leaves_no_total_and_lowers_no_signal():
    family = Family(2, (CHILD,)).items(CHILD, 1, 80, 80, 80, 80)
    family.items(CHILD, 2, 80, 80, 80, None)
    assert family.series(CHILD).totals == (320,)
    assert Code.DROP_SINCE_LAST not in family.codes(CHILD)
    assert Code.VERY_LOW_LINE not in family.codes(CHILD)


# 3. Whole numbers only


@given(st.lists(st.integers(0, 100), min_size=4, max_size=4))
def test_that_tenths_survive_from_line_to_sentence(items):
    family = Family(1, (CHILD,)).items(CHILD, 1, *items)
    assert family.series(CHILD).totals == (sum(items),)
    sentence = ENGLISH.sentence(family.series(CHILD))
    assert f"{sum(items) // 10}.{sum(items) % 10}" in sentence


# 4. A gap between bands: 24 is below 25, and 25 is not, but what of 24.5?


@pytest.mark.parametrize("group", RaterGroup)
def test_that_going_up_a_scale_crosses_a_limit_once_and_leaves_no_gap(group):
    rows = [row for row in YARDSTICK.norms.rows if row.group in {None, group}]
    for row in (one for one in rows if one.cut_off is not None):
        sides = [is_below(score, row, Direction.HIGHER_IS_BETTER) for score in range(1001)]
        assert sides == sorted(sides, reverse=True)
        assert set(sides) == {True, False}


def test_that_twenty_four_and_a_half_is_below_twenty_five():
    adult = YARDSTICK.norms.row_for(YARDSTICK.scales["trivsel-voksen"], RaterGroup.ADULT_SELF)
    assert is_below(245, adult, Direction.HIGHER_IS_BETTER)
    assert not is_below(250, adult, Direction.HIGHER_IS_BETTER)


@given(st.integers(0, 399), totals)
def test_that_between_two_signals_of_the_course_there_is_no_hole(first, later):
    family = Family(len(later) + 1, (CHILD,)).marked(CHILD, first, *later)
    series, codes = family.series(CHILD), family.codes(CHILD)
    if series.course and 3 <= len(series.totals) <= 18:
        said = codes & {Code.ON_COURSE, Code.BELOW_COURSE, Code.RELIABLE_LOSS}
        assert said


# 5. One cut-off for all ages


def test_that_each_age_has_its_own_limit():
    limits = {
        group: YARDSTICK.norms.row_for(YARDSTICK.scales[key], group).cut_off
        for key, group in (
            ("trivsel-voksen", RaterGroup.ADULT_SELF),
            ("trivsel-ung", RaterGroup.YOUNG_SELF),
            ("trivsel-barn", RaterGroup.CHILD_SELF),
        )
    }
    assert sorted(limits.values()) == [250, 280, 320]


def test_that_the_same_score_is_read_by_the_age_of_who_gave_it():
    young = Voice("v-ung", "mia", "mia", "trivsel-ung", 0, START)
    child = Family(1, (CHILD,)).marked(CHILD, 300)
    teenager = Family(1, (young,)).marked(young, 300)
    assert child.series(CHILD).no_course is None  # below 32
    assert teenager.series(young).no_course is NoCourse.STARTS_ABOVE_LIMIT  # at or above 28


# 6. Text and band disagreeing


@given(totals)
def test_that_sentence_verdict_and_band_say_the_same(marks):
    family = Family(len(marks), (CHILD,)).marked(CHILD, *marks)
    series, codes = family.series(CHILD), family.codes(CHILD)
    limit = series.norm.reliable_change
    change = marks[-1] - marks[0]
    certain = abs(change) >= limit
    sentence = ENGLISH.sentence(series)
    assert ("more than the uncertainty" in sentence) == certain
    assert ("within the uncertainty" in sentence) == (not certain)
    assert (series.verdict is Verdict.NO_RELIABLE_CHANGE) == (not certain)
    assert (ENGLISH.verdict(series) == "No reliable change") == (not certain)
    family_words = ENGLISH.sentence(series, Register.FAMILY)
    assert ("higher than" in family_words) == (certain and change > 0)
    assert ("lower than" in family_words) == (certain and change < 0)
    step = series.course_at(series.scored[-1].s)
    if step and 3 <= len(marks) <= 18:
        assert (Code.BELOW_COURSE in codes) == (marks[-1] < step.low50)


def test_that_a_family_reads_words_and_never_numbers():
    for marks in ((142, 264), (264, 142), (142, 150)):
        series = Family(2, (CHILD,)).marked(CHILD, *marks).series(CHILD)
        assert not any(sign.isdigit() for sign in ENGLISH.sentence(series, Register.FAMILY))


# 7. A total invented from parts, or parts from a total


def test_that_three_of_four_lines_make_no_total_and_a_total_makes_no_lines():
    family = Family(2, (CHILD,)).items(CHILD, 1, 90, 90, 90, None)
    family.answer(CHILD, 2, total=300, mode=AnswerMode.TOTAL_ONLY)
    parts, whole = family.series(CHILD).points
    assert (parts.total, parts.items, parts.missing) == (
        None,
        (90, 90, 90, None),
        Missing.INCOMPLETE,
    )
    assert (whole.total, whole.items) == (300, ())


@given(st.lists(st.one_of(st.none(), st.integers(0, 100)), min_size=0, max_size=6))
def test_that_no_scale_adds_up_what_is_not_all_there(items):
    for scale in OWN:
        total = scale.total_of(items)
        is_whole = len(items) == len(scale.items) and None not in items
        assert (total is not None) == is_whole


# 8. Plotted by the time of entry instead of the day of the session


def test_that_a_late_entry_takes_its_place_by_day():
    family = Family(3, (CHILD,)).marked(CHILD, 200, first=3).marked(CHILD, 250, first=2)
    family.marked(CHILD, 100, first=1)  # entered last, for the first day
    series = family.series(CHILD)
    assert series.totals == (100, 250, 200)
    days = [point.day for point in series.points]
    assert days == [START + timedelta(weeks=week) for week in range(3)]
    assert series.course[0].expected == 100  # and the course moved with it


# 9. A baseline moved by a later edit


@given(totals, st.data())
def test_that_only_the_first_score_moves_the_start(marks, data):
    number = data.draw(st.integers(2, len(marks)))
    value = data.draw(st.integers(0, 400))
    family = Family(len(marks), (CHILD,)).marked(CHILD, *marks)
    before = family.series(CHILD)
    after = corrected(family, f"a{number}", CHILD, number, value).series(CHILD)
    assert after.totals[0] == before.totals[0]
    assert after.course == before.course
    assert after.no_course is before.no_course


def test_that_correcting_the_first_score_moves_course_and_change_together():
    family = corrected(Family(2, (CHILD,)).marked(CHILD, 142, 260), "a1", CHILD, 1, 242)
    series = family.series(CHILD)
    assert series.course[0].expected == 242
    assert series.change == 18
    assert series.verdict is Verdict.NO_RELIABLE_CHANGE


# 10. A scale where high is worse held against one where high is better


@given(st.integers(0, 400), st.integers(0, 400))
def test_that_opposite_scales_are_never_held_against_each_other(mine, theirs):
    worry = replace(ABOUT, scale_key="sdq")
    family = Family(4, (CHILD, worry))
    for number in range(1, 5):
        family.marked(CHILD, mine, first=number)
        family.answer(worry, number, total=theirs, mode=AnswerMode.TOTAL_ONLY)
    pairs = {Code.VOICES_APART, Code.VOICES_PARTING, Code.VOICES_DRIFTING}
    assert not pairs & family.codes()


def test_that_a_fall_is_good_where_high_is_worse():
    scale = YARDSTICK.scales["core-10"]
    assert scale.direction is Direction.HIGHER_IS_WORSE
    assert not scale.is_comparable_with(YARDSTICK.scales["trivsel-voksen"])


@pytest.mark.parametrize("total", [-1, 401, 10_000])
def test_that_a_slip_of_the_keys_is_refused_not_clipped(total):
    with pytest.raises(InvalidInputError):
        YARDSTICK.scales["ors"].check_total(total)


@given(st.lists(st.integers(0, 100), min_size=4, max_size=4), st.permutations(range(4)))
def test_that_the_order_of_lines_changes_no_total_and_no_verdict(items, order):
    shuffled = [items[place] for place in order]
    for scale in OWN:
        if len(scale.items) == 4:
            assert scale.total_of(items) == scale.total_of(shuffled)
    assert sum(lines(sum(items))) == sum(items)
