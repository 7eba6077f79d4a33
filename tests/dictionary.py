"""The words of the .ts files without Qt: what a document or a chart says in a language."""

from pathlib import Path

from app.wording.files import dictionary as read_dictionary
from app.wording.files import words_in

I18N = Path(__file__).resolve().parent.parent / "resources" / "i18n"


def dictionary(language):
    """Map (context, English source) to the translation."""
    return read_dictionary(I18N, language)


def wording(language="da"):
    """All words of a language; English is what the code says."""
    return words_in(I18N, language)
