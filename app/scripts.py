"""What is said aloud: forms over the telephone, and the first meeting; no Qt."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.domain.scales import Scale

FALLBACK = "en"
OTHERWISE = "otherwise"  # the table for a form that has none of its own


@dataclass(frozen=True, slots=True, repr=False)
class SpokenForm:
    """A form as it is read aloud; ``questions`` has one text per line of the form."""

    intro: str
    questions: tuple[str, ...]
    ends: str
    thanks: str


@dataclass(frozen=True, slots=True, repr=False)
class FirstWords:
    """What may be said at the first meeting, sentence by sentence."""

    adults: tuple[str, ...] = ()
    child: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Scripts:
    """Own words in several languages."""

    forms: Mapping[str, Mapping[str, Mapping[str, Any]]]  # scale key -> language -> table
    first: Mapping[str, FirstWords]  # language -> words

    def spoken(
        self, scale: Scale, languages: tuple[str, ...], name: str, child: str
    ) -> SpokenForm | None:
        """Return a form as it is read to ``name``, in the first language that is there.

        None for a form whose words others own.
        """
        if scale.record_only or not scale.items:
            return None
        tables = self.forms.get(scale.key, self.forms[OTHERWISE])
        language = next((one for one in languages if one in tables), FALLBACK)
        words = tables[language]
        asked: Mapping[str, str] = words.get("questions", {})
        fill = {
            "name": name,
            "child": child,
            "low": _points(scale.item_low),
            "high": _points(scale.item_high),
        }
        lines = [
            asked.get(item.key) or item.label.get(language, item.label[FALLBACK])
            for item in scale.items
        ]
        return SpokenForm(
            intro=words["intro"].format(**fill),
            questions=tuple(line.format(**fill) if asked else line for line in lines),
            ends=words["ends"].format(**fill),
            thanks=words["thanks"].format(**fill),
        )

    def first_words(self, language: str) -> FirstWords:
        """Return what may be said at the first meeting."""
        return self.first.get(language, self.first[FALLBACK])


def load_scripts(folder: Path) -> Scripts:
    """Read the bundled scripts; raises OSError or tomllib.TOMLDecodeError."""
    forms = tomllib.loads((folder / "telephone.toml").read_text(encoding="utf-8"))
    first = tomllib.loads((folder / "first_session.toml").read_text(encoding="utf-8"))
    said = {
        language: FirstWords(tuple(words["adults"]), tuple(words["child"]))
        for language, words in first.items()
    }
    return Scripts(forms, said)


def _points(tenths: int) -> str:
    return str(tenths // 10)
