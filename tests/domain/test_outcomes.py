"""Reliable and clinically significant change: published examples, ties, shares, mirror images."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.change import cut_off_a, cut_off_b, cut_off_c, reliable_change_points
from models.domain.criteria import CutOffMethod, Lack, LackError, Terms, limits_of
from models.domain.norms import RaterGroup
from models.domain.outcomes import (
    Category,
    Criterion,
    Sample,
    effect_size,
    points_of,
    sample_of,
    share_of,
    tally,
    units,
)
from models.domain.ties import Direction, Side, Ties, gain, side_of
from tests.domain.families import YARDSTICK

UP, DOWN = Direction.HIGHER_IS_BETTER, Direction.HIGHER_IS_WORSE
DEFAULT = Criterion(units(6), units(25), UP)
scores = st.integers(0, 400).map(lambda tenths: tenths * 10**8)
criteria = st.builds(
    Criterion,
    st.integers(1, 150).map(lambda tenths: tenths * 10**8),
    scores,
    st.sampled_from(Direction),
    st.sampled_from(Ties),
)


def scored(*points):
    return np.array([units(one) for one in points], dtype=np.int64)


def test_that_the_example_of_jacobson_and_truax_comes_out():
    # Jacobson & Truax (1991), table 1 and p. 13-14: M1 40, M0 60, s 7.5, r .80; 32.5 to 47.5.
    assert cut_off_a(40, 7.5, UP) == 55
    assert cut_off_b(60, 7.5, UP) == 45
    assert cut_off_c(40, 7.5, 60, 7.5) == 50
    limits = limits_of(Terms(UP, sd=7.5, reliability=0.80), None)
    assert limits.error_of_difference == pytest.approx(4.74, abs=0.005)
    assert (47.5 - 32.5) / limits.error_of_difference == pytest.approx(3.16, abs=0.005)
    by_b = replace(limits.criterion, cut_off=units(45))
    assert by_b.category(units(32.5), units(47.5)) is Category.RECOVERED
    by_c = replace(limits.criterion, cut_off=units(50))
    assert by_c.category(units(32.5), units(47.5)) is Category.IMPROVED


def test_that_the_cut_off_of_a_published_analysis_comes_out():
    # R package clinicalsignificance, README: BDI-II, Claus et al. (2020); lower is better.
    assert cut_off_c(35.48, 8.16, 8, 8) == pytest.approx(21.6, abs=0.005)
    assert cut_off_a(35.48, 8.16, DOWN) == pytest.approx(19.16)
    assert cut_off_b(8, 8, DOWN) == 24


@pytest.mark.parametrize(
    ("count", "whole", "low", "high"),
    # Newcombe (1998), Stat. Med. 17, 857-872, table I, method 3.
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_that_wilsons_intervals_are_the_published_ones(count, whole, low, high):
    share = share_of(count, whole)
    assert (share.low, share.high) == pytest.approx((low, high), abs=0.00005)


@given(st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_that_an_interval_holds_its_share_and_stays_a_share(counted):
    share = share_of(*counted)
    assert 0 <= share.low <= share.share <= share.high <= 1


def test_that_nobody_has_no_share():
    assert share_of(0, 0).share is None


@pytest.mark.parametrize(
    ("first", "last", "category"),
    [
        (19.0, 25.0, Category.RECOVERED),  # reaches both limits
        (19.1, 25.0, Category.UNCHANGED),
        (18.9, 24.9, Category.IMPROVED),
        (25.0, 31.0, Category.IMPROVED),  # at the cut-off is above it: nothing was crossed
        (25.0, 19.0, Category.HARMED),
        (31.0, 25.0, Category.DETERIORATED),
        (24.9, 18.9, Category.DETERIORATED),
        (24.5, 24.5, Category.UNCHANGED),
    ],
)
def test_that_each_category_begins_at_its_limits(first, last, category):
    assert DEFAULT.category(units(first), units(last)) is category


@pytest.mark.parametrize(
    ("first", "last", "category"),
    [
        (19.0, 25.0, Category.UNCHANGED),  # the change must be larger
        (18.9, 25.0, Category.IMPROVED),  # 25.0 lies on neither side
        (18.9, 25.1, Category.RECOVERED),
        (25.0, 31.1, Category.IMPROVED),
        (25.0, 18.9, Category.DETERIORATED),
        (25.1, 18.9, Category.HARMED),
    ],
)
def test_that_strict_ties_are_those_of_the_published_packages(first, last, category):
    strict = replace(DEFAULT, ties=Ties.STRICT)
    assert strict.category(units(first), units(last)) is category


def test_that_a_scale_where_lower_is_better_is_read_the_other_way():
    bdi = Criterion(units(10), units(21.6), DOWN)
    assert bdi.category(units(30), units(15)) is Category.RECOVERED
    assert bdi.category(units(15), units(30)) is Category.HARMED


def test_that_a_limit_that_belongs_to_the_clinical_side_says_so():
    # WHO-5: at or below 50 is worth a closer look.
    assert side_of(50, 50, UP, at_cut_off_is_below=True) is Side.BELOW
    who = Criterion(units(10), units(50), UP, at_cut_off_is_below=True)
    assert who.category(units(50), units(60)) is Category.RECOVERED


def test_that_without_a_cut_off_nobody_recovers_or_is_harmed():
    bare = replace(DEFAULT, cut_off=None)
    assert bare.category(units(0), units(40)) is Category.IMPROVED
    assert bare.category(units(40), units(0)) is Category.DETERIORATED


MIRRORED = {
    Category.RECOVERED: Category.HARMED,
    Category.IMPROVED: Category.DETERIORATED,
    Category.UNCHANGED: Category.UNCHANGED,
    Category.DETERIORATED: Category.IMPROVED,
    Category.HARMED: Category.RECOVERED,
}


@given(criteria, scores, scores)
def test_that_swapping_before_and_after_mirrors_the_category(criterion, first, last):
    assert criterion.category(last, first) is MIRRORED[criterion.category(first, last)]


@given(criteria, scores, scores, st.integers(-(10**12), 10**12))
def test_that_shifting_everything_shifts_nothing_but_the_cut_off(criterion, first, last, shift):
    moved = replace(criterion, cut_off=criterion.cut_off + shift)
    assert moved.category(first + shift, last + shift) is criterion.category(first, last)


@given(criteria, scores, scores)
def test_that_turning_the_scale_round_turns_nothing_else(criterion, first, last):
    turned = replace(
        criterion, direction=Direction(-criterion.direction), cut_off=-criterion.cut_off
    )
    assert turned.category(-first, -last) is criterion.category(first, last)


@given(criteria, scores, scores)
def test_that_strict_ties_never_say_more_than_reached_ones(criterion, first, last):
    strict = replace(criterion, ties=Ties.STRICT).category(first, last)
    reached = replace(criterion, ties=Ties.REACHED).category(first, last)
    if strict in {Category.RECOVERED, Category.HARMED}:
        assert reached is strict
    if reached is Category.UNCHANGED:
        assert strict is Category.UNCHANGED


@given(st.lists(st.tuples(scores, scores), max_size=30), st.integers(0, 10))
def test_that_a_tally_counts_everybody_once(pairs, left_out):
    firsts, lasts = (
        scored(*(points_of(a) for a, _ in pairs)),
        scored(*(points_of(b) for _, b in pairs)),
    )
    counts = tally(DEFAULT.categories(firsts, lasts), left_out)
    assert sum(one.count for one in counts.of_complete.values()) == counts.complete == len(pairs)
    assert counts.everybody == len(pairs) + left_out
    assert counts.missing.count == left_out


def test_that_missing_is_a_line_of_its_own_with_both_denominators():
    counts = tally([Category.IMPROVED, Category.UNCHANGED], left_out=2)
    assert counts.of_complete[Category.IMPROVED].share == 0.5
    assert counts.of_all[Category.IMPROVED].share == 0.25
    assert counts.missing.share == 0.5


def test_that_the_spread_is_that_of_the_first_scores():
    sample = sample_of(scored(10, 20, 30))
    assert (sample.mean, sample.sd) == (20, 10)
    assert sample_of(scored(10)) is None


def test_that_the_effect_size_is_beckers():
    # By hand: changes 4, 6, 8, 10 (mean 7), SD of the first scores 2.5820, r = 1, J(3) = .7236.
    firsts, lasts = scored(10, 12, 14, 16), scored(14, 18, 22, 26)
    effect = effect_size(firsts, lasts, UP)
    assert effect.d == pytest.approx(7 / 2.581989, rel=1e-6)
    assert effect.g == pytest.approx(effect.d * 0.723601, rel=1e-5)
    assert effect.high - effect.low == pytest.approx(2 * 1.959964 * (effect.g**2 / 8) ** 0.5)
    assert effect.correlation == pytest.approx(1)


def test_that_the_effect_size_turns_with_the_direction():
    firsts, lasts = scored(10, 12, 15), scored(14, 11, 22)
    assert effect_size(firsts, lasts, DOWN).g == -effect_size(firsts, lasts, UP).g


def test_that_scores_without_spread_have_no_effect_size():
    assert effect_size(scored(10), scored(20), UP) is None
    assert effect_size(scored(10, 10), scored(20, 30), UP) is None
    assert effect_size(scored(10, 20), scored(25, 25), UP).correlation == 0
    assert effect_size(scored(10, 20), scored(25, 25), UP).g == 0  # two cases say nothing


def test_that_the_sd_of_the_first_scores_is_used_where_none_is_given():
    limits = limits_of(Terms(UP, reliability=0.8), Sample(30, 20.0, 7.0))
    assert limits.sd == 7.0
    assert points_of(limits.criterion.threshold) == pytest.approx(reliable_change_points(7, 0.8))


def test_that_the_norms_own_numbers_are_used_where_nothing_else_is_said():
    row = YARDSTICK.norms.row_for(YARDSTICK.scales["trivsel-barn"], RaterGroup.CHILD_SELF)
    limits = limits_of(Terms(UP, norm=row), Sample(30, 20.0, 7.0))
    assert (limits.criterion.threshold, limits.criterion.cut_off) == (units(8), units(32))
    said = limits_of(Terms(UP, sd=7.25, norm=row, cut_off=28), None)
    assert points_of(said.criterion.threshold) == pytest.approx(8.04, abs=0.005)
    assert said.criterion.cut_off == units(28)


@pytest.mark.parametrize(
    ("method", "cut_off"), [(CutOffMethod.A, 36), (CutOffMethod.B, 14), (CutOffMethod.C, 24.09)]
)
def test_that_each_method_places_its_cut_off(method, cut_off):
    terms = Terms(UP, sd=8, reliability=0.9, method=method, functional_mean=28.0, functional_sd=7.0)
    limits = limits_of(terms, Sample(30, 20.0, 6.0))
    expected = cut_off if method is not CutOffMethod.C else (8 * 28 + 7 * 20) / 15
    assert points_of(limits.criterion.cut_off) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("terms", "sample", "lack"),
    [
        (Terms(UP, sd=8), None, Lack.RELIABILITY),
        (Terms(UP, reliability=0.9), None, Lack.SPREAD),
        (Terms(UP, reliability=0.9), Sample(2, 20, 0.0), Lack.SPREAD),
        (Terms(UP, sd=8, reliability=0.9, method=CutOffMethod.A), None, Lack.CLINICAL_SAMPLE),
        (Terms(UP, sd=8, reliability=0.9, method=CutOffMethod.C), None, Lack.FUNCTIONAL_SAMPLE),
    ],
)
def test_that_what_is_not_known_is_said(terms, sample, lack):
    with pytest.raises(LackError) as caught:
        limits_of(terms, sample)
    assert caught.value.lack is lack


@given(st.sampled_from(Direction), st.integers(), st.integers())
def test_that_a_gain_is_a_loss_the_other_way(direction, before, after):
    assert gain(direction, before, after) == -gain(direction, after, before)
