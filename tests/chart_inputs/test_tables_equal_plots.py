"""What is plotted is what the table says, mark by mark, for every chart and any history."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from app.chart_inputs import (
    ChartOptions,
    cooperation_chart,
    domain_charts,
    domain_table,
    progress_chart,
    progress_table,
)
from app.chart_inputs.looks import load_style
from app.chart_inputs.table import table_of
from charts.cooperation import draw_with_cooperation
from charts.domains import draw_domains
from charts.layers import artists_of
from charts.progress import draw_progress
from charts.style import Medium
from tests.conftest import RESOURCES
from tests.dictionary import wording
from tests.domain.families import ABOUT, CHILD, MIA, MOTHER, SELF, Family

WORDS = wording("da")
STYLE = load_style(RESOURCES, Medium.SCREEN)
ALL = ChartOptions()
MEETINGS = 4
EXAMPLES = 5  # each draws figures

totals = st.lists(
    st.none() | st.integers(0, 400), min_size=MEETINGS, max_size=MEETINGS
)  # tenths; None: no mark
lines = st.lists(st.none() | st.integers(0, 100), min_size=4, max_size=4)


def lines_on(axes):
    """The lines of a chart by what they are, each a list of texts as the table writes them."""
    return {
        key.removeprefix("observed:"): [
            "" if np.isnan(y) else WORDS.number(round(y * 10))
            for y in np.asarray(artist.get_ydata(), dtype=float)
        ]
        for key, artist in artists_of(axes).items()
        if key.startswith("observed:")
    }


def plotted(figure):
    return {key: line for axes in figure.axes for key, line in lines_on(axes).items()}


def number_in(cell):
    """What a cell says in figures; nothing where it says why there are none."""
    return cell if cell[0].isdigit() else ""


def tabled(table):
    """The columns of a table by their line, without the words for what is missing."""
    return {
        column.key: [number_in(row[place]) for row in table.rows]
        for place, column in enumerate(table.columns)
        if column.key
    }


def figure():
    return Figure(figsize=(10, 6))


@settings(max_examples=EXAMPLES, deadline=None)
@given(totals, totals, totals, totals, totals)
def test_that_totals_are_plotted_as_the_table_says(child, about, own, mias, mothers):
    family = Family(MEETINGS).marked(CHILD, *child).marked(ABOUT, *about).marked(SELF, *own)
    family.marked(MIA, *mias).marked(MOTHER, *mothers)
    progress, history = family.progress(), family.history
    together = cooperation_chart(progress.cooperation, history, WORDS, ALL)
    for number, person in enumerate(progress.people):  # the child, then the adult's own
        drawn = progress_chart(person, history, WORDS, ALL)
        of_person = tabled(progress_table(person, WORDS))
        if number == 0 and together is not None:
            both = plotted(draw_with_cooperation(figure(), drawn, together, STYLE))
            scored = [one for one in progress.cooperation if one.scored]
            assert both == {**of_person, **tabled(table_of(scored, WORDS))}
        else:
            assert plotted(draw_progress(figure(), drawn, STYLE)) == of_person


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.lists(lines, min_size=1, max_size=3))
def test_that_single_lines_are_plotted_as_the_table_says(forms):
    family = Family(len(forms))
    for number, form in enumerate(forms, start=1):
        family.items(CHILD, number, *form)
    person = family.progress().people[0]
    whole = draw_domains(figure(), domain_charts(person, family.history, WORDS, ALL), STYLE)
    rows = domain_table(person, WORDS, ALL).rows
    columns = [[number_in(cell) for cell in column] for column in zip(*rows, strict=True)]
    assert [lines_on(axes)[CHILD.id] for axes in whole.axes] == columns[2:]
