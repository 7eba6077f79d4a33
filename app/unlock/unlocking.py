"""Opening an archive that is there: by passphrase, or by the recovery key."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.unlock.unlock_page import UnlockPage

# What comes with an answer of the gate is imported then: the first paint waits for the page.
if TYPE_CHECKING:
    from app.unlock.door import Door
    from app.unlock.ports import ArchiveKey, FoundArchive
    from models.domain.archive_errors import ArchiveError


class Unlocking:
    """Joins the unlock page with the gate."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._path = Path()
        self._take_over = False
        self._page = UnlockPage(door.view.theme)
        door.view.add(self._page)
        self._page.unlock_requested.connect(self._unlock)
        self._page.practice_requested.connect(self._open_practice)
        self._page.recovery_requested.connect(self._use_recovery_key)
        self._page.other_requested.connect(door.show_start)

    def begin(self, path: Path, *, named: bool, take_over: bool = False) -> None:
        """Ask for the passphrase, and look meanwhile at what lies there."""
        self._path, self._take_over = path, take_over
        self._page.show_archive(path, named=named)
        self._door.show(self._page)
        look = partial(self._door.needs.gate.inspect, path)
        self._door.look(look, self._show_found)

    def _show_found(self, found: FoundArchive) -> None:
        from models.domain.archive_errors import ArchiveInUseError  # noqa: PLC0415

        problem = found.problem
        if problem is None and found.holder is not None and not self._take_over:
            problem = ArchiveInUseError(found.holder)
        if problem is not None:
            self._door.show_trouble(found.path, problem, None)
        elif found.is_backup:
            self._door.show_restore(found.path)
        else:
            self._dress_page(found)

    def _dress_page(self, found: FoundArchive) -> None:
        if found.is_practice:
            self._page.show_practice(practice=True)
            self._page.begin()
        if not found.can_write:
            self._page.show_read_only()
        self._page.show_wait(found.wait_seconds)

    def _unlock(self, passphrase: str) -> None:
        work = partial(self._door.needs.gate.unlock, self._path, passphrase)
        self._door.run(self._page, work, self._open, self._explain)

    def _open(self, key: ArchiveKey) -> None:
        from app.unlock.ports import Opening  # noqa: PLC0415

        self._door.open(Opening(self._path, key, take_over=self._take_over))

    def _open_practice(self) -> None:
        self._door.run(self._page, self._door.needs.gate.practice, self._door.open, self._explain)

    def _explain(self, error: ArchiveError) -> None:
        from models.domain.archive_errors import (  # noqa: PLC0415
            ArchiveErrorCode,
            TooManyAttemptsError,
        )

        inline = (ArchiveErrorCode.WRONG_PASSPHRASE, ArchiveErrorCode.WRONG_RECOVERY_KEY)
        if isinstance(error, TooManyAttemptsError):
            self._page.show_wait(error.wait_seconds)
        elif error.code in inline:
            self._page.show_error(self._door.needs.word_error(error))
            look = partial(self._door.needs.gate.inspect, self._path)
            self._door.look(look, self._show_wait)
        else:
            self._door.show_trouble(self._path, error, None)

    def _show_wait(self, found: FoundArchive) -> None:
        """The fifth failure in a row makes the sixth try wait: say so at once."""
        if found.wait_seconds:
            self._page.show_wait(found.wait_seconds)

    def _use_recovery_key(self) -> None:
        self._door.show_recovery(self._path, take_over=self._take_over)
