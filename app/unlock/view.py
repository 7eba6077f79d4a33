"""The stack of pages before an archive is open; one is shown at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:  # making a protocol takes time before the first paint
    from typing import Protocol

    from PySide6.QtGui import QPaintEvent

    from app.theme import Theme

    class RoomPage(Protocol):
        """What every page of this room can do."""

        def begin(self) -> None:
            """Make ready for the user."""

        def forget(self) -> None:
            """Empty everything secret."""


class UnlockView(QWidget):
    """Pages are made when they are first needed: the first paint waits for one only."""

    painted = Signal()  # once, after the first paint: now slow things may begin

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._is_painted = False
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def is_painted(self) -> bool:
        """Whether ``painted`` has been emitted."""
        return self._is_painted

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def add(self, page: QWidget) -> None:
        """Take a page into the stack."""
        self._stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page; the one before forgets what was typed."""
        before = self._stack.currentWidget()
        if before is not None and before is not page:
            cast("RoomPage", before).forget()
        self._stack.setCurrentWidget(page)
        cast("RoomPage", page).begin()

    def drop(self, page: QWidget) -> None:
        """Take a page out of the stack for good."""
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def forget(self) -> None:
        """Empty every page: an archive is open now, or the window is left."""
        for index in range(self._stack.count()):
            cast("RoomPage", self._stack.widget(index)).forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            # After the pages inside, which are painted in the same round.
            QTimer.singleShot(0, self, self._tell)

    @Slot()
    def _tell(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()
