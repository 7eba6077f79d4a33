"""The list of meetings: number, day and kind, and beneath them everybody's total."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.casefile.meetings.session_rows import SessionRow
from app.theme import Theme
from app.widgets.marker import paint_marker
from models.domain.ids import SessionId

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_PX, SIDE_PX, NUMBER_PX, MARK_PX = 60, 14, 34, 11


class SessionListModel(QAbstractListModel):
    """Holds the rows; ``show_rows`` replaces them whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[SessionRow, ...] = ()

    @property
    def rows(self) -> tuple[SessionRow, ...]:
        """The rows shown now."""
        return self._rows

    def show_rows(self, rows: tuple[SessionRow, ...]) -> None:
        """List other meetings."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return row if role == ROW_ROLE else None


class SessionDelegate(QStyledItemDelegate):
    """Paints a meeting on two lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.pixels(240), self._theme.pixels(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: SessionRow = index.data(ROW_ROLE)
        theme, rect = self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inner = rect.adjusted(theme.pixels(SIDE_PX), theme.pixels(8), -theme.pixels(8), 0)
        painter.setFont(theme.font("body", QFont.Weight.DemiBold, figures=True))
        painter.setPen(theme.colour("ink" if row.took_place else "muted"))
        line = QRect(inner.left(), inner.top(), inner.width(), theme.pixels(22))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, middle, row.number or "–")
        line.setLeft(line.left() + theme.pixels(NUMBER_PX))
        painter.setFont(theme.font("body", QFont.Weight.Medium))
        painter.drawText(line, middle, row.day)
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(row.day + "  "))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        kind = painter.fontMetrics().elidedText(row.kind, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, middle, kind)
        lower = inner.adjusted(theme.pixels(NUMBER_PX), theme.pixels(22), 0, -theme.pixels(8))
        if row.hit:
            self._paint_hit(painter, lower, row.hit)
        else:
            self._paint_totals(painter, lower, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, rect = self._theme, option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_chosen or is_hovered:
            painter.fillRect(rect, theme.colour("accent-soft" if is_chosen else "hover"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_hit(self, painter: QPainter, rect: QRect, hit: str) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("ink"))
        text = painter.fontMetrics().elidedText(hit, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_totals(self, painter: QPainter, rect: QRect, row: SessionRow) -> None:
        theme = self._theme
        painter.setFont(theme.font("small", figures=True))
        side, x = theme.pixels(MARK_PX), rect.left()
        for slot, text in row.totals:
            width = painter.fontMetrics().horizontalAdvance(text)
            if x + side + width > rect.right():
                break
            style = theme.voice(slot)
            mark = QRectF(x, rect.center().y() - side / 2, side, side)
            paint_marker(painter, mark, style.marker, style.colour, filled=not style.is_hollow)
            painter.setPen(theme.colour("ink"))
            x += side + theme.pixels(4)
            area = QRect(x, rect.top(), width + 2, rect.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
            x += width + theme.pixels(12)


class SessionList(QListView):
    """Arrow keys and clicks choose a meeting."""

    session_chosen = Signal(object)  # SessionId

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows = SessionListModel()
        self.setModel(self._rows)
        self.setItemDelegate(SessionDelegate(theme))
        self.setProperty("role", "plain")
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(theme.pixels(3 * ROW_PX))
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def chosen(self) -> SessionId | None:
        """The meeting chosen, if any."""
        index = self.currentIndex()
        return index.data(ROW_ROLE).id if index.isValid() else None

    def show_rows(self, rows: tuple[SessionRow, ...]) -> None:
        """List the meetings; the one chosen stays chosen, else the latest is."""
        kept = self.chosen
        self.selectionModel().blockSignals(True)
        self._rows.show_rows(rows)
        found = [number for number, row in enumerate(rows) if row.id == kept]
        self.setCurrentIndex(self._rows.index(found[0] if found else 0))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.session_chosen.emit(index.data(ROW_ROLE).id)
