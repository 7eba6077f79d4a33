"""Reliable change and the cut-offs a, b and c: Jacobson and Truax's formulas."""

from math import sqrt

Z_95 = 1.96  # two-sided 95 %, as Jacobson & Truax (1991) use it


def reliable_change_points(sd_points: float, reliability: float) -> float:
    """Return the smallest change beyond measurement error, in scale points.

    ``sd_points`` > 0; 0 <= ``reliability`` < 1. Equals 1.96 * sd * sqrt(2 * (1 - r)).
    Source: Jacobson & Truax (1991), J. Consult. Clin. Psychol. 59(1), 12-19.
    """
    if sd_points <= 0 or not 0 <= reliability < 1:
        raise ValueError("sd_points must be > 0 and 0 <= reliability < 1")
    return Z_95 * sd_points * sqrt(2 * (1 - reliability))


def cut_off_a(clinical_mean: float, clinical_sd: float, direction: int) -> float:
    """Return where the clinical sample ends: two of its SDs on the better side, in points.

    Source: Jacobson & Truax (1991), p. 13, criterion a.
    """
    return clinical_mean + direction * 2 * clinical_sd


def cut_off_b(functional_mean: float, functional_sd: float, direction: int) -> float:
    """Return where the functional sample begins: two of its own SDs on the worse side, in points.

    Source: Jacobson & Truax (1991), p. 13, criterion b.
    """
    return functional_mean - direction * 2 * functional_sd


def cut_off_c(
    clinical_mean: float, clinical_sd: float, functional_mean: float, functional_sd: float
) -> float:
    """Return the score equally far, in SDs, from both samples' means, in scale points.

    Both SDs > 0. Equals (SD1 * M2 + SD2 * M1) / (SD1 + SD2).
    Source: Jacobson & Truax (1991), p. 13, criterion c.
    """
    if clinical_sd <= 0 or functional_sd <= 0:
        raise ValueError("both standard deviations must be > 0")
    return (clinical_sd * functional_mean + functional_sd * clinical_mean) / (
        clinical_sd + functional_sd
    )


def tenths(points: float) -> int:
    """Round scale points half-up to whole tenths."""
    return int((points * 10 + 0.5) // 1)
