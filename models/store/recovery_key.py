"""The printed recovery key: thirty characters that are hard to mistype unnoticed.

Crockford's base32 (no I, L, O, U) in six groups of five: 29 random characters (145 bits) and one
check character. The check is a Reed-Solomon style sum in GF(32), not Crockford's mod 37, because
that one needs five signs which nobody can name on the phone. It finds every single wrong character
and every swap of two characters.
"""

import secrets

from models.domain.archive_errors import WrongRecoveryKeyError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 30
_GROUP = 5
_TYPED_FOR = str.maketrans({"O": "0", "I": "1", "L": "1"})
_IGNORED = frozenset(" -\u2010\u2011\u2012\u2013\u2014_.\t\r\n\u00a0")


class RecoveryKey:
    """A recovery key whose check character fits; ``text`` is what goes on paper."""

    __slots__ = ("_symbols",)

    def __init__(self, symbols: str) -> None:
        self._symbols = symbols

    @classmethod
    def random(cls) -> "RecoveryKey":
        """Return a new key from the system's random source."""
        values = [secrets.randbelow(32) for _ in range(_LENGTH - 1)]
        values.append(_checksum(values))
        return cls("".join(ALPHABET[value] for value in values))

    @classmethod
    def parse(cls, text: str) -> "RecoveryKey":
        """Read what a person typed: case, spaces, dashes, O for 0 and I or L for 1 do not matter.

        Raises ``WrongRecoveryKeyError(mistyped=True)`` when it cannot be a recovery key.
        """
        typed = "".join(sign for sign in text.upper() if sign not in _IGNORED)
        typed = typed.translate(_TYPED_FOR)
        if len(typed) != _LENGTH or not set(typed) <= set(ALPHABET):
            raise WrongRecoveryKeyError(mistyped=True)
        values = [ALPHABET.index(sign) for sign in typed]
        if _checksum(values[:-1]) != values[-1]:
            raise WrongRecoveryKeyError(mistyped=True)
        return cls(typed)

    @property
    def text(self) -> str:
        """The key as printed: ``XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX``."""
        return "-".join(self.groups)

    @property
    def groups(self) -> tuple[str, ...]:
        """The six groups of five, for printing and for six input fields."""
        return tuple(self._symbols[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))

    def secret(self) -> bytes:
        """Return the bytes that the wrapping key is derived from."""
        return self._symbols.encode("ascii")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecoveryKey) and secrets.compare_digest(
            self.secret(), other.secret()
        )

    def __hash__(self) -> int:
        return hash(self._symbols)

    def __repr__(self) -> str:
        return "RecoveryKey(...)"


def _checksum(values: list[int]) -> int:
    """Return sum of value * x^position in GF(32): each place has its own weight, none is 0 or 1."""
    total, weight = 0, 1
    for value in values:
        weight = _times(weight, 2)
        total ^= _times(value, weight)
    return total


def _times(left: int, right: int) -> int:
    """Multiply in GF(32) modulo x^5 + x^2 + 1."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 0b100000:
            left ^= 0b100101
        right >>= 1
    return product
