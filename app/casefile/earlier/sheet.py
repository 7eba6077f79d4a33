"""What is typed into the grid, read: scores that can be kept, and what is wrong where.

No Qt. A cell keeps the text as typed; nothing typed is ever dropped or rounded.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.typed_marks import Doubt, Typed, read_mark, read_total
from models.domain.ids import VoiceId
from models.domain.scales import Scale
from models.services.checks import EARLIEST_DAY
from models.services.earlier_scores import EarlierScore

DATE_COLUMN = 0

ReadDay = Callable[[str], date | None]


@dataclass(frozen=True, slots=True, repr=False)
class SheetVoice:
    """A voice that can have scores entered."""

    id: VoiceId
    slot: int
    label: str  # "Mor om Mia"
    scale: Scale
    recorded: frozenset[date] = frozenset()  # days on which it has answered already


@dataclass(frozen=True, slots=True, repr=False)
class SheetColumn:
    """One column of scores: a voice's total, or one of its lines."""

    voice: SheetVoice
    line: int | None = None  # None: the total


class Trouble(StrEnum):
    """What is wrong with a cell."""

    NO_DAY = "no_day"  # scores without a day
    NOT_A_DAY = "not_a_day"
    FUTURE = "future"
    LONG_AGO = "long_ago"
    DAY_TWICE = "day_twice"
    NO_SCORE = "no_score"  # a day without scores
    NOT_A_NUMBER = "not_a_number"
    OUT_OF_RANGE = "out_of_range"
    TWO_MEANINGS = "two_meanings"
    RECORDED = "recorded"
    DISAGREES = "disagrees"  # the total is not what the lines add up to


_DOUBTS = {
    Doubt.NOT_A_NUMBER: Trouble.NOT_A_NUMBER,
    Doubt.OUT_OF_RANGE: Trouble.OUT_OF_RANGE,
    Doubt.TWO_MEANINGS: Trouble.TWO_MEANINGS,
}

Cell = tuple[int, int]  # row, column


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """What the sheet says."""

    scores: tuple[EarlierScore, ...]
    places: tuple[Cell, ...]  # the cell each score stands in
    troubles: Mapping[Cell, Trouble]
    days: Mapping[int, date]  # by row


def columns_of(voices: tuple[SheetVoice, ...]) -> tuple[SheetColumn, ...]:
    """List the columns beside the day: for each voice its total, then its lines."""
    return tuple(
        SheetColumn(voice, line)
        for voice in voices
        for line in (None, *range(len(voice.scale.items)))
    )


def read_sheet(
    texts: Mapping[Cell, str],
    columns: tuple[SheetColumn, ...],
    today: date,
    read_day: ReadDay,
) -> Reading:
    """Read everything that is typed; ``texts`` holds only cells that are not empty."""
    troubles: dict[Cell, Trouble] = {}
    days: dict[int, date] = {}
    rows = sorted({row for row, _ in texts})
    for row in rows:
        trouble, day = _read_day(texts, row, today, read_day, frozenset(days.values()))
        if day is not None:
            days[row] = day
        if trouble is not None:
            troubles[row, DATE_COLUMN] = trouble
    scores: list[EarlierScore] = []
    places: list[Cell] = []
    for row in rows:
        typed = _read_row(texts, row, columns, troubles)
        for column, score in _scores_of(typed, row, columns, days, troubles):
            scores.append(score)
            places.append((row, column))
    return Reading(tuple(scores), tuple(places), troubles, days)


def read_cell(text: str, column: SheetColumn) -> Typed:
    """Read one score in the range of its form."""
    scale = column.voice.scale
    if column.line is None:
        return read_total(text, scale.total_low, scale.total_high)
    return read_mark(text, scale.item_low, scale.item_high)


def _read_day(
    texts: Mapping[Cell, str], row: int, today: date, read_day: ReadDay, before: frozenset[date]
) -> tuple[Trouble | None, date | None]:
    text = texts.get((row, DATE_COLUMN), "")
    if not text:
        return Trouble.NO_DAY, None
    day = read_day(text)
    if day is None:
        return Trouble.NOT_A_DAY, None
    if day > today:
        return Trouble.FUTURE, None
    if day < EARLIEST_DAY:
        return Trouble.LONG_AGO, None
    if day in before:
        return Trouble.DAY_TWICE, None
    has_scores = any(one == row and column != DATE_COLUMN for one, column in texts)
    return (None if has_scores else Trouble.NO_SCORE), day


def _read_row(
    texts: Mapping[Cell, str],
    row: int,
    columns: tuple[SheetColumn, ...],
    troubles: dict[Cell, Trouble],
) -> dict[int, int]:
    """Return the tenths of the cells that can be read, by column; note the others."""
    found = {}
    for number, column in enumerate(columns, start=1):
        typed = read_cell(texts.get((row, number), ""), column)
        if typed.doubt is not None:
            troubles[row, number] = _DOUBTS[typed.doubt]
        elif typed.tenths is not None:
            found[number] = typed.tenths
    return found


def _scores_of(
    typed: Mapping[int, int],
    row: int,
    columns: tuple[SheetColumn, ...],
    days: Mapping[int, date],
    troubles: dict[Cell, Trouble],
) -> list[tuple[int, EarlierScore]]:
    """Return a row's scores with the first column of each; note what cannot be one."""
    day = days.get(row)
    if day is None:
        return []
    by_voice: dict[VoiceId, dict[int, int]] = {}
    for number, tenths in typed.items():
        by_voice.setdefault(columns[number - 1].voice.id, {})[number] = tenths
    scores = []
    for cells in by_voice.values():
        first = min(cells)
        voice = columns[first - 1].voice
        score = _score(day, voice, {columns[number - 1].line: t for number, t in cells.items()})
        if day in voice.recorded:
            troubles[row, first] = Trouble.RECORDED
        elif score is None:
            troubles[row, first] = Trouble.DISAGREES
        else:
            scores.append((first, score))
    return scores


def _score(day: date, voice: SheetVoice, by_line: Mapping[int | None, int]) -> EarlierScore | None:
    """Return the lines where there are any, else the total; None where both do not agree."""
    total = by_line.get(None)
    if set(by_line) == {None}:
        return EarlierScore(day, voice.id, total=total)
    items = tuple(by_line.get(line) for line in range(len(voice.scale.items)))
    if total is not None and voice.scale.total_of(items) != total:
        return None
    return EarlierScore(day, voice.id, items)
