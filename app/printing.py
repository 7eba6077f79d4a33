"""Print the very bytes of a PDF: each page rasterised at printer resolution, unscaled."""

from collections.abc import Iterator

import pypdfium2 as pdfium
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.pdf_pictures import picture_of

FINEST_DPI = 600  # beyond it a page fills the memory and nobody sees more


class PrintFailedError(Exception):
    """The printer could not be started, or stopped between two pages."""


def print_pdf(content: bytes, printer: QPrinter) -> int:
    """Print on paper of the pages' own size; return the number of sheets' sides printed.

    100 mm in the document are 100 mm on paper. Which pages, how many copies, both sides and
    shades of grey are as the printer was told. Raises ``PrintFailedError``.
    """
    document = pdfium.PdfDocument(content)
    try:
        return _print_pages(document, printer)
    finally:
        document.close()


def _print_pages(document: pdfium.PdfDocument, printer: QPrinter) -> int:
    _use_paper_of(document[0], printer)
    wanted = list(_wanted(len(document), printer))
    painter = QPainter()
    if not wanted or not painter.begin(printer):
        raise PrintFailedError
    try:
        for place, number in enumerate(wanted):
            if place and not printer.newPage():
                raise PrintFailedError
            _print_page(document[number], printer, painter)
    finally:
        painter.end()
    return len(wanted)


def _wanted(pages: int, printer: QPrinter) -> Iterator[int]:
    """Yield the pages to print (0, 1, ...), again for each copy a driver cannot make itself."""
    numbers = [number for number in range(pages) if _is_chosen(number + 1, printer)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    for _ in range(copies):
        yield from numbers


def _is_chosen(page: int, printer: QPrinter) -> bool:
    """Whether page 1, 2, ... was asked for; a printer told nothing prints all."""
    ranges = printer.pageRanges()
    return ranges.isEmpty() or ranges.contains(page)


def _use_paper_of(page: pdfium.PdfPage, printer: QPrinter) -> None:
    width, height = page.get_size()
    is_wide = width > height
    points = QRectF(0, 0, *sorted((width, height))).size()
    paper = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    way = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, way, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)


def _print_page(page: pdfium.PdfPage, printer: QPrinter, painter: QPainter) -> None:
    dpi = min(printer.resolution(), FINEST_DPI)
    picture = picture_of(page, dpi)
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    # The picture is rounded up to whole dots: stretch by the ratio, not to the paper.
    ratio = printer.resolution() / dpi
    painter.drawImage(QRectF(0, 0, picture.width() * ratio, picture.height() * ratio), picture)
