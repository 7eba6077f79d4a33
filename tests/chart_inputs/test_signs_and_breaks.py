"""How marks came, which are disputed, and where a form was changed: letters, words and breaks."""

from dataclasses import replace

from app.chart_inputs import changes_of, cooperation_chart, domain_table, progress_table
from models.domain.answers import AnswerMode, MarkKind
from models.domain.progress import PersonProgress
from tests.app.case_world import WORDS
from tests.chart_inputs.test_person import ALL
from tests.chart_inputs.test_person import chart as chart_in
from tests.domain.families import CHILD, MIA, MOTHER, Family


def chart(family, options=ALL):
    return chart_in(family, options, WORDS)


SIGNED = replace(ALL, show_signs=True)


def came(mode, **fields):
    return Family(2).marked(CHILD, 120, 150, mode=mode, **fields)


def test_that_a_mark_from_paper_has_its_letter_and_the_legend_says_so():
    drawn = chart(came(AnswerMode.PAPER), SIGNED)
    assert [point.sign for point in drawn.series[0].points] == ["p", "p"]
    assert drawn.legend == "p = on paper"


def test_that_an_interpreter_and_a_late_entry_are_told_by_two_letters():
    drawn = chart(came(AnswerMode.INTERPRETER, late=True), SIGNED)
    assert drawn.series[0].points[0].sign == "il"
    assert drawn.legend == "i = through an interpreter · l = entered on a later day"
    assert "through an interpreter · entered on a later day" in drawn.series[0].points[0].tooltip


def test_that_marks_made_on_the_screen_in_time_need_no_signs():
    drawn = chart(came(AnswerMode.SCREEN), SIGNED)
    assert {point.sign for point in drawn.series[0].points} == {""}
    assert drawn.legend == ""


def test_that_a_total_alone_is_said_where_it_is_looked_at():
    point = chart(came(AnswerMode.TOTAL_ONLY), SIGNED).series[0].points[0]
    assert point.sign == ""
    assert "only the total is known" in point.tooltip


def test_that_a_disputed_mark_is_ringed_and_explained():
    drawn = chart(came(AnswerMode.SCREEN).mark("a2", MarkKind.DISPUTED), SIGNED)
    assert [point.is_disputed for point in drawn.series[0].points] == [False, True]
    assert drawn.legend == "ring = disputed"


def test_that_a_family_sees_no_signs():
    family = came(AnswerMode.PAPER).mark("a2", MarkKind.DISPUTED)
    drawn = chart(family, replace(SIGNED, family=True))
    assert {(one.sign, one.is_disputed) for one in drawn.series[0].points} == {("", False)}


def test_that_the_table_says_how_a_mark_came_too():
    family = came(AnswerMode.SPOKEN).mark("a1", MarkKind.DISPUTED)
    rows = progress_table(family.progress().people[0], WORDS).rows
    assert rows[0][2] == "12.0 (disputed, spoken)"
    assert rows[1][2] == "15.0 (spoken)"


def test_that_a_changed_form_breaks_the_line_between_its_marks():
    family = Family(4).answer(CHILD, 1, total=120, scale_key="trivsel-ung")
    family.marked(CHILD, 150, 160, first=3)
    drawn = chart(family)
    (broken,) = drawn.breaks
    assert (broken.x, broken.label, broken.key) == (2, "Mia: new form", CHILD.id)
    (pair,) = changes_of(family.progress().people[0].series)
    assert [one.is_current for one in pair] == [False, True]


def test_that_a_form_changed_before_its_first_mark_breaks_nothing():
    family = Family(4).answer(CHILD, 1, total=120, scale_key="trivsel-ung")
    assert chart(family).breaks == ()


def test_that_cooperation_on_another_form_breaks_too_and_explains_its_signs():
    family = Family(3).marked(MIA, 380, mode=AnswerMode.PAPER)
    family.answer(MIA, 2, total=370, scale_key="samarbejde-ung").marked(MOTHER, 390)
    progress = family.progress()
    drawn = cooperation_chart(progress.cooperation, family.history, WORDS, SIGNED)
    assert [one.x for one in drawn.breaks] == [1.5]
    assert drawn.legend == "p = on paper"


def test_that_the_single_lines_have_a_table_with_the_same_numbers():
    family = Family(2).items(CHILD, 1, 20, 30, 40, 50).items(CHILD, 2, 25, None, 45, 55)
    table = domain_table(family.progress().people[0], WORDS, ALL)
    assert [column.title for column in table.columns[:3]] == ["Meeting", "Date", "My mood"]
    assert table.rows[0][2:] == ("2.0", "3.0", "4.0", "5.0")
    assert table.rows[1][3] == "–"
    assert domain_table(PersonProgress(MIA.id, ()), WORDS, ALL).columns == ()


def test_that_a_form_not_filled_in_has_a_row_of_nothing():
    table = domain_table(Family(1).progress().people[0], WORDS, ALL)
    assert table.rows[0][2:] == ("–",) * 4
