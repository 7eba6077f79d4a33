"""What an archive may be called, so that every system can make the folder."""

from enum import Enum, auto

from app.unlock.ports import SUFFIX

_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)))
)
LENGTH_AT_MOST = 80  # characters; with a long path Windows stops at 260


class NameFault(Enum):
    """What is wrong with a name."""

    EMPTY = auto()
    FORBIDDEN = auto()
    TOO_LONG = auto()


def name_fault(name: str) -> NameFault | None:
    """Return what keeps ``name`` from being a folder everywhere, or None."""
    stem = plain_name(name)
    if not stem:
        return NameFault.EMPTY
    if len(stem) > LENGTH_AT_MOST:
        return NameFault.TOO_LONG
    has_forbidden = any(sign in _FORBIDDEN or not sign.isprintable() for sign in stem)
    if has_forbidden or stem[0] == "." or stem.partition(".")[0].upper() in _RESERVED:
        return NameFault.FORBIDDEN
    return None


def plain_name(name: str) -> str:
    """Return the name without the suffix and what Windows drops at the end."""
    return name.strip().removesuffix(SUFFIX).rstrip(" .")
