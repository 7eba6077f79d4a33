"""The bundled icons and our two faces as ink on a page."""

from pathlib import Path
from typing import Any

from fontTools.pens.basePen import BasePen  # type: ignore[import-untyped]
from fontTools.svgLib import SVGPath  # type: ignore[import-untyped]
from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

Corner = tuple[float, float]
_UNITS = 24  # an icon is drawn on a square of this size, with strokes of 1.8


def draw_icon(canvas: Canvas, file: Path, size: float, colour: Color) -> None:
    """Draw an icon's outlines, ``size`` points wide and high, from the lower left corner."""
    scale = size / _UNITS
    pen = PathPen(canvas.beginPath())
    SVGPath(str(file), transform=(scale, 0, 0, -scale, 0, size)).draw(pen)
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(1.8 * scale)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.drawPath(pen.path, stroke=1, fill=0)


def draw_face(
    canvas: Canvas, centre: Corner, radius: float, colour: Color, *, is_happy: bool
) -> None:
    """Draw one of our own two faces; both are calm, of one size and one colour."""
    x, y = centre
    unit = radius / 29  # the drawings in resources/icons/faces have this radius
    canvas.setStrokeColor(colour)
    canvas.setFillColor(colour)
    canvas.setLineWidth(2.6 * unit)
    canvas.setLineCap(1)
    canvas.circle(x, y, radius, stroke=1, fill=0)
    for side in (-9.5, 9.5):
        canvas.circle(x + side * unit, y + 5.5 * unit, 3.0 * unit, stroke=0, fill=1)
    ends, middle = (-7.0, -12.8) if is_happy else (-12.5, -6.7)
    bend = ends + (middle - ends) * 0.69
    mouth = [(-11.0, ends), (-8.0, bend), (-4.3, middle), (0.0, middle)]
    mouth += [(-one, other) for one, other in reversed(mouth[:-1])]
    corners = [(x + one * unit, y + other * unit) for one, other in mouth]
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    path.curveTo(*corners[1], *corners[2], *corners[3])
    path.curveTo(*corners[4], *corners[5], *corners[6])
    canvas.drawPath(path, stroke=1, fill=0)


class PathPen(BasePen):  # type: ignore[misc]
    """Follows outlines with a path of the canvas."""

    def __init__(self, path: Any) -> None:
        super().__init__()
        self.path = path

    def _moveTo(self, corner: Corner) -> None:
        self.path.moveTo(*corner)

    def _lineTo(self, corner: Corner) -> None:
        self.path.lineTo(*corner)

    def _curveToOne(self, one: Corner, other: Corner, end: Corner) -> None:
        self.path.curveTo(*one, *other, *end)

    def _closePath(self) -> None:
        self.path.close()
