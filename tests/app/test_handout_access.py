"""Everything about one person, looked through before it is given out."""

import hashlib
import json

import pytest
from PySide6.QtWidgets import QFileDialog

from app.handout.access.rows import PieceRows
from app.handout.room import build_access
from app.widgets.switch import Switch
from models.domain.archive_errors import UnreachableArchiveError
from tests.app.handout_room import text_of

MIA = "Mia og familie"
LOOKED = "I have looked at all of it"


@pytest.fixture
def access(workplace):
    """The package of Mia, not looked at yet."""
    room = build_access(workplace.needs)
    workplace.frame.addWidget(room.page)
    workplace.frame.setCurrentWidget(room.page)
    workplace.page_shown, workplace.access = room.page, room.presenter
    room.presenter.open(workplace.case(MIA))
    workplace.wait()
    return workplace


def saved(access):
    access.press("Save PDF and JSON…")
    dialog = access.dialog(QFileDialog)
    dialog.fileSelected.emit(str(access.folder))
    dialog.reject()
    access.wait()
    (pdf,) = access.folder.glob("*.pdf")
    return pdf, json.loads(pdf.with_suffix(".json").read_text())


def test_that_it_leaves_only_when_what_speaks_of_others_was_looked_at(access):
    assert not access.button("Save PDF and JSON…").isEnabled()
    assert "TO BE LOOKED AT" in access.read()
    access.turn(LOOKED)
    pdf, said = saved(access)
    assert said["is_reviewed"]
    text = text_of(pdf)
    assert "Det er bedre derhjemme." in text
    (document,) = access.services.documents.entries(access.case(MIA))
    assert document.entry.kind == "access"
    assert document.entry.recipients == "Mia"
    assert document.entry.sha256 == hashlib.sha256(pdf.read_bytes()).hexdigest()


def test_that_what_is_switched_off_is_in_neither_half(access):
    switches = access.page.findChild(PieceRows).findChildren(Switch)
    assert switches
    for switch in switches:
        switch.click()
    access.wait()
    access.turn(LOOKED)
    _pdf, said = saved(access)
    out = [one for one in said["pieces"] if one.get("left_out")]
    assert len(out) == len(switches)
    assert all("content" not in one for one in out)


def test_that_another_person_must_be_looked_at_anew(access):
    access.turn(LOOKED)
    access.turn("Mor")
    assert not access.button("Save PDF and JSON…").isEnabled()
    access.turn("English")
    access.turn(LOOKED)
    pdf, _said = saved(access)
    assert "Mor" in text_of(pdf)


def test_that_the_crumbs_lead_back_and_trouble_is_said(access, monkeypatch):
    ways = []
    access.page.closed.connect(ways.append)
    access.page.list_requested.connect(lambda: ways.append("list"))
    access.press(MIA)
    access.press("My cases")
    assert ways == [access.case(MIA), "list"]

    def fail(*_):
        raise UnreachableArchiveError

    monkeypatch.setattr(access.services.progress, "of", fail)
    access.access.open("0" * 32)
    assert [type(one) for one in access.troubles] == [UnreachableArchiveError]
