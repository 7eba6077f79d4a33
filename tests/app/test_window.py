"""The frame around the pages: what is always there, and what is gone while a form is out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.rail_entries import CASELOAD, LOCK, PREFERENCES, rail_entries
from app.widgets.banner import Banner, PracticeBanner
from app.widgets.chip import Kind
from app.window import MainWindow


@pytest.fixture
def window(theme, qtbot):
    made = MainWindow(theme, rail_entries())
    qtbot.addWidget(made)
    made.add_page(CASELOAD, QLabel("listen"))
    made.add_page(PREFERENCES, QLabel("valgene"))
    made.show_page(CASELOAD)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
    return made


def entry(window, text):
    return next(b for b in window.findChildren(QPushButton) if b.accessibleName() == text)


def visible(window, kind):
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def test_that_the_rail_lists_only_rooms_that_exist(window):
    texts = [button.accessibleName() for button in visible(window, QPushButton)]
    over = ["My cases", "Today", "Agreements", "Groups", "Documents"]
    assert texts == [*over, "Settings", "Help", "Lock"]


def test_that_the_title_bar_tells_nothing(window):
    window.show_page(PREFERENCES)
    assert window.windowTitle() == "Trivselskurve"


def test_that_pressing_an_entry_asks_and_showing_a_page_marks(window, qtbot):
    settings = entry(window, "Settings")
    with qtbot.waitSignal(window.entry_chosen) as told:
        qtbot.mouseClick(settings, Qt.MouseButton.LeftButton)
    assert told.args == [PREFERENCES]
    assert not settings.isChecked()
    window.show_page(PREFERENCES)
    assert settings.isChecked()
    assert not entry(window, "My cases").isChecked()


def test_that_a_page_under_another_marks_that_one(window):
    window.add_page("case", QLabel("forløbet"))
    window.show_page("case", under=CASELOAD)
    assert window.current_key == "case"
    assert entry(window, "My cases").isChecked()


def test_that_a_new_page_takes_the_place_of_the_old(window):
    window.add_page(CASELOAD, QLabel("ny liste"))
    window.show_page(CASELOAD)
    assert window.page(CASELOAD).text() == "ny liste"
    window.remove_page(CASELOAD)
    assert not window.has_page(CASELOAD)


def test_that_ctrl_l_locks(window, qtbot):
    with qtbot.waitSignal(window.entry_chosen) as told:
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [LOCK]


def test_that_ctrl_k_searches(window, qtbot):
    with qtbot.waitSignal(window.search_requested):
        qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)


def test_that_nothing_else_is_reachable_while_a_form_is_out(window, qtbot):
    window.banners.show_banner("backup", Kind.WATCH, "Sikkerhedskopien mislykkedes.")
    window.banners.show_practice("ØVELSE")
    chosen = []
    window.entry_chosen.connect(chosen.append)
    window.set_immersive(True, sealed=True)
    for key in (Qt.Key.Key_L, Qt.Key.Key_K):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert not chosen
    assert not visible(window, QPushButton)
    assert not visible(window, Banner)
    assert visible(window, PracticeBanner)


def test_that_the_rail_comes_back(window):
    window.set_immersive(True)
    assert not visible(window, QPushButton)
    window.set_immersive(False)
    assert len(visible(window, QPushButton)) == len(rail_entries())


def test_that_a_window_that_starts_locked_has_a_rail_later(theme, qtbot):
    window = MainWindow(theme, rail_entries())
    qtbot.addWidget(window)
    window.set_immersive(True)
    window.show()
    assert not visible(window, QPushButton)
    window.set_immersive(False)
    assert len(visible(window, QPushButton)) == len(rail_entries())


def test_that_a_banner_is_reworded_and_taken_away(window, qtbot):
    window.banners.show_banner("backup", Kind.WATCH, "Mislykkedes.", "Prøv igen")
    window.banners.show_banner("backup", Kind.WATCH, "Mislykkedes to gange.", "Prøv igen")
    assert [banner.accessibleName() for banner in visible(window, Banner)] == [
        "Mislykkedes to gange."
    ]
    again = next(b for b in visible(window, QPushButton) if b.text() == "Prøv igen")
    with qtbot.waitSignal(window.banners.action_requested) as told:
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert told.args == ["backup"]
    window.banners.hide_banner("backup")
    assert not window.banners.isVisible()


def test_that_saved_is_said_for_a_moment(window, qtbot):
    window.say("Gemt")
    assert window.said == "Gemt"
    said = next(label for label in visible(window, QLabel) if label.text() == "Gemt")
    qtbot.waitUntil(lambda: not said.isVisible(), timeout=6000)


def test_that_the_guard_keeps_the_window_open(window, qtbot):
    window.set_close_guard(lambda: False)
    assert not window.close()
    window.set_close_guard(None)
    with qtbot.waitSignal(window.close_requested):
        assert window.close()


def test_that_the_rail_fits_its_words_at_double_size(theme, window, qtbot):
    theme.set_text_percent(200)
    lock = entry(window, "Lock")
    qtbot.waitUntil(lambda: lock.width() >= lock.sizeHint().width())
    assert window.minimumSizeHint().width() <= 1366


def test_that_the_rail_speaks_the_chosen_language(window, languages, qtbot):
    languages.use("da")
    over = ["Mine forløb", "I dag", "Aftaler", "Grupper", "Dokumenter"]
    words = [*over, "Indstillinger", "Hjælp", "Lås"]
    qtbot.waitUntil(lambda: [b.text() for b in window.findChildren(QPushButton)] == words)
