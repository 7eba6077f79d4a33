"""The printer dialog for the recovery sheet; imported only when someone prints."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, Slot
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.widgets.recovery_sheet import PrintOutcome, Sheet, draw_sheet


def ask_and_print(parent: QWidget, sheet: Sheet, tell: Callable[[PrintOutcome], None]) -> None:
    """Open the system's printer dialog; print when it is accepted."""
    QDialog.open(_SheetDialog(parent, sheet, tell))  # its own open() wants a receiver


class _SheetDialog(QPrintDialog):
    """Keeps the printer alive while the dialog is open, and nothing afterwards."""

    def __init__(self, parent: QWidget, sheet: Sheet, tell: Callable[[PrintOutcome], None]) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(self._printer, parent)
        self._sheet = sheet
        self._tell = tell
        # The name of the job is seen in the office's print queue.
        self._printer.setDocName("Trivselskurve")
        self._printer.setFullPage(True)
        self._printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        self.accepted.connect(self._print)
        self.finished.connect(self.deleteLater)

    @Slot()
    def _print(self) -> None:
        painter = QPainter()
        if not painter.begin(self._printer):
            self._tell(PrintOutcome.FAILED)
            return
        draw_sheet(painter, self._sheet)
        done = painter.end()
        self._tell(PrintOutcome.SENT if done else PrintOutcome.FAILED)
