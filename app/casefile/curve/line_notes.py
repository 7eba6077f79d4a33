"""What is to be known about the lines of a chart, sentence by sentence beneath it."""

from collections.abc import Iterator

from app.casefile.case_state import CaseState
from app.chart_inputs import changes_of
from charts.inputs import ProgressChart
from models.domain.ids import MemberId, VoiceId
from models.domain.progress import PersonProgress, Series


def line_notes(
    state: CaseState,
    person: PersonProgress,
    reference: Series | None,
    shown: frozenset[VoiceId],
    charts: tuple[ProgressChart | None, ...],
) -> tuple[str, ...]:
    """Return what the chart cannot say by itself: signs, moved starts, what is not drawn."""
    legends = (chart.legend for chart in charts if chart)
    series = [one for one in person.series if one.voice_id in shown]
    said = [
        *legends,
        *_about_lines(state, series, reference),
        *lost_notes(state, person.about_id),
        state.words.course_note(reference) if reference else "",
    ]
    return tuple(dict.fromkeys(one for one in said if one))


def lost_notes(state: CaseState, about: MemberId | None) -> tuple[str, ...]:
    """Return what cannot be drawn because its form is gone; ``None`` asks about everybody."""
    lost = (one for one in state.progress.lost if one.voice_id is not None)
    return tuple(state.words.lost_line(one) for one in lost if about in {None, one.about_id})


def lost_cooperation(state: CaseState) -> tuple[str, ...]:
    """Return whose cooperation cannot be drawn because its form is gone."""
    lost = (one for one in state.progress.lost if one.voice_id is None)
    return tuple(state.words.lost_line(one) for one in lost)


def _about_lines(state: CaseState, series: list[Series], reference: Series | None) -> Iterator[str]:
    words = state.words
    for one in series:
        if one.is_current:
            yield words.start_moved(one)
    for before, after in changes_of(series):
        yield words.earlier_form(before, words.day_and_month(after.scored[0].day))
    for one in series:
        if reference and one.is_current and not one.scale.is_comparable_with(reference.scale):
            yield words.other_form(one)
