"""Fetching an archive from a backup or from another computer."""

from functools import partial
from pathlib import Path

from app.unlock.door import Door
from app.unlock.ports import SUFFIX, ArchiveKey, FoundArchive, Opening, Secret
from app.unlock.restore_page import RestorePage
from models.domain.archive_errors import ArchiveError, ArchiveErrorCode

_ABOUT_SECRET = (
    ArchiveErrorCode.WRONG_PASSPHRASE,
    ArchiveErrorCode.WRONG_RECOVERY_KEY,
    ArchiveErrorCode.TOO_MANY_ATTEMPTS,
)
_ABOUT_PLACE = (ArchiveErrorCode.ARCHIVE_EXISTS, ArchiveErrorCode.DISK_FULL)


class Restoring:
    """Joins the restore page with the gate."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._target = Path()
        self._used_recovery_key = False
        self._page = RestorePage(door.view.theme)
        door.view.add(self._page)
        self._page.back_requested.connect(door.show_start)
        self._page.source_requested.connect(self._ask_for_source)
        self._page.place_requested.connect(self._ask_for_place)
        self._page.open_requested.connect(door.show_unlock)
        self._page.restore_requested.connect(self._restore)

    def begin(self, path: Path | None) -> None:
        """Show the page; with ``path``, what lies there or its backups."""
        self._page.forget()
        self._door.show(self._page)
        if path is not None:
            self._look(path)

    def _ask_for_source(self, title: str) -> None:
        self._door.needs.choose_folder(self._page, title, self._door.needs.documents, self._look)

    def _ask_for_place(self, title: str) -> None:
        page = self._page
        self._door.needs.choose_folder(page, title, page.folder, page.set_place)

    def _look(self, path: Path) -> None:
        self._door.look(partial(self._door.needs.gate.inspect, path), self._show_found)

    def _show_found(self, found: FoundArchive) -> None:
        self._page.propose(self._door.needs.documents, self._free_name(found.path))
        self._page.show_source(found)
        self._page.begin()

    def _free_name(self, source: Path) -> str:
        """Propose the archive's own name, or that name with a number where it is taken."""
        archive = next((one for one in (source, *source.parents) if one.suffix == SUFFIX), None)
        name = archive.stem if archive else self._page.usual_name()
        folder, number, proposed = self._door.needs.documents, 2, name
        while (folder / f"{proposed}{SUFFIX}").exists():
            proposed, number = f"{name} {number}", number + 1
        return proposed

    def _restore(self, backup: Path, target: Path, secret: Secret) -> None:
        self._target, self._used_recovery_key = target, secret.is_recovery_key
        work = partial(self._door.needs.gate.restore, backup, target, secret)
        self._door.run(self._page, work, self._open, self._explain)

    def _open(self, key: ArchiveKey) -> None:
        opening = Opening(self._target, key)
        if self._used_recovery_key:
            self._door.choose_new_passphrase(opening)
        else:
            self._door.open(opening)

    def _explain(self, error: ArchiveError) -> None:
        words = self._door.needs.word_error(error)
        if error.code in _ABOUT_SECRET:
            self._page.show_secret_error(words)
        elif error.code in _ABOUT_PLACE:
            self._page.show_place_error(words)
        else:
            self._page.show_source_error(words)
