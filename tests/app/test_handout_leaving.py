"""A document leaves whole or not at all, and the log knows of it."""

import errno
import hashlib
import os
import re

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QLineEdit

from models.domain.archive_errors import DiskFullError
from tests.app.handout_room import numbers_in, text_of

MIA = "Mia og familie"


@pytest.fixture
def ready(workplace):
    """A document that could leave now."""
    workplace.open(MIA)
    workplace.fill("Shared with", "mor og skole")
    return workplace


def entries(workplace):
    return [one.entry for one in workplace.services.documents.entries(workplace.case(MIA))]


def test_that_it_must_be_known_who_gets_it(workplace):
    workplace.open(MIA)
    workplace.press("Save PDF…")
    workplace.wait()
    assert "Write who is to have it" in workplace.read()
    workplace.fill("Shared with", "skolen")
    assert "Write who is to have it" not in workplace.read()
    assert workplace.saved().exists()


def test_that_saving_right_after_typing_saves_what_was_typed(ready):
    ready.type(" og sundhedsplejerske", ready.field("Shared with"))
    ready.press("Save PDF…")
    ready.save_as(ready.folder / "ud.pdf")
    assert "Delt med: mor og skole og sundhedsplejerske" in text_of(ready.folder / "ud.pdf")


def test_that_file_name_and_metadata_name_nobody(ready):
    ready.press("Save PDF…")
    dialog = ready.dialog(QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit").text()
    assert re.fullmatch(r"[a-z-]+-2026-11-22\.pdf", name)
    ready.save_as(ready.folder / name)
    with pikepdf.open(ready.folder / name) as pdf:
        described = {key: str(value) for key, value in pdf.docinfo.items()}
        bookmarks = [item.title for item in pdf.open_outline().root]
        beside = pdf.Root.Metadata.read_bytes().decode()
    assert described == {"/Title": "Status til netværksmøde"}
    assert "Mia" not in str(bookmarks)
    for word in ("Mia", "creator", "Author", "CreatorTool", "CreateDate", "home"):
        assert word not in beside


def test_that_a_saved_document_is_in_the_log_and_the_window_says_so(ready):
    heard = []
    ready.notifier.changed.connect(lambda _changes, case_id: heard.append(case_id))
    path = ready.saved()
    (entry,) = entries(ready)
    assert (entry.kind, entry.recipients, entry.audience) == (
        "network_meeting", "mor og skole", "meeting"
    )  # fmt: skip
    assert entry.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert entry.included["curve"]
    assert entry.included[f"voice:{ready.voice(MIA, 'Lærer', 'Mia').id}"]
    assert ready.said == ["Saved in documents as ud.pdf"]
    assert heard == [ready.case(MIA)]


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (errno.ENOSPC, "no room left on the disk"),
        (errno.EROFS, "write-protected"),
        (errno.EBUSY, "open in another program"),
    ],
)
def test_that_a_file_that_cannot_be_written_leaves_nothing_half_and_can_be_tried_again(
    ready, monkeypatch, code, why
):
    def fail(_handle):
        raise OSError(code, "no")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        ready.press("Save PDF…")
        ready.save_as(ready.folder / "ud.pdf")
        dialog, words = ready.question()
    assert why in words
    assert not list(ready.folder.iterdir())
    assert (entries(ready), ready.said) == ([], [])
    ready.press("Choose another place", dialog)
    ready.save_as(ready.folder / "igen.pdf")
    assert "mor og skole" in text_of(ready.folder / "igen.pdf")
    assert len(entries(ready)) == 1


def test_that_a_folder_that_is_gone_is_said(ready):
    ready.press("Save PDF…")
    gone = ready.folder / "væk"
    gone.mkdir()
    dialog = ready.dialog(QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(gone / "ud.pdf"))
    gone.rmdir()
    dialog.fileSelected.emit(str(gone / "ud.pdf"))
    dialog.reject()
    ready.wait()
    question, words = ready.question()
    assert "The folder is not there any more." in words
    ready.press("Close", question)


def test_that_a_log_that_cannot_be_written_is_said_and_tried_again(ready, monkeypatch):
    def fail(*_entry):
        raise DiskFullError

    with monkeypatch.context() as patch:
        patch.setattr(ready.services.documents, "log", fail)
        path = ready.saved()
        dialog, words = ready.question()
    assert path.exists()
    assert "the archive does not know of it" in words
    ready.press("Try again", dialog)
    assert len(entries(ready)) == 1


def print_into(workplace, file):
    """Choose "Print to File (PDF)", the only printer where there is none."""
    workplace.press("Print…")
    dialog = workplace.dialog(QPrintDialog)
    dialog.printer().setResolution(100)
    dialog.findChild(QLineEdit, "filename").setText(str(file))
    dialog.accept()
    workplace.wait()


def test_that_the_printer_gets_the_very_pages(ready):
    print_into(ready, ready.folder / "printed.pdf")
    with pikepdf.open(ready.folder / "printed.pdf") as pdf:
        pages = len(pdf.pages)
    assert [entry.pages for entry in entries(ready)] == [pages]
    assert ready.said == ["Sent to the printer"]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_that_a_printer_that_fails_is_said_and_nothing_logged(ready):
    print_into(ready, ready.folder / "væk" / "printed.pdf")
    question, words = ready.question()
    assert "Nothing was printed" in words
    assert entries(ready) == []
    ready.press("Close", question)


def test_that_giving_up_leaves_everything_as_it_was(ready):
    ready.press("Save PDF…")
    ready.dialog(QFileDialog).reject()
    ready.press("Print…")
    ready.dialog(QPrintDialog).reject()
    assert not list(ready.folder.iterdir())
    assert entries(ready) == []
    assert numbers_in(text_of(ready.saved()))
