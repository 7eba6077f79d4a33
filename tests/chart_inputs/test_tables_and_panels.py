"""The table shows the chart's numbers; cooperation and single lines have their own charts."""

from dataclasses import replace

from app.chart_inputs import (
    ChartOptions,
    cooperation_chart,
    domain_charts,
    progress_chart,
    progress_table,
)
from models.domain.answers import MarkKind
from models.domain.people import Voice
from models.domain.progress import PersonProgress
from models.domain.scales import Direction
from tests.dictionary import wording
from tests.domain.families import ABOUT, CHILD, MIA, MOTHER, SCHOOL, START, TEACHER, Family

WORDS = wording("da")
ALL = ChartOptions()


def family():
    made = Family(3).marked(CHILD, 142, None, 151).marked(ABOUT, 180, 195, 210)
    return made.skipped(CHILD, 2)


def table(made, **choice):
    return progress_table(made.progress().people[0], WORDS, **choice)


def test_that_the_table_has_a_row_per_session_and_a_column_per_voice():
    found = table(family())
    titles = [column.title for column in found.columns]
    assert titles == ["Møde", "Dato", "Mia", "Mor om Mia", "Lærer om Mia"]
    assert [row[0] for row in found.rows] == ["1", "2", "3"]
    assert found.rows[0][1] == "3/9 2026"


def test_that_the_table_shows_exactly_the_charts_totals():
    made = family()
    found = table(made)
    drawn = progress_chart(made.progress().people[0], made.history, WORDS, ALL)
    for place, line in enumerate(drawn.series, start=2):
        assert found.columns[place].key == line.key
        for row, point in zip(found.rows, line.points, strict=True):
            expected = row[place] if point.total is None else WORDS.number(point.total)
            assert row[place] == expected


def test_that_the_table_says_why_a_total_is_missing():
    made = family().session(3, present=frozenset({"mia", "mor"}))
    rows = table(made).rows
    assert rows[1][2] == "sprunget over"
    assert rows[2][4] == "ikke til stede"
    assert rows[0][4] == "mangler"


def test_that_a_session_before_a_voice_began_is_empty_in_its_column():
    late = replace(SCHOOL, opened=START.replace(day=17))
    made = Family(3, (CHILD, late)).marked(CHILD, 142)
    assert [row[3] for row in table(made).rows][:2] == ["–", "–"]


def test_that_disputed_totals_are_marked_in_the_table():
    made = family().mark("a1", MarkKind.DISPUTED)
    assert table(made).rows[0][2] == "14,2 (bestridt)"


def test_that_only_chosen_voices_have_columns():
    found = table(family(), shown=frozenset({CHILD.id}))
    assert [column.slot for column in found.columns] == [None, None, 0]


def cooperation(made, options=ALL):
    return cooperation_chart(made.progress().cooperation, made.history, WORDS, options)


def rated():
    return Family(3).marked(MIA, 370, 360, 342).marked(MOTHER, 380, 390, 391)


def test_that_cooperation_has_a_line_per_rater_and_the_limit_of_36():
    drawn = cooperation(rated())
    assert [line.end_label for line in drawn.series] == ["Mia 34,2", "Mor 39,1"]
    assert drawn.limit.value == 360
    assert drawn.y.title.startswith("Samarbejde i alt (0–40)")
    assert not any(line.is_child for line in drawn.series)


def test_that_without_answers_there_is_no_cooperation_chart():
    assert cooperation(Family(3)) is None


def test_that_only_chosen_raters_are_drawn():
    drawn = cooperation(rated(), replace(ALL, shown_raters=frozenset({"mor"})))
    assert [line.key for line in drawn.series] == ["mor"]


def test_that_raters_without_a_slot_of_their_own_are_told_apart():
    made = Family(2, (CHILD,)).marked(MIA, 370).marked(MOTHER, 380).marked(TEACHER, 390)
    assert sorted(line.slot for line in cooperation(made).series) == [0, 1, 2]


def test_that_a_ninth_rater_shares_a_look_rather_than_failing():
    made = rated()
    series = made.progress().cooperation[0]
    many = [replace(series, rater_id=f"r{n}") for n in range(9)]
    drawn = cooperation_chart(many, made.history, WORDS, ALL)
    assert len({line.slot for line in drawn.series}) == 8


def test_that_single_lines_have_a_chart_each_from_0_to_10():
    made = Family(2).items(CHILD, 1, 20, 30, 40, 50).items(CHILD, 2, 25, None, 45, 55)
    small = domain_charts(made.progress().people[0], made.history, WORDS, ALL).charts
    assert [chart.y.title for chart in small][:2] == ["Mit humør", "Dem, jeg bor hos"]
    assert [point.total for point in small[1].series[0].points] == [30, None]
    assert (small[0].y.low, small[0].y.high) == (0, 100)
    assert small[0].series[0].end_label == "2,5"


def test_that_a_form_never_filled_in_has_empty_small_charts():
    small = domain_charts(Family(1).progress().people[0], Family(1).history, WORDS, ALL).charts
    assert len(small) == 4
    assert small[0].series[0].end_label == ""


def test_that_nobody_has_no_small_charts():
    nobody = PersonProgress("mia", ())
    assert domain_charts(nobody, Family(1).history, WORDS, ALL).charts == ()


def test_that_a_scale_where_lower_is_better_says_so():
    made = family()
    person = made.progress().people[0]
    worse = replace(person.series[0].scale, direction=Direction.HIGHER_IS_WORSE)
    only = PersonProgress("mia", (replace(person.series[0], scale=worse),))
    drawn = progress_chart(only, made.history, WORDS, ALL)
    assert drawn.y.title.endswith("lavere = bedre")


def test_that_tables_name_nobody_when_represented():
    assert "Mia" not in repr(table(family()))
    assert isinstance(CHILD, Voice)
