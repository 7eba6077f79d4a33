"""Making an archive in three pages: the passphrase, the recovery key, the PIN."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import SystemRandom

from app.key_values import Rating
from app.unlock.create_page import CreatePage
from app.unlock.door import Door
from app.unlock.pin_page import PinPage
from app.unlock.ports import CreatedArchive, FoundArchive, Opening
from app.unlock.recovery_key_page import RecoveryKeyPage
from app.widgets.recovery_key_panel import KeyOrigin
from models.domain.archive_errors import (
    ArchiveError,
    ArchiveErrorCode,
    ArchiveExistsError,
    WeakPassphraseError,
)

ChooseGroups = Callable[[int], Sequence[int]]  # how many there are -> which two are asked for


def choose_two(count: int) -> Sequence[int]:
    """Choose which two groups of a recovery key are asked for."""
    return SystemRandom().sample(range(count), 2)


class Creating:
    """Joins the three pages with the gate; the archive opens when the last one is done."""

    def __init__(self, door: Door, choose_groups: ChooseGroups) -> None:
        self._door = door
        self._choose_groups = choose_groups
        self._opening: Opening | None = None
        self._last_rated = 0
        theme = door.view.theme
        self._create = CreatePage(theme)
        self._recovery = RecoveryKeyPage(theme)
        self._pin = PinPage(theme)
        for page in (self._create, self._recovery, self._pin):
            door.view.add(page)
        self._create.back_requested.connect(door.show_start)
        self._create.create_requested.connect(self._make)
        self._create.rating_wanted.connect(self._rate)
        self._create.folder_requested.connect(self._ask_for_folder)
        self._create.existing_requested.connect(door.show_unlock)
        self._recovery.kept.connect(self._ask_for_pin)
        self._pin.pin_chosen.connect(self._finish)

    def begin(self) -> None:
        """Show the form, with a place proposed."""
        self._create.propose(self._door.needs.documents)
        self._door.show(self._create)

    def _ask_for_folder(self, title: str) -> None:
        page = self._create
        self._door.needs.choose_folder(page, title, page.folder, page.set_folder)

    def _rate(self, text: str, archive: str) -> None:
        needs = self._door.needs
        self._last_rated += 1
        needs.tasks.run(
            partial(needs.gate.rate, text, (archive,)), partial(self._show_rating, self._last_rated)
        )

    def _show_rating(self, number: int, rating: Rating) -> None:
        if number == self._last_rated:
            self._create.show_rating(rating)

    def _make(self, path: Path, passphrase: str) -> None:
        gate = self._door.needs.gate
        work = partial(gate.create, path, passphrase)
        self._door.run(self._create, work, self._show_key, self._explain)

    def _show_key(self, created: CreatedArchive) -> None:
        self._opening = Opening(created.path, created.key, is_new=True)
        key = created.recovery_key
        asked = sorted(self._choose_groups(len(key.groups)))
        origin = KeyOrigin(created.path.stem, self._door.needs.today())
        self._recovery.show_key(key, origin, asked)
        self._door.show(self._recovery)

    def _explain(self, error: ArchiveError) -> None:
        words = self._door.needs.word_error(error)
        if isinstance(error, WeakPassphraseError):
            self._create.show_passphrase_error(words)
            return
        self._create.show_place_error(words)
        if isinstance(error, ArchiveExistsError):
            self._look_at_existing(words)

    def _look_at_existing(self, words: str) -> None:
        gate, path = self._door.needs.gate, self._create.path
        offer = partial(self._offer_existing, words)
        self._door.run(self._create, partial(gate.inspect, path), offer, self._explain)

    def _offer_existing(self, words: str, found: FoundArchive) -> None:
        code = found.problem.code if found.problem else None
        self._create.show_place_error(words, can_open=code is not ArchiveErrorCode.NOT_AN_ARCHIVE)

    def _ask_for_pin(self) -> None:
        self._door.show(self._pin)

    def _finish(self, pin: str) -> None:
        assert self._opening is not None
        opening, self._opening = replace(self._opening, pin=pin), None
        self._door.open(opening)
