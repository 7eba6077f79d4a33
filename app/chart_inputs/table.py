"""The same numbers as the chart's, in rows of text."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.chart_inputs.lines import line_label, series_key
from app.chart_inputs.options import ChartOptions
from app.chart_inputs.person import reference_series
from app.chart_inputs.signs import ways_of
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
    person: PersonProgress,
    words: Wording,
    shown: frozenset[VoiceId] | None = None,
    cooperation: Sequence[Series] = (),
    *,
    since: date | None = None,
) -> Table:
    """Return session number, day, and each voice's total or why there is none.

    What is rated about the meetings follows, where it is shown too. With ``since``, earlier
    sessions have no row.
    """
    series = [one for one in person.series if shown is None or one.voice_id in shown]
    drawn = [one for one in series if one.is_current or one.scored]
    return table_of([*drawn, *(one for one in cooperation if one.scored)], words, since)


def domain_table(person: PersonProgress, words: Wording, options: ChartOptions) -> Table:
    """Return the single lines of the reference voice's form, session by session."""
    own, series = ChartWords.of(words), reference_series(person, options)
    if series is None:
        return Table((), ())
    items = tuple(Column(item.label[words.language], True) for item in series.scale.items)
    rows = tuple(
        (str(point.number), words.short_date(point.day), *_marks(series, point, words))
        for point in series.points
    )
    return Table((Column(own.number_column, True), Column(own.date_column), *items), rows)


def _marks(series: Series, point: Point, words: Wording) -> tuple[str, ...]:
    marks = point.items or (None,) * len(series.scale.items)
    return tuple(NOTHING if mark is None else words.number(mark) for mark in marks)


def table_of(series: Sequence[Series], words: Wording, since: date | None = None) -> Table:
    """Return the table of some lines, one column each."""
    own = ChartWords.of(words)
    lines = (Column(_head(one, words, own), True, series_key(one), one.slot) for one in series)
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
            if since is None or days[number] >= since
        ),
    )


def _head(series: Series, words: Wording, own: ChartWords) -> str:
    """Return whose column it is, and whether it is about the meetings."""
    label = line_label(series, words)
    return label if series.voice_id else own.about_meetings(label)


def _cell(point: Point | None, words: Wording, own: ChartWords) -> str:
    if point is None:
        return NOTHING
    if point.total is None:
        return words.missing(point.missing) if point.missing else NOTHING
    remarks = [own.disputed] if point.disputed else []
    remarks += [ways] if (ways := ways_of(point, own)) else []
    total = words.number(point.total)
    return f"{total} ({', '.join(remarks)})" if remarks else total
