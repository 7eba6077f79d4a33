"""Putting signals to rest in the case file, over a real archive; what lies behind each of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.casefile.page import TabKey
from app.signal_rates import load_rates
from models.domain.cases import Ending
from models.domain.signal_types import Weight
from tests.app.case_hands import button, field, has_button, press, seen, write
from tests.app.case_world import CaseWorld
from tests.services.world import yardstick as bundled_yardstick

RATES = load_rates(Path(__file__).parents[2] / "resources" / "help" / "signal-rates.toml")
LOSS = "Lower than at the start: Mia"
LET_REST = f"Let it rest: {LOSS}"
DECIDED = "Mother calls the school"
RESTS = "rests since 24/9: Mother calls the school"


@pytest.fixture(scope="module")
def yardstick():
    return bundled_yardstick()


@pytest.fixture
def world(tmp_path, yardstick, theme, qtbot):
    made = CaseWorld(tmp_path, yardstick, theme, rates=RATES)
    qtbot.addWidget(made.page)
    made.page.resize(1130, 900)
    with qtbot.waitExposed(made.page):
        made.page.show()
    yield made
    made.page.close()
    made.archive.close(with_backup=False)


@pytest.fixture
def case_id(world):
    return world.archive.course([250, 240, 120])


@pytest.fixture
def page(world, case_id):
    return world.open(case_id)


def rest(page, words=DECIDED):
    press(page, LET_REST)
    write(field(page, "What was decided?"), words)
    press(page, "Put to rest")


def with_low_line(world):
    case_id = world.archive.course([160, 160])
    session_id = world.archive.start(case_id)
    items = (5, 45, 55, 55)
    world.archive.record(case_id, session_id, "Mia", items=items, total=160)
    world.archive.sessions.finish(session_id)
    return case_id


def test_that_a_signal_is_put_to_rest_with_what_was_decided(page):
    rest(page)
    assert RESTS in seen(page)
    assert not has_button(page, LET_REST)


def test_that_the_list_of_cases_no_longer_leads_with_it(page, world):
    (row,) = world.archive.cases.rows()
    assert row.status.weight is Weight.TALK
    rest(page)
    (row,) = world.archive.cases.rows()
    assert row.status.weight is not Weight.TALK


def test_that_enter_is_enough(page):
    press(page, LET_REST)
    place = field(page, "What was decided?")
    write(place, DECIDED)
    QTest.keyClick(place, Qt.Key.Key_Return)
    assert RESTS in seen(page)


def test_that_nothing_rests_without_a_word_and_the_field_says_so(page):
    rest(page, "   ")
    assert "Write in a few words what was decided." in seen(page)
    assert has_button(page, LET_REST)


def test_that_it_can_be_taken_up_again(page):
    rest(page)
    press(page, f"Take up again: {LOSS}")
    assert "rests since" not in seen(page)
    assert has_button(page, LET_REST)


def test_that_a_new_mark_takes_it_up_by_itself(page, world, case_id):
    rest(page)
    session_id = world.archive.start(case_id)
    world.archive.record(case_id, session_id, "Mia", 110)
    world.room.presenter.refresh()
    assert "rests since" not in seen(page)
    assert has_button(page, LET_REST)


def test_that_a_private_signal_can_rest_only_inside_its_opened_box(world):
    page = world.open(with_low_line(world))
    alone = "Let it rest: Talk with Mia alone"
    assert not has_button(page, alone)
    press(page, "Only for you (1)")
    press(page, alone)
    write(field(page, "What was decided?"), "Talked with Mia today")
    press(page, "Put to rest")
    assert "Talked with Mia" not in seen(page)
    assert "alone" not in seen(page)
    press(page, "Only for you (1)")
    assert "rests since 17/9: Talked with Mia today" in seen(page)
    assert has_button(page, "Take up again: Talk with Mia alone")


def test_that_half_written_words_about_what_is_private_are_gone_when_the_tab_is_left(world):
    page = world.open(with_low_line(world))
    press(page, "Only for you (1)")
    press(page, "Let it rest: Talk with Mia alone")
    write(field(page, "What was decided?"), "Half a sentence")
    page.choose_tab(TabKey.PLANS)
    page.choose_tab(TabKey.CURVE)
    press(page, "Only for you (1)")
    assert "Half a sentence" not in seen(page)


def test_that_a_weaker_sentence_about_the_same_does_not_step_forward(world):
    case_id = world.archive.family()
    for mark in (95, 75):
        session_id = world.archive.start(case_id)
        draft = world.archive.cooperation(case_id, session_id, "Mor", (mark,) * 4)
        world.archive.answers.record(draft)
        world.archive.sessions.finish(session_id)
        world.archive.clock.pass_days(7)
    page = world.open(case_id, TabKey.COOPERATION)
    press(page, "Let it rest: The cooperation has fallen: ask Mor")
    write(field(page, "What was decided?"), "Shorter meetings")
    press(page, "Put to rest")
    words = seen(page)
    assert "rests since 17/9: Shorter meetings" in words
    assert "The cooperation: ask Mor" not in words
    press(page, "Take up again: The cooperation has fallen: ask Mor")
    assert has_button(page, "Let it rest: The cooperation has fallen: ask Mor")


def test_that_nothing_can_be_put_to_rest_in_a_closed_course(world, case_id):
    world.archive.cases.close(case_id, Ending.PLANNED, "")
    page = world.open(case_id)
    assert LOSS in seen(page)
    assert not has_button(page, LET_REST)


def test_that_why_shows_the_rule_and_how_often_it_is_wrong(page):
    press(page, f"Why? {LOSS}")
    words = seen(page)
    assert "The latest total is below the first by at least the reliable change." in words
    assert "6 % still carry such a mark at meeting 3, 12 % at meeting 6 and 14 %" in words


def test_that_what_nobody_counted_is_not_given_a_number(world):
    page = world.open(with_low_line(world))
    press(page, "Only for you (1)")
    press(page, "Why? Talk with Mia alone")
    assert "How often it is wrong has not been counted." in seen(page)


def test_that_why_leads_to_the_help_about_signals(page, qtbot):
    press(page, f"Why? {LOSS}")
    with qtbot.waitSignal(page.help_requested) as told:
        press(page, "Read about signals in the help")
    assert told.args == ["signals"]


def test_that_the_rates_are_those_of_the_help(page):
    text = (Path(__file__).parents[2] / "resources" / "help" / "en" / "signals.md").read_text()
    (line,) = [one for one in text.splitlines() if "does not change at all |" in one]
    for weight, percent in RATES.by_weight:
        assert "{}, {} and {} %".format(*percent) in line, weight
    assert has_button(page, f"Why? {LOSS}")
    assert button(page, f"Why? {LOSS}").toolTip()
