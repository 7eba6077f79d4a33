"""Lets one program at a time write an archive, and names the one that does.

The operating system's lock is the truth: it goes when its process dies. The text in the file only
says who it is, and is emptied on an orderly close.
"""

import errno
import json
import os
import platform
import sys
from contextlib import suppress
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from models.domain.archive_errors import ArchiveHolder, ArchiveInUseError
from models.store.archive_folder import ArchiveFolder
from models.store.faults import file_errors
from models.store.files import PRIVATE_FILE

_MOST_BYTES = 4096
_LOCKED_BY_ANOTHER = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)

if sys.platform == "win32":
    import msvcrt

    # Windows' locks are mandatory: lock a byte far behind the text, which others want to read.
    _LOCKED_BYTE = 1 << 30

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class ArchiveLock:
    """The right to write one archive, from ``take`` to ``release``; also a context manager."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    @classmethod
    def take(
        cls,
        folder: ArchiveFolder,
        now: datetime,
        *,
        host: str | None = None,
        take_over: bool = False,
    ) -> Self:
        """Take the lock, or raise ``ArchiveInUseError(holder)`` or ``StoreUnavailableError``.

        What a dead process on this machine left behind does not count. What another machine left
        does, unless ``take_over``: over a network drive its lock may be invisible here, so a
        person must say that the other machine is done.
        """
        host = host or platform.node()
        with file_errors():
            descriptor = os.open(folder.lock, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
            try:
                _lock_or_raise(descriptor, host)
                if not take_over:
                    _demand_no_other_machine(descriptor, host)
                _write_holder(descriptor, host, now)
            except BaseException:
                os.close(descriptor)
                raise
        return cls(descriptor)

    def release(self) -> None:
        """Give the archive free; a second call does nothing."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        with suppress(OSError):  # the stick is gone: so is the lock
            os.ftruncate(descriptor, 0)
            _unlock(descriptor)
        with suppress(OSError):
            os.close(descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def holder_of(folder: ArchiveFolder, *, host: str | None = None) -> ArchiveHolder | None:
    """Return who has the archive open, or None; takes nothing and creates nothing."""
    host = host or platform.node()
    try:
        descriptor = os.open(folder.lock, os.O_RDWR)
    except OSError:
        return None  # no lock file, or a disk that nobody can write
    try:
        _lock_or_raise(descriptor, host)
        _demand_no_other_machine(descriptor, host)
        _unlock(descriptor)
    except ArchiveInUseError as error:
        return error.holder
    else:
        return None
    finally:
        os.close(descriptor)


def _lock_or_raise(descriptor: int, host: str) -> None:
    try:
        _lock(descriptor)
    except OSError as error:
        if error.errno not in _LOCKED_BY_ANOTHER:
            raise
        holder = _holder(descriptor, host) or ArchiveHolder(0, "", None, on_this_machine=True)
        raise ArchiveInUseError(holder) from error


def _demand_no_other_machine(descriptor: int, host: str) -> None:
    holder = _holder(descriptor, host)
    if holder and not holder.on_this_machine:
        raise ArchiveInUseError(holder)


def _holder(descriptor: int, host: str) -> ArchiveHolder | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        content = json.loads(os.read(descriptor, _MOST_BYTES))
        started = datetime.fromisoformat(content["started"]).astimezone(UTC)
        named = str(content["host"])
        return ArchiveHolder(int(content["pid"]), named, started, on_this_machine=named == host)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None  # empty after an orderly close, or half written by a process that died


def _write_holder(descriptor: int, host: str, now: datetime) -> None:
    content = {"pid": os.getpid(), "host": host, "started": now.astimezone(UTC).isoformat()}
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(content).encode())
    os.fsync(descriptor)
