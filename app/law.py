"""Which paragraphs a course can rest on, from a data file that anybody can edit; no Qt."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.wording import Wording


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """One paragraph, and when it applied."""

    key: str
    act: str
    paragraph: str
    titles: tuple[tuple[str, str], ...]  # language, words
    start: date | None = None
    end: date | None = None

    def applies_within(self, first: date, last: date) -> bool:
        """Whether it was the law on some day from ``first`` to ``last``."""
        begins_in_time = self.start is None or self.start <= last
        return begins_in_time and (self.end is None or self.end >= first)

    def words(self, words: Wording) -> str:
        """Return it as one reads it: "barnets lov § 30, tidlig forebyggende indsats"."""
        titles = dict(self.titles)
        title = titles.get(words.language) or next(iter(titles.values()), "")
        law = f"{self.act} {self.paragraph}".strip()
        said = ": ".join(part for part in (law, title) if part)
        if self.end is None:
            return said
        until = words.translate("Wording", "{paragraph} (until {day})")
        return until.format(paragraph=said, day=words.day(self.end))


def load_law(folders: Iterable[Path]) -> tuple[LegalBasis, ...]:
    """Read the folder ``law`` in each folder; a later entry takes the place of an earlier one.

    A file that cannot be read is left out: nothing of a case depends on it.
    """
    found: dict[str, LegalBasis] = {}
    for folder in folders:
        for file in sorted((folder / "law").glob("*.toml")):
            try:
                rows = tomllib.loads(file.read_text(encoding="utf-8")).get("basis", [])
                found |= {str(row["key"]): _basis(row) for row in rows}
            except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError):
                continue
    return tuple(found.values())


def _basis(row: dict[str, Any]) -> LegalBasis:
    return LegalBasis(
        key=str(row["key"]),
        act=str(row.get("act", "")),
        paragraph=str(row.get("paragraph", "")),
        titles=tuple((one, str(row[one])) for one in ("da", "en") if one in row),
        start=_day(row.get("from")),
        end=_day(row.get("to")),
    )


def _day(value: object) -> date | None:
    if value is not None and not isinstance(value, date):
        raise TypeError(value)
    return value
