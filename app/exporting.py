"""From finished bytes to a file, paper or the journal; the document log hears of each that left.

Nothing is lost when it fails: a sentence says why, and the same document can be saved again.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.change_notifier import ChangeNotifier
from app.clipboard import BriefClipboard
from app.documents.journal import JournalNote, metadata, write_for_journal
from app.documents.plain_text import plain_text
from app.documents.report import Report
from app.documents.writer import DocumentNotWrittenError, write_document
from app.export_words import ExportWords
from app.file_dialog import ask_for_target
from app.tasks import TaskRunner
from app.theme import Theme
from app.widgets.ask import Question, ask
from app.widgets.folder_dialog import choose_folder
from app.wording import Wording
from models.domain.archive_errors import ArchiveError
from models.services.document_log import DocumentEntry
from models.services.documents import DocumentService

TEXT_ENDING = ".txt"


@dataclass(frozen=True, slots=True, repr=False)
class FinishedDocument:
    """A document as it leaves, and what the log is to say of it."""

    content: bytes  # the PDF
    report: Report  # what it was made of; its file name names nobody
    entry: DocumentEntry
    day: date
    password: str = ""  # nowhere kept; empty: it opens without
    document_id: str = ""  # as in the log, which gives one where there is none
    beside: bytes = b""  # JSON that belongs to it

    @property
    def text(self) -> str:
        """The same in plain words."""
        return plain_text(self.report)


@dataclass(frozen=True, slots=True)
class ExportNeeds:
    """The outside of the desk."""

    theme: Theme
    documents: DocumentService
    notifier: ChangeNotifier
    tasks: TaskRunner
    words: Callable[[], Wording]
    folder: Path  # where saving is proposed first
    say: Callable[[str], None]


class ExportDesk(QObject):
    """Saves and prints documents of the open archive."""

    def __init__(self, needs: ExportNeeds) -> None:
        super().__init__()
        self.needs = needs
        self.folder = needs.folder  # where the last document went
        self.words = ExportWords()
        self._clipboard = BriefClipboard()
        self.asking: object = None  # keeps a departure alive while its question is open

    def save(self, parent: QWidget, document: FinishedDocument) -> None:
        """Ask where to, and write; returns at once."""
        _Saving(self, parent, document).ask_where()

    def print_out(self, parent: QWidget, document: FinishedDocument) -> None:
        """Ask for a printer, and print; returns at once."""
        _Printing(self, parent, document).ask_how()

    def make_ready_for_journal(self, parent: QWidget, document: FinishedDocument) -> None:
        """Ask for a folder, and write the PDF with a file about it; returns at once."""
        _Journalling(self, parent, document).ask_where()

    def save_with_beside(self, parent: QWidget, document: FinishedDocument) -> None:
        """Ask for a folder, and write the PDF with what belongs beside it; returns at once."""
        _SavingBoth(self, parent, document).ask_where()

    def save_text(self, parent: QWidget, document: FinishedDocument) -> None:
        """Ask where to, and write the plain words; returns at once."""
        _SavingText(self, parent, document).ask_where()

    def copy_text(self, parent: QWidget, document: FinishedDocument) -> None:
        """Put the plain words into the clipboard, for a minute."""
        self._clipboard.copy(document.text)
        self.log(parent, _as_text(document), self.words.copied())

    def forget_copied(self) -> None:
        """Empty the clipboard where it still holds a document's words."""
        self._clipboard.forget()

    # What a departure says

    def log(self, parent: QWidget, document: FinishedDocument, said: str) -> None:
        """Remember that a document left, and say so; a log that fails can be tried again."""
        _Logging(self, parent, document, said).log()


class _Departure:
    """One document on its way out; lives as long as a dialog or a job holds it."""

    def __init__(self, desk: ExportDesk, parent: QWidget, document: FinishedDocument) -> None:
        self._desk = desk
        self._parent = parent
        self._document = document

    def _ask(self, question: Question, again: Callable[[], None]) -> None:
        if isValid(self._parent):  # else the archive was locked meanwhile
            self._desk.asking = self
            ask(self._parent, self._desk.needs.theme, question, again)


class _Writing(_Departure):
    """Writes beside the window; what cannot be written can be tried elsewhere."""

    _target = Path()

    def ask_where(self) -> None:
        raise NotImplementedError

    def _run(self, work: Callable[[], DocumentEntry]) -> None:
        self._desk.needs.tasks.run(work, self._tell, self._fail)

    def _tell(self, entry: DocumentEntry) -> None:
        self._desk.folder = self._target.parent
        self._desk.log(self._parent, replace(self._document, entry=entry), self._said())

    def _said(self) -> str:
        return self._desk.words.said_saved(self._target)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DocumentNotWrittenError):
            raise error
        self._ask(self._desk.words.not_saved(error.problem), self.ask_where)


class _Saving(_Writing):
    def ask_where(self) -> None:
        proposed = self._desk.folder / self._document.report.file_name
        ask_for_target(self._parent, self._desk.words.save_title(), proposed, self._write)

    def _write(self, target: Path) -> None:
        self._target = target
        self._run(self._written)

    def _written(self) -> DocumentEntry:
        document = self._document
        if not document.password:
            write_document(document.content, self._target)
            return document.entry
        from app.documents.protect import protected  # noqa: PLC0415 - brings pikepdf

        content = protected(document.content, document.password)
        write_document(content, self._target)
        delivered = hashlib.sha256(content).hexdigest()
        return replace(document.entry, sha256_delivered=delivered, is_protected=True)


class _SavingText(_Writing):
    def ask_where(self) -> None:
        proposed = (self._desk.folder / self._document.report.file_name).with_suffix(TEXT_ENDING)
        title = self._desk.words.text_title()
        ask_for_target(self._parent, title, proposed, self._write, kind="Text (*.txt)")

    def _write(self, target: Path) -> None:
        self._target = target
        self._run(self._written)

    def _written(self) -> DocumentEntry:
        write_document(self._document.text.encode(), self._target)
        return _as_text(self._document).entry


class _Journalling(_Writing):
    def ask_where(self) -> None:
        title = self._desk.words.journal_title()
        choose_folder(self._parent, title, self._desk.folder, self._write)

    def _write(self, folder: Path) -> None:
        self._target = _free_target(folder / self._document.report.file_name)
        self._run(self._written)

    def _written(self) -> DocumentEntry:
        document, target = self._document, self._target
        about = metadata(
            document.content,
            replace(document.report, file_name=target.name),
            JournalNote(
                kind=document.entry.kind,
                document_id=document.document_id,
                day=document.day,
                pages=document.entry.pages,
                is_protected=False,
                is_draft=document.entry.is_draft,
            ),
        )
        write_for_journal(document.content, about, target)
        included = {**document.entry.included, "journal": True}
        return replace(document.entry, included=included)

    def _said(self) -> str:
        return self._desk.words.said_journalled(self._target)


class _SavingBoth(_Journalling):
    def ask_where(self) -> None:
        title = self._desk.words.folder_title()
        choose_folder(self._parent, title, self._desk.folder, self._write)

    def _written(self) -> DocumentEntry:
        write_for_journal(self._document.content, self._document.beside, self._target)
        return self._document.entry

    def _said(self) -> str:
        return self._desk.words.said_saved(self._target)


class _Printing(_Departure):
    def ask_how(self) -> None:
        from app.print_dialog import ask_and_print  # noqa: PLC0415 - only who prints needs it

        pages = self._document.entry.pages
        ask_and_print(self._parent, self._document.content, pages, self._tell)

    def _tell(self, is_done: bool) -> None:  # noqa: FBT001 - the answer of a dialog
        if is_done:
            self._desk.log(self._parent, self._document, self._desk.words.said_printed())
        else:
            self._ask(self._desk.words.not_printed(), self.ask_how)


class _Logging(_Departure):
    def __init__(
        self, desk: ExportDesk, parent: QWidget, document: FinishedDocument, said: str
    ) -> None:
        super().__init__(desk, parent, document)
        self._said = said

    def log(self) -> None:
        needs, entry = self._desk.needs, self._document.entry
        try:
            changes = needs.documents.log(entry, self._document.document_id)
        except ArchiveError as error:
            self._ask(self._desk.words.not_logged(error, needs.words()), self.log)
            return
        needs.say(self._said)
        needs.notifier.announce(changes, entry.case_id)


def _as_text(document: FinishedDocument) -> FinishedDocument:
    """Return the document as the log is to know it where only its words left."""
    entry, delivered = document.entry, hashlib.sha256(document.text.encode()).hexdigest()
    included = {**entry.included, "text": True}
    return replace(document, entry=replace(entry, sha256_delivered=delivered, included=included))


def _free_target(wished: Path) -> Path:
    """Return the file, numbered where an earlier document or what is beside it has the name."""
    found, number = wished, 1
    while found.exists() or found.with_suffix(".json").exists():
        number += 1
        found = wished.with_stem(f"{wished.stem}-{number}")
    return found
