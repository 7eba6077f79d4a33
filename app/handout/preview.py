"""What will leave, seen before it leaves: the pages of the very file, to look through."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from app.handout.marking import Found, Suspects
from app.handout.paper import GAP_PX, MARGIN_PX, Paper
from app.theme import Theme
from app.widgets.boxes import paint_focus
from app.widgets.buttons import icon_button
from app.widgets.labels import label

WHOLE = 0.0  # a zoom: the whole page
ZOOMS = (WHOLE, 1.0, 1.5, 2.0, 3.0)  # of the width there is
_NARROWEST_PX = 120
_WALKED = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Preview(QFrame):
    """Pages on a desk; it keeps its place when the same document comes again, changed."""

    def __init__(self, theme: Theme, *, has_marks: bool = True) -> None:
        super().__init__()
        self.setProperty("role", "backdrop")
        self._theme = theme
        self._told = (-1, -1)  # page and pages, as last said
        self._zoom = ZOOMS.index(1.0)
        self._paper = Paper(theme)
        self._scroll = _Desk(self._paper)
        self._notice = label("", "small")
        self._place = label("", "small")
        self._previous = icon_button(theme, "chevron-up", "")
        self._next = icon_button(theme, "chevron-down", "")
        self._smaller = icon_button(theme, "minus", "")
        self._larger = icon_button(theme, "plus", "")
        self._marks = icon_button(theme, "eye", "")
        self._marks.setCheckable(True)
        self._marks.setChecked(True)
        self._marks.setVisible(has_marks)
        self._build(theme)
        self._previous.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._smaller.clicked.connect(self._zoom_out)
        self._larger.clicked.connect(self._zoom_in)
        self._marks.toggled.connect(self._paper.set_marks_shown)
        self._scroll.verticalScrollBar().valueChanged.connect(self._tell_place)
        self._scroll.resized.connect(self._fit)
        self._scroll.focus_changed.connect(self.update)
        self._retranslate()

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._paper.pages

    @property
    def found(self) -> Found:
        """What on the pages names somebody."""
        return self._paper.found

    def show_pdf(self, content: bytes, suspects: Suspects) -> None:
        """Show the pages of a file, with what names somebody marked over them."""
        self._paper.show_pdf(content, suspects)
        self._fit()
        self.set_busy(busy=False)
        self._tell_anew()

    def set_busy(self, *, busy: bool) -> None:
        """Say that newer pages are on their way."""
        self._notice.setText(self.tr("Being updated…") if busy else "")

    def begin(self) -> None:
        """Let the keys go through the pages."""
        self._scroll.setFocus()

    def clear(self) -> None:
        """Show nothing."""
        self._paper.clear()
        self._scroll.verticalScrollBar().setValue(0)
        self._tell_anew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_anew()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(300), self._theme.pixels(320))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._scroll.hasFocus() and self._scroll.is_walked_to:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, self.rect(), self._theme)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self, theme: Theme) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(MARGIN_PX, 5, MARGIN_PX - 6, 5)
        tools.setSpacing(theme.space("xs"))
        for part in (self._previous, self._next, self._place):
            tools.addWidget(part)
        tools.addSpacing(theme.space("m"))
        tools.addWidget(self._notice, 1)
        tools.addWidget(self._marks)
        tools.addWidget(self._smaller)
        tools.addWidget(self._larger)
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 3, 3, 3)  # for the focus ring
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addLayout(tools)

    def _retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("What will leave"))
        for button, name in (
            (self._previous, self.tr("Previous page")),
            (self._next, self.tr("Next page")),
            (self._smaller, self.tr("Smaller")),
            (self._larger, self.tr("Larger")),
            (self._marks, self.tr("Mark names in the preview")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._tell_anew()

    # Going through the pages

    @property
    def _page(self) -> int:
        bar = self._scroll.verticalScrollBar()
        if bar.value() == bar.maximum() > 0:
            return self.pages - 1
        return self._paper.page_at(bar.value() + self._scroll.viewport().height() // 3)

    @Slot()
    def _go_back(self) -> None:
        self._go_to(max(0, self._page - 1))

    @Slot()
    def _go_on(self) -> None:
        self._go_to(min(self.pages - 1, self._page + 1))

    def _go_to(self, index: int) -> None:
        top = self._paper.top_of(index) - min(GAP_PX, MARGIN_PX)
        self._scroll.verticalScrollBar().setValue(top)

    @Slot()
    def _tell_place(self) -> None:
        """Say which page is seen; a screen reader gets its words."""
        page, pages = (self._page, self.pages) if self.pages else (0, 0)
        if self._told == (page, pages):
            return
        self._told = (page, pages)
        words = self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages)
        self._place.setText(words if pages else "")
        self._scroll.setAccessibleDescription(f"{words}. {self._paper.text_of(page)}")
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page < pages - 1)

    def _tell_anew(self) -> None:
        self._told = (-1, -1)
        self._tell_place()

    # How large they are

    @Slot()
    def _zoom_in(self) -> None:
        self._set_zoom(self._zoom + 1)

    @Slot()
    def _zoom_out(self) -> None:
        self._set_zoom(self._zoom - 1)

    def _set_zoom(self, zoom: int) -> None:
        page = self._page
        self._zoom = max(0, min(len(ZOOMS) - 1, zoom))
        self._fit()
        self._go_to(page)

    @Slot()
    def _fit(self) -> None:
        room = self._scroll.viewport().size()
        factor = ZOOMS[self._zoom]
        width = (room.width() - 2 * MARGIN_PX) * (factor or 1.0)
        if factor == WHOLE:
            width = min(width, (room.height() - 2 * MARGIN_PX) / self._paper.shape)
        self._paper.set_page_width(max(_NARROWEST_PX, round(width)))
        self._smaller.setEnabled(self._zoom > 0)
        self._larger.setEnabled(self._zoom < len(ZOOMS) - 1)


class _Desk(QScrollArea):
    """Where the pages lie; keys go through them."""

    resized = Signal()
    focus_changed = Signal()

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.is_walked_to = False  # by the keyboard: then the focus is shown
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(paper)
        self.verticalScrollBar().setSingleStep(40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.is_walked_to = event.reason() in _WALKED
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
