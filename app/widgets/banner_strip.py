"""The place above the pages for what concerns all of them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.banner import Banner, PracticeBanner
from app.widgets.chip import Kind
from app.widgets.live_text import announce


class BannerStrip(QWidget):
    """Banners by key, one under the other; none, and it takes no room."""

    action_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._banners: dict[str, Banner] = {}
        self._practice: PracticeBanner | None = None
        self._is_private = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(theme.space("s"))
        self._column.addLayout(self._inner)
        self.hide()

    def show_banner(self, key: str, kind: Kind, text: str, action: str = "") -> None:
        """Show or reword a banner; new words are read aloud."""
        banner = self._banners.get(key)
        if banner is None:
            banner = Banner(self._theme, kind, text, action=action)
            banner.setProperty("key", key)
            banner.action_requested.connect(self._pass_on)
            self._banners[key] = banner
            self._inner.addWidget(banner)
        banner.set_text(text, action)
        self._arrange()
        announce(self, text)

    def hide_banner(self, key: str) -> None:
        """Take a banner away."""
        banner = self._banners.pop(key, None)
        if banner is not None:
            self._inner.removeWidget(banner)
            banner.deleteLater()
        self._arrange()

    def show_practice(self, text: str) -> None:
        """Mark everything as practice; an empty text takes the mark away."""
        if self._practice is None:
            self._practice = PracticeBanner(self._theme, text)
            self._column.insertWidget(0, self._practice)
        self._practice.set_text(text)
        self._practice.setVisible(bool(text))
        self._arrange()

    def set_private(self, private: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Show only the practice mark, as while a form is handed over."""
        self._is_private = private
        self._arrange()

    def _arrange(self) -> None:
        for banner in self._banners.values():
            banner.setVisible(not self._is_private)
        shows_banners = bool(self._banners) and not self._is_private
        self._inner.setContentsMargins(*((16, 12, 16, 0) if shows_banners else (0, 0, 0, 0)))
        practice = self._practice is not None and not self._practice.isHidden()
        self.setVisible(practice or shows_banners)

    @Slot()
    def _pass_on(self) -> None:
        self.action_requested.emit(str(self.sender().property("key")))
