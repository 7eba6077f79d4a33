"""The frame: a rail, a strip for banners, a stack of pages. It knows no page."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.page_stack import PageStack

if TYPE_CHECKING:  # imported when first needed: 7 ms the unlock page does not wait for
    from app.widgets.banner_strip import BannerStrip
    from app.widgets.rail import Rail
    from app.widgets.rail_entry import RailEntry
    from app.widgets.toast import Toast

TITLE = "Trivselskurve"  # and nothing more: the title bar is seen by the whole room


class MainWindow(QMainWindow):
    """The one window of the program."""

    entry_chosen = Signal(str)  # of the rail, by click or shortcut
    page_shown = Signal(str)
    search_requested = Signal()  # Ctrl+K
    close_requested = Signal()

    def __init__(self, theme: Theme, entries: "Sequence[RailEntry]") -> None:
        super().__init__()
        self._theme = theme
        self._entries = tuple(entries)
        self._pages: dict[str, QWidget] = {}
        self._marked = ""
        self._is_immersive = self._is_sealed = False
        self._close_guard: Callable[[], bool] | None = None
        self._shortcuts: list[QShortcut] = []
        # Made when first needed: the unlock page is on the screen before them.
        self._rail: Rail | None = None
        self._banners: BannerStrip | None = None
        self._toast: Toast | None = None
        self.setWindowTitle(TITLE)
        self.setWindowIcon(QIcon(theme.icon("activity", "accent").pixmap(64)))
        self._stack = PageStack()
        self._column = QVBoxLayout()
        self._row = QHBoxLayout()
        self._build()

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
        self._marked = under or key
        if self._rail is not None:
            self._rail.mark(self._marked)
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
        self._is_immersive, self._is_sealed = immersive, immersive and sealed
        self._arrange()

    @property
    def is_immersive(self) -> bool:
        return self._is_immersive

    @property
    def is_sealed(self) -> bool:
        """Whether nothing but the page in front may be reached."""
        return self._is_sealed

    @property
    def banners(self) -> "BannerStrip":
        """The strip above the pages."""
        if self._banners is None:
            from app.widgets.banner_strip import BannerStrip  # noqa: PLC0415

            self._banners = BannerStrip(self._theme)
            self._column.insertWidget(0, self._banners)
        return self._banners

    def close_dialogs(self) -> None:
        """Close what stands over the pages, as if given up: it may show what they showed."""
        from PySide6.QtWidgets import QDialog  # noqa: PLC0415 - not before the first paint

        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def say(self, text: str, icon: str = "check") -> None:
        """Say something in passing, such as "Saved"; a screen reader says it too."""
        self._made_toast().say(text, icon)

    def offer(self, text: str, icon: str, action: str, on_action: Callable[[], None]) -> None:
        """Say something in passing, with something to press: "Undo"."""
        self._made_toast().offer(text, icon, action, on_action)

    def _made_toast(self) -> "Toast":
        if self._toast is None:
            from app.widgets.toast import Toast  # noqa: PLC0415

            self._toast = Toast(self._theme, self._stack)
        return self._toast

    @property
    def said(self) -> str:
        """What was said last."""
        return self._toast.text if self._toast is not None else ""

    def set_close_guard(self, may_close: Callable[[], bool] | None) -> None:
        """Let ``may_close`` keep the window open; it is asked at every attempt to close."""
        self._close_guard = may_close

    def showEvent(self, event: QShowEvent) -> None:
        self._arrange()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._close_guard is not None and not self._close_guard():
            event.ignore()
            return
        self.close_requested.emit()
        super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt calls it so
        from app.widgets.reading_order import move_focus  # noqa: PLC0415 - after the first paint

        return move_focus(self, forward=forward)

    def _build(self) -> None:
        content = QWidget()
        content.setLayout(self._column)
        centre = QWidget()
        centre.setLayout(self._row)
        for layout in (self._column, self._row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self._row.addWidget(content, 1)
        self.setCentralWidget(centre)

    def _arrange(self) -> None:
        """Show of the frame what belongs to how it stands."""
        if self._rail is None and not self._is_immersive:
            self._add_rail()
        if self._rail is not None:
            self._rail.setVisible(not self._is_immersive)
        if self._banners is not None:
            self._banners.set_private(self._is_sealed)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not self._is_sealed)

    def _add_rail(self) -> None:
        from app.widgets.rail import Rail  # noqa: PLC0415

        self._rail = Rail(self._theme, self._entries)
        self._rail.mark(self._marked)
        self._rail.chosen.connect(self.entry_chosen)
        self._row.insertWidget(0, self._rail)
        keys = [(entry.shortcut, entry.key) for entry in self._entries if entry.shortcut]
        self._shortcuts = [self._shortcut(*pair) for pair in (*keys, ("Ctrl+K", ""))]

    def _shortcut(self, keys: str, entry_key: str) -> QShortcut:
        shortcut = QShortcut(keys, self)
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
