"""What can be wrong with an archive, as codes the window turns into sentences.

No class here carries user text, and ``str()`` never shows a path, a host or a name: only the code.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar


class ArchiveErrorCode(StrEnum):
    """One code per situation the user must be able to tell apart."""

    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105
    WEAK_PASSPHRASE = "weak_passphrase"  # noqa: S105
    WRONG_RECOVERY_KEY = "wrong_recovery_key"
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    NOT_AN_ARCHIVE = "not_an_archive"
    ARCHIVE_EXISTS = "archive_exists"
    MISSING_KEY_FILE = "missing_key_file"
    MISSING_DATABASE = "missing_database"
    DAMAGED_KEY_FILE = "damaged_key_file"
    EMPTY_ARCHIVE_FILE = "empty_archive_file"
    NEWER_PROGRAM = "newer_program"
    OLDER_THAN_LAST_TIME = "older_than_last_time"
    IN_USE = "in_use"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    DAMAGED = "damaged"
    UNREACHABLE = "unreachable"


class ArchiveError(Exception):
    """Something about the archive, not about our code: tell the user what to do."""

    code: ClassVar[ArchiveErrorCode]

    def __str__(self) -> str:
        return self.code.value


@dataclass(frozen=True, slots=True)
class ArchiveHolder:
    """Who has the archive open, as the lock file tells."""

    pid: int
    host: str
    started: datetime | None  # UTC
    on_this_machine: bool  # if not, the other machine may have crashed: a person must decide


class WrongPassphraseError(ArchiveError):
    """The passphrase does not unwrap the data key. The key file itself is whole."""

    code = ArchiveErrorCode.WRONG_PASSPHRASE


class WeakPassphraseError(ArchiveError):
    """The new passphrase is shorter than the rule allows."""

    code = ArchiveErrorCode.WEAK_PASSPHRASE


class WrongRecoveryKeyError(ArchiveError):
    """The recovery key is mistyped, or belongs to another archive or an older print."""

    code = ArchiveErrorCode.WRONG_RECOVERY_KEY

    def __init__(self, *, mistyped: bool = False) -> None:
        super().__init__()
        self.mistyped = mistyped  # the check character says so: look again, nothing was tried


class TooManyAttemptsError(ArchiveError):
    """Unlocking must wait after repeated failures."""

    code = ArchiveErrorCode.TOO_MANY_ATTEMPTS

    def __init__(self, wait_seconds: int) -> None:
        super().__init__()
        self.wait_seconds = wait_seconds  # > 0


class NotAnArchiveError(ArchiveError):
    """The path is no folder, or holds neither half of an archive."""

    code = ArchiveErrorCode.NOT_AN_ARCHIVE


class ArchiveExistsError(ArchiveError):
    """Something is there already; creating and restoring never overwrite."""

    code = ArchiveErrorCode.ARCHIVE_EXISTS


class MissingKeyFileError(ArchiveError):
    """The database is there, keys.json is not."""

    code = ArchiveErrorCode.MISSING_KEY_FILE


class MissingDatabaseError(ArchiveError):
    """keys.json is there, the database is not."""

    code = ArchiveErrorCode.MISSING_DATABASE


class DamagedKeyFileError(ArchiveError):
    """keys.json cannot be read or fails its checksum."""

    code = ArchiveErrorCode.DAMAGED_KEY_FILE


class EmptyArchiveFileError(ArchiveError):
    """The database file has zero bytes: SQLite would take it for a new archive, we do not."""

    code = ArchiveErrorCode.EMPTY_ARCHIVE_FILE


class NewerProgramError(ArchiveError):
    """The archive was written by a newer version of the program."""

    code = ArchiveErrorCode.NEWER_PROGRAM


class OlderThanLastTimeError(ArchiveError):
    """The archive's log ends before the point this machine has already seen."""

    code = ArchiveErrorCode.OLDER_THAN_LAST_TIME


class StoreUnavailableError(ArchiveError):
    """The file cannot be used right now: in use, read-only, full, damaged or out of reach."""


class ArchiveInUseError(StoreUnavailableError):
    """Someone else has the archive open; ``holder`` is None when only SQLite says so."""

    code = ArchiveErrorCode.IN_USE

    def __init__(self, holder: ArchiveHolder | None = None) -> None:
        super().__init__()
        self.holder = holder


class ReadOnlyArchiveError(StoreUnavailableError):
    """The archive may be read but not written."""

    code = ArchiveErrorCode.READ_ONLY


class DiskFullError(StoreUnavailableError):
    """No room left; nothing that was saved is lost."""

    code = ArchiveErrorCode.DISK_FULL


class DamagedArchiveError(StoreUnavailableError):
    """The key is right but the database is not whole."""

    code = ArchiveErrorCode.DAMAGED


class UnreachableArchiveError(StoreUnavailableError):
    """The disk does not answer: a stick pulled out, a network drive gone."""

    code = ArchiveErrorCode.UNREACHABLE
