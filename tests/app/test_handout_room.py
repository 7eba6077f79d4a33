"""The room while things happen around it: other words, other cases, a lock."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QScrollArea
from shiboken6 import isValid

from models.domain.archive_errors import UnreachableArchiveError
from models.domain.sharing import ShareAnswer
from tests.app.handout_room import numbers_in, text_of

MIA = "Mia og familie"


def desk(workplace):
    """Where the pages lie."""
    return workplace.page.preview.findChild(QScrollArea)


def place_words(workplace):
    """Which page is seen, as the room says."""
    preview = workplace.page.preview
    return next(one.text() for one in preview.findChildren(QLabel) if one.text())


def test_that_only_the_latest_wish_is_shown(workplace):
    workplace.open(MIA, "curve")
    for name in ("Mia", "Mor om Mia", "Far om Mia"):
        workplace.switch(name).click()
    workplace.press("Save PDF…")  # before any of these pages was made
    workplace.save_as(workplace.folder / "ud.pdf")
    text = text_of(workplace.folder / "ud.pdf")
    assert "Lærer om Mia" in text
    assert "Mor om Mia" not in text
    assert not {"14,2", "18,0", "24,5"} & numbers_in(text)


def test_that_a_case_left_meanwhile_is_not_shown_in_the_next(workplace):
    workplace.room.presenter.open("curve", workplace.case(MIA))
    workplace.open("Sara", "curve")
    spoken = desk(workplace).accessibleDescription()
    assert "Sara, 12 år" in spoken
    assert "Mia" not in spoken


def test_that_a_lock_in_the_middle_of_making_troubles_nobody(workplace):
    workplace.room.presenter.open("network_meeting", workplace.case(MIA))
    workplace.room.presenter.leave()
    workplace.frame.hide()
    workplace.qtbot.waitUntil(lambda: workplace.tasks.is_busy)
    workplace.page.deleteLater()
    QCoreApplication.sendPostedEvents(workplace.page, QEvent.Type.DeferredDelete.value)
    assert not isValid(workplace.page)
    workplace.wait()


def test_that_closing_before_the_pages_are_made_opens_no_dialog(workplace):
    workplace.open(MIA, "curve")
    workplace.switch("Mia").click()
    workplace.press("Save PDF…")
    workplace.press("Close")
    workplace.page.hide()
    workplace.wait()
    assert not [one for one in workplace.page.findChildren(QLabel) if one.window().isModal()]


def test_that_the_crumbs_lead_back_to_the_case_and_to_the_list(workplace):
    ways = []
    workplace.page.closed.connect(ways.append)
    workplace.page.list_requested.connect(lambda: ways.append("list"))
    workplace.open(MIA)
    workplace.press(MIA)
    workplace.press("My cases")
    assert ways == [workplace.case(MIA), "list"]


def test_that_a_new_answer_elsewhere_reaches_the_pages(workplace):
    workplace.open("Jonas", "curve")
    voice = workplace.voice("Jonas", "Jonas", "Jonas")
    session = workplace.history("Jonas").held[-1]
    changes = workplace.services.answers.share(voice.id, session.id, ShareAnswer.YES)
    workplace.notifier.announce(changes, workplace.case("Jonas"))
    workplace.wait()
    assert workplace.switch("Jonas").isEnabled()
    assert "19,0" in numbers_in(text_of(workplace.saved()))


def test_that_other_words_leave_what_was_typed(workplace):
    workplace.open(MIA)
    workplace.fill("Shared with", "skolen")
    workplace.type(" og mor", workplace.field("Shared with"))
    workplace.page.changeEvent(QEvent(QEvent.Type.LanguageChange))
    workplace.wait()
    assert workplace.field("Shared with").text().startswith("skolen")


def test_that_keys_and_buttons_go_through_the_pages(workplace):
    workplace.open(MIA)
    workplace.fill("What works well", "\n".join(f"Punkt {n}" for n in range(60)))
    assert "Page 1 of" in place_words(workplace)
    workplace.press("Next page")
    assert "Page 2 of" in place_words(workplace)
    workplace.press("Previous page")
    assert "Page 1 of" in place_words(workplace)
    workplace.qtbot.keyClick(desk(workplace), Qt.Key.Key_End)
    assert "Page 1 of" not in place_words(workplace)


@pytest.mark.parametrize("button", ["Larger", "Smaller"])
def test_that_the_page_can_be_made_larger_and_smaller(workplace, button):
    workplace.open(MIA)
    paper = desk(workplace).widget()
    before = paper.sizeHint().width()
    workplace.press(button)
    after = paper.sizeHint().width()
    assert (after > before) == (button == "Larger")


def test_that_an_archive_out_of_reach_is_said(workplace, monkeypatch):
    def fail(_case_id):
        raise UnreachableArchiveError

    monkeypatch.setattr(workplace.services.progress, "of", fail)
    workplace.open(MIA)
    assert [type(one) for one in workplace.troubles] == [UnreachableArchiveError]
