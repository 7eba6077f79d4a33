"""What is printed is what was written, in its own size."""

import io

import pypdfium2 as pdfium
import pytest
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.printing import print_pdf

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


def printed(content, path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
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
