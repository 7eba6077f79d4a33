"""Read a CSV file as people save them, row by row: never a guess, and never a zero for a gap.

Commas, semicolons or tabs; a decimal point or a decimal comma; with or without a byte-order
mark; UTF-8, UTF-16 or the Western code page of Danish Excel. A row that cannot be read is
kept with its line number and reason, so that the whole file can be refused.
"""

import codecs
import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Protocol, TextIO

from models.domain.outcomes import UNITS_PER_POINT

SHOWN_AT_MOST = 20
GAPS = frozenset({"", "na", "n/a", "nan", "null"})  # words for "no score here"
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,2})?")
_LARGEST = Decimal(10**9)  # points; beyond it no scale goes


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that cannot be read. The reason never repeats what stood there."""

    line: int  # 1 is the header
    reason: str


class RefusedError(Exception):
    """A file that is not used at all, because some of its rows cannot be."""

    def __init__(self, rows: Sequence[BrokenRow], count: int) -> None:
        super().__init__(f"{count} rows")
        self.rows = tuple(rows)  # the first of them
        self.count = count


@dataclass
class Broken:
    """Collects what cannot be read: the first rows, and how many there are."""

    rows: list[BrokenRow] = field(default_factory=list)
    count: int = 0

    def add(self, line: int, reason: str) -> None:
        """Note a row."""
        self.count += 1
        if len(self.rows) < SHOWN_AT_MOST:
            self.rows.append(BrokenRow(line, reason))

    def refuse(self) -> None:
        """Raise RefusedError if anything was noted."""
        if self.count:
            raise RefusedError(sorted(self.rows, key=_by_line), self.count)


def _by_line(row: BrokenRow) -> int:
    return row.line


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the file: its cells by column name, stripped."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """An open file: its columns, and its rows as they come."""

    columns: tuple[str, ...]
    rows: Iterator[Row]


class _Splitter(Iterator[list[str]], Protocol):
    """What ``csv.reader`` gives, whose own type has no public name."""

    @property
    def line_num(self) -> int: ...


class CellError(ValueError):
    """A cell that cannot be read; the text is the reason to show."""


@contextmanager
def open_sheet(path: Path, broken: Broken) -> Iterator[Sheet]:
    """Open a file for reading; rows that cannot be split are noted in ``broken``."""
    with path.open(encoding=_encoding(path), newline="") as file:
        delimiter = _delimiter(file)
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        columns = _columns(reader, broken)
        yield Sheet(columns, _rows(reader, columns, broken))


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        if file.read(2) in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
            return "utf-16"
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while chunk := file.read(1 << 20):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def _delimiter(file: TextIO) -> str:
    header = file.readline()
    file.seek(0)
    return next((one for one in (";", "\t") if one in header), ",")


def _columns(reader: _Splitter, broken: Broken) -> tuple[str, ...]:
    try:
        columns = tuple(name.strip().casefold() for name in next(reader, []))
    except csv.Error as error:
        columns = ()
        broken.add(1, f"cannot be split into cells ({error})")
    if len(set(columns)) != len(columns):
        broken.add(1, "two columns have the same name")
    return columns


def _rows(reader: _Splitter, columns: tuple[str, ...], broken: Broken) -> Iterator[Row]:
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            broken.add(line, f"cannot be split into cells ({error})")
            continue
        if cells is None:
            return
        cells = [cell.strip() for cell in cells]
        if not any(cells):
            continue
        if len(cells) == len(columns):
            yield Row(line, dict(zip(columns, cells, strict=True)))
        else:
            broken.add(line, f"has {len(cells)} cells where the header has {len(columns)}")


def exact_score(text: str) -> int | None:
    """Return a score in units, exactly; None where there is none. CellError if unreadable."""
    if text.casefold() in GAPS:
        return None
    if not _NUMBER.fullmatch(text):
        raise CellError("the score is not a number")
    points = Decimal(text.replace(",", "."))
    if abs(points) > _LARGEST:
        raise CellError("the score is out of all range")
    return int((points * UNITS_PER_POINT).to_integral_value())


def whole_number(text: str) -> int:
    """Return a session's number, 0 or more."""
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise CellError("the session is not a whole number")
    return int(text)
