"""What is said about a line beside its marks: moved, lost, on another form."""

from app.wording import Register
from tests.app.case_world import WORDS
from tests.domain.families import CHILD, SCHOOL, Family, lines
from tests.domain.test_how_lines_came import without


def moved(voice=CHILD):
    family = Family(3).marked(voice, 150, 180, first=2)
    return family.answer(voice, 1, items=lines(120), total=120, late=True).series(voice)


def test_that_a_moved_start_names_its_day_and_the_course():
    said = WORDS.start_moved(moved())
    assert "3 September" in said
    assert "calculated course of Mia’s marks" in said


def test_that_a_voice_without_a_course_is_told_about_the_change_alone():
    assert "course" not in WORDS.start_moved(moved(SCHOOL))


def test_that_a_family_is_told_without_words_of_statistics():
    said = WORDS.start_moved(moved(), Register.FAMILY)
    assert said == "A mark from 3 September was added later: Mia’s marks now begin there."


def test_that_nothing_is_said_where_nothing_moved():
    assert WORDS.start_moved(Family(2).marked(CHILD, 120, 150).series(CHILD)) == ""


def test_that_a_lost_form_is_named_with_what_is_kept():
    family = Family(3).marked(CHILD, 120)
    assert "One form from Mia" in WORDS.lost_line(family.progress(without("trivsel-barn")).lost[0])
    family.marked(CHILD, 130, first=2)
    said = WORDS.lost_line(family.progress(without("trivsel-barn")).lost[0])
    assert said.startswith("2 forms from Mia are kept")
    nothing = Family(3).progress(without("trivsel-barn")).lost[0]
    assert "Choose another form" in WORDS.lost_line(nothing)


def test_that_a_form_is_named_with_its_range():
    series = Family(1).marked(CHILD, 120).series(CHILD)
    assert "Wellbeing, child, 0–40" in WORDS.other_form(series)
    assert "3 September" in WORDS.earlier_form(series, WORDS.day_and_month(series.first.day))
