"""A finished figure as bytes: the same input gives the same bytes."""

from io import BytesIO
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_pdf import FigureCanvasPdf
from matplotlib.figure import Figure

# No dates and no program names; fonts are settled in charts.typeface.
_NO_METADATA = {"CreationDate": None, "Creator": None, "Producer": None}


def pdf_of(figure: Figure) -> bytes:
    """Return the figure as a one-page PDF with its fonts embedded and its text selectable."""
    target = BytesIO()
    canvas: Any = FigureCanvasPdf(figure)
    canvas.print_pdf(target, metadata=_NO_METADATA)
    return target.getvalue()


def png_of(figure: Figure, dpi: float = 96) -> bytes:
    """Return the figure as a picture, ``dpi`` pixels to the inch."""
    target = BytesIO()
    figure.set_dpi(dpi)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.print_png(target, metadata={"Software": None})
    return target.getvalue()
