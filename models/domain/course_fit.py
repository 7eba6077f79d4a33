"""Estimate a team's own reference course from its closed cases.

Later scores of case i: Y(s) = E(s | y1) + u * sqrt(g(s)) + e(s), u ~ N(0, sigma_r^2) and
e(s) ~ N(0, sigma_m^2) independent, so a case's covariance is sigma_m^2 * I + sigma_r^2 * w w',
w = sqrt(g): rank one, hence a closed form (Sherman-Morrison, matrix determinant lemma).
``fit_course`` maximises the sum of the cases' log-likelihoods plus a normal prior around
another course, which about 100 cases outweigh. Deterministic: the same cases give the same
course, to the last digit. Model and prior: section 3 of the design's clinical page.

Known limit: courses that end early went well or were given up, so late sessions rest on a
selected few.
"""

from dataclasses import dataclass, replace
from datetime import date
from math import exp, log

import numpy as np

from models.domain.course import CourseParameters
from models.domain.course_likelihood import Cases, Floats, log_likelihood

ENOUGH_CASES = 50  # closed cases from which a team's own course is offered
# Standard deviations of the prior: D, beta, log tau, log sigma_m, log sigma_r.
PRIOR_SD = np.array([0.75, 0.085, 0.20, 0.05, 0.07])
_STEP = 1e-5  # of the gradient's differences, in prior standard deviations
_LONGEST = 3.0  # prior standard deviations a step
_FLATTEST = 1e-3  # curvature
_CLOSE_ENOUGH = 1e-12  # gain of a step, relative to the log-posterior


class TooFewCasesError(ValueError):
    """No case has the two scores that a course needs."""


@dataclass(frozen=True, slots=True)
class CourseFit:
    """A fitted course and where it comes from."""

    parameters: CourseParameters
    cases: int  # with at least two scores
    sessions: int  # scores used, first ones included
    log_likelihood: float  # of the cases' later scores, without the prior
    log_posterior: float  # with it, up to the prior's constant
    first_day: date | None = None
    last_day: date | None = None

    @property
    def is_offered(self) -> bool:
        """Whether enough cases stand behind it to be put before a team."""
        return self.cases >= ENOUGH_CASES


@dataclass(frozen=True, slots=True)
class Origin:
    """What a fitted course is called and whose cases it is from."""

    key: str = "own"
    version: int = 1
    first_day: date | None = None
    last_day: date | None = None


def fit_course(cases: Cases, prior: CourseParameters, origin: Origin | None = None) -> CourseFit:
    """Return the course that fits the cases best, given the prior; TooFewCasesError without any."""
    if not len(cases.first):
        raise TooFewCasesError
    mu = float(cases.first.mean())
    centre = _centre(prior, mu)
    summit = _Hill(cases, mu, centre).climb()
    d, beta, log_tau, log_m, log_r = (centre + PRIOR_SD * summit.at).tolist()
    named = origin or Origin()
    fitted = replace(
        prior,
        key=named.key,
        version=named.version,
        mu=mu,
        d=d,
        beta=beta,
        tau=exp(log_tau),
        sigma_m=exp(log_m),
        sigma_r=exp(log_r),
        adults_only=False,
    )
    fit = CourseFit(
        fitted,
        cases=len(cases.first),
        sessions=len(cases.first) + len(cases.score),
        log_likelihood=summit.log_likelihood,
        log_posterior=summit.height,
        first_day=named.first_day,
        last_day=named.last_day,
    )
    return replace(fit, parameters=_with_provenance(fit, prior))


def _centre(prior: CourseParameters, mu: float) -> Floats:
    """Return the prior's means; that of D moves with mu, so that the prior is the same line."""
    d = prior.d + (prior.beta - 1) * (mu - prior.mu)
    return np.array([d, prior.beta, log(prior.tau), log(prior.sigma_m), log(prior.sigma_r)])


@dataclass(frozen=True, slots=True)
class _Place:
    """A point on the posterior, in prior standard deviations from the prior's mean."""

    at: Floats
    height: float  # log-posterior
    slope: Floats
    log_likelihood: float


@dataclass(frozen=True, slots=True)
class _Hill:
    """The log-posterior of the parameters."""

    cases: Cases
    mu: float
    centre: Floats

    def look(self, at: Floats) -> _Place:
        """Return height and slope at a point."""
        found = log_likelihood(self.cases, self.mu, self.centre + PRIOR_SD * at)
        height = found.height - float(at @ at) / 2
        return _Place(at, height, found.slope * PRIOR_SD - at, found.height)

    def step_from(self, place: _Place) -> Floats:
        """Return Newton's step uphill, at most three prior standard deviations long."""
        curvature = np.array(
            [
                (self.look(place.at + nudge).slope - self.look(place.at - nudge).slope)
                / (2 * _STEP)
                for nudge in _STEP * np.eye(len(place.at))
            ]
        )
        values, axes = np.linalg.eigh(-(curvature + curvature.T) / 2)
        # Uphill along every axis, also where the hill is not yet round.
        step: Floats = axes @ ((axes.T @ place.slope) / np.maximum(np.abs(values), _FLATTEST))
        return step * min(1.0, _LONGEST / max(float(np.abs(step).max()), _LONGEST))

    def climb(self) -> _Place:
        """Return the highest point, found from the prior's mean."""
        place = self.look(np.zeros(len(self.centre)))
        there = self.uphill(place)
        while there.height - place.height > _CLOSE_ENOUGH * max(1.0, abs(place.height)):
            place, there = there, self.uphill(there)
        return there

    def uphill(self, place: _Place) -> _Place:
        """Return a point at least as high: Newton's step, or as much of it as leads up."""
        step = self.step_from(place)
        there = self.look(place.at + step)
        while there.height < place.height:
            step = step / 2
            there = self.look(place.at + step)
        return there


def _with_provenance(fit: CourseFit, prior: CourseParameters) -> CourseParameters:
    """Say of every parameter whose cases it is from, and name the course after them."""
    days = f", {fit.first_day} to {fit.last_day}" if fit.first_day and fit.last_day else ""
    source = (
        f"Fitted to {fit.cases} closed cases with {fit.sessions} scores{days}; log-likelihood "
        f"{fit.log_likelihood:.3f}; prior {prior.key} {prior.version} [C]"
    )
    own = {language: words.format(cases=fit.cases) for language, words in prior.own_title.items()}
    return replace(
        fit.parameters,
        title=own or prior.title,
        sources=tuple((name, source) for name, _ in prior.sources),
    )
