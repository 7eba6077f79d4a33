"""Which numbers of a table must stay hidden, so that no child can be picked out of it.

Small numbers are hidden, and what could be worked out from the sums with them (complementary
suppression): in no row and no column may the hidden numbers be fewer than two, or add up to
so little that they could be told. Small groups are put together first, by who counts.
Source: Hundepool et al. (2012), Statistical Disclosure Control, ch. 4 (frequency rule, safe
tables by marginal checks); the limits are this program's own.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SMALLEST_GROUP = 10  # children; a smaller group never stands alone
SMALLEST_NUMBER = 3  # a number from 1 up to, not including, this is hidden

Mask = NDArray[np.bool_]


def hidden_numbers(table: Sequence[Sequence[int]]) -> Mask:
    """Return which numbers must be hidden where all sums of rows and columns are shown.

    ``table`` has a row per group and a column per outcome, counts >= 0.
    """
    counts = np.array(table, dtype=np.int64).reshape(len(table), -1)
    hidden = (counts > 0) & (counts < SMALLEST_NUMBER)
    while (cell := _next(counts, hidden)) is not None:
        hidden[cell] = True
    return hidden


def _next(counts: NDArray[np.int64], hidden: Mask) -> tuple[int, int] | None:
    """Return the next number to hide, or None where the table is safe."""
    rows, columns = counts.shape
    for row in range(rows):
        if (column := _to_hide(counts[row], hidden[row])) is not None:
            return row, column
    for column in range(columns):
        if (row_ := _to_hide(counts[:, column], hidden[:, column])) is not None:
            return row_, column
    return None


def _to_hide(counts: NDArray[np.int64], hidden: Mask) -> int | None:
    """Return what to hide where the hidden follow, nearly, from the sum and what is shown.

    The smallest number that is not 0 goes first: a 0 hides little.
    """
    number = int(hidden.sum())
    is_safe = number >= 2 and int(counts[hidden].sum()) >= SMALLEST_NUMBER
    shown = np.flatnonzero(~hidden)
    if number == 0 or is_safe or len(shown) == 0:
        return None
    return int(min(shown, key=lambda place: (counts[place] == 0, counts[place], place)))
