"""Compares words as people type them: no case, no accents, "ø" found by "o" and "å" by "a"."""

import unicodedata
from functools import cache

_PLAIN = {"ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "œ": "oe", "ı": "i"}


def folded(text: str) -> str:
    """Return the text without case and accents; it may be longer or shorter."""
    return "".join(map(_plain, text))


def places_of(text: str, wanted: str) -> tuple[tuple[int, int], ...]:
    """Return where ``wanted`` stands in ``text``, as (start, end) of characters in it."""
    looked_for = folded(wanted.strip())
    if not looked_for:
        return ()
    origins = [number for number, sign in enumerate(text) for _ in _plain(sign)]
    plain, found, start = folded(text), [], 0
    while (at := plain.find(looked_for, start)) >= 0:
        start = at + len(looked_for)
        found.append((origins[at], origins[start - 1] + 1))
    return tuple(found)


def snippet(text: str, place: tuple[int, int], around: int = 30) -> str:
    """Return one line with what was found and a few words on both sides."""
    start, end = max(0, place[0] - around), min(len(text), place[1] + around)
    start = text.find(" ", start, place[0]) + 1 or start if start else 0
    cut = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{cut}{' …' if end < len(text) else ''}"


@cache
def _plain(sign: str) -> str:
    parts = unicodedata.normalize("NFKD", sign.casefold())
    bare = "".join(one for one in parts if not unicodedata.combining(one))
    return "".join(_PLAIN.get(one, one) for one in bare)
