"""Goals, agreements and the cooperation over a real archive."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.casefile.page import TabKey
from app.casefile.plans.goal_course import GoalCourse
from app.widgets.chart_canvas import ChartCanvas
from charts.layers import artists_of
from models.domain.cases import Ending
from models.domain.plans import AgreementState, Audience, DecisionKind
from models.services.drafts import AgreementDraft, StatementDraft
from tests.app.case_hands import (
    choose,
    dialog,
    field,
    has_button,
    pick_from_menu,
    press,
    seen,
    wait_to_miss,
    wait_to_see,
    write,
)
from tests.app.case_world import CaseWorld
from tests.services.world import yardstick

OFFSCREEN_MENU = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def bundled():
    return yardstick()


@pytest.fixture
def world(tmp_path, theme, bundled, qtbot):
    made = CaseWorld(tmp_path, bundled, theme)
    qtbot.addWidget(made.page)
    made.page.resize(1150, 900)
    yield made
    made.page.hide()
    made.archive.close(with_backup=False)


@pytest.fixture
def show(world, qtbot):
    def put(case_id, tab=TabKey.PLANS):
        page = world.open(case_id, tab)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return put


def agree(world, case_id, what="Ringe til skolen", who="Mor", due=date(2026, 9, 20)):
    world.archive.plans.save_agreements(case_id, None, (AgreementDraft(what, who, due),))
    return world.history(case_id).agreements[-1]


def choose_for_goal(page, words, entry):
    press(page, f"More about the goal: {words}")
    pick_from_menu(entry)


# Goals


def test_that_a_goal_is_kept_in_its_owners_words(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    choose(field(page, "Whose goal"), "Mor")
    write(field(page, "New goal"), "Flere rolige aftener")
    QTest.keyClick(field(page, "New goal"), Qt.Key.Key_Return)
    wait_to_see(qtbot, page, "Flere rolige aftener")
    goal = world.history(case_id).goals[0]
    assert goal.owner_id == world.archive.member(case_id, "Mor").id
    assert field(page, "New goal").text() == ""


def test_that_a_goal_without_words_is_refused_beside_the_field(world, show):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "Add")
    assert "There is nothing to save yet." in seen(page)
    assert world.history(case_id).goals == ()


@OFFSCREEN_MENU
def test_that_an_ended_goal_stays_to_be_read_and_is_taken_up_again(world, show, qtbot):
    case_id = world.archive.course([140])
    mia = world.archive.member(case_id, "Mia").id
    world.archive.plans.add_goal(case_id, mia, "Sove i egen seng")
    page = show(case_id)
    choose_for_goal(page, "Sove i egen seng", "End goal")
    wait_to_see(qtbot, page, "ended 10 September 2026")
    assert "Sove i egen seng" in seen(page)
    choose_for_goal(page, "Sove i egen seng", "Take up again")
    wait_to_miss(qtbot, page, "ended")
    assert world.history(case_id).goals[0].ended is None


@OFFSCREEN_MENU
def test_that_a_goal_shows_its_course_and_what_it_said_before(world, show, qtbot):
    case_id = world.archive.course([140, 150])
    mia = world.archive.member(case_id, "Mia").id
    plans = world.archive.plans
    goal_id = plans.add_goal(case_id, mia, "Sove selv")
    for session, value in zip(world.history(case_id).held, (20, 45), strict=True):
        plans.rate(goal_id, session.id, value)
    page = show(case_id)
    drawn = page.findChild(GoalCourse)
    assert drawn.accessibleName() == "2.0 (3 September), 4.5 (10 September)"
    assert not drawn.grab().isNull()
    choose_for_goal(page, "Sove selv", "Reword …")
    write(field(dialog(page), "The goal, in the owner's own words"), " ")
    press(dialog(page), "Save")
    assert "There is nothing to save yet." in seen(dialog(page))
    write(field(dialog(page), "The goal, in the owner's own words"), "Sove i min egen seng")
    press(dialog(page), "Save")
    wait_to_see(qtbot, page, "Sove i min egen seng")
    choose_for_goal(page, "Sove i min egen seng", "Ratings and earlier words")
    told = seen(dialog(page))
    assert "Meeting 2\n10 September 2026\n4.5" in told
    assert "Sove selv" in told
    press(dialog(page), "Close")


# Agreements


def test_that_a_new_agreement_is_kept_when_its_line_is_entered(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    write(field(page, "What"), "Ringe til skolen")
    QTest.keyClick(field(page, "What"), Qt.Key.Key_Tab)
    assert world.history(case_id).agreements == ()
    write(field(page, "Who"), "Mor")
    QTest.keyClick(field(page, "Who"), Qt.Key.Key_Return)
    kept = world.history(case_id).agreements[0]
    assert (kept.what, kept.who, kept.state) == ("Ringe til skolen", "Mor", AgreementState.OPEN)
    qtbot.waitUntil(lambda: has_button(page, "Mark as done: Ringe til skolen"))
    assert world.said == ["Saved"]


def test_that_a_new_agreement_is_kept_when_its_line_is_left(world, show):
    case_id = world.archive.course([140])
    page = show(case_id)
    write(field(page, "What"), "Ringe til skolen")
    field(page, "New goal").setFocus()
    assert [one.what for one in world.history(case_id).agreements] == ["Ringe til skolen"]


def test_that_an_agreement_without_words_is_refused_under_its_line(world, show):
    case_id = world.archive.course([140])
    page = show(case_id)
    write(field(page, "Who"), "Mor")
    QTest.keyClick(field(page, "Who"), Qt.Key.Key_Return)
    assert "There is nothing to save yet." in seen(page)
    assert world.history(case_id).agreements == ()


def test_that_a_changed_agreement_is_kept_when_its_field_is_left(world, show, qtbot):
    case_id = world.archive.course([140])
    agree(world, case_id)
    page = show(case_id)
    write(field(page, "Who: Ringe til skolen"), "Far")
    field(page, "New goal").setFocus()
    assert [one.who for one in world.history(case_id).agreements] == ["Far"]
    wait_to_see(qtbot, page, "Far")


def test_that_an_agreement_is_done_and_opened_again_in_one_press(world, show, qtbot):
    case_id = world.archive.course([140])
    agree(world, case_id)
    page = show(case_id)
    press(page, "Mark as done: Ringe til skolen")
    assert world.history(case_id).agreements[0].state is AgreementState.DONE
    wait_to_see(qtbot, page, "Done or dropped 1")
    assert "No agreement is like that." in seen(page)
    press(page, "Done or dropped 1")
    press(page, "Open again: Ringe til skolen")
    assert world.history(case_id).agreements[0].state is AgreementState.OPEN


def test_that_an_agreement_can_be_dropped(world, show, qtbot):
    case_id = world.archive.course([140])
    agree(world, case_id)
    page = show(case_id)
    press(page, "No longer agreed: Ringe til skolen")
    assert world.history(case_id).agreements[0].state is AgreementState.DROPPED
    wait_to_miss(qtbot, page, "Ringe til skolen")


def test_that_an_agreement_past_its_day_says_so(world, show):
    case_id = world.archive.course([140])
    agree(world, case_id, due=date(2026, 9, 5))
    agree(world, case_id, what="Skrive til skolen", due=date(2026, 9, 30))
    page = show(case_id)
    assert "overdue" in seen(page)
    press(page, "Overdue 1")
    assert has_button(page, "Mark as done: Ringe til skolen")
    assert not has_button(page, "Mark as done: Skrive til skolen")
    press(page, "All 2")
    assert has_button(page, "Mark as done: Skrive til skolen")


def test_that_a_reworded_agreement_keeps_what_it_said(world, show, qtbot):
    case_id = world.archive.course([140])
    agree(world, case_id)
    page = show(case_id)
    assert not has_button(page, "Earlier wording: Ringe til skolen")
    write(field(page, "What: Ringe til skolen"), "Skrive til skolen")
    field(page, "New goal").setFocus()
    qtbot.waitUntil(lambda: has_button(page, "Earlier wording: Skrive til skolen"))
    press(page, "Earlier wording: Skrive til skolen")
    told = seen(dialog(page))
    assert "What until 10 September 2026" in told
    assert "Ringe til skolen" in told
    press(dialog(page), "Close")


def test_that_a_closed_course_takes_no_new_goals_or_agreements(world, show):
    case_id = world.archive.course([140])
    agree(world, case_id)
    world.archive.cases.close(case_id, Ending.PLANNED, "")
    page = show(case_id)
    assert not has_button(page, "Add")
    assert field(page, "What: Ringe til skolen").isReadOnly()


# Interventions


def test_that_an_intervention_is_added_ended_taken_back_and_put_back(world, show, qtbot):
    case_id = world.archive.family()
    page = show(case_id)
    press(page, "Add an intervention")
    write(field(page, "Intervention"), "Støtte i skolen")
    QTest.keyClick(field(page, "Intervention"), Qt.Key.Key_Return)
    wait_to_see(qtbot, page, "3/9 2026 – goes on")
    press(page, "End today: Støtte i skolen")
    wait_to_see(qtbot, page, "3/9 2026 – 3/9 2026")
    assert world.history(case_id).interventions[0].end == date(2026, 9, 3)
    press(page, "Take back Støtte i skolen, noted by mistake")
    wait_to_see(qtbot, page, "taken back 3/9 2026: noted by mistake")
    assert world.history(case_id).efforts == ()
    press(page, "Put back: Støtte i skolen")
    assert world.history(case_id).efforts


def test_that_an_intervention_that_ends_before_it_starts_is_refused(world, show):
    case_id = world.archive.family()
    page = show(case_id)
    press(page, "Add an intervention")
    write(field(page, "Intervention"), "Støtte i skolen")
    write(field(page, "To (may be empty)"), "1/9/2026")
    QTest.keyClick(field(page, "To (may be empty)"), Qt.Key.Key_Tab)
    press(page, "Save")
    assert "The end is before the start." in seen(page)
    assert world.history(case_id).interventions == ()


# Words and decisions


def test_that_own_words_say_whom_they_may_go_to(world, show):
    case_id = world.archive.course([140])
    session = world.history(case_id).held[0].id
    mia = world.archive.member(case_id, "Mia").id
    shared = frozenset({Audience.PARENTS, Audience.SCHOOL})
    world.archive.plans.state(session, StatementDraft(mia, "Det går bedre", shared))
    world.archive.plans.decide(session, DecisionKind.NETWORK, "Skolen med")
    words = seen(show(case_id))
    assert "Det går bedre\n3 September · parents and school" in words
    assert "Take it to the network\nSkolen med" in words


# Cooperation


def test_that_the_cooperation_is_drawn_with_the_totals_recorded(world, show):
    case_id = world.archive.family()
    for mark in (90, 95):
        session = world.archive.start(case_id)
        world.archive.answers.record(
            world.archive.cooperation(case_id, session, "Mor", (mark,) * 4)
        )
        world.archive.sessions.finish(session)
        world.archive.clock.pass_days(7)
    page = show(case_id, TabKey.COOPERATION)
    page.grab()
    canvas = next(one for one in page.findChildren(ChartCanvas) if one.isVisible())
    mor = world.archive.member(case_id, "Mor").id
    assert list(artists_of(canvas.figure.axes[0])[f"observed:{mor}"].get_ydata()) == [36.0, 38.0]
    assert "Since the start Mor’s marks have gone from 36.0 to 38.0." in seen(page)


def test_that_no_cooperation_yet_says_when_it_is_asked(world, show):
    page = show(world.archive.course([140]), TabKey.COOPERATION)
    words = seen(page)
    assert "The cooperation form is the last two minutes of a meeting." in words
    assert "How much the forms ask" in words
    assert "How long they took is not known." in words
