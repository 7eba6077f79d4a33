"""Keeps a page over all cases true: read again at once where it is seen, else when it is next."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance

from app.change_notifier import ChangeNotifier
from models.services.changes import Changes


class SeenPage(Protocol):
    """A page that tells when it comes to the front and when the language changed."""

    @property
    def looked_at(self) -> SignalInstance: ...
    @property
    def reworded(self) -> SignalInstance: ...
    def isVisible(self) -> bool: ...


class Freshness:
    """Calls ``read`` after a change that touches what the page shows; it calls ``renew`` then."""

    def __init__(
        self, page: SeenPage, notifier: ChangeNotifier, shown: Changes, read: Callable[[], None]
    ) -> None:
        self._page = page
        self._shown = shown
        self._read = read
        self._is_stale = True
        page.reworded.connect(self._lose)
        page.looked_at.connect(self._read_if_stale)
        notifier.changed.connect(self._follow)

    def renew(self) -> None:
        """Say that the page is being read now."""
        self._is_stale = False

    def _follow(self, changes: Changes, _case_id: object) -> None:
        if changes & self._shown:
            self._lose()

    def _lose(self) -> None:
        self._is_stale = True
        if self._page.isVisible():
            self._read()

    def _read_if_stale(self) -> None:
        if self._is_stale:
            self._read()
