"""The words of the .ts files without Qt, for the command line: Qt is for windows only."""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from app.wording import Wording

ENGLISH = "en"  # what the code says


def words_in(i18n: Path, language: str) -> Wording:
    """Return all words of a language; what is not translated is said in English."""
    known = {} if language == ENGLISH else dictionary(i18n, language)
    return Wording(language, lambda context, source: known.get((context, source), source))


@cache
def dictionary(i18n: Path, language: str) -> dict[tuple[str, str], str]:
    """Map (context, English source) to the translation, for all that has one."""
    found: dict[tuple[str, str], str] = {}
    for file in sorted((i18n / language).glob("*.ts")):
        for context in ET.parse(file).iter("context"):  # noqa: S314 - our own files
            for message in context.iter("message"):
                source = message.findtext("source") or ""
                if translation := message.findtext("translation"):
                    found[(context.findtext("name") or "", source)] = translation
    return found
