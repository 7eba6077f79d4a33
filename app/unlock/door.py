"""What every flow of the room shares: the view, the gate, and the way to the other flows."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from app.unlock.needs import UnlockNeeds
from app.unlock.ports import Opening
from app.unlock.view import UnlockView
from models.domain.archive_errors import ArchiveError

Result = TypeVar("Result")


class BusyPage(Protocol):
    """A page that shows calmly that something is under way."""

    def set_busy(self, busy: bool) -> None: ...  # noqa: FBT001 - as the pages have it


class Door(Protocol):
    """The presenter, as the flows see it."""

    view: UnlockView
    needs: UnlockNeeds

    def run(
        self,
        page: BusyPage,
        work: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[ArchiveError], None],
    ) -> None:
        """Do something slow; the answer is dropped when the user has gone elsewhere."""

    def look(self, work: Callable[[], Result], on_done: Callable[[Result], None]) -> None:
        """Look at something quietly; the answer is dropped when the user has gone elsewhere."""

    def show(self, page: QWidget) -> None:
        """Show a page."""

    def show_start(self) -> None:
        """Show the first page."""

    def show_unlock(self, path: Path, *, take_over: bool = False) -> None:
        """Ask for the passphrase of an archive."""

    def show_recovery(self, path: Path, *, take_over: bool) -> None:
        """Ask for the recovery key of an archive."""

    def show_restore(self, path: Path | None = None) -> None:
        """Show the way back from a backup, of the archive at ``path`` when there is one."""

    def choose_new_passphrase(self, opening: Opening) -> None:
        """Let a new passphrase be chosen, then open."""

    def show_trouble(self, path: Path, error: ArchiveError, opening: Opening | None) -> None:
        """Show what is the matter; with ``opening``, the key has fitted already."""

    def open(self, opening: Opening) -> None:
        """Open the archive, or show why it does not open."""
