"""The scores of many cases from a file: kept as arrays of numbers, a million rows at a time."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.commands.csv_rows import (
    Broken,
    CellError,
    Row,
    Sheet,
    exact_score,
    open_sheet,
    whole_number,
)
from models.domain.outcomes import Scores

Integers = NDArray[np.int64]
NO_SCORE = -(2**62)  # in the arrays only: no score can be that low


@dataclass(frozen=True, slots=True)
class Range:
    """The lowest and highest score that can be, in units."""

    low: int
    high: int


class Unit(NamedTuple):
    """Whose scores: a case, and the voice where the file names one."""

    case: str
    voice: str | None

    def __repr__(self) -> str:
        return "Unit()"


@dataclass(frozen=True, slots=True, repr=False)
class Series:
    """Scores by unit and session, gaps left out, each unit's together and in session order."""

    units: tuple[Unit, ...]  # in the order of the file, also those without a score
    owner: Integers  # index into ``units``
    session: Integers
    score: Scores


@dataclass(frozen=True, slots=True, repr=False)
class Pairs:
    """First and last score of the complete cases, and why the others are left out."""

    units: tuple[Unit, ...]
    first: Scores
    last: Scores
    left_out: dict[str, int]


@dataclass
class _Columns:
    """What is read, as long as it is being read."""

    units: list[Unit] = field(default_factory=list)
    known: dict[Unit, int] = field(default_factory=dict)
    owner: "array[int]" = field(default_factory=lambda: array("q"))
    session: "array[int]" = field(default_factory=lambda: array("q"))
    score: "array[int]" = field(default_factory=lambda: array("q"))
    line: "array[int]" = field(default_factory=lambda: array("q"))

    def unit(self, row: Row) -> int:
        """Return the index of the row's unit, new or known."""
        case, voice = row.cells["case"], row.cells.get("voice")
        if not case:
            raise CellError("the case has no name")
        if voice == "":
            raise CellError("the voice has no name")
        unit = Unit(case, voice)
        index = self.known.setdefault(unit, len(self.units))
        if index == len(self.units):
            self.units.append(unit)
        return index


def read_pairs(path: Path, within: Range | None) -> Pairs:
    """Read ``case, [voice,] session, score`` or ``case, pre, post``; RefusedError if broken."""
    broken = Broken()
    with open_sheet(path, broken) as sheet:
        if {"case", "pre", "post"} <= set(sheet.columns):
            pairs = _read_before_after(sheet, within, broken)
        else:
            pairs = _pairs(_read_long(sheet, within, broken))
    broken.refuse()
    return pairs


def read_series(path: Path, within: Range | None) -> Series:
    """Read ``case, [voice,] session, score``; RefusedError if broken."""
    broken = Broken()
    with open_sheet(path, broken) as sheet:
        series = _read_long(sheet, within, broken)
    broken.refuse()
    return series


def _read_long(sheet: Sheet, within: Range | None, broken: Broken) -> Series:
    columns = _Columns()
    if not {"case", "session", "score"} <= set(sheet.columns):
        broken.add(1, "the header needs the columns case, session and score")
        broken.refuse()
    for row in sheet.rows:
        try:
            unit = columns.unit(row)
            session = whole_number(row.cells["session"])
            score = _score(row.cells["score"], within)
        except CellError as error:
            broken.add(row.line, str(error))
        else:
            columns.owner.append(unit)
            columns.session.append(session)
            columns.score.append(score)
            columns.line.append(row.line)
    return _ordered(columns, broken)


def _score(text: str, within: Range | None) -> int:
    score = exact_score(text)
    if score is None:
        return NO_SCORE
    if within is not None and not within.low <= score <= within.high:
        raise CellError("the score is outside the range")
    return score


def _ordered(columns: _Columns, broken: Broken) -> Series:
    owner, session, score, line = (
        np.frombuffer(one, dtype=np.int64) if len(one) else np.empty(0, dtype=np.int64)
        for one in (columns.owner, columns.session, columns.score, columns.line)
    )
    order = np.lexsort((session, owner))  # stable: equal sessions keep the order of the file
    owner, session, score, line = owner[order], session[order], score[order], line[order]
    again = (owner[1:] == owner[:-1]) & (session[1:] == session[:-1])
    for place in np.flatnonzero(again).tolist():
        broken.add(int(line[place + 1]), f"the same session as in line {line[place]}")
    there = score != NO_SCORE
    return Series(tuple(columns.units), owner[there], session[there], score[there])


def _pairs(series: Series) -> Pairs:
    """Take the first and last score of each unit that has two."""
    counts = np.bincount(series.owner, minlength=len(series.units))
    ends = np.cumsum(counts)
    whole = np.flatnonzero(counts >= 2)
    left_out = {
        "no_score": int((counts == 0).sum()),
        "only_one_score": int((counts == 1).sum()),
    }
    return Pairs(
        units=tuple(series.units[one] for one in whole.tolist()),
        first=series.score[ends[whole] - counts[whole]],
        last=series.score[ends[whole] - 1],
        left_out=_named(left_out),
    )


def _read_before_after(sheet: Sheet, within: Range | None, broken: Broken) -> Pairs:
    columns, left_out = _Columns(), {"no_score": 0, "no_first_score": 0, "no_last_score": 0}
    first, last = array("q"), array("q")
    kept: list[Unit] = []
    for row in sheet.rows:
        try:
            known = len(columns.units)
            if columns.unit(row) < known:
                raise CellError("the case stands in an earlier line")  # noqa: TRY301
            before, after = (_score(row.cells[name], within) for name in ("pre", "post"))
        except CellError as error:
            broken.add(row.line, str(error))
            continue
        if reason := _why_left_out(before, after):
            left_out[reason] += 1
            continue
        kept.append(columns.units[-1])
        first.append(before)
        last.append(after)
    return Pairs(tuple(kept), _scores(first), _scores(last), _named(left_out))


def _why_left_out(before: int, after: int) -> str:
    if before == after == NO_SCORE:
        return "no_score"
    if before == NO_SCORE:
        return "no_first_score"
    return "no_last_score" if after == NO_SCORE else ""


def _scores(values: Iterable[int]) -> Scores:
    return np.fromiter(values, dtype=np.int64)


def _named(left_out: dict[str, int]) -> dict[str, int]:
    return {reason: count for reason, count in left_out.items() if count}
