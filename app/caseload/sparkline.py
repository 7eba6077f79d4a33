"""The child's own curve, small: the whole range of the scale, gaps left open."""

import itertools
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

DOT_PX = 4.5
LINE_PX = 2.0


class Curve(NamedTuple):
    """Totals in tenths from left to right, and their scale's whole range: never zoomed."""

    totals: tuple[int | None, ...]
    low: int
    high: int

    def share(self, total: int) -> float:
        """Return how far up the range a total lies, 0..1."""
        return min(max((total - self.low) / (self.high - self.low), 0.0), 1.0)


def paint_sparkline(painter: QPainter, rect: QRectF, curve: Curve, colour: QColor) -> None:
    """Paint the totals from left to right; the last one is a filled dot."""
    points = [
        None if total is None else _place(rect, curve, i, total)
        for i, total in enumerate(curve.totals)
    ]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, LINE_PX)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for before, after in itertools.pairwise(points):
        if before is not None and after is not None:
            painter.drawLine(before, after)
    _paint_dots(painter, points, colour)
    painter.restore()


def _paint_dots(painter: QPainter, points: list[QPointF | None], colour: QColor) -> None:
    """Mark the latest score, and small those that stand alone between gaps."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    shown = [index for index, point in enumerate(points) if point is not None]
    for index in shown:
        point = points[index]
        neighbours = [*points[max(0, index - 1) : index], *points[index + 1 : index + 2]]
        is_alone = all(one is None for one in neighbours)
        if point is not None and (index == shown[-1] or is_alone):
            size = DOT_PX if index == shown[-1] else LINE_PX
            painter.drawEllipse(point, size, size)


def _place(rect: QRectF, curve: Curve, index: int, total: int) -> QPointF:
    inner = rect.adjusted(DOT_PX, DOT_PX, -DOT_PX, -DOT_PX)
    step = inner.width() / max(len(curve.totals) - 1, 1)
    height = curve.share(total) * inner.height()
    return QPointF(inner.left() + index * step, inner.bottom() - height)
