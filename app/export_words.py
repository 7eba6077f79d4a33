"""What is said of a document on its way out: where it is, or why it did not get there."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.documents.writer import WriteProblem
from app.widgets.ask import Question
from app.wording import Wording
from models.domain.archive_errors import ArchiveError


class ExportWords(QObject):
    """The sentences of the desk that lets documents out."""

    def said_saved(self, target: Path) -> str:
        """Word where the file is; only the folder's own name, not the way to it."""
        folder = target.parent.name or str(target.parent)
        return self.tr("Saved in {folder} as {file}").format(folder=folder, file=target.name)

    def said_journalled(self, target: Path) -> str:
        """Word that the document and the file about it lie ready."""
        folder = target.parent.name or str(target.parent)
        words = self.tr("Ready to be journalised: {file} and a file about it, in {folder}")
        return words.format(file=target.name, folder=folder)

    def said_printed(self) -> str:
        """Word that the printer has it."""
        return self.tr("Sent to the printer")

    def not_saved(self, problem: WriteProblem) -> Question:
        """Word why a file was not written, and ask for another place."""
        return Question(
            title=self.tr("The document was not saved"),
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

    def not_logged(self, error: ArchiveError, words: Wording) -> Question:
        """Word that a document left without the archive knowing."""
        left = self.tr("The document is saved or printed, but the archive does not know of it.")
        return Question(
            title=self.tr("Not in the list of documents"),
            text=f"{left} {words.archive_error(error)}",
            yes=self.tr("Try again"),
            no=self.tr("Close"),
            icon="circle-alert",
        )

    def save_title(self) -> str:
        """Word the title of the file dialog."""
        return self.tr("Save the PDF")

    def text_title(self) -> str:
        """Word the title of the file dialog for plain text."""
        return self.tr("Save as text")

    def folder_title(self) -> str:
        """Word the title of the folder dialog for two files."""
        return self.tr("Where are PDF and JSON to lie?")

    def journal_title(self) -> str:
        """Word the title of the folder dialog."""
        return self.tr("Where does the case system pick it up?")

    def copied(self) -> str:
        """Word that others can read what was copied, and for how long."""
        return self.tr("Copied. The text stays in the clipboard for a minute, for every program.")

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
