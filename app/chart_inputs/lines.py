"""From one series of the rules to one line of a chart, with what hovering says."""

from dataclasses import dataclass

from app.chart_inputs.axis import XAxis
from app.chart_inputs.options import ChartOptions
from app.chart_inputs.signs import sign_of, ways_of
from app.chart_inputs.words import ChartWords
from app.wording import Wording
from charts.inputs import ChartPoint, ChartSeries
from models.domain.progress import Point, Series


def series_key(series: Series) -> str:
    """Return what a line is called in the drawing: its voice's id where it is the current one."""
    owner = series.voice_id or series.rater_id
    if series.is_current:
        return owner
    return f"{owner}/{series.scale.key}/{series.scale.series}"


def line_label(series: Series, words: Wording) -> str:
    """Return whose line it is."""
    name = words.voice(series.label)
    return name if series.is_current else ChartWords.of(words).earlier(name)


def chart_line(series: Series, axis: XAxis, words: Wording, options: ChartOptions) -> ChartSeries:
    """Return the line of a series; families see no totals."""
    family, own = options.family, ChartWords.of(words)
    signed = options.show_signs and not family
    label = line_label(series, words)
    latest = series.latest
    is_named = latest is None or latest.total is None or family
    return ChartSeries(
        key=series_key(series),
        label=label,
        end_label=label if is_named else f"{label} {words.number(series.totals[-1])}",
        slot=series.slot,
        is_child=series.voice_id is not None and series.rater_id == series.about_id,
        points=tuple(
            ChartPoint(
                axis.place_of(point.number),
                point.number,
                point.total,
                Told(series, point, words, family),
                sign_of(point, own) if signed else "",
                signed and point.disputed,
            )
            for point in series.points
        ),
    )


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """What a mark says when it is looked at; worded when it is."""

    series: Series
    point: Point
    words: Wording
    family: bool

    def __call__(self) -> tuple[str, ...]:
        return tooltip(self.series, self.point, self.words, family=self.family)


def tooltip(series: Series, point: Point, words: Wording, *, family: bool) -> tuple[str, ...]:
    """Return what a mark says when looked at: day, total, the four lines, change."""
    own = ChartWords.of(words)
    head = f"{own.meeting(point.number)} · {words.day(point.day)}"
    label = line_label(series, words)
    if family:
        return (head, label)
    if point.total is None:
        missing = words.missing(point.missing) if point.missing else ""
        return (head, f"{label}: {missing}", *_items(series, point, words))
    remark = f" ({own.disputed})" if point.disputed else ""
    lines = [head, f"{label}: {words.number(point.total)}{remark}", *_items(series, point, words)]
    if point.change_since_last is not None:
        lines.append(own.since_last(words.signed(point.change_since_last)))
    if ways := ways_of(point, own):
        lines.append(ways)
    return tuple(lines)


def _items(series: Series, point: Point, words: Wording) -> list[str]:
    """Return the single lines that are marked."""
    return [
        f"{item.label[words.language]}: {words.number(mark)}"
        for item, mark in zip(series.scale.items, point.items, strict=False)
        if mark is not None
    ]
