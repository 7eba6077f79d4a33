"""Where the outside world's faults (disk, driver) become archive errors; the rest stays a bug."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from models.domain.archive_errors import (
    ArchiveInUseError,
    DamagedArchiveError,
    DiskFullError,
    ReadOnlyArchiveError,
    StoreUnavailableError,
    UnreachableArchiveError,
)

_BY_SQLITE_CODE: dict[int, type[StoreUnavailableError]] = {
    sqlite3.SQLITE_BUSY: ArchiveInUseError,
    sqlite3.SQLITE_LOCKED: ArchiveInUseError,
    sqlite3.SQLITE_READONLY: ReadOnlyArchiveError,
    sqlite3.SQLITE_PERM: ReadOnlyArchiveError,
    sqlite3.SQLITE_FULL: DiskFullError,
    sqlite3.SQLITE_CORRUPT: DamagedArchiveError,
    sqlite3.SQLITE_NOTADB: DamagedArchiveError,
    sqlite3.SQLITE_IOERR: UnreachableArchiveError,
    sqlite3.SQLITE_CANTOPEN: UnreachableArchiveError,
}
_BY_ERRNO: dict[int, type[StoreUnavailableError]] = {
    errno.ENOSPC: DiskFullError,
    errno.EFBIG: DiskFullError,
    getattr(errno, "EDQUOT", errno.ENOSPC): DiskFullError,
    errno.EROFS: ReadOnlyArchiveError,
    errno.EACCES: ReadOnlyArchiveError,
    errno.EPERM: ReadOnlyArchiveError,
}


def store_fault(error: BaseException) -> StoreUnavailableError | None:
    """Return what the error means for the user, or None when it is our own bug.

    Takes an error of ``sqlcipher3``, a SQLAlchemy error around one, or an ``OSError``.
    """
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, UnreachableArchiveError)()
    driver_error = getattr(error, "orig", None) or error
    code = getattr(driver_error, "sqlite_errorcode", None)
    # SQLite keeps the kind in the low byte and the detail above it.
    kind = None if code is None else _BY_SQLITE_CODE.get(code & 0xFF)
    return kind() if kind else None


def raise_store_error(error: BaseException) -> None:
    """Raise the archive error that ``error`` stands for; return when it stands for none."""
    fault = store_fault(error)
    if fault is not None:
        raise fault from error


@contextmanager
def file_errors() -> Iterator[None]:
    """Turn file-system faults inside the block into ``StoreUnavailableError``."""
    try:
        yield
    except OSError as error:
        raise_store_error(error)
