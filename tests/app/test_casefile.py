"""The page of a case over a real archive: opening, tabs, and what the whole page promises."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from app.casefile.page import TabKey
from models.domain.cases import Ending
from models.services.audit_log import Action
from models.services.document_log import DocumentEntry
from tests.app.case_hands import button, press, seen, wait_to_miss, wait_to_see
from tests.app.case_world import CaseWorld
from tests.services.world import yardstick

IN_DANISH = (
    "Tag op i dag",
    "Samarbejdsskemaet er de sidste to minutter af et møde.",
    "Aftaler",
    "Næste møde",
    "Tovholder",
    "Givet videre",
    "Hvem har set sagen",
)


@pytest.fixture(scope="module")
def bundled():
    return yardstick()


@pytest.fixture
def world(tmp_path, theme, bundled, qtbot):
    made = CaseWorld(tmp_path, bundled, theme)
    qtbot.addWidget(made.page)
    made.page.resize(1150, 760)
    yield made
    made.page.hide()
    made.archive.close(with_backup=False)


@pytest.fixture
def show(world, qtbot):
    def put(case_id, tab=TabKey.CURVE):
        page = world.open(case_id, tab)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return put


def test_that_the_head_says_who_it_is_and_how_far(world, show):
    page = show(world.archive.course([140, 160, 180]))
    words = seen(page)
    assert "Mia og familie" in words
    assert "8 years old · meeting 3 · since 3 September" in words
    assert button(page, "Start meeting 4").isEnabled()


def test_that_opening_a_case_is_logged_once(world, show):
    case_id = world.archive.course([140])
    page = show(case_id)
    for key in TabKey:
        page.choose_tab(key)
    looks = [
        one
        for one in world.archive.services.archive.audit_entries(case_id)
        if one.action is Action.LOOK
    ]
    assert len(looks) == 1


def test_that_every_tab_opens_for_a_case_that_has_only_begun(world, show):
    page = show(world.archive.family())
    for key in TabKey:
        page.choose_tab(key)
        assert page.tab is key
        assert not page.grab().isNull()


def test_that_a_meeting_under_way_is_continued_not_started(world, show, qtbot):
    case_id = world.archive.course([140])
    world.archive.start(case_id)
    page = show(case_id)
    with qtbot.waitSignal(page.meeting_requested) as asked:
        press(page, "Continue the meeting")
    assert asked.args == [case_id]


def test_that_a_closed_course_says_so_and_starts_no_meeting(world, show):
    case_id = world.archive.course([140])
    world.archive.cases.close(case_id, Ending.PLANNED, "")
    page = show(case_id)
    assert not button(page, "Start meeting 2").isEnabled()
    assert "The course can be reopened under Family and network." in seen(page)


def test_that_print_and_document_ask_for_the_case_in_front(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id)
    with qtbot.waitSignal(page.print_requested) as printing:
        press(page, "Print")
    with qtbot.waitSignal(page.export_requested) as exporting:
        press(page, "For a network meeting")
    assert printing.args == ["curve", case_id]
    assert exporting.args == ["network_meeting", case_id]
    page.choose_tab(TabKey.DOCUMENTS)
    for name, kind in (("My curve", "my_curve"), ("Access package", "access")):
        with qtbot.waitSignal(page.export_requested) as exporting:
            press(page, name)
        assert exporting.args == [kind, case_id]


def test_that_the_crumb_leads_back_to_the_list(world, show, qtbot):
    page = show(world.archive.course([140]))
    with qtbot.waitSignal(page.crumb_chosen) as crumb:
        press(page, "My cases")
    assert crumb.args == ["caseload"]


def test_that_another_case_shows_nothing_of_the_one_before(world, show, qtbot):
    first = world.archive.course([140, 150])
    world.archive.plans.add_goal(first, world.archive.member(first, "Mia").id, "Sove i egen seng")
    second = world.archive.family(label="Otto")
    page = show(first)
    for key in TabKey:
        page.choose_tab(key)
    show(second)
    for key in TabKey:
        page.choose_tab(key)
        wait_to_miss(qtbot, page, "Sove i egen seng")
        wait_to_miss(qtbot, page, "Mia og familie")


def test_that_the_documents_given_out_are_listed(world, show, qtbot):
    case_id = world.archive.course([140])
    page = show(case_id, TabKey.DOCUMENTS)
    assert "Nothing has left the program yet." in seen(page)
    entry = DocumentEntry(case_id, "network_meeting", "meeting", "Skolen", {}, "a" * 64, 2)
    world.notifier.announce(world.archive.services.documents.log(entry), case_id)
    wait_to_see(qtbot, page, "Skolen · 2 page(s)")
    entry = replace(entry, kind="supervision", audience="team", recipients="")
    world.notifier.announce(world.archive.services.documents.log(entry), case_id)
    wait_to_see(qtbot, page, "the team · 2 page(s)")


def test_that_a_new_language_words_every_tab_anew(world, show, qtbot, languages):
    page = show(world.archive.course([140]))
    for key in TabKey:
        page.choose_tab(key)
    languages.use("da")
    wait_to_see(qtbot, page, "Udskriv")
    for key, words in zip(TabKey, IN_DANISH, strict=True):
        page.choose_tab(key)
        wait_to_see(qtbot, page, words)


def test_that_every_button_has_words_to_read_aloud(world, show):
    case_id = world.archive.course([140, 150])
    page = show(case_id)
    for key in TabKey:
        page.choose_tab(key)
        for one in page.findChildren(QPushButton):
            if one.isVisible():
                assert one.text() or one.accessibleName(), one.objectName()
