"""The chart of the cooperation: a line per rater."""

from collections.abc import Sequence
from dataclasses import replace

from app.chart_inputs.axis import XAxis
from app.chart_inputs.breaks import breaks_of
from app.chart_inputs.lines import chart_line
from app.chart_inputs.options import ChartOptions
from app.chart_inputs.person import limit_of, summary_of, y_axis
from app.chart_inputs.signs import legend_of
from app.chart_inputs.words import ChartWords
from app.wording import Wording
from charts.inputs import ChartSeries, ProgressChart
from models.domain.history import CaseHistory
from models.domain.progress import Series

_SLOTS = 8


def cooperation_chart(
    series: Sequence[Series], history: CaseHistory, words: Wording, options: ChartOptions
) -> ProgressChart | None:
    """Return the chart of ``Progress.cooperation``, or None where nobody has answered."""
    shown = [
        one
        for one in series
        if one.scored and (options.shown_raters is None or one.rater_id in options.shown_raters)
    ]
    if not shown:
        return None
    reference = shown[0]
    drawn = [one for one in shown if one.scale.is_comparable_with(reference.scale)]
    axis = XAxis.of(history, options)
    lines = [chart_line(one, axis, words, options) for one in drawn]
    own = ChartWords.of(words)
    return ProgressChart(
        series=_apart(lines),
        ticks=axis.ticks(words),
        x_low=axis.low,
        x_now=axis.now,
        x_high=axis.high,
        y=y_axis(reference.scale, own.axis(reference.scale)),
        limit=limit_of(reference, words, options),
        breaks=breaks_of(drawn, axis, words),
        is_numbered=not axis.by_date,
        summary=summary_of(drawn, words, options),
        legend=legend_of(drawn, own) if options.show_signs else "",
    )


def _apart(lines: Sequence[ChartSeries]) -> tuple[ChartSeries, ...]:
    """Give a rater without a voice, who has no slot of her own, one that nobody else has."""
    taken: list[int] = []
    told_apart = []
    for line in lines:
        free = (slot for slot in range(_SLOTS) if slot not in taken)
        slot = next(free, line.slot) if line.slot in taken else line.slot
        taken.append(slot)
        told_apart.append(replace(line, slot=slot))
    return tuple(told_apart)
