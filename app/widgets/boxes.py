"""Painting boxes and focus rings, for widgets that paint themselves.

The style sheet could draw them, but asking QStyle for it costs 4 ms before the first window:
PySide6 makes all of QStyle's enums at first touch.
"""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.theme import Theme

CORNER_PX = 10


class Box(NamedTuple):
    """How a box looks: what fills it, what edges it."""

    fill: QColor | None = None
    edge: QColor | None = None
    edge_px: float = 1


def paint_box(painter: QPainter, rect: QRect, box: Box, corner: float = CORNER_PX) -> None:
    """Paint a rounded box inside ``rect``."""
    half = box.edge_px / 2 if box.edge is not None else 0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(box.fill if box.fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(box.edge, box.edge_px) if box.edge is not None else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner)
    painter.restore()


def paint_focus(
    painter: QPainter, rect: QRect, theme: Theme, *, filled: str = "", corner: float = CORNER_PX
) -> None:
    """Paint the 2 px ring of the focus: at the edge, or inside a fill in its counter colour."""
    inset = 3 if filled else 0
    ring = rect.adjusted(inset, inset, -inset, -inset)
    colour = theme.colour(filled or "focus")
    paint_box(painter, ring, Box(edge=colour, edge_px=2), max(1.0, corner - inset))
