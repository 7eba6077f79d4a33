"""The page with the lines of one form."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea

from app.capture.form_page import FormPage
from app.capture.inputs import FormState
from tests.app.capture_family import (
    ADULT_FORM,
    CHILD_FORM,
    PX_PER_MM,
    FakeClock,
    button,
    buttons,
    context_for,
    line_named,
    mark_all,
    point_of,
    press,
    tap,
    texts,
)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def open_form(qtbot, theme, clock):
    def make(spec=CHILD_FORM, initial=None, translate=lambda _context, source: source):
        page = FormPage(spec, context_for(theme, clock, translate), initial)
        page.told, page.ended = [], []
        page.state_changed.connect(page.told.append)
        page.finished.connect(page.ended.append)
        page.declined.connect(page.ended.append)
        qtbot.addWidget(page)
        page.resize(1366, 768)
        page.show()
        return page

    return make


@pytest.mark.parametrize("form", [CHILD_FORM, ADULT_FORM], ids=["child", "adult"])
def test_that_done_wakes_when_every_line_is_marked(open_form, form):
    page = open_form(form)
    for item in form.items:
        assert not button(page, "Done").isEnabled()
        tap(line_named(page, item.title), 60)
    assert button(page, "Done").isEnabled()


def test_that_a_child_is_greeted_and_an_adult_is_not(open_form):
    assert "Hi Robin. Think of the last week." in texts(open_form())
    assert "Think of the last week." in texts(open_form(ADULT_FORM))


def test_that_a_form_about_somebody_else_says_about_whom(open_form):
    page = open_form(replace(ADULT_FORM, about="Robin"))
    assert "This is about Robin." in texts(page)
    page = open_form(replace(ADULT_FORM, about="Robin", home="at your father's"))
    assert "This is about Robin, in the time at your father's." in texts(page)


def test_that_the_home_a_voice_thinks_of_is_on_the_page(open_form):
    page = open_form(replace(CHILD_FORM, home="at your father's"))
    assert "This is about the time at your father's." in texts(page)


@pytest.mark.parametrize("form", [CHILD_FORM, ADULT_FORM], ids=["child", "adult"])
def test_that_no_figure_is_on_the_page(open_form, form):
    page = open_form(form)
    tap(page.lines[0], 72)
    tap(page.lines[1], 0)
    shown = texts(page) | buttons(page)
    assert "Two of four" in shown
    assert not [text for text in shown if re.search(r"\d", text)]


def test_that_a_line_is_described_by_its_question_and_help(open_form):
    page = open_form()
    names = [line.accessibleName() for line in page.lines]
    assert names[0] == "My mood Are you happy or sad?"
    assert len(set(names)) == 4


def test_that_every_mark_let_go_is_told_with_all_the_others(open_form):
    page = open_form()
    tap(page.lines[0], 72)
    tap(page.lines[2], 15)
    assert [state.positions for state in page.told] == [
        (72, None, None, None),
        (72, None, 15, None),
    ]


def test_that_a_drag_is_told_when_it_ends(open_form):
    page = open_form()
    line = page.lines[0]
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=point_of(line, 30))
    QTest.mouseMove(line, point_of(line, 50))
    assert not page.told
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=point_of(line, 50))
    assert page.told[-1].positions[0] == 50


def test_that_the_seconds_count_while_the_form_is_open(open_form, clock):
    page = open_form()
    clock.now += 20
    page.hide()
    clock.now += 500
    page.show()
    clock.now += 11.9
    mark_all(page)
    press(page, "Done")
    assert page.ended == [FormState((72, 55, 30, 64), 31)]


def test_that_a_draft_goes_on_where_it_was(open_form, clock):
    page = open_form(initial=FormState((40, None, 0, None), 12))
    assert page.state() == FormState((40, None, 0, None), 12)
    assert "Two of four" in texts(page)
    clock.now += 5
    assert page.state().seconds == 17
    assert not page.told


def test_that_not_today_needs_no_mark(open_form):
    page = open_form()
    press(page, "Not today")
    assert len(page.ended) == 1


def test_that_a_mark_still_moving_by_keys_is_told_before_the_form_ends(open_form):
    page = open_form()
    mark_all(page)
    QTest.keyClick(page.lines[0], Qt.Key.Key_End)
    press(page, "Done")
    assert page.told[-1].positions[0] == 100
    assert page.ended[-1].positions[0] == 100


def test_that_a_palm_on_another_line_sets_no_mark(open_form):
    page = open_form()
    first, second, *_ = page.lines
    fingers = QTest.touchEvent(page.window(), QTest.createTouchDevice())
    fingers.press(1, point_of(first, 20), first).commit()
    fingers.stationary(1).press(2, point_of(second, 90), second).commit()
    fingers.stationary(1).release(2, point_of(second, 90), second).commit()
    fingers.release(1, point_of(first, 20), first).commit()
    assert page.state().positions == (20, None, None, None)
    tap(second, 90)
    assert page.state().positions == (20, 90, None, None)


def test_that_the_lines_come_in_order_with_the_tab_key(open_form, qtbot):
    page = open_form()
    with qtbot.waitActive(page):
        page.activateWindow()
    page.setFocus()
    for expected in page.lines:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button(page, "Not today")


def test_that_the_tab_key_finds_done_before_not_today_when_all_is_marked(open_form, qtbot):
    page = open_form()
    with qtbot.waitActive(page):
        page.activateWindow()
    mark_all(page)
    page.lines[-1].setFocus()
    for text in ("Done", "Not today"):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert button(page, text).hasFocus()


def test_that_a_problem_keeps_the_marks_and_offers_to_try_again(open_form):
    page = open_form()
    mark_all(page)
    page.show_problem("The disk is full.")
    assert any("The disk is full." in text for text in texts(page))
    assert page.state().positions == (72, 55, 30, 64)
    press(page, "Try again")
    assert page.ended[-1].positions == (72, 55, 30, 64)


def test_that_the_page_speaks_the_language_of_its_form(open_form):
    danish = {"Done": "Færdig", "Not today": "Ikke i dag", "Hi {name}.": "Hej {name}."}
    page = open_form(
        replace(CHILD_FORM, language="da"), translate=lambda _, source: danish.get(source, source)
    )
    assert {"Færdig", "Ikke i dag"} <= buttons(page)
    assert "Hej Robin. Think of the last week." in texts(page)


def test_that_a_working_translation_says_so_in_its_language_and_in_danish(open_form):
    said = "Working translation, not tried out"
    page = open_form(replace(CHILD_FORM, is_working_translation=True))
    assert f"{said}\n{said}" in texts(page)
    assert not any(said in text for text in texts(open_form()))


def test_that_a_form_in_one_language_offers_no_other(open_form):
    page = open_form()
    assert not any(box.isVisible() for box in page.findChildren(QComboBox))


def test_that_a_form_written_from_the_right_is_mirrored(open_form):
    page = open_form(replace(CHILD_FORM, right_to_left=True))
    line = page.lines[0]
    question = next(label for label in page.findChildren(QLabel) if label.text() == "My mood")
    assert question.mapTo(page, QPoint()).x() > line.mapTo(page, QPoint()).x()
    tap(line, 80)
    assert line.position == 80
    assert line.x_of(80) < line.x_of(20)


@pytest.mark.parametrize("form", [CHILD_FORM, ADULT_FORM], ids=["child", "adult"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_that_done_and_every_line_can_be_reached_at_every_text_size(
    open_form, theme, form, percent
):
    theme.set_text_percent(percent)
    page = open_form(form)
    assert page.rect().contains(_area(button(page, "Done"), page))
    scroll = page.findChild(QScrollArea)
    for line in page.lines:
        scroll.ensureWidgetVisible(line)
        assert page.rect().contains(_area(line, page))
        assert line.x_of(100) - line.x_of(0) >= 80 * 4


@pytest.mark.parametrize("form", [CHILD_FORM, ADULT_FORM], ids=["child", "adult"])
@pytest.mark.parametrize("percent", [100, 200])
def test_that_every_line_on_the_page_is_ten_centimetres(open_form, theme, form, percent):
    theme.set_text_percent(percent)
    page = open_form(form)
    assert {line.x_of(100) - line.x_of(0) for line in page.lines} == {100 * PX_PER_MM}


def test_that_everything_fits_on_a_small_laptop_without_scrolling(open_form):
    for form in (CHILD_FORM, ADULT_FORM):
        page = open_form(form)
        bar = page.findChild(QScrollArea).verticalScrollBar()
        assert bar.maximum() == 0


def _area(widget, page):
    return widget.rect().translated(widget.mapTo(page, QPoint()))
