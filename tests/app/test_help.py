"""The help is complete in both languages, and what one looks for is found."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from app.help.page import HelpPage
from app.help.topics import KEYS, load_topics, topics_with
from app.widgets.reader import Reader
from tests.app.unlock_world import read

HELP = Path(__file__).resolve().parents[2] / "resources" / "help"


@pytest.fixture
def page(qtbot, theme):
    made = HelpPage(theme, HELP, lambda: "en")
    qtbot.addWidget(made)
    made.resize(1150, 768)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def titles(page):
    shown = page.findChild(QListWidget)
    return [shown.item(row).text() for row in range(shown.count())]


def search(page, qtbot, words):
    field = page.findChild(QLineEdit)
    assert field.accessibleName() == "Find in the help"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    with qtbot.waitSignal(field.settled):
        pass


def outline(text):
    """What two languages must share: headings, list entries, rows of tables."""
    marks = re.findall(r"^(#+|[-|]|\d+\.)", text, re.MULTILINE)
    return [mark for mark in marks if mark]


@pytest.mark.parametrize("key", KEYS)
def test_that_both_languages_say_the_same(key):
    danish, english = ((HELP / language / f"{key}.md").read_text() for language in ("da", "en"))
    assert outline(danish) == outline(english)


def test_that_every_file_is_a_topic():
    for language in ("da", "en"):
        assert {file.stem for file in (HELP / language).glob("*.md")} == set(KEYS)


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_no_page_leads_out_of_the_program(language):
    assert not [topic.key for topic in load_topics(HELP, language) if "://" in topic.text]


def test_that_all_words_must_be_on_a_page():
    topics = load_topics(HELP, "en")
    assert [one.key for one in topics_with(topics, "mozilla licence")] == ["licences"]
    assert topics_with(topics, "") == topics
    assert not topics_with(topics, "mozilla xyzzy")


def test_that_the_threats_and_the_older_archive_are_named(page):
    page.show_topic("privacy")
    assert "It does not protect against" in page.text
    assert "opened on another computer, it cannot be noticed" in page.text


def test_that_the_signals_stand_in_a_table_with_their_rules(page):
    page.show_topic("signals")
    assert "The form does not detect violence" in page.text
    assert "|" not in page.text


def test_that_a_search_leaves_the_pages_that_have_the_words(page, qtbot):
    search(page, qtbot, "weather forecast")
    assert titles(page) == []
    assert "No page has these words." in read(page)
    search(page, qtbot, "recovery key")
    assert titles(page) == ["Protecting the families", "Backup and restore"]
    assert "recovery key" in page.text


def test_that_what_was_found_is_marked(page, qtbot):
    search(page, qtbot, "keys.json")
    reader = page.findChild(Reader)
    assert len(reader.extraSelections()) == page.text.count("keys.json") > 0


def test_that_esc_brings_all_pages_back(page, qtbot):
    search(page, qtbot, "keys.json")
    qtbot.keyClick(page.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert len(titles(page)) == len(KEYS)


def test_that_arrow_keys_lead_to_the_next_page(page, qtbot):
    shown = page.findChild(QListWidget)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert page.text.startswith("A meeting, step by step")


def test_that_the_help_is_read_in_the_language_of_the_window(qtbot, theme, languages):
    languages.use("en")
    page = HelpPage(theme, HELP, lambda: languages.language)
    qtbot.addWidget(page)
    page.show_topic("keyboard")
    page.show()
    languages.use("da")
    qtbot.waitUntil(lambda: page.text.startswith("Tastatur"))
    page.close()


def test_that_large_text_turns_the_list_into_one_line(page, theme, qtbot):
    theme.set_text_percent(200)
    qtbot.waitUntil(lambda: not page.findChild(QListWidget).isVisible())
    assert page.findChild(Reader).isVisible()
