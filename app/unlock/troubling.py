"""Shows what is the matter with an archive and follows the way out that is chosen."""

from dataclasses import replace
from pathlib import Path

from app.unlock.door import Door
from app.unlock.ports import Opening
from app.unlock.trouble_page import TroublePage
from app.unlock.troubles import WayOut
from app.widgets.ask import ask
from models.domain.archive_errors import ArchiveError


class Troubling:
    """One trouble at a time."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._path = Path()
        self._opening: Opening | None = None  # when the key has fitted already
        self._page: TroublePage | None = None

    def begin(self, path: Path, error: ArchiveError, opening: Opening | None) -> None:
        """Show what is the matter with the archive at ``path``."""
        old, self._page = self._page, TroublePage(self._door.view.theme, error, path)
        self._path, self._opening = path, opening
        self._page.show_sentence(self._door.needs.word_error(error))
        self._page.way_chosen.connect(self._go)
        self._door.view.add(self._page)
        self._door.show(self._page)
        if old is not None:
            self._door.view.drop(old)

    def _go(self, way: str) -> None:
        match WayOut(way):
            case WayOut.TRY_AGAIN:
                self._try_again()
            case WayOut.TAKE_OVER:
                self._ask_to_take_over()
            case WayOut.OPEN_ANYWAY:
                self._open_anyway()
            case WayOut.RESTORE:
                self._door.show_restore(self._path)
            case WayOut.CHOOSE_OTHER:
                self._door.show_start()

    def _try_again(self) -> None:
        if self._opening is None:
            self._door.show_unlock(self._path)
        else:
            self._door.open(self._opening)

    def _open_anyway(self) -> None:
        assert self._opening is not None
        self._door.open(replace(self._opening, accept_older=True))

    def _ask_to_take_over(self) -> None:
        assert self._page is not None
        ask(self._page, self._door.view.theme, self._page.take_over_question(), self._take_over)

    def _take_over(self) -> None:
        if self._opening is None:
            self._door.show_unlock(self._path, take_over=True)
        else:
            self._door.open(replace(self._opening, take_over=True))
