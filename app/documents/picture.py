"""The pictures to talk about as ink on a page: the few kinds of shapes that they are made of."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from fontTools.svgLib.path import parse_path  # type: ignore[import-untyped]
from fontTools.svgLib.path.shapes import PathBuilder  # type: ignore[import-untyped]
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from app.documents.icon import PathPen

WIDE, HIGH = 240, 180  # units of every picture
_CORNER = 8.0  # points
_TURN = re.compile(r"rotate\(([-.\d]+) ([-.\d]+) ([-.\d]+)\)")
_SHAPES = {"path", "circle", "ellipse", "rect"}


def draw_picture(canvas: Canvas, file: Path, width: float) -> None:
    """Draw a picture ``width`` points wide from the lower left corner, its corners round."""
    canvas.saveState()
    edge = canvas.beginPath()
    edge.roundRect(0, 0, width, width * HIGH / WIDE, _CORNER)
    canvas.clipPath(edge, stroke=0, fill=0)
    canvas.transform(width / WIDE, 0, 0, -width / WIDE, 0, width * HIGH / WIDE)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for shape, turn in _shapes(ET.parse(file).getroot(), ""):  # noqa: S314 - our own files
        _draw(canvas, shape, turn)
    canvas.restoreState()


def _shapes(group: ET.Element, turn: str) -> Iterator[tuple[ET.Element, str]]:
    """Yield each shape with the turn of the group it stands in."""
    for one in group:
        kind = one.tag.rpartition("}")[2]
        if kind in _SHAPES:
            yield one, turn
        else:
            yield from _shapes(one, one.get("transform", turn))


def _draw(canvas: Canvas, shape: ET.Element, turn: str) -> None:
    canvas.saveState()
    if found := _TURN.fullmatch(turn):
        angle, x, y = map(float, found.groups())
        canvas.transform(1, 0, 0, 1, x, y)
        canvas.rotate(angle)
        canvas.transform(1, 0, 0, 1, -x, -y)
    pen = PathPen(canvas.beginPath())
    for path in _outlines(shape):
        parse_path(path, pen)
    fill, stroke = shape.get("fill", "none"), shape.get("stroke", "none")
    canvas.setFillAlpha(float(shape.get("opacity", 1)))
    if fill != "none":
        canvas.setFillColor(HexColor(fill))
    if stroke != "none":
        canvas.setStrokeColor(HexColor(stroke))
        canvas.setLineWidth(float(shape.get("stroke-width", 1)))
    canvas.drawPath(pen.path, stroke=int(stroke != "none"), fill=int(fill != "none"))
    canvas.restoreState()


def _outlines(shape: ET.Element) -> list[str]:
    builder: Any = PathBuilder()
    builder.add_path_from_element(shape)
    paths: list[str] = builder.paths
    return paths
