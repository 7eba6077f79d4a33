"""What the settings page may do with the open archive's keys and copies. No Qt."""

from dataclasses import dataclass
from pathlib import Path

from app.key_values import LastBackup, PrintedKey, Rating
from app.opening import OpenStore
from models.store import backup, keys
from models.store.faults import file_errors


@dataclass(frozen=True, slots=True)
class StoreKeyDesk:
    """Implements ``app.preferences.ports.KeyDesk``."""

    opened: OpenStore

    def rate(self, text: str, own_words: tuple[str, ...]) -> Rating:
        """Say how hard a passphrase is to guess."""
        strength = keys.passphrase_strength(text, own_words)
        return Rating(strength.score, strength.long_enough)

    def confirm(self, passphrase: str) -> None:
        """Raise ``WrongPassphraseError`` unless this is the archive's passphrase."""
        keys.open_with_passphrase(self._path, passphrase).wipe()

    def change_passphrase(self, current: str, new: str) -> None:
        """Give the archive a new passphrase; the old one must be known."""
        self.confirm(current)
        keys.change_passphrase(self._path, self.opened.data_key, new)

    def new_recovery_key(self, current_passphrase: str) -> PrintedKey:
        """Make a new recovery key; the printed one fits until this one is used."""
        self.confirm(current_passphrase)
        made = keys.RecoveryKey.random()
        return PrintedKey(made.text, made.groups)

    def use_recovery_key(self, key: PrintedKey) -> None:
        """Let a new recovery key fit; the printed one stops working."""
        made = keys.RecoveryKey.parse(key.text)
        keys.replace_recovery_key(self._path, self.opened.data_key, made)

    @property
    def _path(self) -> Path:
        return self.opened.store.folder.path


@dataclass(frozen=True, slots=True)
class StoreBackupDesk:
    """Implements ``app.preferences.ports.BackupDesk``."""

    opened: OpenStore

    def newest(self, folder: Path | None) -> LastBackup | None:
        """Return the newest copy in ``folder``, or beside the archive."""
        found = backup.list_backups(self._backups(folder))
        return LastBackup(found[0].made_at, found[0].is_complete) if found else None

    def back_up(self, folder: Path | None) -> LastBackup:
        """Make a proven copy now."""
        backups = self._backups(folder)
        with file_errors():
            backups.parent.mkdir(parents=True, exist_ok=True)
        self.opened.store.backup(backups)
        newest = self.newest(folder)
        assert newest is not None
        return newest

    def _backups(self, folder: Path | None) -> Path:
        """Return a folder of this archive's own: only the newest seven in it are kept."""
        own = self.opened.store.folder
        return own.backups if folder is None else folder / own.path.name / own.backups.name
