"""The scaffold of a page: crumbs, title, actions at the right, a body that scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import Button, ButtonKind
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import IconLabel, WrapLabel, label

SIDE_PX = 32


class Page(QWidget):
    """Subclasses fill ``body``, ``tools`` and ``head_extra``, and word all in ``retranslate``."""

    crumb_chosen = Signal(str)

    def __init__(self, theme: Theme, *, scrolls: bool = True) -> None:
        super().__init__()
        self.theme = theme
        self._title = WrapLabel("", "title")
        self._subtitle = WrapLabel("", "subtitle")
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(theme.space("s"))
        self.title_line = FlowLayout(theme.space("l"))  # title, subtitle; a chip may follow
        self.tools = FlowLayout(theme.space("m") + 2, to_right=True)
        self.head_extra = QVBoxLayout()  # tabs, filters: stays while the body scrolls
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space("l"))
        self._bar_px = 0
        self._head = QVBoxLayout()
        self._build(scrolls=scrolls)
        self._lower_subtitle()

    def retranslate(self) -> None:
        """Set every text of the page; called when the window's language changes."""

    def set_title(self, title: str) -> None:
        """Name the page."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_subtitle(self, text: str) -> None:
        """Say the one thing to know, beside the title."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def set_crumbs(self, crumbs: Sequence[tuple[str, str]]) -> None:
        """Show where we are as (key, text); all but the last can be pressed."""
        while (item := self._crumbs.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for index, (key, text) in enumerate(crumbs):
            if index:
                self._crumbs.addWidget(IconLabel(self.theme, "chevron-right", "muted", 14))
            self._crumbs.addWidget(self._crumb(key, text, last=index == len(crumbs) - 1))
        self._crumbs.addStretch(1)
        self._head.setContentsMargins(SIDE_PX, 14 if crumbs else 26, SIDE_PX, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            self._lower_subtitle()

    def _lower_subtitle(self) -> None:
        """Put title and subtitle on one base line though they are centred beside each other."""
        difference = self.theme.type_size("title") - self.theme.type_size("body")
        self._subtitle.setContentsMargins(0, self.theme.pixels(difference * 0.7), 0, 0)

    def _crumb(self, key: str, text: str, *, last: bool) -> QWidget:
        if last:
            return label(text, "small")
        button = Button(self.theme, text, ButtonKind.CRUMB)
        button.setProperty("crumb", key)
        button.clicked.connect(self._choose_crumb)
        return button

    @Slot()
    def _choose_crumb(self) -> None:
        self.crumb_chosen.emit(str(self.sender().property("crumb")))

    def _build(self, *, scrolls: bool) -> None:
        self.title_line.addWidget(self._title)
        self.title_line.addWidget(self._subtitle)
        # At 200 % text the tools go beneath the title instead of off the screen.
        line = FlowLayout(self.theme.space("l"), push_last=True)
        line.addWidget(_holding(self.title_line))
        line.addWidget(_holding(self.tools))
        head = self._head
        head.setContentsMargins(SIDE_PX, 26, SIDE_PX, 0)
        head.setSpacing(self.theme.space("xs"))
        head.addLayout(self._crumbs)
        head.addLayout(line)
        head.addSpacing(self.theme.space("m"))
        head.addLayout(self.head_extra)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        self._leave_room(0, 0)
        if scrolls:
            area = _scroll(self.body)
            self._bar_px = area.verticalScrollBar().sizeHint().width()
            area.verticalScrollBar().rangeChanged.connect(self._leave_room)
            whole.addWidget(area, 1)
        else:
            whole.addLayout(self.body, 1)

    @Slot(int, int)
    def _leave_room(self, _low: int, high: int) -> None:
        """Keep the body in line with the head whether or not there is a scroll bar."""
        right = SIDE_PX - (self._bar_px if high > 0 else 0)
        self.body.setContentsMargins(SIDE_PX, self.theme.space("s"), right, self.theme.space("xl"))


def _holding(layout: FlowLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    return holder


def _scroll(body: QVBoxLayout) -> QScrollArea:
    inner = QWidget()
    inner.setProperty("role", "page-body")
    inner.setLayout(body)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
