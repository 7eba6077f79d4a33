"""Where a line breaks because its form was changed: another scale, or another series of it."""

from collections.abc import Iterable
from itertools import groupby, pairwise

from app.chart_inputs.axis import XAxis
from app.chart_inputs.lines import series_key
from app.chart_inputs.words import ChartWords
from app.wording import Wording
from charts.inputs import ChartBreak
from models.domain.progress import Series


def changes_of(series: Iterable[Series]) -> tuple[tuple[Series, Series], ...]:
    """List each line before and after a change of form, where both have marks."""
    owned = groupby((one for one in series if one.scored), _owner)
    return tuple(pair for _, lines in owned for pair in pairwise(lines))


def breaks_of(series: Iterable[Series], axis: XAxis, words: Wording) -> tuple[ChartBreak, ...]:
    """Return a break half-way between the last mark before a change and the first after it."""
    own = ChartWords.of(words)
    return tuple(
        ChartBreak(
            key=series_key(after),
            slot=after.slot,
            x=(axis.place_of(before.scored[-1].number) + axis.place_of(after.scored[0].number)) / 2,
            label=own.new_form(words.voice(after.label)),
        )
        for before, after in changes_of(series)
    )


def _owner(series: Series) -> tuple[str, str]:
    return (series.voice_id or "", series.rater_id)
