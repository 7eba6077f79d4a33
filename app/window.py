"""The frame: a rail, a strip for banners, a stack of pages. It knows no page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.banner_strip import BannerStrip
from app.widgets.rail import Rail, RailEntry
from app.widgets.toast import Toast

TITLE = "Trivselskurve"  # and nothing more: the title bar is seen by the whole room


class MainWindow(QMainWindow):
    """The one window of the program."""

    entry_chosen = Signal(str)  # of the rail, by click or shortcut
    page_shown = Signal(str)
    search_requested = Signal()  # Ctrl+K
    close_requested = Signal()

    def __init__(self, theme: Theme, entries: Sequence[RailEntry]) -> None:
        super().__init__()
        self._pages: dict[str, QWidget] = {}
        self._close_guard: Callable[[], bool] | None = None
        self._rail = Rail(theme, entries)
        self._stack = QStackedWidget()
        self.banners = BannerStrip(theme)
        self.setWindowTitle(TITLE)
        self.setWindowIcon(theme.icon("activity", "accent"))
        self._toast = Toast(theme, self._build())
        self._shortcuts = [
            self._shortcut(entry.shortcut, entry.key) for entry in entries if entry.shortcut
        ]
        self._shortcuts.append(self._shortcut("Ctrl+K", ""))
        self._rail.chosen.connect(self.entry_chosen)

    # Pages

    def add_page(self, key: str, page: QWidget) -> None:
        """Take a page into the stack; a page of the same key is replaced."""
        self.remove_page(key)
        self._pages[key] = page
        self._stack.addWidget(page)

    def remove_page(self, key: str) -> None:
        """Drop a page and all it holds, as when the archive is locked."""
        page = self._pages.pop(key, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def show_page(self, key: str, *, under: str = "") -> None:
        """Show a page; ``under`` names the rail entry it belongs to when that is another."""
        self._stack.setCurrentWidget(self._pages[key])
        self._rail.mark(under or key)
        self.page_shown.emit(key)

    def has_page(self, key: str) -> bool:
        return key in self._pages

    def page(self, key: str) -> QWidget:
        """Give the page of a key."""
        return self._pages[key]

    @property
    def current_key(self) -> str:
        """The key of the page that is shown, empty before the first."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    # How the frame behaves

    def set_immersive(self, immersive: bool, *, sealed: bool = False) -> None:  # noqa: FBT001
        """Hide the rail; ``sealed`` also stops shortcuts and banners, as while a form is out."""
        self._rail.setVisible(not immersive)
        self.banners.set_private(immersive and sealed)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not (immersive and sealed))

    @property
    def is_immersive(self) -> bool:
        return self._rail.isHidden()

    def say(self, text: str, icon: str = "check") -> None:
        """Say something in passing, such as "Saved"; a screen reader says it too."""
        self._toast.say(text, icon)

    @property
    def said(self) -> str:
        """What was said last."""
        return self._toast.text

    def set_close_guard(self, may_close: Callable[[], bool] | None) -> None:
        """Let ``may_close`` keep the window open; it is asked at every attempt to close."""
        self._close_guard = may_close

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._close_guard is not None and not self._close_guard():
            event.ignore()
            return
        self.close_requested.emit()
        super().closeEvent(event)

    def _build(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addWidget(self._stack, 1)
        content = QWidget()
        content.setLayout(column)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(content, 1)
        self.setCentralWidget(centre)
        return content

    def _shortcut(self, keys: str, entry_key: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setProperty("entry", entry_key)
        shortcut.activated.connect(self._follow_shortcut)
        return shortcut

    @Slot()
    def _follow_shortcut(self) -> None:
        key = str(self.sender().property("entry"))
        if key:
            self.entry_chosen.emit(key)
        else:
            self.search_requested.emit()
