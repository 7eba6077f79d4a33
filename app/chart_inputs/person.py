"""The chart about one person, from everything the rules say about that person."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from app.chart_inputs.axis import XAxis
from app.chart_inputs.breaks import breaks_of
from app.chart_inputs.lines import chart_line, series_key
from app.chart_inputs.options import ChartOptions
from app.chart_inputs.signs import legend_of
from app.chart_inputs.words import ChartWords
from app.wording import Register, Wording
from charts.inputs import (
    BandStep,
    ChartBand,
    ChartLimit,
    ProgressChart,
    ReliableBand,
    YAxis,
)
from models.domain.history import CaseHistory
from models.domain.progress import NoCourse, PersonProgress, Series
from models.domain.scales import Scale


def progress_chart(
    person: PersonProgress, history: CaseHistory, words: Wording, options: ChartOptions
) -> ProgressChart:
    """Return the chart about ``person``, with the lines that are chosen."""
    reference = reference_series(person, options)
    axis = XAxis.of(history, options)
    own = ChartWords.of(words)
    shown = _shown(person, reference, options)
    whose = _owner_named(reference, shown, words, options)
    interventions = axis.interventions(history.efforts) if options.show_interventions else ()
    return ProgressChart(
        series=tuple(chart_line(one, axis, words, options) for one in shown),
        ticks=axis.ticks(words),
        x_low=axis.low,
        x_now=axis.now,
        x_high=axis.high,
        y=y_axis(reference.scale, own.axis(reference.scale)) if reference else YAxis(""),
        band=_band(reference, axis, own, options, whose),
        limit=_whose(limit_of(reference, words, options), whose),
        reliable=_whose(_reliable(reference, words, own, options), whose),
        interventions=interventions,
        breaks=breaks_of(_of_shown_voices(person, options), axis, words),
        is_numbered=not axis.by_date,
        summary=summary_of(shown, words, options),
        legend=legend_of(shown, own) if options.show_signs else "",
    )


def reference_series(person: PersonProgress, options: ChartOptions) -> Series | None:
    """Return whose limit and course are drawn: the chosen voice, else the person's own.

    Where that voice is not among the shown, the first shown; None where nobody has a voice.
    """
    current = [series for series in person.series if series.is_current]
    shown = [series for series in current if _is_shown(series, options)]
    for series in shown:
        if options.reference is not None and series.voice_id == options.reference:
            return series
    return next(iter(shown or current), None)


def y_axis(scale: Scale, title: str) -> YAxis:
    """Return the whole range of a scale in four steps."""
    return YAxis(
        title, scale.total_low, scale.total_high, (scale.total_high - scale.total_low) // 4
    )


def limit_of(series: Series | None, words: Wording, options: ChartOptions) -> ChartLimit | None:
    """Return the cut-off of a line; families never see one."""
    if series is None or options.family or not options.show_limit:
        return None
    if series.norm is None or series.norm.cut_off is None:
        return None
    return ChartLimit(series.norm.cut_off, words.limit_label(series))


def summary_of(shown: Sequence[Series], words: Wording, options: ChartOptions) -> str:
    """Return the chart in sentences: what a screen reader says, and the picture's text."""
    register = Register.FAMILY if options.family else Register.PROFESSIONAL
    current = (series for series in shown if series.is_current)
    return " ".join(words.sentence(series, register) for series in current)


def _shown(
    person: PersonProgress, reference: Series | None, options: ChartOptions
) -> tuple[Series, ...]:
    """List what can be drawn on the reference's axis."""
    return tuple(
        series
        for series in person.series
        if _is_shown(series, options)
        and (reference is None or series.scale.is_comparable_with(reference.scale))
        and (series.is_current or series.scored)
    )


def _of_shown_voices(person: PersonProgress, options: ChartOptions) -> Iterator[Series]:
    return (series for series in person.series if _is_shown(series, options))


def _owner_named(
    reference: Series | None, shown: Sequence[Series], words: Wording, options: ChartOptions
) -> str:
    """Return "Mia: " before what is drawn for one of several lines."""
    several = len({series.voice_id for series in shown}) > 1
    if reference is None or not options.name_reference or not several:
        return ""
    return f"{words.voice(reference.label)}: "


Labelled = TypeVar("Labelled", ChartLimit, ReliableBand)


def _whose(drawn: Labelled | None, whose: str) -> Labelled | None:
    return replace(drawn, label=f"{whose}{drawn.label}") if drawn else None


def _is_shown(series: Series, options: ChartOptions) -> bool:
    return options.shown is None or series.voice_id in options.shown


def _band(
    series: Series | None, axis: XAxis, own: ChartWords, options: ChartOptions, whose: str
) -> ChartBand | None:
    """Return the middle half of comparable courses, as far as the axis reaches."""
    if series is None or not series.course or not options.show_course:
        return None
    steps = tuple(
        BandStep(axis.place_of(step.number), step.low50, step.high50)
        for step in series.course
        if axis.has_place(step.number)
    )
    parameters = options.courses.get(series.course_key)
    label = parameters.title[own.language] if parameters else own.course
    return ChartBand(series_key(series), steps, f"{whose}{label}")


def _reliable(
    series: Series | None, words: Wording, own: ChartWords, options: ChartOptions
) -> ReliableBand | None:
    """Return the measurement error around the first score."""
    if series is None or not options.show_reliable or options.family:
        return None
    if series.no_course is NoCourse.FIRST_WITHHELD:
        return None
    change = series.norm.reliable_change if series.norm else None
    if change is None or not series.totals:
        return None
    low = max(series.scale.total_low, series.totals[0] - change)
    high = min(series.scale.total_high, series.totals[0] + change)
    return ReliableBand(series_key(series), low, high, own.reliable(words.limit(change)))
