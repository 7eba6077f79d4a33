"""What a benchmark hands back: one figure beside the target it has to keep."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the table."""

    what: str
    value: float
    unit: str
    target: float
    remark: str = ""

    @property
    def is_kept(self) -> bool:
        return self.value <= self.target

    def row(self) -> tuple[str, str, str, str, str]:
        digits = 2 if self.value < 10 else 0
        measured = f"{self.value:.{digits}f} {self.unit}".strip()
        target = f"<= {self.target:g} {self.unit}".strip()
        return (self.what, measured, target, "ok" if self.is_kept else "MISSED", self.remark)


def spread(values: Sequence[float]) -> str:
    """Say between what the values lie."""
    return f"{min(values):.0f}-{max(values):.0f} of {len(values)}"


def percentile_95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
