"""How good a new passphrase is: length is a rule, strength is advice."""

import unicodedata
from dataclasses import dataclass

PASSPHRASE_LENGTH = 12  # characters, at least (trust.md 3)
_STRENGTH_PREFIX = 72  # zxcvbn refuses longer texts, and its time grows with the length


@dataclass(frozen=True, slots=True)
class Strength:
    """What to show beside the field for a new passphrase."""

    score: int  # zxcvbn: 0 (guessed at once) to 4 (very hard to guess)
    long_enough: bool

    @property
    def is_good(self) -> bool:
        """Long enough, and not among the first things a guesser tries."""
        return self.long_enough and self.score >= 3


def is_long_enough(text: str) -> bool:
    """Tell whether a passphrase keeps the rule of length."""
    return len(unicodedata.normalize("NFC", text)) >= PASSPHRASE_LENGTH


def passphrase_strength(text: str, own_words: tuple[str, ...] = ()) -> Strength:
    """Rate a passphrase; ``own_words`` (user name, archive name) count as easy to guess."""
    from zxcvbn import zxcvbn  # noqa: PLC0415  (its word lists take 0.1 s to load)

    if not text:
        return Strength(0, long_enough=False)
    result = zxcvbn(text[:_STRENGTH_PREFIX], user_inputs=list(own_words))
    return Strength(int(result["score"]), is_long_enough(text))
