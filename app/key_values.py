"""What a person sees of keys: how good a passphrase is, and a recovery key on paper. No Qt."""

from dataclasses import dataclass
from datetime import datetime

PASSPHRASE_LENGTH = 12  # characters, at least; the store demands the same


@dataclass(frozen=True, slots=True)
class Rating:
    """How hard a passphrase is to guess."""

    score: int  # 0 (guessed at once) to 4 (very hard to guess)
    long_enough: bool


@dataclass(frozen=True, slots=True, repr=False)
class PrintedKey:
    """A recovery key as it stands on paper."""

    text: str  # groups with dashes between
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The newest copy of an archive."""

    made_at: datetime  # UTC
    is_complete: bool  # both halves are there
