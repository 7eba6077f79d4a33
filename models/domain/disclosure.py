"""Which numbers of a table must stay hidden, so that no child can be picked out of it.

Small numbers are hidden, and what could be worked out from the sums with them (complementary
suppression): in no row and no column may the hidden numbers be fewer than two, or add up to
so little that they could be told, and no small number may follow from all sums together.
Small groups are put together first, by who counts.
Source: Hundepool et al. (2012), Statistical Disclosure Control, ch. 4 (frequency rule, safe
tables by marginal checks); the limits are this program's own.
"""

from collections.abc import Iterator, Sequence

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
    if rows == 1:  # the sums of its columns are the row itself: nobody shows them
        return None
    pinned = next((cell for cell in _small(counts) if _is_pinned(counts, hidden, cell)), None)
    return None if pinned is None else _beside(counts, hidden, pinned)


def _small(counts: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    for row, column in np.argwhere((counts > 0) & (counts < SMALLEST_NUMBER)):
        yield int(row), int(column)


def _is_pinned(counts: NDArray[np.int64], hidden: Mask, cell: tuple[int, int]) -> bool:
    """Whether a hidden number can be nothing else, given all sums and what is shown.

    It can be one more or one less where a round of other hidden numbers makes up for it: a walk
    between the cell's row and its column, in which numbers in turn rise and, being above 0, fall.
    """
    row, column = cell
    others = hidden.copy()
    others[cell] = False
    rises, falls = others, others & (counts > 0)
    return column not in _reached(rises, falls, {row}) and row not in _reached(
        falls.T, rises.T, {column}
    )


def _reached(to_columns: Mask, to_rows: Mask, rows: set[int]) -> set[int]:
    """Return the columns that can be walked to from some rows, to and fro."""
    columns: set[int] = set()
    waiting = list(rows)
    seen = set(rows)
    while waiting:
        for column in np.flatnonzero(to_columns[waiting.pop()]):
            if int(column) not in columns:
                columns.add(int(column))
                found = {int(row) for row in np.flatnonzero(to_rows[:, column])} - seen
                seen |= found
                waiting += found
    return columns


def _beside(
    counts: NDArray[np.int64], hidden: Mask, cell: tuple[int, int]
) -> tuple[int, int] | None:
    """Return the number to hide next: one in the cell's row or column, else anywhere."""
    row, column = cell
    shown = [(int(r), int(c)) for r, c in np.argwhere(~hidden)]
    return min(
        shown,
        key=lambda one: (row != one[0] and column != one[1], counts[one] == 0, counts[one], one),
        default=None,
    )


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
