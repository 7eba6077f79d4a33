"""A page of a PDF as a picture: the one way from finished bytes to screen and printer.

pdfium must only be used by one thread at a time: all of it happens on the GUI thread.
"""

import pypdfium2 as pdfium
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


def picture_of(page: pdfium.PdfPage, dots_per_inch: float) -> QImage:
    """Return a page as it looks, rounded up to whole dots."""
    bitmap = page.render(scale=dots_per_inch / POINTS_PER_INCH, rev_byteorder=True)
    size = (bitmap.width, bitmap.height)
    return QImage(bitmap.buffer, *size, bitmap.stride, _format(bitmap)).copy()


def _format(bitmap: pdfium.PdfBitmap) -> QImage.Format:
    return {
        "RGB": QImage.Format.Format_RGB888,
        "RGBX": QImage.Format.Format_RGBX8888,
        "RGBA": QImage.Format.Format_RGBA8888,
        "L": QImage.Format.Format_Grayscale8,
    }[bitmap.mode]
