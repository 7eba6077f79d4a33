"""Signs of our own for glyphs that reportlab could not find: joined Arabic shapes and emoji.

It finds a glyph by a sign below U+10000 only. So each such glyph gets a sign of Unicode's
private area while the page is set, and the finished file says which letters that sign shows:
what is searched, copied or read aloud is what was typed. Nothing that people type is one.
"""

from collections.abc import Mapping
from threading import Lock
from typing import Any

FIRST, END = 0xE000, 0xF900  # 6,400 signs: 1,318 emoji, 3,416 glyphs of two Arabic fonts, and
MOST_LETTERS = 1600  # pairs of glyph and letters; text with more of them is still drawn
_letters: dict[str, str] = {}  # our sign -> the letters it shows; some, a dot, show none
_given: dict[tuple[str, int, str], str] = {}  # font, glyph, letters -> our sign
_lock = Lock()


def is_private(sign: str) -> bool:
    """Whether a sign lies in the private area."""
    return FIRST <= ord(sign) < END


def letters_of(sign: str) -> str:
    """Return the letters behind one of our signs, else the sign itself."""
    return _letters.get(sign, sign)


def sign_for(font: Any, glyph: int, letters: str) -> str:
    """Return the sign by which ``font`` finds a glyph that shows ``letters``."""
    with _lock:
        key = (font.fontName, glyph, letters)
        if letters and key not in _given and _told() >= MOST_LETTERS:
            key = (font.fontName, glyph, "")
        if key not in _given:
            sign = chr(FIRST + len(_given))
            _given[key], _letters[sign] = sign, key[2]
            width, _ = font.face.hmetrics[glyph]
            font.face.charToGlyph[ord(sign)] = glyph
            font.face.charWidths[ord(sign)] = width * 1000 / font.face.unitsPerEm
        return _given[key]


def _told() -> int:
    """Return how many signs say a letter below U+10000."""
    return sum(1 for _, _, letters in _given if letters and ord(letters[0]) <= 0xFFFF)


def signs_of_emoji(font: Any) -> Mapping[str, str]:
    """Map each emoji above U+FFFF to the sign by which ``font`` finds it."""
    codes = sorted(code for code in font.face.charToGlyph if code > 0xFFFF)
    return {chr(code): sign_for(font, font.face.charToGlyph[code], chr(code)) for code in codes}
