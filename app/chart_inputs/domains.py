"""The single lines of the form, each a small chart, for the voices that answer alike."""

from dataclasses import replace

from app.chart_inputs.axis import XAxis
from app.chart_inputs.lines import chart_line
from app.chart_inputs.options import ChartOptions
from app.chart_inputs.person import reference_series
from app.wording import Wording
from charts.inputs import ChartPoint, ChartSeries, ProgressChart, SmallMultiples, YAxis
from models.domain.history import CaseHistory
from models.domain.progress import PersonProgress, Point, Series


def domain_charts(
    person: PersonProgress, history: CaseHistory, words: Wording, options: ChartOptions
) -> SmallMultiples:
    """Return one chart per line of the reference voice's form.

    Only that voice is drawn: other forms ask about other things.
    """
    reference = reference_series(person, options)
    if reference is None:
        return SmallMultiples()
    axis = XAxis.of(history, options)
    whole = chart_line(reference, axis, words, options)
    return SmallMultiples(
        tuple(
            _chart(reference, index, whole, axis, words)
            for index in range(len(reference.scale.items))
        )
    )


def _chart(
    series: Series, index: int, whole: ChartSeries, axis: XAxis, words: Wording
) -> ProgressChart:
    points = tuple(
        replace(drawn, total=_mark(point, index))
        for drawn, point in zip(whole.points, series.points, strict=True)
    )
    scale, label = series.scale, series.scale.items[index].label[words.language]
    return ProgressChart(
        series=(replace(whole, points=points, end_label=_last(points, words)),),
        ticks=axis.ticks(words),
        x_low=axis.low,
        x_now=axis.now,
        x_high=axis.high,
        y=YAxis(label, scale.item_low, scale.item_high, (scale.item_high - scale.item_low) // 2),
        is_numbered=not axis.by_date,
        summary=f"{label}: {_last(points, words)}",
    )


def _mark(point: Point, index: int) -> int | None:
    return point.items[index] if index < len(point.items) else None


def _last(points: tuple[ChartPoint, ...], words: Wording) -> str:
    marks = [point.total for point in points if point.total is not None]
    return words.number(marks[-1]) if marks else ""
