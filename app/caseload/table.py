"""The list itself: rows of equal height, a whole row under the pointer, Enter opens."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.caseload.delegate import CaseloadDelegate
from app.caseload.header import CaseHeader
from app.caseload.model import ROW_ROLE, CaseloadTableModel, Column
from app.theme import Theme
from models.services.caseload import CaseloadRow

WIDTHS_PX = {
    Column.CASE: 232,
    Column.STATUS: 220,
    Column.CURVE: 132,
    Column.NEXT: 186,
    Column.MEET: 40,
    Column.OPEN: 38,
}
COMPACT_BELOW_PX = 920  # of room for the list, at 100 % text
COMPACT_CASE_SHARE = 0.44
HIDDEN_WHEN_COMPACT = (Column.STATUS, Column.CURVE, Column.NEXT, Column.MEET)


class CaseTable(QTableView):
    """A table of cases without a widget per row."""

    row_opened = Signal(object)  # CaseloadRow
    meeting_requested = Signal(object)  # CaseloadRow

    def __init__(self, theme: Theme, model: CaseloadTableModel) -> None:
        super().__init__()
        self._theme = theme
        self._delegate = CaseloadDelegate(theme)
        self.setHorizontalHeader(CaseHeader(theme))
        self._configure()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.IMPORTANT, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._take_click)
        model.modelReset.connect(self._fit)
        theme.changed.connect(self._fit)

    def current_row(self) -> CaseloadRow | None:
        """Return the row that stands out, if any."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def stand_on(self, row: int) -> None:
        """Make a row the current one; arrows and Enter start from it."""
        self.setCurrentIndex(self.model().index(row, Column.CASE))

    def sizeHint(self) -> QSize:
        rows = self.model().rowCount() if self.model() else 0
        height = self.horizontalHeader().sizeHint().height() + rows * self._delegate.row_height
        return QSize(super().sizeHint().width(), height + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._set_keyed(keyed=True)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            meets = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            column = Column.MEET if meets else Column.CASE
            self._take_click(self.currentIndex().siblingAtColumn(column))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_keyed(keyed=False)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._set_keyed(keyed=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot(QModelIndex)
    def _take_click(self, index: QModelIndex) -> None:
        """Open the case; at its play mark start the meeting, or go on with it."""
        if not index.isValid():
            return
        row: CaseloadRow = index.data(ROW_ROLE)
        meets = index.column() == Column.MEET and row.is_open
        (self.meeting_requested if meets else self.row_opened).emit(row)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _set_keyed(self, *, keyed: bool) -> None:
        if keyed is not self._delegate.is_keyed:
            self._delegate.is_keyed = keyed
            self.viewport().update()

    @Slot()
    def _fit(self) -> None:
        """Size columns and rows for the text size and the room there is."""
        width = self.viewport().width()
        compact = width < self._theme.pixels(COMPACT_BELOW_PX)
        self._delegate.is_compact = compact
        for column in Column:
            self.setColumnHidden(column, compact and column in HIDDEN_WHEN_COMPACT)
        for column, px in WIDTHS_PX.items():
            self.setColumnWidth(column, self._theme.pixels(px))
        if compact:
            self.setColumnWidth(Column.CASE, round(width * COMPACT_CASE_SHARE))
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        self.verticalScrollBar().setSingleStep(self._delegate.row_height // 2)
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()

    def _configure(self) -> None:
        self.setObjectName("case_table")
        self.setProperty("role", "cases")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(1)
