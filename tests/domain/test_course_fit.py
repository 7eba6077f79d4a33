"""A team's own course: the likelihood, its summit, and what its bands hold."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.stats import multivariate_normal

from models.domain.course import expected_points, spread_points
from models.domain.course_calibration import FOLDS, band_distance, calibrate
from models.domain.course_fit import (
    ENOUGH_CASES,
    PRIOR_SD,
    Origin,
    TooFewCasesError,
    fit_course,
)
from models.domain.course_likelihood import Cases, log_likelihood
from models.domain.course_packs import course_text, parse_course
from models.domain.simulated_courses import DropOut, World, draw_courses, draw_stable
from tests.domain.families import YARDSTICK

PUBLISHED = YARDSTICK.courses["adult-published"]
OTHER = replace(PUBLISHED, d=4.0, beta=0.7, tau=5.0, sigma_m=3.0, sigma_r=5.0)
LOGS = np.array([6.9, 0.5, np.log(3.0), np.log(2.3), np.log(7.2)])


def drawn(seed, parameters=PUBLISHED, **world):
    random = np.random.default_rng(seed)
    return draw_courses(parameters, World(**({"cases": 60, "sessions": 9} | world)), random)


def by_hand(cases, mu, parameters):
    """The same likelihood from the whole covariance matrix, case by case."""
    d, beta, log_tau, log_m, log_r = parameters
    total = 0.0
    for case, first in enumerate(cases.first):
        mine = cases.owner == case
        g = 1 - np.exp(-(cases.s[mine] - 1) / np.exp(log_tau))
        mean = first + (d + (beta - 1) * (first - mu)) * g
        w = np.sqrt(g)
        covariance = np.exp(2 * log_m) * np.eye(len(g)) + np.exp(2 * log_r) * np.outer(w, w)
        total += multivariate_normal.logpdf(cases.score[mine], mean, covariance)
    return total


ragged = st.lists(
    st.lists(st.tuples(st.integers(1, 4), st.floats(0, 40)), min_size=2, max_size=6),
    min_size=1,
    max_size=6,
).map(
    lambda cases: Cases.of(
        list(zip(np.cumsum([gap for gap, _ in case]).tolist(), [y for _, y in case], strict=True))
        for case in cases
    )
)
nearby = st.tuples(
    st.floats(0, 15), st.floats(0, 1.2), st.floats(0, 2), st.floats(0, 2), st.floats(0, 3)
).map(np.array)


@given(ragged, nearby)
def test_that_the_closed_form_is_the_likelihood_of_the_whole_covariance(cases, parameters):
    height = log_likelihood(cases, 19.0, parameters).height
    assert height == pytest.approx(by_hand(cases, 19.0, parameters), rel=1e-9, abs=1e-7)


@given(ragged, nearby)
def test_that_the_slope_is_that_of_the_likelihood(cases, parameters):
    slope = log_likelihood(cases, 19.0, parameters).slope
    for place, nudge in enumerate(1e-5 * np.eye(5)):
        up, down = (log_likelihood(cases, 19.0, parameters + s * nudge).height for s in (1, -1))
        assert slope[place] == pytest.approx((up - down) / 2e-5, rel=1e-4, abs=1e-3)


def independent_optimum(cases, prior):
    """The summit as scipy finds it, from the whole covariance matrices."""
    mu = cases.first.mean()
    d = prior.d + (prior.beta - 1) * (mu - prior.mu)
    centre = np.array([d, prior.beta, *np.log([prior.tau, prior.sigma_m, prior.sigma_r])])

    def depth(place):
        return place @ place / 2 - by_hand(cases, mu, centre + PRIOR_SD * place)

    options = {"maxiter": 20_000, "xatol": 1e-9, "fatol": 1e-11}
    start = minimize(depth, np.zeros(5), method="BFGS").x
    found = minimize(depth, start, method="Nelder-Mead", options=options)
    return by_hand(cases, mu, centre + PRIOR_SD * found.x), -found.fun


@pytest.mark.parametrize(
    ("seed", "parameters", "world"),
    [
        (1, PUBLISHED, {}),
        (2, OTHER, {"cases": 40, "sessions": 6}),
        (3, OTHER, {"cases": 30, "drop_out": DropOut.SEEN, "as_marked": True}),
    ],
)
def test_that_an_independent_optimiser_finds_the_same_summit(seed, parameters, world):
    cases = drawn(seed, parameters, **world).seen()
    fit = fit_course(cases, PUBLISHED)
    likelihood, posterior = independent_optimum(cases, PUBLISHED)
    assert fit.log_likelihood == pytest.approx(likelihood, rel=1e-6)
    assert fit.log_posterior == pytest.approx(posterior, rel=1e-6)
    assert fit.log_posterior >= posterior - 1e-6


def test_that_the_summit_is_flat():
    cases = drawn(4, OTHER, cases=500).seen()
    fit = fit_course(cases, PUBLISHED).parameters
    place = np.array([fit.d, fit.beta, *np.log([fit.tau, fit.sigma_m, fit.sigma_r])])
    d = PUBLISHED.d + (PUBLISHED.beta - 1) * (fit.mu - PUBLISHED.mu)
    centre = np.array([d, *LOGS[1:]])
    slope = log_likelihood(cases, fit.mu, place).slope - (place - centre) / PRIOR_SD**2
    assert np.abs(slope * PRIOR_SD).max() < 1e-3


@pytest.mark.parametrize(
    "scores",
    [
        [(1, 0.0), (2, 40.0)],  # Newton's first step leads too far here
        [(1, 40.0), (2, 0.0)],
        [(session, 20.0) for session in range(1, 10)],
        [(session, 40.0 * (session % 2)) for session in range(1, 10)],
    ],
)
@pytest.mark.parametrize("times", [1, 300])
def test_that_odd_cases_have_a_summit_too(scores, times):
    cases = Cases.of([scores] * times)
    fit = fit_course(cases, PUBLISHED)
    d = PUBLISHED.d + (PUBLISHED.beta - 1) * (fit.parameters.mu - PUBLISHED.mu)
    from_prior = log_likelihood(cases, fit.parameters.mu, np.array([d, *LOGS[1:]])).height
    assert fit.log_posterior > from_prior


def test_that_the_same_cases_give_the_same_course_to_the_last_digit():
    assert fit_course(drawn(5).seen(), PUBLISHED) == fit_course(drawn(5).seen(), PUBLISHED)


def test_that_many_cases_outweigh_the_prior():
    fit = fit_course(drawn(6, OTHER, cases=4000).seen(), PUBLISHED).parameters
    assert fit.beta == pytest.approx(OTHER.beta, abs=0.03)
    assert fit.tau == pytest.approx(OTHER.tau, rel=0.12)  # D and tau trade a little
    assert fit.sigma_m == pytest.approx(OTHER.sigma_m, rel=0.03)
    assert fit.sigma_r == pytest.approx(OTHER.sigma_r, rel=0.05)
    assert expected_points(fit, fit.mu, 10) == pytest.approx(
        expected_points(OTHER, fit.mu, 10), abs=0.5
    )


def test_that_one_case_leaves_the_prior_nearly_where_it_was():
    fit = fit_course(Cases.of([[(1, 12.0), (2, 13.0)]]), PUBLISHED).parameters
    assert fit.mu == 12.0
    assert expected_points(fit, 20.0, 8) == pytest.approx(
        expected_points(PUBLISHED, 20.0, 8), abs=0.3
    )
    assert fit.sigma_r == pytest.approx(PUBLISHED.sigma_r, rel=0.05)


def test_that_moving_every_score_moves_the_course_with_it():
    def shifted(points):
        cases = drawn(7).seen()
        moved = replace(cases, first=cases.first + points, score=cases.score + points)
        return fit_course(moved, replace(PUBLISHED, mu=PUBLISHED.mu + points)).parameters

    here, there = shifted(0.0), shifted(5.0)
    assert (there.d, there.tau, there.sigma_r) == pytest.approx(
        (here.d, here.tau, here.sigma_r), rel=1e-6
    )


def test_that_without_cases_there_is_no_course():
    with pytest.raises(TooFewCasesError):
        fit_course(Cases.of([[(1, 12.0)], []]), PUBLISHED)


def test_that_sessions_are_counted_from_the_first_score():
    cases = Cases.of([[(3, 10.0), (4, 12.0), (8, 15.0)], [(1, 9.0)], [(1, 20.0), (2, 21.0)]])
    assert cases.first.tolist() == [10.0, 20.0]
    assert cases.s.tolist() == [2, 6, 2]
    assert cases.owner.tolist() == [0, 0, 1]


@pytest.mark.parametrize("sessions", [(1, 1), (2, 1), (1, 2, 2)])
def test_that_sessions_out_of_order_are_refused(sessions):
    with pytest.raises(ValueError, match="rise"):
        Cases.of([[(session, 10.0) for session in sessions]])


def test_that_a_fit_says_whose_cases_it_is_from():
    origin = Origin("egen-barn", 3, date(2024, 1, 8), date(2026, 10, 30))
    fit = fit_course(drawn(8).seen(), PUBLISHED, origin)
    assert (fit.cases, fit.sessions) == (60, 540)
    assert fit.parameters.title["da"] == "midterste halvdel af jeres egne 60 forløb"
    assert "60 closed cases" in dict(fit.parameters.sources)["tau"]
    assert "2024-01-08 to 2026-10-30" in dict(fit.parameters.sources)["tau"]
    again = parse_course(course_text(fit.parameters), "eget.toml")
    assert (again.key, again.version, again.tau) == ("egen-barn", 3, fit.parameters.tau)


def test_that_a_course_without_an_own_title_keeps_its_own():
    fit = fit_course(drawn(8).seen(), replace(PUBLISHED, own_title={}))
    assert fit.parameters.title == PUBLISHED.title


@pytest.mark.parametrize(("cases", "offered"), [(ENOUGH_CASES - 1, False), (ENOUGH_CASES, True)])
def test_that_a_course_is_offered_from_fifty_cases(cases, offered):
    assert fit_course(drawn(9, cases=cases).seen(), PUBLISHED).is_offered == offered


@pytest.mark.parametrize("seed", range(8))
def test_that_bands_hold_what_they_say_when_the_model_is_true(seed):
    parameters = OTHER if seed % 2 else PUBLISHED
    found = calibrate(drawn(seed, parameters, cases=1500, sessions=10).seen(), PUBLISHED)
    assert found.overall.inside50 == pytest.approx(0.50, abs=0.03)
    assert found.overall.inside80 == pytest.approx(0.80, abs=0.03)


def test_that_the_calibration_table_counts_every_held_out_score_once():
    cases = drawn(10, cases=53, sessions=20).seen()
    found = calibrate(cases, PUBLISHED)
    assert found.folds == FOLDS
    assert [row.session for row in found.by_session] == list(range(2, 19))
    assert found.overall.count == 53 * 17  # sessions 19 and 20 lie beyond the evidence
    assert all(row.inside50 <= row.inside80 for row in found.by_session)


def test_that_a_fold_never_judges_the_cases_it_was_fitted_to():
    # A course fitted to all cases, the odd one included, is dragged towards it.
    cases = drawn(11, cases=6, sessions=4).seen()
    odd = replace(cases, score=np.where(cases.owner == 0, 0.0, cases.score))
    assert calibrate(odd, PUBLISHED, folds=6).folds == 6
    alone = fit_course(odd.some(np.arange(6) != 0), PUBLISHED).parameters
    assert band_distance(odd.some(np.arange(6) == 0), alone).min() > 0


def test_that_fewer_than_two_cases_cannot_be_held_out():
    assert calibrate(Cases.of([[(1, 12.0), (2, 13.0)]]), PUBLISHED) is None


def test_that_cases_beyond_the_evidence_leave_an_empty_table():
    late = Cases.of([[(1, 12.0), (30, 13.0)], [(1, 20.0), (40, 22.0)]])
    found = calibrate(late, PUBLISHED)
    assert (found.overall.count, found.overall.inside50, found.by_session) == (0, None, ())


@given(st.floats(0, 40), st.integers(2, 18), st.floats(0, 40))
@settings(max_examples=200)
def test_that_a_score_is_inside_where_the_drawn_band_holds_it(first, s, score):
    cases = Cases.of([[(1, first), (s, score)]])
    distance = band_distance(cases, PUBLISHED)[0]
    centre, spread = expected_points(PUBLISHED, first, s), spread_points(PUBLISHED, s)
    for z in (0.6744897501960817, 1.2815515655446004):
        low, high = (min(max(centre + sign * z * spread, 0.0), 40.0) for sign in (-1, 1))
        if min(abs(score - low), abs(score - high)) > 1e-6 or score in {0.0, 40.0}:
            assert (distance <= z) == (low <= score <= high)


def test_that_drawn_people_who_do_not_change_keep_their_true_score():
    courses = draw_stable(PUBLISHED, 2.3, World(4000, 6), np.random.default_rng(1))
    differences = courses.scores[:, 5] - courses.scores[:, 0]
    assert differences.mean() == pytest.approx(0, abs=0.2)
    assert differences.std() == pytest.approx(2.3 * 2**0.5, rel=0.05)
    assert courses.scores[:, 0].std() == pytest.approx(8.7, rel=0.05)


def test_that_heavy_tails_keep_their_variance():
    normal, heavy = (drawn(12, cases=20_000, freedom=one).scores[:, 8] for one in (None, 5.0))
    assert heavy.std() == pytest.approx(normal.std(), rel=0.05)


def test_that_drop_out_leaves_the_whole_courses_behind():
    courses = drawn(13, cases=500, drop_out=DropOut.UNSEEN)
    assert len(courses.seen().score) < len(courses.whole().score) == 500 * 8
    assert courses.ends.min() == 3


def test_that_marks_are_tenths_within_the_scale():
    scores = drawn(14, cases=500, as_marked=True).scores
    assert scores.min() >= 0
    assert scores.max() <= 40
    assert np.allclose(scores * 10, np.round(scores * 10))
