"""The same numbers as the chart's, in rows of text."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.chart_inputs.lines import line_label, series_key
from app.chart_inputs.words import ChartWords
from app.wording import Wording
from models.domain.ids import VoiceId
from models.domain.progress import PersonProgress, Point, Series

NOTHING = "–"  # the voice did not take part at that time


@dataclass(frozen=True, slots=True, repr=False)
class Column:
    """The head of a column, and whether its cells are set to the right."""

    title: str
    is_number: bool = False
    key: str = ""  # of the line, where the column is one
    slot: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """Rows of ready text, one per session."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


def progress_table(
    person: PersonProgress, words: Wording, shown: frozenset[VoiceId] | None = None
) -> Table:
    """Return session number, day, and each voice's total or why there is none."""
    series = [one for one in person.series if shown is None or one.voice_id in shown]
    return table_of([one for one in series if one.is_current or one.scored], words)


def table_of(series: Sequence[Series], words: Wording) -> Table:
    """Return the table of some lines, one column each."""
    own = ChartWords.of(words)
    lines = (Column(line_label(one, words), True, series_key(one), one.slot) for one in series)
    columns = (Column(own.number_column, True), Column(own.date_column), *lines)
    found = [{point.number: point for point in one.points} for one in series]
    days = {point.number: point.day for one in series for point in one.points}
    return Table(
        columns,
        tuple(
            (
                str(number),
                words.short_date(days[number]),
                *(_cell(points.get(number), words, own) for points in found),
            )
            for number in sorted(days)
        ),
    )


def _cell(point: Point | None, words: Wording, own: ChartWords) -> str:
    if point is None:
        return NOTHING
    if point.total is None:
        return words.missing(point.missing) if point.missing else NOTHING
    total = words.number(point.total)
    return f"{total} ({own.disputed})" if point.disputed else total
