"""Meetings and notes over a real archive: read, corrected, disputed, undone, planned."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.casefile.meetings.session_list import SessionList, SessionListModel
from app.casefile.meetings.session_rows import SessionRow
from app.casefile.meetings.time_field import read_time
from app.casefile.page import TabKey
from models.domain.answers import SkipReason
from models.domain.archive_errors import DiskFullError
from models.domain.cases import SessionKind, SessionState
from models.domain.ids import SessionId
from models.domain.sharing import ShareAnswer
from models.services.drafts import NextMeeting
from tests.app.case_hands import (
    button,
    choose,
    dialog,
    field,
    has_button,
    pick_from_menu,
    press,
    seen,
    wait_to_see,
    write,
)
from tests.app.case_world import CaseWorld
from tests.services.world import yardstick

# The offscreen plugin complains about every menu.
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
    def put(case_id):
        page = world.open(case_id, TabKey.MEETINGS)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return put


def totals(world, case_id, rater="Mia"):
    """What counts now, meeting by meeting."""
    progress = world.archive.services.progress.of(case_id).progress
    mine = [one for person in progress.people for one in person.series]
    series = next(one for one in mine if one.label.rater_alias == rater)
    return [point.total for point in series.points]


# The list


def test_that_meetings_are_listed_with_number_kind_and_totals(world, show):
    case_id = world.archive.course([140, 165])
    world.archive.sessions.record_absence(
        case_id, world.archive.clock.today(), SessionState.NO_SHOW
    )
    page = show(case_id)
    model = page.findChild(SessionList).model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == [
        "17 September 2026 · did not come",
        "2 · 10 September 2026 · meeting · 16.5",
        "1 · 3 September 2026 · meeting · 14.0",
    ]


def test_that_arrows_read_the_other_meetings(world, show):
    page = show(world.archive.course([140, 165]))
    listing = page.findChild(SessionList)
    listing.setFocus()
    assert "Meeting 2 · Thursday 10 September 2026" in seen(page)
    QTest.keyClick(listing, Qt.Key.Key_Down)
    assert "Meeting 1 · Thursday 3 September 2026" in seen(page)


def test_that_the_lists_model_keeps_qts_rules(qtmodeltester):
    model = SessionListModel()
    row = SessionRow(SessionId("s"), "1", "3 September", "meeting", ((0, "14.0"),), True)
    model.show_rows((row,))
    qtmodeltester.check(model)


# The note


def test_that_a_note_is_kept_when_it_is_left(world, show):
    case_id = world.archive.course([140])
    page = show(case_id)
    note = field(page, "Note")
    write(note, "Talte om søvn.")
    page.findChild(SessionList).setFocus()
    assert world.history(case_id).held[0].note == "Talte om søvn."
    assert world.said == ["Saved"]


def test_that_a_note_is_kept_when_the_tab_is_left(world, show):
    case_id = world.archive.course([140])
    page = show(case_id)
    write(field(page, "Note"), "Husk skolen.")
    page.choose_tab(TabKey.CURVE)
    assert world.history(case_id).held[0].note == "Husk skolen."


def test_that_a_note_that_could_not_be_saved_is_held_on_to(world, show, monkeypatch):
    """The disk was full, or the stick was out, until the next time the note was left."""

    def full(*_):
        raise DiskFullError

    case_id = world.archive.course([140, 150])
    page = show(case_id)
    with monkeypatch.context() as full_disk:
        full_disk.setattr(world.archive.plans, "save_note", full)
        write(field(page, "Note"), "Talte om søvn.")
        page.choose_tab(TabKey.PLANS)
        assert {type(one) for one in world.troubles} == {DiskFullError}
    page.choose_tab(TabKey.MEETINGS)
    listing = page.findChild(SessionList)
    listing.setCurrentIndex(listing.model().index(1, 0))
    assert world.history(case_id).held[1].note == "Talte om søvn."
    assert field(page, "Note").toPlainText() == ""
    listing.setCurrentIndex(listing.model().index(0, 0))
    assert field(page, "Note").toPlainText() == "Talte om søvn."


def test_that_a_note_never_lands_on_another_meeting(world, show):
    case_id = world.archive.course([140, 150])
    page = show(case_id)
    write(field(page, "Note"), "Kun til møde 2")
    listing = page.findChild(SessionList)
    listing.setCurrentIndex(listing.model().index(1, 0))
    assert [one.note for one in world.history(case_id).held] == ["", "Kun til møde 2"]


# Corrections


def test_that_a_correction_keeps_the_old_value_and_the_reason(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "Correct: Mia")
    form = dialog(page)
    write(field(form, "My mood"), "64")
    write(field(form, "Reason for the correction"), "Tastet forkert")
    press(form, "Save")
    assert not form.isVisible()
    assert totals(world, case_id) == [64 + 35 * 3]
    wait_to_see(qtbot, page, "Before: 14.0. Corrected 10 September 2026: Tastet forkert")


def test_that_a_correction_without_a_reason_is_refused_beside_the_field(world, show):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "Correct: Mia")
    form = dialog(page)
    write(field(form, "My mood"), "6.4")
    press(form, "Save")
    assert "Write the reason." in seen(form)
    assert totals(world, case_id) == [140]
    form.reject()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("6", "Points or millimetres? Write it with a decimal, such as 6.0."),
        ("64,5", "Write a number, for example 6.4."),
        ("12.0", "It must lie between 0 and 10."),
    ],
)
def test_that_a_doubtful_mark_is_asked_about_never_guessed(world, show, typed, words):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "Correct: Mia")
    form = dialog(page)
    write(field(form, "My mood"), typed)
    press(form, "Save")
    if typed == "64,5":
        words = "It must lie between 0 and 10."
    assert words in seen(form)
    assert totals(world, case_id) == [140]
    form.reject()


def test_that_an_emptied_line_leaves_no_total_but_keeps_the_other_lines(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "Correct: Mia")
    form = dialog(page)
    write(field(form, "My mood"), "")
    write(field(form, "Reason for the correction"), "Var ikke sat")
    press(form, "Save")
    assert totals(world, case_id) == [None]
    wait_to_see(qtbot, page, "no total")
    wait_to_see(qtbot, page, "Those I live with 3.5")


def test_that_only_a_total_can_be_known(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "Correct: Mia")
    form = dialog(page)
    button(form, "Only the total is known").click()
    write(field(form, "Total"), "26.4")
    write(field(form, "Reason for the correction"), "Fra papir")
    press(form, "Save")
    assert totals(world, case_id) == [264]
    wait_to_see(qtbot, page, "total only")


@OFFSCREEN_MENU
def test_that_a_disputed_form_still_counts_and_says_why(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "More about Mia")
    pick_from_menu("Disputed …")
    form = dialog(page)
    press(form, "Note it")
    assert "Write the reason." in seen(form)
    write(field(form, "What is disputed, and by whom"), "Mor er uenig")
    press(form, "Note it")
    assert totals(world, case_id) == [140]
    wait_to_see(qtbot, page, "Disputed: Mor er uenig")


@OFFSCREEN_MENU
def test_that_an_undone_form_no_longer_counts_and_can_be_restored(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "More about Mia")
    pick_from_menu("Undo this form")
    press(dialog(page), "Undo")
    assert totals(world, case_id) == [None]
    wait_to_see(qtbot, page, "undone: does not count")
    press(page, "Restore: Mia")
    assert totals(world, case_id) == [140]


# What is missing


def test_that_marks_given_on_a_working_translation_say_so(world, show, qtbot):
    case_id = world.archive.family()
    session_id = world.archive.start(case_id)
    world.archive.record(case_id, session_id, "Mia", 180, language="ar")
    world.archive.record(case_id, session_id, "Mor", 180, language="en")
    world.archive.sessions.finish(session_id)
    page = show(case_id)
    wait_to_see(qtbot, page, "read in العربية, a working translation")
    assert seen(page).count("working translation") == 1


def test_that_a_form_from_paper_is_entered_afterwards(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "Enter: Mor about Mia")
    form = dialog(page)
    assert "Reason for the correction" not in seen(form)
    for name, mark in zip(
        (
            "The child's mood",
            "The child and those it lives with",
            "School and spare time for the child",
            "The child's life right now, all in all",
        ),
        ("50", "5.1", "52", "53"),
        strict=True,
    ):
        write(field(form, name), mark)
    press(form, "Save")
    assert totals(world, case_id, "Mor")[0] == 206
    wait_to_see(qtbot, page, "paper")


def test_that_the_reason_for_skipping_is_chosen_afterwards(world, show):
    case_id = world.archive.family()
    session = world.archive.start(case_id)
    world.archive.record(case_id, session, "Mia", items=(), skip_reason=SkipReason.NOT_TODAY)
    world.archive.sessions.finish(session)
    page = show(case_id)
    choose(field(page, "Why skipped: Mia"), "too hard")
    answers = world.history(case_id).valid_answers
    assert [one.skip_reason for one in answers] == [SkipReason.TOO_HARD]


def test_that_whether_others_may_see_the_curve_can_be_said_afterwards(world, show):
    case_id = world.archive.course([140])
    page = show(case_id)
    choose(field(page, "May the others see the curve? Mia"), "yes")
    assert [one.answer for one in world.history(case_id).shares] == [ShareAnswer.YES]


# Planning and facts


def test_that_the_next_meeting_is_planned_and_moved(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    write(field(page, "Day"), "24/9")
    QTest.keyClick(field(page, "Day"), Qt.Key.Key_Tab)
    write(field(page, "Time"), "1330")
    press(page, "Plan")
    wait_to_see(qtbot, page, "Thursday 24 September 2026 13:30")
    press(page, "Move")
    assert field(page, "Day").isVisible()


def test_that_a_meeting_cannot_be_planned_for_a_day_gone_by(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    write(field(page, "Day"), "1/9")
    QTest.keyClick(field(page, "Day"), Qt.Key.Key_Tab)
    press(page, "Plan")
    wait_to_see(qtbot, page, "The day has passed.")
    assert not has_button(page, "Cancelled")


def test_that_a_cancelled_meeting_takes_one_press(world, show):
    case_id = world.archive.course([140])
    day = world.archive.clock.today() + timedelta(days=3)
    world.archive.sessions.plan(case_id, NextMeeting(day))
    page = show(case_id)
    assert not has_button(page, "Did not come")
    press(page, "Cancelled")
    states = [one.state for one in world.history(case_id).sessions]
    assert states == [SessionState.HELD, SessionState.CANCELLED]


def test_that_nobody_coming_takes_one_press_on_the_day(world, show):
    case_id = world.archive.course([140])
    world.archive.sessions.plan(case_id, NextMeeting(world.archive.clock.today()))
    page = show(case_id)
    press(page, "Did not come")
    assert world.history(case_id).sessions[-1].state is SessionState.NO_SHOW
    listing = page.findChild(SessionList)
    listing.setCurrentIndex(listing.model().index(0, 0))
    press(page, "Take it back")
    assert world.history(case_id).sessions[-1].state is SessionState.PLANNED


def test_that_the_facts_of_a_meeting_can_be_set_right(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    press(page, "Edit meeting")
    form = dialog(page)
    choose(field(form, "Kind"), "Home visit")
    button(form, "Lærer Hanne").click()
    press(form, "Save")
    session = world.history(case_id).held[0]
    assert session.kind is SessionKind.HOME_VISIT
    assert world.archive.member(case_id, "Lærer Hanne").id not in session.present
    wait_to_see(qtbot, page, "Home visit · with Mia and Mor")


@pytest.mark.parametrize(
    ("typed", "hour", "minute"), [("13", 13, 0), ("13.30", 13, 30), ("930", 9, 30), ("8:05", 8, 5)]
)
def test_that_times_are_read_as_people_write_them(typed, hour, minute):
    read = read_time(typed)
    assert (read.hour, read.minute) == (hour, minute)


@pytest.mark.parametrize("typed", ["25", "12.75", "noon", ""])
def test_that_what_is_no_time_is_not_guessed(typed):
    assert read_time(typed) is None
