"""The words of the .ts files without Qt: what a document or a chart says in a language."""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from app.wording import Wording

I18N = Path(__file__).resolve().parent.parent / "resources" / "i18n"


@cache
def dictionary(language):
    """Map (context, English source) to the translation."""
    found = {}
    for file in sorted((I18N / language).glob("*.ts")):
        for context in ET.parse(file).iter("context"):  # noqa: S314 - our own files
            for message in context.iter("message"):
                key = (context.findtext("name"), message.findtext("source"))
                found[key] = message.findtext("translation") or key[1]
    return found


def wording(language="da"):
    """All words of a language; English is what the code says."""
    words = dictionary(language) if language != "en" else {}
    return Wording(language, lambda context, source: words.get((context, source), source))
