"""The language of the windows, and translate functions for everything that is not a window."""

import logging
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

logger = logging.getLogger(__name__)

LOCALES = {"da": "da_DK", "en": "en_GB"}
Translate = Callable[[str, str], str]  # context, English source -> words in one language


class Languages(QObject):
    """Switches the window between languages while it is open."""

    changed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._language = "en"
        self._installed: list[QTranslator] = []
        self._functions: dict[str, Translate] = {}

    @property
    def language(self) -> str:
        """The window's language code, ``"da"`` or ``"en"``."""
        return self._language

    @property
    def locale(self) -> QLocale:
        return locale_of(self._language)

    def use(self, language: str) -> None:
        """Show the windows in ``language``; open widgets get a LanguageChange event."""
        if language not in LOCALES:
            raise ValueError(f"no such language: {language!r}")
        self.stop()
        self._language = language
        QLocale.setDefault(self.locale)
        self._installed = [self._qt_words(language), self._load(language)]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        self.changed.emit(language)

    def stop(self) -> None:
        """Show the English sources again, as when the program ends."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []

    def translate_function(self, language: str) -> Translate:
        """Give a function that words things in ``language``, whatever the window speaks."""
        if language not in self._functions:
            translator = self._load(language)

            @cache  # a chart of a long course asks some thousand times
            def translate(context: str, source: str) -> str:
                return translator.translate(context, source) or source

            self._functions[language] = translate
        return self._functions[language]

    def _load(self, language: str) -> QTranslator:
        translator = QTranslator()  # without a parent: whoever translates keeps it alive
        file = self._folder / f"{language}.qm"
        if not translator.load(str(file)):
            logger.warning("no words for language %s; English is shown", language)
        return translator

    def _qt_words(self, language: str) -> QTranslator:
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != "en" and not translator.load(f"qtbase_{language}", folder):
            logger.warning("Qt brings no words for language %s", language)
        return translator


def locale_of(language: str) -> QLocale:
    """Give the locale in which dates and numbers of a language are written."""
    return QLocale(LOCALES[language])
