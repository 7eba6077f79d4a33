"""Keeps one window over the whole of a screen, and whatever leads away from it without effect."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QScreen, QWindow
from PySide6.QtWidgets import QApplication, QWidget

# Menus of fields and scroll bars, things dragged in from elsewhere, help bubbles.
_LEADS_AWAY = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.WhatsThis,
        QEvent.Type.QueryWhatsThis,
        QEvent.Type.EnterWhatsThisMode,
    }
)


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
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._spread(screen or self._window.screen())
        handle = self._window.windowHandle()
        if isinstance(handle, QWindow):
            handle.screenChanged.connect(self._follow)

    def let_go(self) -> None:
        """Let the window be closed or put away."""
        self._holds = False
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def _spread(self, screen: QScreen) -> None:
        if self._screen is not None:
            self._screen.geometryChanged.disconnect(self._refresh)
        self._screen = screen
        screen.geometryChanged.connect(self._refresh)
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
        self._window.activateWindow()

    def _follow(self, screen: QScreen) -> None:
        if self._holds and screen is not self._screen:
            self._screen = None  # it may be gone
            self._spread(screen)
            self.screen_changed.emit(screen)

    def _refresh(self) -> None:
        if self._holds and self._screen is not None:
            self._window.setGeometry(self._screen.geometry())
            self.screen_changed.emit(self._screen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LEADS_AWAY:
            event.ignore()
            return True
        is_put_away = watched is self._window and event.type() is QEvent.Type.WindowStateChange
        if is_put_away and self._holds and not self._window.isFullScreen():
            self._window.showFullScreen()
        return super().eventFilter(watched, event)
