"""Arabic letters joined and put in order of sight, since the PDF writer does neither.

Unicode keeps each letter's joined shapes as presentation forms; which one stands depends on
whether the neighbours join. Marks above letters do not part them.
"""

import re
import unicodedata
from functools import cache
from itertools import groupby

_LAM = "\u0644"
_ALEFS = "\u0622\u0623\u0625\u0627"


_LETTER = "\u0600-\u06ff\u0750-\u077f"
_WORD = re.compile(f"[{_LETTER}]+")
_PHRASE = re.compile(f"[{_LETTER}](?:[{_LETTER}\\s\\d.,:!?-]*[{_LETTER}])?")
_LONGEST_PHRASE = 60  # signs that surely stand on one line; lines are broken later than this


def in_order_of_sight(text: str) -> str:
    """Return ``text`` with its Arabic joined and running from the right.

    A phrase too long for one line is turned word by word, or its lines would change places.
    """
    return _PHRASE.sub(_turned, text)


def _turned(phrase: re.Match[str]) -> str:
    if len(phrase[0]) <= _LONGEST_PHRASE:
        return shaped(phrase[0])
    return _WORD.sub(_turned_word, phrase[0])


def _turned_word(word: re.Match[str]) -> str:
    return shaped(word[0])


def shaped(text: str) -> str:
    """Return a phrase in joined shapes, leftmost sign first; numbers stay as they are."""
    parts = ["".join(part) for _, part in groupby(_joined(text), _is_figure)]
    return "".join(part if _is_figure(part[0]) else part[::-1] for part in reversed(parts))


def _joined(text: str) -> str:
    """Choose each letter's isolated, initial, medial or final shape."""
    letters = [sign for sign in text if not unicodedata.combining(sign)]
    shapes: list[str] = []
    skip = False
    for index, letter in enumerate(letters):
        if skip:
            skip = False
            continue
        before = index > 0 and _joins_next(letters[index - 1])
        after = letters[index + 1] if index + 1 < len(letters) else ""
        if letter == _LAM and after and after in _ALEFS:
            shapes.append(_shape(letter + after, "final" if before else "isolated"))
            skip = True
            continue
        follows = bool(after) and _joins_next(letter) and _joins_previous(after)
        shapes.append(_shape(letter, _position(before and _joins_previous(letter), follows)))
    return "".join(shapes)


def _position(before: object, after: object) -> str:
    if before:
        return "medial" if after else "final"
    return "initial" if after else "isolated"


def _joins_next(letter: str) -> bool:
    return (letter, "initial") in _shapes()


def _joins_previous(letter: str) -> bool:
    return (letter, "final") in _shapes()


def _shape(letters: str, position: str) -> str:
    return _shapes().get((letters, position), letters)


@cache
def _shapes() -> dict[tuple[str, str], str]:
    """Map letters and position to the sign, from Unicode's own decompositions."""
    found: dict[tuple[str, str], str] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFF00)):
        kind, _, rest = unicodedata.decomposition(chr(code)).partition(" ")
        letters = "".join(chr(int(part, 16)) for part in rest.split())
        if letters and " " not in letters:
            found.setdefault((letters, kind.strip("<>")), chr(code))
    return found


def _is_figure(sign: str) -> bool:
    return unicodedata.category(sign) == "Nd"
