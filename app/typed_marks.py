"""Read marks typed from paper or said aloud: 6,4 and 6.4 and 64 mm are the same mark.

A number that could be meant in two ways (6: six, or six millimetres?) is asked about,
never guessed.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

_NUMBER = re.compile(r"(?P<whole>\d{1,3})(?:[.,](?P<tenth>\d))?")


class Doubt(StrEnum):
    """Why a typed text is not a mark yet."""

    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"
    TWO_MEANINGS = "two_meanings"  # points or millimetres: write one decimal


@dataclass(frozen=True, slots=True)
class Typed:
    """What a typed text says; ``tenths`` None and no doubt is an empty field: untouched."""

    tenths: int | None = None
    doubt: Doubt | None = None


def read_mark(text: str, low: int = 0, high: int = 100, *, spoken: bool = False) -> Typed:
    """Read one line's mark, in tenths; without a decimal sign whole numbers are millimetres.

    A number that was ``spoken`` is points: nobody says millimetres aloud.
    """
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        return _no_number(text)
    whole, tenth = match["whole"], match["tenth"]
    if tenth is not None:
        return _within({int(whole) * 10 + int(tenth)}, low, high)
    if spoken and low <= int(whole) * 10 <= high:
        return Typed(int(whole) * 10)
    if whole.startswith("0"):
        return _within({int(whole)}, low, high)  # 06 can only be millimetres
    return _within({int(whole), int(whole) * 10}, low, high)


def read_total(text: str, low: int = 0, high: int = 400) -> Typed:
    """Read a form's total, in tenths: points, or three figures without the decimal sign."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        return _no_number(text)
    whole, tenth = match["whole"], match["tenth"]
    if tenth is not None:
        return _within({int(whole) * 10 + int(tenth)}, low, high)
    points = _within({int(whole) * 10}, low, high)
    if points.doubt and len(whole) == 3:
        return _within({int(whole)}, low, high)
    return points


def as_typed(tenths: int | None, sign: str = ",") -> str:
    """Show a mark as one types it; an untouched line is empty."""
    return "" if tenths is None else f"{tenths // 10}{sign}{tenths % 10}"


def _no_number(text: str) -> Typed:
    return Typed(doubt=Doubt.NOT_A_NUMBER) if text.strip() else Typed()


def _within(meanings: set[int], low: int, high: int) -> Typed:
    possible = [one for one in meanings if low <= one <= high]
    if len(possible) > 1:
        return Typed(doubt=Doubt.TWO_MEANINGS)
    return Typed(possible[0]) if possible else Typed(doubt=Doubt.OUT_OF_RANGE)
