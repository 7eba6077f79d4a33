"""The bundled fonts in a PDF: registered once, and every text split into what each can draw."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from threading import Lock
from typing import Any

from fontTools.ttLib import TTFont as FontFile  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.documents.private_signs import is_private, signs_of_emoji

REGULAR, STRONG, FIGURES = "Figtree", "Figtree-SemiBold", "Figtree-Figures"
ARABIC = ("NotoSansArabic", "NotoSansArabic-Bold")  # joined and turned around: ``sight``
EMOJI = "NotoEmoji"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_FILES = {
    REGULAR: "Figtree-Regular",
    STRONG: "Figtree-SemiBold",
    FIGURES: "Figtree-Regular",
    "NotoSans": "NotoSans-Regular",
    "NotoSans-Bold": "NotoSans-Bold",
    "NotoSansArabic": "NotoSansArabic-Regular",
    "NotoSansArabic-Bold": "NotoSansArabic-Bold",
    EMOJI: "NotoEmoji-Regular",
}
_FALLBACKS = {
    REGULAR: ("NotoSans", "NotoSansArabic", EMOJI),
    FIGURES: ("NotoSans", "NotoSansArabic", EMOJI),
    STRONG: ("NotoSans-Bold", "NotoSansArabic-Bold", EMOJI),
}
_MODIFIERS = {chr(code) for code in range(0x1F3FB, 0x1F400)}  # colours of skin: no ink here
_emoji: dict[str, str] = {}  # emoji -> the sign that stands for it while the page is set
_lock = Lock()


def register(fonts: Path) -> None:
    """Make the bundled fonts known to reportlab; a second call does nothing."""
    with _lock:
        known = set(pdfmetrics.getRegisteredFontNames())
        for name, file in _FILES.items():
            if name not in known:
                font = TTFont(name, str(fonts / f"{file}.ttf"), shapable=name in ARABIC)
                if name == EMOJI:
                    _emoji.update(signs_of_emoji(font))
                if name == FIGURES:
                    _stand_under_each_other(font, fonts / f"{file}.ttf")
                pdfmetrics.registerFont(font)


def runs(text: str, font: str) -> Iterator[tuple[str, str]]:
    """Yield (font, text) pieces of one line that together show ``text``.

    A sign without a glyph in any bundled font is a visible replacement; signs that only
    steer, such as those that turn the writing direction, are left out.
    """
    clean = "".join(_clean(sign) for sign in unicodedata.normalize("NFC", text))
    for name, part in groupby(clean, lambda sign: _font_for(sign, font)):
        drawn = "".join(part)
        yield (name, drawn) if name else (_FALLBACKS[font][0], REPLACEMENT * len(drawn))


def _clean(sign: str) -> str:
    if sign.isspace() or unicodedata.category(sign) == "Cc":
        return "\N{NO-BREAK SPACE}" if sign == "\N{NO-BREAK SPACE}" else " "
    is_silent = "\ufe00" <= sign <= "\ufe0f" or sign in _MODIFIERS
    if is_silent or unicodedata.category(sign) == "Cf":
        return ""
    return REPLACEMENT if is_private(sign) else _emoji.get(sign, sign)


@lru_cache(maxsize=8192)
def _font_for(sign: str, font: str) -> str:
    """Return the first font that has ``sign``, or "" where none has."""
    for name in (font, *_FALLBACKS[font]):
        if ord(sign) in _glyphs(name):
            return name
    return ""


def _glyphs(name: str) -> dict[int, int]:
    font: Any = pdfmetrics.getFont(name)
    glyphs: dict[int, int] = font.face.charToGlyph
    return glyphs


def _stand_under_each_other(font: TTFont, file: Path) -> None:
    """Give a font the figures of equal width that Figtree holds as its feature ``tnum``."""
    font.face.name = FIGURES.encode()  # reportlab tells fonts apart by this
    source = FontFile(file)
    cmap, substitutes = source.getBestCmap(), _tabular(source)
    for figure in "0123456789":
        glyph = substitutes.get(cmap[ord(figure)], cmap[ord(figure)])
        font.face.charToGlyph[ord(figure)] = source.getGlyphID(glyph)
        advance = source["hmtx"][glyph][0]
        font.face.charWidths[ord(figure)] = advance * 1000 / source["head"].unitsPerEm


def _tabular(source: FontFile) -> dict[str, str]:
    table = source["GSUB"].table
    lookups = {
        index
        for feature in table.FeatureList.FeatureRecord
        if feature.FeatureTag == "tnum"
        for index in feature.Feature.LookupListIndex
    }
    found: dict[str, str] = {}
    for index in sorted(lookups):
        for part in table.LookupList.Lookup[index].SubTable:
            found |= getattr(part, "mapping", {})
    return found
