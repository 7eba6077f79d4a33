"""The grid on the screen: typed with the keyboard alone, pasted into from a spreadsheet."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.casefile.curve.table_header import VoiceHeader
from app.casefile.earlier.model import MOST_ROWS, TROUBLE_ROLE, Index, SheetModel
from app.casefile.earlier.sheet import DATE_COLUMN, Cell
from app.theme import Theme

ROW_PX, SIDE_PX, DATE_PX, SCORE_PX = 36, 10, 130, 92
ROWS_SEEN = 7  # with the head
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SheetDelegate(QStyledItemDelegate):
    """Paints a cell, and what is wrong in it as more than a colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._alert = theme.icon("circle-alert", "act")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, option.rect
        is_wrong = bool(index.data(TROUBLE_ROLE))
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        ground = "act-soft" if is_wrong else "accent-soft" if is_chosen else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        side = theme.pixels(SIDE_PX)
        room = rect.adjusted(side, 0, -side, 0)
        if is_wrong:
            mark = theme.pixels(16)
            place = QRect(room.left(), room.center().y() - mark // 2, mark, mark)
            self._alert.paint(painter, place)
            room.setLeft(place.right() + theme.pixels(4))
        painter.setFont(theme.font("body", figures=True))
        painter.setPen(theme.colour("ink"))
        text = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), text)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("role", "cell")
        editor.setMaxLength(40)
        editor.setFont(self._theme.font("body", figures=True))
        editor.setAlignment(index.data(Qt.ItemDataRole.TextAlignmentRole))
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._theme.pixels(SCORE_PX), self._theme.pixels(ROW_PX))


class SheetView(QTableView):
    """Tab goes right, Enter goes down, arrows go anywhere, Ctrl+V pastes a block."""

    paste_refused = Signal(int)  # columns that have no place in the grid
    current_moved = Signal()

    def __init__(self, theme: Theme, model: SheetModel) -> None:
        super().__init__()
        self._theme = theme
        self._sheet = model
        self.setModel(model)
        self.setHorizontalHeader(VoiceHeader(theme))
        self.setItemDelegate(SheetDelegate(theme))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setTabKeyNavigation(False)  # done here: Tab after the last cell leaves the grid
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Earlier scores"))
        self.verticalHeader().setDefaultSectionSize(theme.pixels(ROW_PX))
        self.verticalHeader().setFixedWidth(theme.pixels(36))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(theme.pixels(SCORE_PX))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(theme.pixels(5 * ROW_PX))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.pixels(ROWS_SEEN * ROW_PX))

    def show_lines(self, by_line: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Show a column per line of each form, or one for its total."""
        for number, column in enumerate(self._sheet.columns, start=1):
            self.setColumnHidden(number, (column.line is None) is by_line)
        header = self.horizontalHeader()
        header.setSectionResizeMode(DATE_COLUMN, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(DATE_COLUMN, self._theme.pixels(DATE_PX))

    @property
    def here(self) -> Cell:
        """The cell the cursor is in."""
        index = self.currentIndex()
        return (max(0, index.row()), max(0, index.column()))

    def go_to(self, cell: Cell) -> None:
        """Put the cursor into a cell."""
        self.setCurrentIndex(self._sheet.index(*cell))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._sheet.put({(one.row(), one.column()): "" for one in self.selectedIndexes()})
        elif event.key() in ENTER:
            # A line being typed in passes Enter on; it is closed, and left, a moment later.
            if self.state() != QAbstractItemView.State.EditingState:
                self._step_down()
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            if not self._step_aside(1 if event.key() == Qt.Key.Key_Tab else -1):
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # QWidget would take Tab for itself before keyPressEvent is asked.
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
            if step is not None and self._step_aside(step):
                return True
        return super().event(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        match hint:
            case QAbstractItemDelegate.EndEditHint.EditNextItem:
                self._step_aside(1)
            case QAbstractItemDelegate.EndEditHint.EditPreviousItem:
                self._step_aside(-1)
            case QAbstractItemDelegate.EndEditHint.SubmitModelCache:
                self._step_down()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_moved.emit()

    def _step_down(self) -> None:
        row, column = self.here
        self._move((min(row + 1, self._sheet.rowCount() - 1), column))

    def _step_aside(self, step: int) -> bool:
        """Move over the columns that are seen; return False past the first and last cell."""
        seen = self._seen_columns()
        row, column = self.here
        place = row * len(seen) + seen.index(column) + step
        if not 0 <= place < len(seen) * self._sheet.rowCount():
            return False
        row, number = divmod(place, len(seen))
        self._move((row, seen[number]))
        return True

    def _move(self, cell: Cell) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._sheet.index(*cell), flags)

    def _seen_columns(self) -> list[int]:
        return [n for n in range(self._sheet.columnCount()) if not self.isColumnHidden(n)]

    def _paste(self, text: str) -> None:
        """Put a block of cells in from where the cursor is: all of it, or nothing."""
        lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
        block = [line.split("\t") for line in lines]
        seen = self._seen_columns()
        row, column = self.here
        columns = seen[seen.index(column) :]
        too_many = max(len(one) for one in block) - len(columns)
        if too_many > 0 or row + len(block) > MOST_ROWS:
            self.paste_refused.emit(max(0, too_many))
            return
        self._sheet.put(
            {
                (row + down, columns[right]): text
                for down, line in enumerate(block)
                for right, text in enumerate(line)
            }
        )
