"""The gate to archives, kept by the store: what the unlock room and the command line call.

No Qt; together with ``app.opening`` and ``app.bootstrap`` the only modules that know the store.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

from app.key_values import PrintedKey, Rating
from app.unlock.ports import (
    ArchiveKey,
    CreatedArchive,
    FoundArchive,
    FoundBackup,
    Opening,
    Secret,
)
from models.domain.archive_errors import ArchiveError, UnreachableArchiveError
from models.services.ports import Clock
from models.store import attempts, backup, inspection, keys
from models.store.archive_folder import ArchiveFolder
from models.store.data_key import DataKey
from models.store.faults import file_errors

# Not a secret: the practice families are made up. The file is encrypted like any other.
PRACTICE_PASSPHRASE = "øvelse øvelse øvelse"  # noqa: S105
PRACTICE_COST = keys.KdfCost(memory_kib=8 * 1024, iterations=1, parallelism=1)
PRACTICE_NAME = "practice.trivsel"

FillPractice = Callable[[Path, DataKey], None]


class StoreGate:
    """Implements ``app.unlock.ports.ArchiveGate`` on archives in folders."""

    def __init__(self, clock: Clock, settings: Path, fill_practice: FillPractice) -> None:
        self._clock = clock
        self._settings = settings  # remembers how far each archive's log had come
        self._practice = settings / "practice" / PRACTICE_NAME
        self._fill_practice = fill_practice

    def inspect(self, path: Path) -> FoundArchive:
        """Look at a folder without a key; an ``ArchiveError`` is told, never raised."""
        found = inspection.inspect_archive(path)
        is_gone = found.problem is not None and not path.exists()
        return FoundArchive(
            path=path,
            problem=UnreachableArchiveError() if is_gone else found.problem,
            can_write=found.can_write,
            holder=found.holder,
            is_backup=found.is_backup,
            is_practice=path == self._practice,
            wait_seconds=0 if found.problem else self._wait_seconds(path),
            backups=self._backups(path, is_backup=found.is_backup),
        )

    def _wait_seconds(self, path: Path) -> int:
        return attempts.seconds_to_wait(ArchiveFolder.at(path), self._clock.now())

    def _backups(self, path: Path, *, is_backup: bool) -> tuple[FoundBackup, ...]:
        """List the backups of an archive, those that lie in a folder, or the one ``path`` is."""
        try:
            if is_backup:
                lying = backup.list_backups(path.resolve().parent)
                found = tuple(one for one in lying if one.path.name == path.name)
            else:
                found = backup.list_backups(ArchiveFolder.at(path)) or backup.list_backups(path)
        except (ArchiveError, OSError):
            return ()
        return tuple(FoundBackup(one.path, one.made_at, one.is_complete) for one in found)

    def rate(self, text: str, own_words: tuple[str, ...]) -> Rating:
        """Say how hard a passphrase is to guess."""
        strength = keys.passphrase_strength(text, own_words)
        return Rating(strength.score, strength.long_enough)

    def create(self, path: Path, passphrase: str) -> CreatedArchive:
        """Make a new archive; nothing is ever overwritten."""
        with file_errors():
            path.parent.mkdir(parents=True, exist_ok=True)
        key, recovery_key = keys.create_archive(path, passphrase)
        return CreatedArchive(path, key, PrintedKey(recovery_key.text, recovery_key.groups))

    def unlock(self, path: Path, passphrase: str) -> ArchiveKey:
        """Return the key; failures are counted, and make the next try wait."""
        return attempts.unlock_with_passphrase(path, passphrase, self._clock.now())

    def unlock_with_recovery_key(self, path: Path, text: str) -> ArchiveKey:
        """Return the key by what was typed from the paper."""
        return attempts.unlock_with_recovery_key(path, text, self._clock.now())

    def change_passphrase(self, path: Path, key: ArchiveKey, passphrase: str) -> None:
        """Give the archive a new passphrase."""
        keys.change_passphrase(path, as_data_key(key), passphrase)

    def restore(self, backup_path: Path, target: Path, secret: Secret) -> ArchiveKey:
        """Make an archive at ``target`` from a backup; nothing is ever overwritten."""
        open_backup = (
            keys.open_with_recovery_key if secret.is_recovery_key else keys.open_with_passphrase
        )
        key = open_backup(backup_path, secret.text)
        backup.restore_archive(backup_path, target, key, seen=self._settings)
        return key

    def practice(self) -> Opening:
        """Return the practice families' archive, made anew when it is missing or unusable."""
        key = self._practice_key() or self._make_practice()
        return Opening(self._practice, key, is_practice=True)

    def _practice_key(self) -> DataKey | None:
        try:
            return keys.open_with_passphrase(self._practice, PRACTICE_PASSPHRASE)
        except ArchiveError:
            return None

    def _make_practice(self) -> DataKey:
        shutil.rmtree(self._practice, ignore_errors=True)
        self._practice.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        key, _ = keys.create_archive(self._practice, PRACTICE_PASSPHRASE, kdf=PRACTICE_COST)
        try:
            self._fill_practice(self._practice, key)
        except BaseException:
            shutil.rmtree(self._practice, ignore_errors=True)
            raise
        return key


def as_data_key(key: ArchiveKey) -> DataKey:
    """Take back the key that a room handed through without looking inside."""
    if not isinstance(key, DataKey):
        raise TypeError("not a key made by the gate")
    return key
