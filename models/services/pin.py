"""The therapist's PIN, which ends a hand-over: a speed bump in the room, kept only as a hash."""

import hashlib
import hmac
import json
import re
import secrets
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Self

PIN_SHAPE = re.compile(r"[0-9]{4,8}")
FREE_TRIES = 3
LONGEST_WAIT_SECONDS = 300
_FIRST_WAIT_SECONDS = 10
_SALT_BYTES = 16


@dataclass(frozen=True, slots=True, repr=False)
class StoredPin:
    """The salted, slow hash of a PIN."""

    salt: str
    digest: str

    @classmethod
    def of(cls, pin: str) -> Self:
        """Return what is stored of a PIN."""
        salt = secrets.token_hex(_SALT_BYTES)
        return cls(salt, _digest(pin, salt))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what ``text`` gave back."""
        return cls(**json.loads(text))

    def text(self) -> str:
        """Return this as text for the archive."""
        return json.dumps(asdict(self))

    def fits(self, pin: str) -> bool:
        """Whether this is the PIN."""
        return hmac.compare_digest(self.digest, _digest(pin, self.salt))


@dataclass(frozen=True, slots=True)
class FailedTries:
    """Wrong PINs in a row, and when the last one was tried."""

    count: int = 0
    last: datetime | None = None  # UTC

    @classmethod
    def parse(cls, text: str | None) -> Self:
        """Read what ``text`` gave back."""
        if text is None:
            return cls()
        count, last = json.loads(text)
        return cls(count, datetime.fromisoformat(last) if last else None)

    def text(self) -> str:
        """Return this as text for the archive."""
        return json.dumps([self.count, self.last.isoformat() if self.last else None])

    def is_ahead_of(self, now: datetime) -> bool:
        """Whether the clock has stepped back since the last try: the wait must begin anew."""
        return self.last is not None and now < self.last

    def wait_seconds(self, now: datetime) -> int:
        """Return how long no PIN is tried."""
        if self.count < FREE_TRIES or self.last is None:
            return 0
        doublings = min(self.count - FREE_TRIES, 10)
        delay = min(_FIRST_WAIT_SECONDS * 2**doublings, LONGEST_WAIT_SECONDS)
        elapsed = (now - self.last).total_seconds()
        return max(0, int(delay - elapsed + 0.999))


def _digest(pin: str, salt: str) -> str:
    return hashlib.scrypt(pin.encode(), salt=bytes.fromhex(salt), n=2**14, r=8, p=1).hex()
