"""Pages behind each other, of which only the one that is seen asks for room."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """Qt's own would keep the window as wide as its widest page, seen or not."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._ask_anew)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    @Slot()
    def _ask_anew(self) -> None:
        self.updateGeometry()
