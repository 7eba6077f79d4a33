"""From finished bytes to a file or paper; the document log hears of each that left.

Nothing is lost when it fails: a sentence says why, and the same document can be saved again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.change_notifier import ChangeNotifier
from app.documents.writer import DocumentNotWrittenError, WriteProblem, write_document
from app.file_dialog import ask_for_target
from app.tasks import TaskRunner
from app.theme import Theme
from app.widgets.ask import Question, ask
from app.wording import Wording
from models.domain.archive_errors import ArchiveError
from models.services.document_log import DocumentEntry
from models.services.documents import DocumentService


@dataclass(frozen=True, slots=True, repr=False)
class FinishedDocument:
    """A document as it leaves, and what the log is to say of it."""

    content: bytes  # the PDF
    file_name: str  # proposed; names nobody
    entry: DocumentEntry


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
        self.asking: object = None  # keeps a departure alive while its question is open

    def save(self, parent: QWidget, document: FinishedDocument) -> None:
        """Ask where to, and write; returns at once."""
        _Saving(self, parent, document).ask_where()

    def print_out(self, parent: QWidget, document: FinishedDocument) -> None:
        """Ask for a printer, and print; returns at once."""
        _Printing(self, parent, document).ask_how()

    # What a departure says

    def log(self, parent: QWidget, document: FinishedDocument, said: str) -> None:
        """Remember that a document left, and say so; a log that fails can be tried again."""
        _Logging(self, parent, document, said).log()

    def said_saved(self, target: Path) -> str:
        """Word where the file is; only the folder's own name, not the way to it."""
        folder = target.parent.name or str(target.parent)
        return self.tr("Saved in {folder} as {file}").format(folder=folder, file=target.name)

    def said_printed(self) -> str:
        """Word that the printer has it."""
        return self.tr("Sent to the printer")

    def not_saved(self, problem: WriteProblem) -> Question:
        """Word why a file was not written, and ask for another place."""
        return Question(
            title=self.tr("The PDF was not saved"),
            text=self._why(problem),
            yes=self.tr("Choose another place"),
            no=self.tr("Close"),
            icon="circle-alert",
        )

    def not_printed(self) -> Question:
        """Word that nothing came out."""
        return Question(
            title=self.tr("Nothing was printed"),
            text=self.tr("The printer did not take the pages. Look whether it is on and ready."),
            yes=self.tr("Try again"),
            no=self.tr("Close"),
            icon="printer",
        )

    def not_logged(self, error: ArchiveError) -> Question:
        """Word that a document left without the archive knowing."""
        text = self.tr("The document is saved or printed, but the archive does not know of it.")
        return Question(
            title=self.tr("Not in the list of documents"),
            text=f"{text} {self.needs.words().archive_error(error)}",
            yes=self.tr("Try again"),
            no=self.tr("Close"),
            icon="circle-alert",
        )

    def save_title(self) -> str:
        """Word the title of the file dialog."""
        return self.tr("Save the PDF")

    def _why(self, problem: WriteProblem) -> str:
        return {
            WriteProblem.DISK_FULL: self.tr(
                "There is no room left on the disk. Nothing half was left behind."
            ),
            WriteProblem.NOT_ALLOWED: self.tr(
                "It may not be saved there: the folder is write-protected, or the file is open "
                "in another program."
            ),
            WriteProblem.NO_FOLDER: self.tr("The folder is not there any more."),
            WriteProblem.IN_USE: self.tr("The file is open in another program. Close it there."),
            WriteProblem.OTHER: self.tr("The file could not be written there."),
        }[problem]


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


class _Saving(_Departure):
    _target = Path()

    def ask_where(self) -> None:
        proposed = self._desk.folder / self._document.file_name
        ask_for_target(self._parent, self._desk.save_title(), proposed, self._write)

    def _write(self, target: Path) -> None:
        self._target = target
        self._desk.needs.tasks.run(self._written, self._tell, self._fail)

    def _written(self) -> None:
        write_document(self._document.content, self._target)

    def _tell(self, _nothing: object) -> None:
        self._desk.folder = self._target.parent
        said = self._desk.said_saved(self._target)
        self._desk.log(self._parent, self._document, said)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DocumentNotWrittenError):
            raise error
        self._ask(self._desk.not_saved(error.problem), self.ask_where)


class _Printing(_Departure):
    def ask_how(self) -> None:
        from app.print_dialog import ask_and_print  # noqa: PLC0415 - only who prints needs it

        ask_and_print(self._parent, self._document.content, self._tell)

    def _tell(self, is_done: bool) -> None:  # noqa: FBT001 - the answer of a dialog
        if is_done:
            self._desk.log(self._parent, self._document, self._desk.said_printed())
        else:
            self._ask(self._desk.not_printed(), self.ask_how)


class _Logging(_Departure):
    def __init__(
        self, desk: ExportDesk, parent: QWidget, document: FinishedDocument, said: str
    ) -> None:
        super().__init__(desk, parent, document)
        self._said = said

    def log(self) -> None:
        needs, entry = self._desk.needs, self._document.entry
        try:
            changes = needs.documents.log(entry)
        except ArchiveError as error:
            self._ask(self._desk.not_logged(error), self.log)
            return
        needs.say(self._said)
        needs.notifier.announce(changes, entry.case_id)
