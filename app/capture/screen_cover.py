"""Keeps one window over the whole of a screen, and takes from its pages what leads away."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QScreen, QWindow
from PySide6.QtWidgets import QWidget


class ScreenCover(QObject):
    """Holds from ``cover`` to ``let_go``.

    Emits ``screen_changed(QScreen)`` when the window comes to another screen, because it was
    moved there or because its own was unplugged, and when a screen changes its measures.
    """

    screen_changed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._screen: QScreen | None = None
        self._holds = False

    def cover(self, screen: QScreen | None) -> None:
        """Cover ``screen`` (None: the one it is on), also where no window manager helps."""
        self._holds = True
        self._spread(screen or self._window.screen())
        handle = self._window.windowHandle()
        if isinstance(handle, QWindow):
            handle.screenChanged.connect(self._follow)

    def let_go(self) -> None:
        """Let the window be closed or put away."""
        self._holds = False

    def hold(self) -> None:
        """Cover the screen again when somebody made the window small or put it away."""
        if self._holds and not self._window.isFullScreen():
            self._window.showFullScreen()

    def _spread(self, screen: QScreen) -> None:
        self._screen = screen
        screen.geometryChanged.connect(self._refresh, Qt.ConnectionType.UniqueConnection)
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        self._window.activateWindow()

    def _follow(self, screen: QScreen) -> None:
        if self._holds and screen is not self._screen:
            self._spread(screen)
            self.screen_changed.emit(screen)

    @Slot()
    def _refresh(self) -> None:
        screen = self._screen
        if self._holds and screen is not None and self.sender() is screen:
            self._window.setGeometry(screen.geometry())
            self.screen_changed.emit(screen)


def close_side_doors(page: QWidget) -> None:
    """Take the menus of fields and scroll bars away, and let nothing be dragged in."""
    for widget in [page, *page.findChildren(QWidget)]:
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        widget.setAcceptDrops(False)
