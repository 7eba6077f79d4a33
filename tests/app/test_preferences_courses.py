"""Reference courses in the settings: one per group, and a team's own after a look at the test."""

import random

import pytest

from app.widgets.chart_canvas import ChartCanvas
from charts.layers import artists_of
from models.domain.cases import Ending
from models.domain.norms import RaterGroup
from models.domain.yardstick import NO_COURSE
from models.services.own_numbers import CourseChoice, with_own
from tests.app import case_hands as hands
from tests.app.numbers_tab import PACKS

GROUP = RaterGroup.CHILD_SELF
CHILDREN, CARERS = "Children, 6-12, about themselves", "Parents and carers about a child"


def close_courses(world, count):
    """Let ``count`` families come to two meetings each, and end as agreed."""
    chance = random.Random(7)  # noqa: S311 - numbers for a test
    for _ in range(count):
        first = chance.randint(80, 240)
        totals = [first, min(400, max(0, first + chance.randint(-60, 160)))]
        case_id = world.course(totals)
        world.cases.close(case_id, Ending.PLANNED, "aftalt")


def enough(world):
    close_courses(world, 50)


def few(world):
    close_courses(world, 2)


@pytest.fixture
def counted(numbers_tab, qtbot):
    """Open the page of courses, and wait until the closed ones are counted."""

    def open_page(prepare=None):
        tab = numbers_tab(prepare=prepare)
        tab.press("Courses")
        hands.wait_to_see(qtbot, tab.section, "closed course(s) with at least two scores.")
        return tab

    return open_page


def test_that_each_group_shows_its_course_with_parameters_and_sources(counted):
    tab = counted()
    seen = tab.seen()
    for group in (CHILDREN, CARERS):
        choice = hands.field(tab.section, group)
        assert choice.currentText() == "calculated course, from studies with adults"
    assert "Mean first score (mu), points: 19.6" in seen
    assert "Clinical sample, n = 435 (Miller et al. 2003) [R; n V]" in seen
    assert "From studies with adults; weak evidence for children." in seen
    assert "On the curve it is called: calculated course, from studies with adults" in seen


def test_that_a_group_s_course_is_switched_off_and_on_again(counted):
    tab = counted()
    hands.choose(hands.field(tab.section, CARERS), "Off: no course is drawn")
    assert tab.numbers.own().course_choice == {RaterGroup.CARER: NO_COURSE}
    assert hands.field(tab.section, CARERS).currentText() == "Off: no course is drawn"
    assert "Lock now" in tab.seen()
    published = "calculated course, from studies with adults"
    hands.choose(hands.field(tab.section, CARERS), published)
    assert tab.numbers.own().course_choice == {RaterGroup.CARER: "adult-published"}


def test_that_a_few_closed_courses_are_counted_but_not_fitted(counted):
    tab = counted(few)
    assert "2 closed course(s)" in tab.seen().replace("%n", "2")
    assert "A course of your own is offered from 50." in tab.seen()
    assert not hands.button(tab.section, "Compute").isEnabled()


def test_that_an_own_course_is_seen_tested_and_used(counted, qtbot):
    tab = counted(enough)
    assert "is offered from" not in tab.seen()
    compute(tab, qtbot)
    seen = tab.seen()
    assert "Computed from 50 closed courses with 100 scores, 3 September 2026 to" in seen
    assert "% inside the 50 % band" in seen
    assert "Session 2, 50 scores:" in seen
    assert "late sessions rest on a selected few" in seen
    assert shares(tab) == [2]
    tab.press("Use your own course")
    found = with_own(PACKS, tab.numbers.own()).yardstick
    assert found.course_choice[GROUP] == "own-child_self-1"
    assert "middle half of your own 50 courses (no. 1)" in options(tab)
    assert "calculated course, from studies with adults" in options(tab)
    assert "own course from 50 courses taken into use." in tab.seen()
    assert "Use your own course" not in tab.seen()
    keep_the_next(tab, qtbot)


def keep_the_next(tab, qtbot):
    """A second one may be seen and left: the first stays in use."""
    compute(tab, qtbot)
    tab.press("Keep the old one")
    assert tab.numbers.own().course_choice[GROUP] == "own-child_self-1"
    assert [one.choice for one in tab.numbers.own().decisions] == list(CourseChoice)
    assert "own course from 50 courses seen, not used." in tab.seen()


def compute(tab, qtbot):
    tab.press("Compute")
    hands.wait_to_see(qtbot, tab.section, "Computed from")


def options(tab, label=CHILDREN):
    choice = hands.field(tab.section, label)
    return [choice.itemText(number) for number in range(choice.count())]


def shares(tab):
    canvas = tab.section.findChild(ChartCanvas)
    canvas.grab()
    return list(artists_of(canvas.figure.axes[1])["inside50"].get_xdata())


def test_that_the_pages_speak_danish_at_once(numbers_tab, languages, qtbot):
    tab = numbers_tab(prepare=few)
    for words in ("Scales", "Courses"):
        tab.press(words)
    hands.wait_to_see(qtbot, tab.section, "is offered from 50.")
    languages.use("da")
    hands.wait_to_see(qtbot, tab.section, "Jeres eget forløb tilbydes fra 50.")
    assert "Slået fra: intet forløb tegnes" in options(tab, "Børn, 6-12 år, om sig selv")
    tab.press("Grænser")
    assert "Lånt grænse 32 (fra et beslægtet skema). Sikker ændring 8." in tab.seen()
    tab.press("Skemaer")
    assert "Skemaer i brug" in tab.seen()
