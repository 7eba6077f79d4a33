"""Text over a few lines in a cell, in its middle height, shortened only in its last line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words in one font and colour, on at most ``most`` lines."""

    text: str
    font: QFont
    colour: QColor
    most: int = 1


def wrapped_lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Break ``text`` into at most ``most`` lines of ``width`` px; the last one may be elided."""
    if most == 1:
        return [QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        rest = text[line.textStart() :]
        if len(lines) == most - 1:
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(rest[: line.textLength()].rstrip())
    layout.endLayout()
    return lines


def paint_paragraphs(
    painter: QPainter, rect: QRect, paragraphs: Sequence[Paragraph], *, gap: int = 0
) -> None:
    """Paint paragraphs under each other, as a block in the middle height of ``rect``."""
    lines = [
        (line, one)
        for one in paragraphs
        if one.text
        for line in wrapped_lines(one.text, one.font, rect.width(), one.most)
    ]
    heights = [QFontMetricsF(one.font).lineSpacing() + gap for _, one in lines]
    y = rect.top() + (rect.height() - sum(heights)) / 2
    for (text, one), height in zip(lines, heights, strict=True):
        metrics = QFontMetricsF(one.font)
        painter.setFont(one.font)
        painter.setPen(one.colour)
        painter.drawText(QPointF(rect.left(), y + gap / 2 + metrics.ascent()), text)
        y += height
