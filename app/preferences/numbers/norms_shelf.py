"""The norm sets there are, how they stand, and which of a set's rows decide anything."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.domain.norms import NormRow, NormSet


@dataclass(frozen=True, slots=True)
class NormsShelf:
    """The norm sets there are, and how they stand."""

    sets: tuple[NormSet, ...]
    own: frozenset[str]  # keys of the team's own
    chosen: str
    in_force: str


def telling_rows(norms: NormSet) -> Iterator[NormRow]:
    """Leave out rows that another row of the set stands before: they decide nothing."""
    seen: set[tuple[str, object]] = set()
    for row in norms.rows:
        if (row.norms, row.group) not in seen and (row.norms, None) not in seen:
            seen.add((row.norms, row.group))
            yield row
