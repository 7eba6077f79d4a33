"""What the unlock room needs from outside: a gate to archives. No Qt, and nothing heavy."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias

from app.key_values import PrintedKey, Rating
from models.domain.archive_errors import ArchiveError, ArchiveHolder

__all__ = [
    "SUFFIX",
    "ArchiveGate",
    "ArchiveKey",
    "CreatedArchive",
    "FoundArchive",
    "FoundBackup",
    "OpenArchive",
    "Opening",
    "PrintedKey",
    "Rating",
    "Secret",
]

SUFFIX = ".trivsel"
ArchiveKey: TypeAlias = object  # the room hands it on and never looks inside


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """What opens an archive: a passphrase, or the printed recovery key."""

    text: str
    is_recovery_key: bool = False


@dataclass(frozen=True, slots=True)
class FoundBackup:
    """One copy that can be restored."""

    path: Path
    made_at: datetime | None  # UTC; None when the folder's name does not tell
    is_complete: bool  # both halves are there


@dataclass(frozen=True, slots=True)
class FoundArchive:
    """What can be told about a folder before anybody types a passphrase."""

    path: Path
    problem: ArchiveError | None  # None: ask for the passphrase
    can_write: bool = True
    holder: ArchiveHolder | None = None  # who has it open
    is_backup: bool = False  # restore it, do not work in it
    is_practice: bool = False
    wait_seconds: int = 0  # until the next try, after failures
    backups: tuple[FoundBackup, ...] = ()  # newest first


@dataclass(frozen=True, slots=True, repr=False)
class CreatedArchive:
    """A new archive, and its recovery key, which is never seen again."""

    path: Path
    key: ArchiveKey
    recovery_key: PrintedKey


@dataclass(frozen=True, slots=True, repr=False)
class Opening:
    """An archive with its key: everything needed to open it."""

    path: Path
    key: ArchiveKey
    is_new: bool = False
    is_practice: bool = False
    pin: str | None = None  # chosen while creating: store it in the archive
    take_over: bool = False  # the user says the other machine is done
    accept_older: bool = False  # the user knows that it is older than last time


OpenArchive = Callable[[Opening], None]  # may raise ArchiveError


class ArchiveGate(Protocol):
    """The way to archives; every call may be slow and runs beside the window.

    All but ``inspect`` and ``rate`` raise ``ArchiveError``.
    """

    def inspect(self, path: Path) -> FoundArchive:
        """Look at a folder: an archive, a backup of one, or a folder of backups."""

    def rate(self, text: str, own_words: tuple[str, ...]) -> Rating:
        """Say how hard a passphrase is to guess; ``own_words`` count as easy."""

    def create(self, path: Path, passphrase: str) -> CreatedArchive:
        """Make a new archive; nothing is ever overwritten."""

    def unlock(self, path: Path, passphrase: str) -> ArchiveKey:
        """Return the key; failures are counted, and make the next try wait."""

    def unlock_with_recovery_key(self, path: Path, text: str) -> ArchiveKey:
        """Return the key by what was typed from the paper."""

    def change_passphrase(self, path: Path, key: ArchiveKey, passphrase: str) -> None:
        """Give the archive a new passphrase."""

    def restore(self, backup: Path, target: Path, secret: Secret) -> ArchiveKey:
        """Make an archive at ``target`` from a backup; nothing is ever overwritten."""

    def practice(self) -> Opening:
        """Return the practice family's archive, made anew when it is missing."""
