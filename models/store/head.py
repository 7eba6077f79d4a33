"""Remembers how far the log had come, so that an older file put back is noticed.

SQLCipher authenticates pages, not their age. The last log entry is therefore kept beside the
database (head.json) and, by archive id, in the user's settings folder outside the archive.
"""

import hmac
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from models.domain.archive_errors import StoreUnavailableError
from models.store.archive_folder import ArchiveFolder
from models.store.data_key import DataKey, KeyPurpose
from models.store.files import make_private_folder, replace_private_file

logger = logging.getLogger(__name__)


class HeadState(StrEnum):
    """How the database compares with what was last seen, mildest first."""

    SAME = "same"
    AHEAD = "ahead"  # normal: the head is written after the commit
    MISSING = "missing"  # nothing to compare with: new archive, or head.json is gone
    UNREADABLE = "unreadable"  # head.json was changed by someone without the key
    OTHER = "other"  # the log does not pass through the entry seen last time
    OLDER = "older"  # the log ends before the entry seen last time

    @property
    def is_alarming(self) -> bool:
        """Tell the user before going on."""
        return self in (HeadState.UNREADABLE, HeadState.OTHER, HeadState.OLDER)


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of the log: its sequence number (>= 0) and its hash in hexadecimal."""

    sequence: int
    digest: str


def write_head(
    folder: ArchiveFolder,
    data_key: DataKey,
    sequence: int,
    digest: str,
    *,
    seen: Path | None = None,
) -> None:
    """Write head.json and the copy in ``seen``, a settings folder outside the archive.

    Call it after the commit. Raises ``StoreUnavailableError`` for head.json only; the caller may
    carry on, since a database ahead of its head is normal.
    """
    head = Head(sequence, digest)
    if seen is not None:
        remember_head(seen, data_key, head)
    replace_private_file(folder.head, _text(data_key, head))


def remember_head(seen: Path, data_key: DataKey, head: Head) -> None:
    """Write the copy in the settings folder; a fault there is logged and never stops the work."""
    try:
        if not seen.exists():
            seen.parent.mkdir(parents=True, exist_ok=True)
            make_private_folder(seen)
        replace_private_file(_seen_file(seen, data_key), _text(data_key, head))
    except (StoreUnavailableError, OSError) as error:
        logger.warning("could not remember the head: %s", type(error).__name__)


def compare_head(
    folder: ArchiveFolder,
    data_key: DataKey,
    current: Head,
    *,
    seen: Path | None = None,
    digest_at: Callable[[int], str | None] | None = None,
) -> HeadState:
    """Compare the database's own last entry with head.json and with the settings folder's copy.

    ``digest_at`` looks up the hash of an earlier entry (None when pruned), so that a log which
    has grown from another past is noticed too. Returns the gravest finding.
    """
    states = [_compared(folder.head, data_key, current, digest_at)]
    if seen is not None:
        state = _compared(_seen_file(seen, data_key), data_key, current, digest_at)
        if state is not HeadState.MISSING:  # first time on this machine
            states.append(state)
    return max(states, key=list(HeadState).index)


def read_head(path: Path, data_key: DataKey) -> Head | None:
    """Return what a head file says, or None unless it is whole and made with this key."""
    try:
        content = json.loads(path.read_bytes())
        head = Head(int(content["sequence"]), str(content["digest"]))
        mac = str(content["mac"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return head if hmac.compare_digest(mac.encode(), _mac(data_key, head).encode()) else None


def _compared(
    path: Path,
    data_key: DataKey,
    current: Head,
    digest_at: Callable[[int], str | None] | None,
) -> HeadState:
    if not path.exists():
        return HeadState.MISSING
    known = read_head(path, data_key)
    if known is None:
        return HeadState.UNREADABLE
    if current.sequence < known.sequence:
        return HeadState.OLDER
    if current.sequence == known.sequence:
        return HeadState.SAME if current.digest == known.digest else HeadState.OTHER
    passed = digest_at(known.sequence) if digest_at else None
    return HeadState.AHEAD if passed in (None, known.digest) else HeadState.OTHER


def _seen_file(seen: Path, data_key: DataKey) -> Path:
    return seen / f"{data_key.archive_id}.json"


def _text(data_key: DataKey, head: Head) -> bytes:
    content = {"sequence": head.sequence, "digest": head.digest, "mac": _mac(data_key, head)}
    return (json.dumps(content) + "\n").encode()


def _mac(data_key: DataKey, head: Head) -> str:
    message = f"{data_key.archive_id}/{head.sequence}/{head.digest}".encode()
    return data_key.mac(KeyPurpose.HEAD, message).hex()
