"""The printer dialog for finished documents; imported only when someone prints."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.printing import PrintFailedError, print_pdf


def ask_and_print(
    parent: QWidget, content: bytes, pages: int, tell: Callable[[bool], None]
) -> None:
    """Open the system's printer dialog; ``tell`` hears whether it was printed, unless given up."""
    QDialog.open(_DocumentDialog(parent, content, pages, tell))  # its own open() wants a receiver


class _DocumentDialog(QPrintDialog):
    """Keeps the printer alive while the dialog is open, and nothing afterwards."""

    def __init__(
        self, parent: QWidget, content: bytes, pages: int, tell: Callable[[bool], None]
    ) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(self._printer, parent)
        self.setMinMax(1, pages)
        self.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
        self._content = content
        self._tell = tell
        # The name of the job is seen in the office's print queue.
        self._printer.setDocName("Trivselskurve")
        self.accepted.connect(self._print)
        self.finished.connect(self.deleteLater)

    @Slot()
    def _print(self) -> None:
        try:
            print_pdf(self._content, self._printer)
        except PrintFailedError:
            self._tell(False)
        else:
            self._tell(True)
