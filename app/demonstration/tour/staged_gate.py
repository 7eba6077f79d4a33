"""A gate to archives that are not there, so that every page before one can be pictured."""

# ruff: noqa: ARG002 - the arguments are named as the real gate names them
from dataclasses import dataclass, field
from datetime import UTC, datetime
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
from models.domain.archive_errors import (
    ArchiveError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)

ARCHIVE = Path("/home/anne/Dokumenter/Familiehuset.trivsel")
STICK = Path("/media/usb/Familiehuset.trivsel/backups")
RIGHT = "en sky over havnen i juni"
GROUPS = ("7KQ2M", "X4TR9", "0VJHB", "N3WYE", "5PCZD", "8GFAS")
KEY = PrintedKey("-".join(GROUPS), GROUPS)
_BACKUPS = tuple(
    FoundBackup(STICK / f"{day}", datetime(2026, 11, day, 15, 40, tzinfo=UTC), day != 12)
    for day in (20, 12, 5)
)


@dataclass(slots=True)
class StagedGate:
    """Implements ``app.unlock.ports.ArchiveGate`` without a disk."""

    found: dict[Path, FoundArchive] = field(default_factory=dict)

    def inspect(self, path: Path) -> FoundArchive:
        """Find what was put there, a sound archive else."""
        if path == STICK:
            return FoundArchive(path, None, is_backup=True, backups=_BACKUPS)
        return self.found.get(path, FoundArchive(path, None, backups=_BACKUPS))

    def rate(self, text: str, own_words: tuple[str, ...]) -> Rating:
        """Find long sentences good."""
        return Rating(4 if len(text) >= len(RIGHT) else 1, len(text) >= 12)

    def create(self, path: Path, passphrase: str) -> CreatedArchive:
        """Make nothing, and give the same key every time."""
        return CreatedArchive(path, "key", KEY)

    def unlock(self, path: Path, passphrase: str) -> ArchiveKey:
        """Know one passphrase."""
        return _fit(passphrase == RIGHT, WrongPassphraseError())

    def unlock_with_recovery_key(self, path: Path, text: str) -> ArchiveKey:
        """Know one recovery key."""
        return _fit(text == KEY.text, WrongRecoveryKeyError(mistyped=True))

    def change_passphrase(self, path: Path, key: ArchiveKey, passphrase: str) -> None:
        """Change nothing."""

    def restore(self, backup: Path, target: Path, secret: Secret) -> ArchiveKey:
        """Restore nothing."""
        return _fit(secret.text == RIGHT, WrongPassphraseError())

    def practice(self) -> Opening:
        """Open nothing."""
        return Opening(ARCHIVE, "key", is_practice=True)


def _fit(is_right: bool, error: ArchiveError) -> ArchiveKey:  # noqa: FBT001 - a claim
    if not is_right:
        raise error
    return "key"
