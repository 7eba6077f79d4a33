"""The published formulas and the check values of the clinical page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.change import cut_off_c, reliable_change_points, tenths
from models.domain.course import (
    LAST_SESSION,
    course_step,
    expected_points,
    spread_points,
)
from tests.domain.families import YARDSTICK

COURSE = YARDSTICK.courses["adult-published"]


@pytest.mark.parametrize(
    ("sd", "reliability", "points"), [(8.0, 0.93, 5.87), (7.25, 0.84, 8.04), (8.0, 0.80, 9.92)]
)
def test_that_reliable_change_gives_the_published_points(sd, reliability, points):
    assert reliable_change_points(sd, reliability) == pytest.approx(points, abs=0.005)


def test_that_cut_off_c_gives_the_published_points():
    assert cut_off_c(19.6, 8.7, 28.0, 6.8) == pytest.approx(24.31, abs=0.005)


@pytest.mark.parametrize(("sd", "reliability"), [(0, 0.9), (8, 1.0), (8, -0.1)])
def test_that_impossible_reliabilities_are_refused(sd, reliability):
    with pytest.raises(ValueError, match="reliability"):
        reliable_change_points(sd, reliability)


def test_that_a_sample_without_spread_has_no_cut_off():
    with pytest.raises(ValueError, match="standard deviations"):
        cut_off_c(19.6, 0, 28.0, 6.8)


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (10, {2: 13.32, 3: 15.69, 5: 18.62, 10: 21.12}),
        (20, {2: 21.90, 3: 23.26, 5: 24.93, 10: 26.37}),
        (30, {2: 30.48, 3: 30.83, 5: 31.25, 10: 31.62}),
    ],
)
def test_that_the_course_goes_where_the_clinical_page_says(first, expected):
    for s, points in expected.items():
        assert expected_points(COURSE, first, s) == pytest.approx(points, abs=0.005)


@pytest.mark.parametrize(("s", "points"), [(1, 0.0), (2, 4.47), (3, 5.52), (5, 6.59), (10, 7.39)])
def test_that_the_course_spreads_as_the_clinical_page_says(s, points):
    assert spread_points(COURSE, s) == pytest.approx(points, abs=0.005)


def test_that_no_change_is_expected_from_thirty_three_point_four():
    assert COURSE.mu + COURSE.d / (1 - COURSE.beta) == pytest.approx(33.4)
    assert expected_points(COURSE, 33.4, 18) == pytest.approx(33.4)


@given(st.integers(0, 400), st.integers(1, LAST_SESSION))
def test_that_bands_contain_their_centre_and_never_leave_the_range(first, s):
    step = course_step(COURSE, first, number=s, s=s)
    assert 0 <= step.low80 <= step.low50 <= step.expected <= step.high50 <= step.high80 <= 400


@given(st.integers(0, 400))
def test_that_the_course_starts_at_the_first_score(first):
    step = course_step(COURSE, first, number=1, s=1)
    assert (step.low80, step.expected, step.high80) == (first, first, first)


@pytest.mark.parametrize(("points", "expected"), [(24.25, 243), (24.35, 244), (-0.05, 0), (0, 0)])
def test_that_points_round_half_up_to_tenths(points, expected):
    assert tenths(points) == expected


@given(st.floats(1, 20), st.floats(0, 0.99), st.floats(0, 0.99))
def test_that_a_surer_measure_needs_a_smaller_change(sd, one, other):
    low, high = sorted((one, other))
    assert reliable_change_points(sd, high) <= reliable_change_points(sd, low)
