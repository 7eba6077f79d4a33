"""Paints the lines of the case list: label, status in words, curve, sentence, next meeting."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from app.caseload.header import cell_room
from app.caseload.model import FACE_ROLE, ROW_ROLE, Column, Index
from app.caseload.row_face import RowFace
from app.caseload.sparkline import Curve, paint_sparkline
from app.theme import Theme
from app.widgets.chip import chip_size, paint_chip
from app.widgets.wrapped_text import Paragraph, paint_paragraphs, wrapped_lines
from models.services.caseload import CaseloadRow

ROW_PX = 68
COMPACT_ROW_PX = 92
CURVE_PX = (128, 40)
ICONS = {Column.MEET: ("play", "accent"), Column.OPEN: ("chevron-right", "muted")}
AIR_PX = 8  # above and below the words of a row, together
CHILD_SLOT = 0  # the sparkline is always the child's own: the first voice's colour


class CaseloadDelegate(QStyledItemDelegate):
    """Paints one cell of a row; in the compact form two columns carry what five do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.is_compact = False
        self.is_keyed = False  # whether the list is walked by keyboard
        self.hovered_row = -1

    @property
    def row_height(self) -> int:
        """The height of every row in px, for the text size in force."""
        return self._theme.pixels(COMPACT_ROW_PX if self.is_compact else ROW_PX)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.pixels(40), self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: RowFace = index.data(FACE_ROLE)
        column = Column(index.column())
        painter.save()
        self._paint_ground(painter, option, index)
        row: CaseloadRow = index.data(ROW_ROLE)
        if row.is_open or column is not Column.MEET:
            self._paint_cell(painter, cell_room(self._theme, option.rect, column), face, column)
        painter.restore()

    def _paint_cell(self, painter: QPainter, cell: QRect, face: RowFace, column: Column) -> None:
        match column:
            case Column.CASE:
                self._paint_case(painter, cell, face)
            case Column.STATUS:
                paint_chip(painter, self._theme, cell, face.chip)
            case Column.CURVE:
                self._paint_curve(painter, cell, face)
            case Column.IMPORTANT if self.is_compact:
                self._paint_all_in_one(painter, cell, face)
            case Column.IMPORTANT:
                self._write(painter, cell, (face.important, "ink", 2), (face.detail, "muted", 2))
            case Column.NEXT:
                self._write(painter, cell, (face.coming, "ink", 2), (face.remember, "muted", 2))
            case Column.MEET | Column.OPEN:
                self._paint_icon(painter, cell, *ICONS[column])

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect, view = self._theme, option.rect, option.widget
        assert isinstance(view, QAbstractItemView)
        is_current = self.is_keyed and view.hasFocus() and index.row() == view.currentIndex().row()
        if is_current or index.row() == self.hovered_row:
            painter.fillRect(rect, theme.colour("accent-soft" if is_current else "hover"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        if is_current:
            # This cell's part of the ring around the whole row.
            painter.save()
            painter.setClipRect(rect)
            painter.setPen(QPen(theme.colour("focus"), 2))
            width = view.viewport().width()
            painter.drawRect(QRect(1, rect.top() + 2, width - 2, rect.height() - 3))
            painter.restore()

    def _paint_case(self, painter: QPainter, cell: QRect, face: RowFace) -> None:
        theme = self._theme
        name = Paragraph(face.title, theme.font("body", QFont.Weight.DemiBold), theme.colour("ink"))
        lines = [name, self._small(face.people, "muted", 2 if self.is_compact else 1)]
        if self.is_compact:
            lines.append(self._small(face.coming or face.remember, "ink", 1))
        paint_paragraphs(painter, cell, lines, gap=theme.pixels(3))

    def _paint_all_in_one(self, painter: QPainter, cell: QRect, face: RowFace) -> None:
        """Paint chip and curve beside each other, the sentence beneath."""
        theme, edge = self._theme, self._theme.pixels(8)
        chip = chip_size(theme, face.chip)
        upper = QRect(cell.left(), cell.top() + edge, cell.width(), chip.height())
        paint_chip(painter, theme, upper, face.chip)
        beside = upper.adjusted(chip.width() + edge, 0, 0, 0)
        if beside.width() >= theme.pixels(56):
            self._paint_curve(painter, beside, face)
        lower = cell.adjusted(0, chip.height() + edge, 0, -edge // 2)
        lines = lower.height() // QFontMetrics(theme.font("small")).lineSpacing()
        detail = (face.detail, "muted", 1) if lines > 2 else ("", "muted", 1)
        self._write(painter, lower, (face.important, "ink", 2), detail)

    def _paint_curve(self, painter: QPainter, cell: QRect, face: RowFace) -> None:
        width, height = (self._theme.pixels(px) for px in CURVE_PX)
        area = QRectF(0, 0, min(width, cell.width()), min(height, cell.height()))
        area.moveCenter(cell.center())
        area.moveLeft(cell.left())
        colour = self._theme.voice(CHILD_SLOT).colour
        paint_sparkline(painter, area, Curve(face.curve, *face.curve_range), colour)

    def _paint_icon(self, painter: QPainter, cell: QRect, icon: str, role: str) -> None:
        side = self._theme.pixels(18)
        square = QRect(0, 0, side, side)
        square.moveCenter(cell.center())
        self._theme.icon(icon, role).paint(painter, square)

    def _write(self, painter: QPainter, cell: QRect, *parts: tuple[str, str, int]) -> None:
        line = QFontMetrics(self._theme.font("small")).lineSpacing()
        left = max(1, (cell.height() - self._theme.pixels(AIR_PX)) // line)
        shown = []
        for text, role, most in parts:
            part = self._small(text, role, min(most, left))
            if text and left:
                shown.append(part)
                left -= len(wrapped_lines(text, part.font, cell.width(), part.most))
        paint_paragraphs(painter, cell, shown)

    def _small(self, text: str, role: str, most: int) -> Paragraph:
        theme = self._theme
        return Paragraph(text, theme.font("small"), theme.colour(role), most)
