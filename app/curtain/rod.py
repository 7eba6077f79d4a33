"""Draws the curtain over the window, and opens it again by the PIN."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.curtain.page import CurtainPage, CurtainState
from app.theme import Theme
from app.window import MainWindow

CURTAIN = "curtain"

# Makes the page that asks for the PIN and calls what it is given once the PIN was right.
PinMaker = Callable[[Callable[[], None]], QWidget]


class CurtainRod(QObject):
    """While the curtain is drawn no shortcut, no rail and no banner leads anywhere."""

    moved = Signal()  # drawn or opened

    def __init__(self, window: MainWindow, theme: Theme, pin: PinMaker) -> None:
        super().__init__()
        self._window = window
        self._theme = theme
        self._pin = pin
        self._then: Callable[[], None] | None = None

    @property
    def is_drawn(self) -> bool:
        """Whether the curtain hides everything else."""
        return self._then is not None

    def draw(self, state: CurtainState, then: Callable[[], None]) -> None:
        """Hide everything; ``then`` is where the right PIN leads."""
        self._window.close_dialogs()  # they may show what the page beneath showed
        self._then = then
        page = CurtainPage(self._theme, state, self._pin(self._open))
        self._window.add_page(CURTAIN, page)
        self._window.set_immersive(True, sealed=True)
        self._window.show_page(CURTAIN)
        self.moved.emit()

    def take_down(self) -> None:
        """Forget the curtain, as when the archive is locked."""
        self._then = None
        self._window.remove_page(CURTAIN)

    @Slot()
    def _open(self) -> None:
        then = self._then
        if then is None:
            return
        self._window.set_immersive(False)
        then()
        self.take_down()
        self.moved.emit()
