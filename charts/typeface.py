"""The bundled typefaces on charts: registered once, measured without a canvas."""

import unicodedata
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

import matplotlib as mpl
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.ft2font import FT2Font, LoadFlags
from matplotlib.path import Path as Outline
from matplotlib.textpath import TextPath

REGULAR, MEDIUM, SEMIBOLD = 400, 500, 600
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"  # stands where no bundled font has the sign
LINE_HEIGHT = 1.22  # of the type size, Figtree's own

_FAMILIES = (
    "Figtree",
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Emoji",
)  # the first that has the glyph
# matplotlib knows these only for the whole process. Constant, and so safe while one thread
# draws and another writes a PDF; letters keep the widths they were measured with.
_SETTINGS: dict[Any, Any] = {"text.hinting": "no_hinting", "pdf.fonttype": 42, "pdf.compression": 9}
_EMOJI = "NotoEmoji-Regular"
_FILES = {
    REGULAR: ("Figtree-Regular", "NotoSans-Regular", "NotoSansArabic-Regular", _EMOJI),
    MEDIUM: ("Figtree-Medium", "NotoSans-Regular", "NotoSansArabic-Regular", _EMOJI),
    SEMIBOLD: ("Figtree-SemiBold", "NotoSans-Bold", "NotoSansArabic-Bold", _EMOJI),
}
_VARIATION = {chr(code) for code in range(0xFE00, 0xFE10)}  # choose a picture, draw nothing
_FROM_LEFT = "\N{LEFT-TO-RIGHT MARK}"
_registered: set[Path] = set()
_lock = Lock()


def register(fonts: Path) -> None:
    """Make the bundled fonts known to matplotlib; a second call does nothing."""
    with _lock:
        if fonts in _registered:
            return
        mpl.rcParams.update(_SETTINGS)
        for file in sorted(fonts.glob("*.ttf")):
            fontManager.addfont(str(file))
            if file.stem == _EMOJI:  # there is one weight; matplotlib complains of any other
                fontManager.ttflist.append(replace(fontManager.ttflist[-1], weight=700))
        _registered.add(fonts)


@lru_cache(maxsize=4096)
def properties(text: str, size: float, weight: int, fonts: Path) -> FontProperties:
    """Return the font of a text: Figtree, and the others only where a sign needs them."""
    if all(_has_glyph(sign, fonts, _FILES[REGULAR][:1]) for sign in text):
        return FontProperties(family=[_FAMILIES[0]], weight=weight, size=size)
    # Noto comes in two weights: all or nothing, or matplotlib complains about the third.
    nearest = 700 if weight == SEMIBOLD else REGULAR
    return FontProperties(family=list(_FAMILIES), weight=nearest, size=size)


@lru_cache(maxsize=512)
def outline(text: str, size: float, weight: int, fonts: Path) -> Outline:
    """Return the outline of a text in points, its baseline at zero."""
    return TextPath((0, 0), text, prop=properties(text, size, weight, fonts))


@lru_cache(maxsize=4096)
def text_width(text: str, size: float, weight: int, fonts: Path) -> float:
    """Return how wide ``text`` is in points; the same on every machine."""
    font = _font(weight, fonts)
    font.set_size(size, 72)
    font.set_text(text, 0, flags=LoadFlags.NO_HINTING)
    return float(font.get_width_height()[0]) / 64


@lru_cache(maxsize=4096)
def drawable(text: str, fonts: Path) -> str:
    """Return one line of text that the bundled fonts can draw, whatever was typed.

    Signs that only steer, such as those that turn the writing direction, are left out; a
    sign without a glyph becomes a visible replacement.
    """
    shown = (_drawable_sign(sign, fonts) for sign in unicodedata.normalize("NFC", text))
    line = " ".join("".join(shown).split())
    # A name that runs from the right stands first all the same, its score after it.
    return _FROM_LEFT + line if any(map(_runs_from_right, line)) else line


def elided(text: str, width: float, size: float, weight: int, fonts: Path) -> str:
    """Return ``text``, shortened with an ellipsis until it is at most ``width`` points wide."""
    if text_width(text, size, weight, fonts) <= width:
        return text

    def is_too_wide(length: int) -> bool:
        return text_width(text[:length].rstrip() + "…", size, weight, fonts) > width

    length = bisect_left(range(1, len(text)), True, key=is_too_wide)  # noqa: FBT003
    return text[:length].rstrip() + "…"


def _runs_from_right(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in {"R", "AL"}


def _drawable_sign(sign: str, fonts: Path) -> str:
    if sign.isspace() or unicodedata.category(sign) == "Cc":
        return " "
    if unicodedata.category(sign) == "Cf" or sign in _VARIATION:
        return ""
    return sign if _has_glyph(sign, fonts, _FILES[REGULAR]) else REPLACEMENT


@lru_cache(maxsize=4096)
def _has_glyph(sign: str, fonts: Path, names: tuple[str, ...]) -> bool:
    files = (get_font(str(fonts / f"{name}.ttf")) for name in names)
    return any(font.get_char_index(ord(sign)) for font in files)


def _font(weight: int, fonts: Path) -> FT2Font:
    return get_font([str(fonts / f"{name}.ttf") for name in _FILES[weight]])
