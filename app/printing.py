"""Print the very bytes of a PDF: each page rasterised at printer resolution, unscaled."""

import pypdfium2 as pdfium
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.pdf_pictures import picture_of

FINEST_DPI = 600  # beyond it a page fills the memory and nobody sees more


class PrintFailedError(Exception):
    """The printer could not be started, or stopped between two pages."""


def print_pdf(content: bytes, printer: QPrinter) -> int:
    """Print every page on paper of the page's own size; return the number of pages.

    100 mm in the document are 100 mm on paper. Raises ``PrintFailedError``.
    """
    document = pdfium.PdfDocument(content)
    try:
        return _print_pages(document, printer)
    finally:
        document.close()


def _print_pages(document: pdfium.PdfDocument, printer: QPrinter) -> int:
    _use_paper_of(document[0], printer)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailedError
    try:
        for number, page in enumerate(document):
            if number and not printer.newPage():
                raise PrintFailedError
            _print_page(page, printer, painter)
    finally:
        painter.end()
    return len(document)


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
    # The picture is rounded up to whole dots: stretch by the ratio, not to the paper.
    ratio = printer.resolution() / dpi
    painter.drawImage(QRectF(0, 0, picture.width() * ratio, picture.height() * ratio), picture)
