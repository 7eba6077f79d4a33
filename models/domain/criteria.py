"""From what an analysis is told (SD, reliability, samples, norms) to the limits it uses."""

from dataclasses import dataclass
from enum import StrEnum

from models.domain.change import (
    Z_95,
    cut_off_a,
    cut_off_b,
    cut_off_c,
    reliable_change_points,
)
from models.domain.norms import NormRow
from models.domain.outcomes import UNITS_PER_POINT, Criterion, Sample, points_of, units
from models.domain.ties import Direction, Ties

UNITS_PER_TENTH = UNITS_PER_POINT // 10


class CutOffMethod(StrEnum):
    """Jacobson and Truax's three places for the limit."""

    A = "a"  # two SDs from the clinical mean
    B = "b"  # two functional SDs from the functional mean
    C = "c"  # equally far from both


class Lack(StrEnum):
    """What an analysis cannot do without."""

    RELIABILITY = "reliability"
    SPREAD = "spread"  # no SD given, and the first scores do not tell one
    CLINICAL_SAMPLE = "clinical_sample"  # no complete case to take the clinical mean from
    FUNCTIONAL_SAMPLE = "functional_sample"


class LackError(ValueError):
    """The limits cannot be worked out from what was given."""

    def __init__(self, lack: Lack) -> None:
        super().__init__(lack.value)
        self.lack = lack


@dataclass(frozen=True, slots=True)
class Terms:
    """What the caller says about the limits; points are scale points, None is not said."""

    direction: Direction
    ties: Ties = Ties.REACHED
    sd: float | None = None
    reliability: float | None = None
    cut_off: float | None = None
    method: CutOffMethod | None = None
    functional_mean: float | None = None
    functional_sd: float | None = None
    norm: NormRow | None = None  # used for what is not said otherwise


@dataclass(frozen=True, slots=True)
class Limits:
    """The criterion, and the numbers it came from (None: not needed)."""

    criterion: Criterion
    sd: float | None
    reliability: float | None
    error_of_difference: float  # S_diff in points: the change that an index of 1 stands for


def limits_of(terms: Terms, first_scores: Sample | None) -> Limits:
    """Work out threshold and cut-off; LackError says what is not known.

    Without an SD, that of the complete cases' first scores is used. The norm's own reliable
    change is used where neither an SD nor a reliability is given.
    """
    sd = terms.sd
    if sd is None and first_scores is not None:
        sd = first_scores.sd
    threshold, reliability = _threshold(terms, sd)
    criterion = Criterion(
        threshold,
        _cut_off(terms, first_scores, sd),
        terms.direction,
        terms.ties,
        at_cut_off_is_below=_norm_decides(terms) and _at_cut_off_is_below(terms.norm),
    )
    is_norms = reliability is None
    return Limits(criterion, None if is_norms else sd, reliability, points_of(threshold) / Z_95)


def _threshold(terms: Terms, sd: float | None) -> tuple[int, float | None]:
    """Return the reliable change in units, and the reliability where it came from one."""
    norm = terms.norm
    says_nothing = terms.sd is None and terms.reliability is None
    if says_nothing and norm is not None and norm.reliable_change is not None:
        return norm.reliable_change * UNITS_PER_TENTH, None
    reliability = terms.reliability
    if reliability is None and norm is not None:
        reliability = norm.reliability
    if reliability is None:
        raise LackError(Lack.RELIABILITY)
    if not sd:
        raise LackError(Lack.SPREAD)
    return units(reliable_change_points(sd, reliability)), reliability


def _norm_decides(terms: Terms) -> bool:
    return terms.cut_off is None and terms.method is None


def _at_cut_off_is_below(norm: NormRow | None) -> bool:
    return norm is not None and norm.at_cut_off_is_below


def _cut_off(terms: Terms, clinical: Sample | None, sd: float | None) -> int | None:
    if terms.cut_off is not None:
        return units(terms.cut_off)
    if terms.method is not None:
        return units(_by_method(terms, terms.method, clinical, sd))
    if terms.norm is not None and terms.norm.cut_off is not None:
        return terms.norm.cut_off * UNITS_PER_TENTH
    return None


def _by_method(
    terms: Terms, method: CutOffMethod, clinical: Sample | None, sd: float | None
) -> float:
    mean, spread = terms.functional_mean, terms.functional_sd
    if method is not CutOffMethod.A and (mean is None or spread is None):
        raise LackError(Lack.FUNCTIONAL_SAMPLE)
    if method is CutOffMethod.B:
        return cut_off_b(mean or 0.0, spread or 0.0, terms.direction)
    if clinical is None or not sd:
        raise LackError(Lack.CLINICAL_SAMPLE)
    if method is CutOffMethod.A:
        return cut_off_a(clinical.mean, sd, terms.direction)
    return cut_off_c(clinical.mean, sd, mean or 0.0, spread or 0.0)
