"""What is printed is what was written, in its own size."""

import io

import pypdfium2 as pdfium
import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.printing import PrintFailedError, print_pdf

pytestmark = pytest.mark.usefixtures("qapp")


def ruler(size, pages=1):
    """Two black bars, the outer edges 100 mm apart."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=size)
    for _ in range(pages):
        canvas.rect(30 * mm, 100 * mm, 1 * mm, 20 * mm, stroke=0, fill=1)
        canvas.rect(129 * mm, 100 * mm, 1 * mm, 20 * mm, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def printer_into(path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def printed(content, path, tell=lambda _printer: None):
    printer = printer_into(path)
    tell(printer)
    print_pdf(content, printer)
    del printer
    return pdfium.PdfDocument(path.read_bytes())


def black_span_mm(page):
    scale = 8
    image = page.render(scale=scale, grayscale=True).to_numpy()
    columns = (image < 128).any(axis=0).nonzero()[0]
    return (columns[-1] - columns[0] + 1) / scale / 72 * 25.4


@pytest.mark.parametrize("size", [A4, landscape(A4)])
def test_that_a_hundred_millimetres_stay_a_hundred(tmp_path, size):
    document = printed(ruler(size), tmp_path / "printed.pdf")
    assert black_span_mm(document[0]) == pytest.approx(100, abs=0.3)
    assert document[0].get_size() == pytest.approx(size, abs=1)


def test_that_every_page_is_printed(tmp_path):
    assert len(printed(ruler(A4, pages=3), tmp_path / "printed.pdf")) == 3


def test_that_only_the_pages_asked_for_are_printed(tmp_path):
    def ask(printer):
        printer.setResolution(100)
        printer.setPageRanges(QPageRanges.fromString("2-3"))

    assert len(printed(ruler(A4, pages=4), tmp_path / "printed.pdf", ask)) == 2


def test_that_shades_of_grey_have_no_colour(tmp_path):
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    canvas.setFillColorRGB(0.8, 0.2, 0)
    canvas.rect(0, 0, *A4, stroke=0, fill=1)
    canvas.save()

    def coloured(mode):
        def ask(printer):
            printer.setResolution(100)
            printer.setColorMode(mode)

        page = printed(target.getvalue(), tmp_path / f"{mode.name}.pdf", ask)[0]
        red, _green, blue = page.render(scale=1, rev_byteorder=True).to_numpy()[400, 300, :3]
        return int(red) - int(blue) > 50

    assert coloured(QPrinter.ColorMode.Color)
    assert not coloured(QPrinter.ColorMode.GrayScale)


def test_that_nothing_to_print_is_a_failure(tmp_path):
    printer = printer_into(tmp_path / "printed.pdf")
    printer.setPageRanges(QPageRanges.fromString("9"))
    with pytest.raises(PrintFailedError):
        print_pdf(ruler(A4), printer)
