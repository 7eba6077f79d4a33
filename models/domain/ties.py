"""Which side of a limit a score lies on, and when a change counts: direction and ties, once.

Every rule reads scores in the scale's direction through ``gain`` and ``side_of``, and every
change through ``reaches``. A score at the cut-off counts as above it (WHO-5's row says
otherwise), and a change that reaches the reliable change counts. Published packages are
stricter: ``Ties.STRICT`` wants more than the limit, and puts a score at the cut-off on
neither side.
"""

from enum import IntEnum, StrEnum


class Direction(IntEnum):
    """The sign d with which every rule reads a score: d * y."""

    HIGHER_IS_BETTER = 1
    HIGHER_IS_WORSE = -1


class Ties(StrEnum):
    """What being exactly at a limit means."""

    REACHED = "reached"
    STRICT = "strict"


class Side(StrEnum):
    """Where a score lies, as its scale's direction reads it."""

    BELOW = "below"  # the clinical side
    ABOVE = "above"  # the functional side
    NEITHER = "neither"  # at the cut-off, under strict ties only


def gain(direction: int, before: int, after: int) -> int:
    """Return how much better ``after`` is than ``before``, in their own unit."""
    return direction * (after - before)


def reaches(change: int, limit: int, ties: Ties = Ties.REACHED) -> bool:
    """Whether a gain (or, with its sign turned, a loss) counts against a limit > 0."""
    return change > limit or (change == limit and ties is Ties.REACHED)


def side_of(
    score: int,
    cut_off: int,
    direction: int,
    ties: Ties = Ties.REACHED,
    *,
    at_cut_off_is_below: bool = False,
) -> Side:
    """Return the side of the cut-off that ``score`` lies on; both in one unit."""
    above = gain(direction, cut_off, score)
    if above == 0 and ties is Ties.STRICT:
        return Side.NEITHER
    is_below = above < 0 or (above == 0 and at_cut_off_is_below)
    return Side.BELOW if is_below else Side.ABOVE
