"""Reads the dates people type: 26/11, 3.12.26, 5. nov, 2026-11-05."""

import re
from datetime import date

from PySide6.QtCore import QLocale

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[./\-\s]+(\d{1,2})(?:[./\-\s]+(\d{2}|\d{4}))?")
_RUN = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})?")
_NAMED = re.compile(r"(?:[^\W\d]+\s+)?(\d{1,2})\.?\s*([^\W\d]+)\.?\s*(\d{2}|\d{4})?")


def read_date(text: str, today: date, locale: QLocale) -> date | None:
    """Return the day meant by ``text``, or None; without a year, the one nearest to ``today``."""
    words = text.strip().rstrip(".").lower()
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    for pattern in (_NUMBERS, _RUN):
        if found := pattern.fullmatch(words):
            return _near(int(found[1]), int(found[2]), found[3], today)
    if found := _NAMED.fullmatch(words):
        month = _month(found[2], locale)
        return _near(int(found[1]), month, found[3], today) if month else None
    return None


def _near(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    years = (today.year, today.year + 1, today.year - 1)
    found = [made for made in (_day(y, month, day) for y in years) if made is not None]
    return min(found, key=lambda made: abs(made - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str, locale: QLocale) -> int:
    """Return 1-12 for the beginning of a month's name, 0 when it names none or several."""
    full = [locale.standaloneMonthName(number).lower() for number in range(1, 13)]
    hits = [number for number, month in enumerate(full, 1) if month.startswith(name)]
    return hits[0] if len(hits) == 1 and len(name) >= 3 else 0
