"""What the settings page may do with the open archive's keys and copies. No Qt."""

from dataclasses import dataclass
from pathlib import Path

from app.key_values import LastBackup, PrintedKey, Rating
from app.opening import OpenStore
from models.store import backup, keys


@dataclass(frozen=True, slots=True)
class StoreKeyDesk:
    """Implements ``app.preferences.ports.KeyDesk``."""

    opened: OpenStore

    def rate(self, text: str, own_words: tuple[str, ...]) -> Rating:
        """Say how hard a passphrase is to guess."""
        strength = keys.passphrase_strength(text, own_words)
        return Rating(strength.score, strength.long_enough)

    def change_passphrase(self, current: str, new: str) -> None:
        """Give the archive a new passphrase; the old one must be known."""
        self._demand(current)
        keys.change_passphrase(self._path, self.opened.data_key, new)

    def new_recovery_key(self, current_passphrase: str) -> PrintedKey:
        """Make a new recovery key; the printed one stops working."""
        self._demand(current_passphrase)
        made = keys.replace_recovery_key(self._path, self.opened.data_key)
        return PrintedKey(made.text, made.groups)

    @property
    def _path(self) -> Path:
        return self.opened.store.folder.path

    def _demand(self, passphrase: str) -> None:
        keys.open_with_passphrase(self._path, passphrase).wipe()


@dataclass(frozen=True, slots=True)
class StoreBackupDesk:
    """Implements ``app.preferences.ports.BackupDesk``."""

    opened: OpenStore

    def newest(self) -> LastBackup | None:
        """Return the newest copy beside the archive."""
        found = backup.list_backups(self.opened.store.folder)
        return LastBackup(found[0].made_at, found[0].is_complete) if found else None

    def back_up(self) -> LastBackup:
        """Make a proven copy now."""
        self.opened.store.backup()
        newest = self.newest()
        assert newest is not None
        return newest
