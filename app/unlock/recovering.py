"""Opening with the recovery key from the paper, and choosing a new passphrase afterwards."""

from functools import partial
from pathlib import Path

from app.key_values import Rating
from app.unlock.door import Door
from app.unlock.new_passphrase_page import NewPassphrasePage
from app.unlock.ports import ArchiveKey, FoundArchive, Opening
from app.unlock.recovery_unlock_page import RecoveryUnlockPage
from models.domain.archive_errors import (
    ArchiveError,
    ArchiveErrorCode,
    TooManyAttemptsError,
)


class Recovering:
    """Joins the two pages with the gate."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._path = Path()
        self._take_over = False
        self._opening: Opening | None = None
        self._last_rated = 0
        self._recovery = RecoveryUnlockPage(door.view.theme)
        self._passphrase = NewPassphrasePage(door.view.theme)
        door.view.add(self._recovery)
        door.view.add(self._passphrase)
        self._recovery.back_requested.connect(self._go_back)
        self._recovery.unlock_requested.connect(self._unlock)
        self._passphrase.passphrase_chosen.connect(self._change)
        self._passphrase.kept_requested.connect(self._keep)
        self._passphrase.rating_wanted.connect(self._rate)

    def begin(self, path: Path, *, take_over: bool) -> None:
        """Ask for the recovery key of an archive."""
        self._path, self._take_over = path, take_over
        self._recovery.show_archive(path)
        self._door.show(self._recovery)
        self._door.look(partial(self._door.needs.gate.inspect, path), self._show_wait)

    def choose_passphrase(self, opening: Opening) -> None:
        """Let a new passphrase be chosen for an archive whose key has fitted."""
        self._opening = opening
        self._door.show(self._passphrase)

    def _show_wait(self, found: FoundArchive) -> None:
        if found.wait_seconds:
            self._recovery.show_wait(found.wait_seconds)

    def _go_back(self) -> None:
        self._door.show_unlock(self._path)

    def _unlock(self, text: str) -> None:
        work = partial(self._door.needs.gate.unlock_with_recovery_key, self._path, text)
        self._door.run(self._recovery, work, self._accept, self._explain)

    def _accept(self, key: ArchiveKey) -> None:
        self.choose_passphrase(Opening(self._path, key, take_over=self._take_over))

    def _explain(self, error: ArchiveError) -> None:
        if isinstance(error, TooManyAttemptsError):
            self._recovery.show_wait(error.wait_seconds)
        elif error.code is ArchiveErrorCode.WRONG_RECOVERY_KEY:
            self._recovery.show_error(self._door.needs.word_error(error))
            look = partial(self._door.needs.gate.inspect, self._path)
            self._door.look(look, self._show_wait)
        else:
            self._door.show_trouble(self._path, error, None)

    def _change(self, passphrase: str) -> None:
        assert self._opening is not None
        opening, gate = self._opening, self._door.needs.gate
        work = partial(gate.change_passphrase, opening.path, opening.key, passphrase)
        self._door.run(self._passphrase, work, self._open, self._explain_change)

    def _explain_change(self, error: ArchiveError) -> None:
        self._passphrase.show_error(self._door.needs.word_error(error))

    def _open(self, _nothing: None) -> None:
        self._keep()

    def _keep(self) -> None:
        assert self._opening is not None
        opening, self._opening = self._opening, None
        self._door.open(opening)

    def _rate(self, text: str) -> None:
        needs = self._door.needs
        self._last_rated += 1
        needs.tasks.run(
            partial(needs.gate.rate, text, ()), partial(self._show_rating, self._last_rated)
        )

    def _show_rating(self, number: int, rating: Rating) -> None:
        if number == self._last_rated:
            self._passphrase.show_rating(rating)
