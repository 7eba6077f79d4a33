"""Every way out of the program: with a password, for the journal, as text; and the log of each."""

import hashlib
import json
import os

import pikepdf
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMenu

from app.clipboard import BriefClipboard
from models.services.recalls import RECALL_LETTER
from tests.app.handout_room import text_of

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
MIA = "Mia og familie"
PASSWORD = "tre blå både på åen"  # noqa: S105


@pytest.fixture
def ready(workplace):
    """A document that could leave now."""
    workplace.open(MIA)
    workplace.fill("Shared with", "mor og skole")
    return workplace


def entries(workplace):
    return [one.entry for one in workplace.services.documents.entries(workplace.case(MIA))]


def protect(workplace, first, second):
    workplace.tab("Going out")
    workplace.turn("Password on the PDF")
    for edit, text in zip(workplace.passwords(), (first, second), strict=True):
        edit.setText(text)
    workplace.wait()


def test_that_a_password_protects_the_file_and_is_kept_nowhere(ready):
    protect(ready, PASSWORD, PASSWORD)
    path = ready.saved()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=PASSWORD) as pdf:
        assert pdf.encryption.R == 6
    (entry,) = entries(ready)
    assert entry.is_protected
    assert entry.sha256_delivered == hashlib.sha256(path.read_bytes()).hexdigest()
    assert entry.sha256 != entry.sha256_delivered
    assert PASSWORD not in ready.services.documents.draft(ready.case(MIA))
    ready.open(MIA)
    assert [edit.text() for edit in ready.passwords()] == ["", ""]
    assert not pikepdf.open(ready.saved("uden.pdf")).is_encrypted


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [("kort", "kort", "at least 12"), (PASSWORD, "tre blå både på sø", "not the same")],
)
def test_that_a_password_must_be_long_and_typed_twice_alike(ready, first, second, why):
    protect(ready, first, second)
    ready.press("Save PDF…")
    ready.wait()
    assert why in ready.read()
    assert entries(ready) == []


def test_that_the_consent_and_when_the_family_saw_it_are_in_the_log(ready):
    ready.tab("Going out")
    ready.turn("The family has seen it")
    ready.fill("What may be shared", "kurve og aftaler")
    ready.fill("Why", "samme plan i skolen")
    ready.fill("Agreed on", "20/11/2026")
    text = text_of(ready.saved())
    assert "set af familien 22. november 2026" in text
    (entry,) = entries(ready)
    consent = entry.consent
    assert (consent.what, consent.to_whom, consent.why, consent.day.isoformat()) == (
        "kurve og aftaler", "mor og skole", "samme plan i skolen", "2026-11-20"
    )  # fmt: skip
    assert not entry.is_draft


def more(workplace, text):
    workplace.press("More ways out")
    (menu,) = [one for one in workplace.page.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.actions() if one.text() == text).trigger()
    menu.close()


def journal(workplace):
    more(workplace, "Make ready for the case system…")
    dialog = workplace.dialog(QFileDialog)
    dialog.fileSelected.emit(str(workplace.folder))
    dialog.reject()
    workplace.wait()


def test_that_a_document_is_made_ready_for_the_journal_and_never_over_an_earlier_one(ready):
    journal(ready)
    journal(ready)
    names = sorted(path.name for path in ready.folder.iterdir())
    stem = "status-netvaerksmoede-2026-11-22"
    assert names == [f"{stem}-2.json", f"{stem}-2.pdf", f"{stem}.json", f"{stem}.pdf"]
    about = json.loads((ready.folder / f"{stem}-2.json").read_text())
    content = (ready.folder / f"{stem}-2.pdf").read_bytes()
    assert about["sha256"] == hashlib.sha256(content).hexdigest()
    assert about["file"] == f"{stem}-2.pdf"
    first, second = ready.services.documents.entries(ready.case(MIA))
    assert second.id == about["document_id"] != first.id
    assert second.entry.included["journal"]
    assert "Mia" not in json.dumps(about)
    assert "Ready to be journalised" in ready.said[-1]


def test_that_a_full_disk_leaves_neither_of_the_two(ready, monkeypatch):
    def fail(_handle):
        raise OSError(28, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        journal(ready)
        dialog, words = ready.question()
    assert "no room left on the disk" in words
    assert not list(ready.folder.iterdir())
    assert entries(ready) == []
    ready.press("Close", dialog)


def test_that_the_plain_words_can_be_copied_and_are_gone_after_a_while(ready, qtbot):
    more(ready, "Copy as text")
    ready.wait()
    clipboard = QGuiApplication.clipboard()
    assert "Delt med: mor og skole" in clipboard.text()
    assert "stays in the clipboard for a minute" in ready.said[-1]
    assert clipboard.mimeData().hasFormat("ExcludeClipboardContentFromMonitorProcessing")
    assert entries(ready)[-1].included["text"]
    ready.room.presenter.leave()
    assert clipboard.text() == ""
    brief = BriefClipboard(kept_ms=10)
    brief.copy("Mia")
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=3000)
    brief.copy("Mia")
    clipboard.setText("noget andet")
    brief.forget()
    assert clipboard.text() == "noget andet"
    clipboard.clear()


def test_that_the_plain_words_can_be_saved(ready):
    more(ready, "Save as text…")
    dialog = ready.dialog(QFileDialog)
    assert dialog.findChild(QLineEdit, "fileNameEdit").text().endswith(".txt")
    ready.save_as(ready.folder / "ud.txt")
    text = (ready.folder / "ud.txt").read_bytes()
    assert "Status til netværksmøde" in text.decode()
    assert entries(ready)[-1].sha256_delivered == hashlib.sha256(text).hexdigest()


def test_that_who_received_an_old_number_gets_a_letter(ready):
    path = ready.saved()
    assert "26,4" in text_of(path)
    history = ready.history(MIA)
    voice = ready.voice(MIA, "Mia", "Mia")
    latest = [one for one in history.valid_answers if one.voice_id == voice.id][-1]
    assert latest.id in entries(ready)[0].answers
    ready.services.answers.undo(latest.id)
    ready.open(MIA, RECALL_LETTER)
    assert "Status for the network meeting, 22/11 2026" in ready.words_on_pills()
    text = text_of(ready.saved("brev.pdf"))
    assert "Delt med: mor og skole" in text
    assert "26,4" in text
    assert entries(ready)[-1].kind == RECALL_LETTER
    assert [one.is_sent for one in ready.services.documents.recalls(ready.case(MIA))] == [True]


def test_that_without_an_old_number_out_there_is_no_letter(workplace):
    workplace.open(MIA, RECALL_LETTER)
    assert not workplace.button("Save PDF…").isEnabled()
    assert "No document shows a number that was corrected." in workplace.read()
