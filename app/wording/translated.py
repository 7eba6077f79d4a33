"""What every group of words is made with: a language and a function that translates."""

from collections.abc import Callable
from dataclasses import dataclass

Translate = Callable[[str, str], str]  # (context, English source) -> the reader's language


@dataclass(frozen=True, slots=True)
class Translated:
    """Words in one language. Literals stand in ``self.translate("Wording", "...")``."""

    language: str  # "da" or "en"
    translate: Translate
