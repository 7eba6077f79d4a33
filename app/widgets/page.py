"""The scaffold of a page: crumbs, title, actions at the right, a body that scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import quiet_button
from app.widgets.labels import IconLabel, label


class Page(QWidget):
    """Subclasses fill ``body``, ``tools`` and ``head_extra``, and word all in ``retranslate``."""

    crumb_chosen = Signal(str)

    def __init__(self, theme: Theme, *, scrolls: bool = True) -> None:
        super().__init__()
        self.theme = theme
        self._title = label("", "title")
        self._subtitle = label("", "subtitle")
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(theme.space("xs"))
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.space("m") + 2)
        self.head_extra = QVBoxLayout()  # tabs, filters: stays while the body scrolls
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space("l"))
        self._build(scrolls=scrolls)

    def retranslate(self) -> None:
        """Set every text of the page; called when the window's language changes."""

    def set_title(self, title: str) -> None:
        """Name the page."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_subtitle(self, text: str) -> None:
        """Say the one thing to know, beside the title."""
        self._subtitle.setText(text)

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _crumb(self, key: str, text: str, *, last: bool) -> QWidget:
        if last:
            return label(text, "small")
        button = quiet_button(self.theme, text)
        button.setProperty("crumb", key)
        button.setProperty("kind", "crumb")
        button.clicked.connect(self._choose_crumb)
        return button

    @Slot()
    def _choose_crumb(self) -> None:
        self.crumb_chosen.emit(str(self.sender().property("crumb")))

    def _build(self, *, scrolls: bool) -> None:
        words = QHBoxLayout()
        words.setSpacing(self.theme.space("l"))
        for part in (self._title, self._subtitle):
            words.addWidget(part, 0, Qt.AlignmentFlag.AlignBaseline)
        line = QHBoxLayout()
        line.setSpacing(self.theme.space("l"))
        line.addLayout(words)
        line.addStretch(1)
        line.addLayout(self.tools)
        head = QVBoxLayout()
        head.setContentsMargins(32, 22, 32, 0)
        head.setSpacing(self.theme.space("xs"))
        head.addLayout(self._crumbs)
        head.addLayout(line)
        head.addSpacing(self.theme.space("m"))
        head.addLayout(self.head_extra)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        self.body.setContentsMargins(32, self.theme.space("s"), 32, self.theme.space("xl"))
        if scrolls:
            whole.addWidget(_scroll(self.body), 1)
        else:
            whole.addLayout(self.body, 1)


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
