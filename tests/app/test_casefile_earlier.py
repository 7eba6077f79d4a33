"""The grid of earlier scores: typed by keyboard, pasted, named where wrong, taken back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.casefile.earlier.sheet import SheetVoice, Trouble, columns_of, read_sheet
from app.casefile.earlier.view import SheetView
from app.casefile.page import TabKey
from models.domain.ids import VoiceId
from tests.app.case_hands import dialog, has_button, press, seen, settle
from tests.app.case_world import CaseWorld
from tests.services.world import yardstick

TODAY = date(2026, 9, 3)


@pytest.fixture(scope="module")
def bundled():
    return yardstick()


@pytest.fixture
def world(tmp_path, theme, bundled, qtbot):
    made = CaseWorld(tmp_path, bundled, theme)
    qtbot.addWidget(made.page)
    made.page.resize(1150, 900)
    yield made
    made.page.hide()
    made.archive.close(with_backup=False)


@pytest.fixture
def grid(world, qtbot):
    """The grid of a new family, opened as one opens it."""
    world.case_id = world.archive.family()
    page = world.open(world.case_id, TabKey.MEETINGS)
    with qtbot.waitExposed(page):
        page.show()
    press(page, "Enter earlier scores")
    return dialog(page)


def keys(view, *presses):
    """Press keys and words one after the other, each where the cursor is then."""
    for one in presses:
        for key in one if isinstance(one, str) else [one]:
            editors = [one for one in view.findChildren(QLineEdit) if one.isVisible()]
            place = editors[0] if editors else view
            (QTest.keyClicks if isinstance(key, str) else QTest.keyClick)(place, key)
            settle()


def heads(view):
    model = view.model()
    shown = [n for n in range(model.columnCount()) if not view.isColumnHidden(n)]
    return [model.headerData(n, Qt.Orientation.Horizontal) for n in shown]


def cell(view, row, title):
    model = view.model()
    column = next(n for n in range(model.columnCount()) if model.column_title(n) == title)
    return model.index(row, column)


def paste(view, text):
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_that_scores_are_typed_by_keyboard_kept_at_once_and_taken_back(world, grid):
    view = grid.findChild(SheetView)
    assert heads(view)[:3] == ["Date", "Mia", "Mor about Mia"]
    tab, enter = Qt.Key.Key_Tab, Qt.Key.Key_Return
    keys(view, "12/3 2026", tab, "14,2", tab, "18", enter)
    keys(view, Qt.Key.Key_Left, Qt.Key.Key_Left, "2/4 2026", tab, "160", enter)
    assert "3 form(s) on 2 day(s)" in seen(grid)
    press(grid, "Save all")
    history = world.history(world.case_id)
    assert sorted(one.total for one in history.valid_answers) == [142, 160, 180]
    assert [one.day for one in history.held] == [date(2026, 3, 12), date(2026, 4, 2)]
    assert "3 form(s) entered." in seen(world.page)
    press(world.page, "Take it back")
    assert world.history(world.case_id).held == ()
    assert not has_button(world.page, "Take it back")


def test_that_a_spreadsheet_is_pasted_and_what_is_wrong_is_named_beside_its_cell(world, grid):
    view = grid.findChild(SheetView)
    paste(view, "12-03-2026\t14,2\t18,0\r\n02-04-2026\t41,0\tabc\r\n")
    press(grid, "Save all")
    words = seen(grid)
    assert "Row 2, Mia: It must lie between 0 and 40." in words
    assert "Write a number, for example 26.4." in words
    assert world.history(world.case_id).answers == ()
    assert view.here == (1, 1)
    assert cell(view, 0, "Mia").data() == "14,2"
    paste(view, "16\t20")
    press(grid, "Save all")
    assert sorted(one.total for one in world.history(world.case_id).answers) == [
        142,
        160,
        180,
        200,
    ]


def test_that_a_paste_too_wide_loses_nothing(grid):
    view = grid.findChild(SheetView)
    paste(view, "1/2 2026\t14")
    paste(view, "\t".join(["1"] * 30))
    assert "Nothing was pasted." in seen(grid)
    assert cell(view, 0, "Mia").data() == "14"


def test_that_lines_are_typed_where_there_are_lines(world, grid):
    view = grid.findChild(SheetView)
    press(grid, "Single lines")
    paste(view, "12-03-2026\t3,5\t4,0\t2,8\t3,9")
    press(grid, "Save all")
    answer = world.history(world.case_id).answers[0]
    assert (answer.items, answer.total) == ((35, 40, 28, 39), 142)


def test_that_what_is_typed_is_thrown_away_only_when_that_is_said(grid, world):
    view = grid.findChild(SheetView)
    paste(view, "12-03-2026\t14")
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    press(world.page, "Go on typing")
    assert grid.isVisible()
    press(grid, "Cancel")
    press(world.page, "Throw away")
    assert world.history(world.case_id).held == ()


def test_that_tab_leaves_the_grid_after_its_last_cell(grid):
    view = grid.findChild(SheetView)
    model = view.model()
    seen_columns = [n for n in range(model.columnCount()) if not view.isColumnHidden(n)]
    last = (model.rowCount() - 1, seen_columns[-1])
    view.go_to(last)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert view.here == last
    assert not view.hasFocus()


def voice(bundled, **fields):
    return SheetVoice(VoiceId("v"), 0, "Mia", bundled.scales["trivsel-barn"], **fields)


def read(bundled, texts, **fields):
    columns = columns_of((voice(bundled, **fields),))
    return read_sheet(texts, columns, TODAY, date.fromisoformat)


@pytest.mark.parametrize(
    ("texts", "place", "trouble"),
    [
        ({(0, 1): "14"}, (0, 0), Trouble.NO_DAY),
        ({(0, 0): "2027-01-01", (0, 1): "14"}, (0, 0), Trouble.FUTURE),
        ({(0, 0): "1999-01-01", (0, 1): "14"}, (0, 0), Trouble.LONG_AGO),
        ({(0, 0): "2026-01-01"}, (0, 0), Trouble.NO_SCORE),
        ({(0, 0): "2026-01-01", (0, 2): "6"}, (0, 2), Trouble.TWO_MEANINGS),
        ({(0, 0): "2026-01-02", (0, 1): "14"}, (0, 1), Trouble.RECORDED),
        (
            {(0, 0): "2026-01-01", (0, 1): "14", (0, 2): "6,0", (0, 3): "6,0"},
            (0, 1),
            Trouble.DISAGREES,
        ),
        (
            {
                (0, 0): "2026-01-01",
                (0, 1): "14",
                (1, 0): "2026-01-01",
                (1, 1): "15",
            },
            (1, 0),
            Trouble.DAY_TWICE,
        ),
    ],
)
def test_that_every_trouble_is_found_where_it_is(bundled, texts, place, trouble):
    found = read(bundled, texts, recorded=frozenset({date(2026, 1, 2)}))
    assert found.troubles == {place: trouble}


@given(total=st.integers(0, 400), sign=st.sampled_from(",."))
def test_that_every_possible_total_is_read_as_it_was_typed(bundled, total, sign):
    found = read(bundled, {(0, 0): "2026-01-01", (0, 1): f"{total // 10}{sign}{total % 10}"})
    assert [one.total for one in found.scores] == [total]
    assert not found.troubles
