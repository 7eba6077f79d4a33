"""Danish first, English beside it, switched while windows are open."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QWidget

from app.i18n import Languages, locale_of
from app.rail_entries import rail_entries
from app.widgets.passphrase_edit import PassphraseEdit


@pytest.fixture(scope="module", autouse=True)
def built():
    """The .qm files are made from the .ts files, as at every start of the program."""
    script = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
    subprocess.run([sys.executable, script, "build"], check=True, capture_output=True)  # noqa: S603


def rail_texts():
    return [entry.text() for entry in rail_entries()]


def test_that_the_rail_speaks_danish_and_english(languages):
    languages.use("da")
    assert rail_texts() == [
        *("Mine forløb", "I dag", "Aftaler", "Grupper", "Dokumenter"),
        *("Indstillinger", "Hjælp", "Lås"),
    ]
    languages.use("en")
    assert rail_texts() == [
        *("My cases", "Today", "Agreements", "Groups", "Documents"),
        *("Settings", "Help", "Lock"),
    ]


def test_that_open_widgets_change_their_words(languages, theme, qtbot):
    languages.use("en")
    edit = PassphraseEdit(theme)
    qtbot.addWidget(edit)
    assert "Show the passphrase" in names_in(edit)
    languages.use("da")
    qtbot.waitUntil(lambda: "Vis adgangssætningen" in names_in(edit))


def names_in(widget):
    return {child.accessibleName() for child in widget.findChildren(QWidget)}


def test_that_dates_follow_the_language(languages):
    languages.use("da")
    assert QLocale().toString(QDate(2026, 11, 22), "dddd d. MMMM") == "søndag 22. november"
    languages.use("en")
    assert QLocale().toString(QDate(2026, 11, 22), "dddd d MMMM") == "Sunday 22 November"


def test_that_qt_itself_speaks_danish(languages):
    languages.use("da")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuller"


def test_that_a_document_can_be_danish_while_the_window_is_english(languages):
    languages.use("en")
    danish, english = languages.translate_function("da"), languages.translate_function("en")
    assert danish("Rail", "My cases") == "Mine forløb"
    assert english("Rail", "My cases") == "My cases"
    assert rail_texts()[0] == "My cases"


def test_that_unknown_words_come_back_as_they_are(languages):
    assert languages.translate_function("da")("Rail", "No such words") == "No such words"


@pytest.mark.usefixtures("qapp")
def test_that_missing_words_are_logged_and_english_is_shown(tmp_path, caplog):
    languages = Languages(tmp_path)
    with caplog.at_level(logging.WARNING):
        languages.use("da")
    assert rail_texts()[0] == "My cases"
    assert "no words for language da" in caplog.text
    languages.stop()
    QLocale.setDefault(QLocale("C"))


def test_that_an_unknown_language_is_refused(languages):
    with pytest.raises(ValueError, match="xx"):
        languages.use("xx")


def test_that_switching_is_told(languages, qtbot):
    with qtbot.waitSignal(languages.changed) as told:
        languages.use("da")
    assert told.args == ["da"]
    assert languages.locale == locale_of("da")
