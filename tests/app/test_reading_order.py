"""Tab goes as the page is read, not as its parts came to be."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.widgets.ask import Dialog
from app.widgets.card import Card
from app.widgets.reading_order import stops


@pytest.fixture
def dialog(qtbot, theme):
    made = Dialog(theme, "Nyt forløb", None)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def button(words):
    made = QPushButton(words)
    made.setAutoDefault(False)
    return made


def walked(qtbot, dialog, key=Qt.Key.Key_Tab):
    """Press Tab once round the dialog; tell what had the keys."""
    QApplication.processEvents()  # what was just added is shown
    seen = []
    for _ in stops(dialog):
        qtbot.keyClick(QApplication.focusWidget() or dialog, key)
        seen.append(QApplication.focusWidget().text())
    return seen


def test_that_a_row_added_later_comes_before_the_buttons_beneath_it(qtbot, dialog):
    dialog.buttons.addWidget(button("Gem"))
    dialog.body.addWidget(button("første"))
    dialog.body.addWidget(button("senere"))
    assert walked(qtbot, dialog) == ["første", "senere", "Gem"]
    assert walked(qtbot, dialog, Qt.Key.Key_Backtab) == ["senere", "første", "Gem"]


def test_that_columns_grids_and_what_scrolls_are_read_one_after_the_other(qtbot, dialog):
    right, left, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
    both.addLayout(left)
    both.addLayout(right)
    dialog.body.addLayout(both)
    grid = QGridLayout()
    dialog.body.addLayout(grid)
    for words, row, column in (("d", 1, 1), ("c", 1, 0), ("b", 0, 1), ("a", 0, 0)):
        grid.addWidget(button(words), row, column)
    inner = QWidget()
    QVBoxLayout(inner).addWidget(button("inde"))
    area = QScrollArea()
    area.setWidget(inner)
    dialog.body.addWidget(area)
    right.addWidget(button("højre"))
    left.addWidget(button("venstre 1"))
    left.addWidget(button("venstre 2"))
    read = ["venstre 1", "venstre 2", "højre", "a", "b", "c", "d", "inde"]
    assert walked(qtbot, dialog) == read


def test_that_what_scrolls_with_nothing_to_press_can_be_walked_to(dialog):
    area = QScrollArea()
    area.setWidget(QLabel("et langt brev\n" * 100))
    dialog.body.addWidget(area)
    QApplication.processEvents()
    assert stops(dialog) == [area]


def test_that_the_next_one_has_the_keys_when_theirs_goes_away(dialog):
    parts = [QLineEdit(words) for words in ("a", "b", "c")]
    for one in parts:
        dialog.body.addWidget(one)
    QApplication.processEvents()
    parts[1].setFocus()
    parts[1].hide()
    assert QApplication.focusWidget() is parts[2]
    parts[1].show()
    parts[1].setFocus()
    parts[1].setEnabled(False)
    assert QApplication.focusWidget() is parts[2]


def test_that_a_window_with_nothing_to_press_keeps_the_keys(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Tab)
    assert stops(dialog) == []


def test_that_a_card_is_never_a_window_of_its_own(theme):
    before = set(QApplication.topLevelWindows())
    card = Card(theme, "Mål")
    assert set(QApplication.topLevelWindows()) == before
    card.deleteLater()
