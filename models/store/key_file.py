"""Reads and writes keys.json: who can unlock the archive, and how; no cryptography here.

The checksum only tells accidental damage from a wrong passphrase. What protects the content is
AES-GCM inside each slot.
"""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from models.domain.archive_errors import (
    DamagedKeyFileError,
    MissingKeyFileError,
    NewerProgramError,
)
from models.store.faults import file_errors
from models.store.files import replace_private_file

KEY_FILE_VERSION = 1
_FORMAT = "trivselskurve-keys"
_LARGEST_BYTES = 1_000_000
_ID = re.compile(r"[0-9a-f]{32}")


class SlotKind(StrEnum):
    """How a slot is opened."""

    PASSPHRASE = "passphrase"  # noqa: S105
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class KeySlot:
    """One wrapped copy of the data key."""

    slot_id: str  # 32 hexadecimal digits
    user: str  # 32 hexadecimal digits
    kind: str  # a SlotKind; a kind of a later program is kept as it is
    salt: bytes
    nonce: bytes
    ciphertext: bytes
    kdf: Mapping[str, int] = field(default_factory=dict)  # Argon2id cost; empty for recovery


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The content of keys.json."""

    archive_id: str  # 32 hexadecimal digits
    key_check: str  # derived from the data key: keeps a foreign key from being wrapped
    slots: tuple[KeySlot, ...]

    def slots_of(self, kind: SlotKind) -> tuple[KeySlot, ...]:
        """List the slots that open in one way."""
        return tuple(slot for slot in self.slots if slot.kind == kind)


def read_key_file(path: Path) -> KeyFile:
    """Return what keys.json holds.

    Raises ``MissingKeyFileError``, ``DamagedKeyFileError`` or ``NewerProgramError``.
    """
    if not path.exists():
        raise MissingKeyFileError
    with file_errors(), path.open("rb") as file:
        text = file.read(_LARGEST_BYTES + 1)
    if len(text) > _LARGEST_BYTES:
        raise DamagedKeyFileError
    return parse_key_file(text)


def parse_key_file(text: bytes) -> KeyFile:
    """Return the key file written as ``text``; raises as ``read_key_file`` does."""
    try:
        content = json.loads(text)
        _check_outside(content)
        return KeyFile(
            archive_id=_id(content["archive_id"]),
            key_check=str(content["key_check"]),
            slots=tuple(_slot(entry) for entry in content["slots"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedKeyFileError from error


def write_key_file(path: Path, key_file: KeyFile) -> None:
    """Replace keys.json: whatever happens, the old or the new one is there, whole."""
    replace_private_file(path, key_file_text(key_file))


def key_file_text(key_file: KeyFile) -> bytes:
    """Return the bytes of keys.json."""
    content: dict[str, Any] = {
        "format": _FORMAT,
        "version": KEY_FILE_VERSION,
        "archive_id": key_file.archive_id,
        "key_check": key_file.key_check,
        "slots": [_entry(slot) for slot in key_file.slots],
    }
    content["checksum"] = _checksum(content)
    return (json.dumps(content, indent=1) + "\n").encode()


def _check_outside(content: Any) -> None:
    """Raise unless format, version and checksum fit; the version first, it may change the rest."""
    if content["format"] != _FORMAT or not isinstance(content["version"], int):
        raise DamagedKeyFileError
    if content["version"] > KEY_FILE_VERSION:
        raise NewerProgramError
    if content.pop("checksum") != _checksum(content):
        raise DamagedKeyFileError


def _checksum(content: dict[str, Any]) -> str:
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _entry(slot: KeySlot) -> dict[str, Any]:
    return {
        "id": slot.slot_id,
        "user": slot.user,
        "kind": str(slot.kind),
        "kdf": dict(slot.kdf),
        "salt": base64.b64encode(slot.salt).decode(),
        "nonce": base64.b64encode(slot.nonce).decode(),
        "wrapped": base64.b64encode(slot.ciphertext).decode(),
    }


def _slot(entry: Any) -> KeySlot:
    return KeySlot(
        slot_id=_id(entry["id"]),
        user=_id(entry["user"]),
        kind=str(entry["kind"]),
        kdf={str(name): int(value) for name, value in entry["kdf"].items()},
        salt=_bytes(entry["salt"]),
        nonce=_bytes(entry["nonce"]),
        ciphertext=_bytes(entry["wrapped"]),
    )


def _id(value: Any) -> str:
    # Ids become parts of file names in the settings folder: nothing but digits may pass.
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise DamagedKeyFileError
    return value


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise DamagedKeyFileError from error
