"""Tabs of a page: words, the one we are at underlined."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QToolButton

from app.theme import Theme


class Tabs(QTabBar):
    """A row of tabs over a hairline; arrow keys move between them."""

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(name)
        for arrow in self.findChildren(QToolButton):  # for the mouse: the arrow keys go further
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_texts(self, texts: list[str]) -> None:
        """Name the tabs, first to last; the chosen one stays chosen."""
        for index, text in enumerate(texts):
            if index < self.count():
                self.setTabText(index, text)
            else:
                self.addTab(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        y = self.height() - 1
        painter.fillRect(0, y, self.width(), 1, self._theme.colour("line"))
        painter.end()
        super().paintEvent(event)
