"""The archive's data key: seals itself, derives the subkeys, shows nothing, can be wiped."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE_BYTES = 12


class KeyPurpose(StrEnum):
    """What a subkey is for; the value goes into the derivation and must never change."""

    DATABASE = "database"
    AUDIT = "audit"
    HEAD = "head"
    COLUMN = "column"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class SealedKey:
    """A data key wrapped with AES-256-GCM."""

    nonce: bytes
    ciphertext: bytes  # key and tag


class DataKey:
    """The random 256-bit key of one archive, and who unlocked it."""

    __slots__ = ("_secret", "archive_id", "user")

    def __init__(self, archive_id: str, user: str, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            message = f"a data key has {KEY_BYTES} bytes, not {len(secret)}"
            raise ValueError(message)
        self.archive_id = archive_id  # 32 hexadecimal digits
        self.user = user  # id of the user whose slot opened it
        self._secret: bytearray | None = bytearray(secret)

    @classmethod
    def random(cls, archive_id: str, user: str) -> Self:
        """Return a new key for a new archive."""
        return cls(archive_id, user, secrets.token_bytes(KEY_BYTES))

    @classmethod
    def unseal(
        cls, archive_id: str, user: str, sealed: SealedKey, wrapping_key: bytes, context: bytes
    ) -> Self | None:
        """Return the key inside ``sealed``, or None when the wrapping key does not fit."""
        try:
            secret = AESGCM(wrapping_key).decrypt(sealed.nonce, sealed.ciphertext, context)
        except InvalidTag:
            return None
        return cls(archive_id, user, secret)

    def seal(self, wrapping_key: bytes, context: bytes) -> SealedKey:
        """Wrap this key; ``context`` must be given again to unwrap it."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        ciphertext = AESGCM(wrapping_key).encrypt(nonce, bytes(self._alive()), context)
        return SealedKey(nonce, ciphertext)

    def subkey(self, purpose: KeyPurpose) -> bytes:
        """Derive the 32-byte key for one purpose; subkeys tell nothing about each other."""
        info = f"trivselskurve/1/{self.archive_id}/{purpose.value}".encode()
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(bytes(self._alive()))

    def mac(self, purpose: KeyPurpose, message: bytes) -> bytes:
        """Return HMAC-SHA256 of ``message`` under the subkey for ``purpose``."""
        return hmac.new(self.subkey(purpose), message, hashlib.sha256).digest()

    def wipe(self) -> None:
        """Overwrite the key; it can open nothing more. For the lock of the program."""
        if self._secret is not None:
            self._secret[:] = bytes(KEY_BYTES)
            self._secret = None

    @property
    def is_wiped(self) -> bool:
        return self._secret is None

    def _alive(self) -> bytearray:
        if self._secret is None:
            message = "the data key was wiped when the archive was locked"
            raise RuntimeError(message)
        return self._secret

    def __repr__(self) -> str:
        return "DataKey(...)"

    def __reduce__(self) -> str:
        message = "a data key is never pickled or copied"
        raise TypeError(message)
