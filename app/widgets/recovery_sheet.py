"""The page of paper with a recovery key on it, drawn in millimetres."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.fonts import FAMILY
from app.key_values import PrintedKey

_WIDTH_MM = 160.0  # fits A4 and Letter with room on all sides
_LEFT_MM = 25.0
_TOP_MM = 25.0
_COLUMNS = 3


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """What stands on the paper, in the reader's language."""

    title: str
    archive: str  # the archive's name and the day, so that two papers can be told apart
    key: PrintedKey
    advice: tuple[str, ...]
    program: str = "Trivselskurve"


class PrintOutcome(Enum):
    """How printing ended."""

    SENT = auto()
    NO_PRINTER = auto()
    FAILED = auto()


def draw_sheet(painter: QPainter, sheet: Sheet) -> None:
    """Draw the sheet on a device that knows its resolution; black on white, no colours."""
    pen = _Pen(painter)
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), pen.mm(0.25)))
    pen.write(sheet.program, 11, QFont.Weight.DemiBold)
    pen.write(sheet.title, 26, QFont.Weight.DemiBold)
    pen.write(sheet.archive, 11)
    pen.skip(8)
    pen.write_groups(sheet.key.groups)
    pen.skip(10)
    for sentence in sheet.advice:
        pen.write(sentence, 12)
        pen.skip(1.5)


class _Pen:
    """Writes downwards from the top of the paper; all lengths in mm, type in points."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        device = painter.device()
        self._x_per_mm = device.logicalDpiX() / 25.4
        self._y_per_mm = device.logicalDpiY() / 25.4
        self._y = _TOP_MM

    def mm(self, length: float) -> float:
        return length * self._x_per_mm

    def skip(self, height: float) -> None:
        self._y += height

    def write(self, text: str, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        self._painter.setFont(_font(points, weight))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        room = self._box(_LEFT_MM, self._y, _WIDTH_MM, 100)
        drawn = self._painter.boundingRect(room, flags, text)
        self._painter.drawText(room, flags, text)
        self._y += drawn.height() / self._y_per_mm + 2

    def write_groups(self, groups: tuple[str, ...]) -> None:
        width, height = _WIDTH_MM / _COLUMNS, 20.0
        top = self._y
        for index, group in enumerate(groups):
            row, column = divmod(index, _COLUMNS)
            x, y = _LEFT_MM + column * width, top + row * height
            self._painter.drawRect(self._box(x, y, width, height))
            self._painter.setFont(_font(9))
            number = self._box(x + 2, y + 1.5, width, 5)
            self._painter.drawText(number, Qt.AlignmentFlag.AlignLeft, str(index + 1))
            self._painter.setFont(_font(24, QFont.Weight.DemiBold, spacing=106))
            middle = Qt.AlignmentFlag.AlignCenter
            self._painter.drawText(self._box(x, y + 1, width, height), middle, group)
        rows = -(-len(groups) // _COLUMNS)
        self._y = top + rows * height

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(
            x * self._x_per_mm, y * self._y_per_mm, width * self._x_per_mm, height * self._y_per_mm
        )


def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal, spacing: int = 100) -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    return font


def print_sheet(parent: QWidget, sheet: Sheet, tell: Callable[[PrintOutcome], None]) -> None:
    """Ask for a printer and print; ``tell`` is not called when the user gives up."""
    # Printing is imported when someone prints: it costs the start of the program 20 ms.
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    from app.widgets.sheet_printing import ask_and_print  # noqa: PLC0415

    if not QPrinterInfo.availablePrinterNames():
        tell(PrintOutcome.NO_PRINTER)
        return
    ask_and_print(parent, sheet, tell)
