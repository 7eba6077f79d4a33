"""The way back to the therapist's side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.capture.inputs import PinResult
from app.capture.patience import Patience
from app.capture.pin_page import PinPage
from tests.app.capture_family import (
    PIN,
    FakeClock,
    button,
    buttons,
    check_pin,
    context_for,
    press,
    texts,
    type_pin,
)

WRONG = "That is not the PIN."


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def open_page(qtbot, theme, clock):
    def make(check=check_pin, closed_seconds=0):
        words = context_for(theme).words("en")
        patience = Patience(clock)
        patience.close_for(closed_seconds)
        page = PinPage(theme, words, check, patience)
        qtbot.addWidget(page)
        page.resize(1366, 768)
        page.show()
        return page

    return make


def field_of(page):
    return page.findChild(QLineEdit)


def said(page):
    return next((text for text in texts(page) if text.startswith(WRONG)), "")


def test_that_the_right_pin_opens(open_page, qtbot):
    page = open_page()
    with qtbot.waitSignal(page.accepted):
        type_pin(page, PIN)


def test_that_the_pin_can_be_typed_on_the_keyboard(open_page, qtbot):
    page = open_page()
    QTest.keyClicks(field_of(page), PIN)
    with qtbot.waitSignal(page.accepted):
        QTest.keyClick(field_of(page), Qt.Key.Key_Return)


def test_that_the_pin_is_not_shown(open_page):
    page = open_page()
    QTest.keyClicks(field_of(page), "2468")
    assert "2" not in field_of(page).displayText()


def test_that_only_digits_are_taken_and_at_most_eight(open_page):
    page = open_page()
    QTest.keyClicks(field_of(page), "a1-2b3 4567890")
    assert field_of(page).text() == "12345678"


def test_that_a_digit_can_be_taken_back(open_page):
    page = open_page()
    for key in ("1", "2", "Erase one digit", "3"):
        press(page, key)
    assert field_of(page).text() == "13"


def test_that_three_digits_are_too_few(open_page):
    page = open_page()
    QTest.keyClicks(field_of(page), "123")
    assert not button(page, "Open").isEnabled()


def test_that_a_wrong_pin_is_answered_and_forgotten(open_page, qtbot):
    page = open_page()
    with qtbot.assertNotEmitted(page.accepted):
        type_pin(page, "1111")
    assert said(page) == "That is not the PIN. Try again."
    assert field_of(page).text() == ""


def test_that_five_wrong_pins_close_the_door_for_a_while(open_page, qtbot, clock):
    page = open_page()
    for _ in range(5):
        type_pin(page, "1111")
    assert said(page) == "That is not the PIN. Wait 5 seconds."
    assert not field_of(page).isEnabled()
    clock.now += 5
    qtbot.waitUntil(field_of(page).isEnabled)
    with qtbot.waitSignal(page.accepted):
        type_pin(page, PIN)


def test_that_a_wait_from_before_a_restart_is_kept_and_said(open_page, qtbot, clock):
    page = open_page(closed_seconds=20)
    assert "Too many wrong PINs. Wait 20 seconds." in texts(page)
    assert not field_of(page).isEnabled()
    clock.now += 19
    qtbot.waitUntil(lambda: "Too many wrong PINs. Wait one second." in texts(page))
    clock.now += 1
    qtbot.waitUntil(field_of(page).isEnabled)
    with qtbot.waitSignal(page.accepted):
        type_pin(page, PIN)


def test_that_the_guard_of_the_pin_can_ask_for_a_longer_wait(open_page):
    page = open_page(check=lambda _pin: PinResult(is_right=False, wait_seconds=60))
    type_pin(page, "1111")
    assert said(page) == "That is not the PIN. Wait 60 seconds."


def test_that_there_is_a_way_back_only_to_an_unfinished_form(open_page):
    page = open_page()
    page.offer_return(possible=True)
    assert "Back to the form" in buttons(page)
    page.offer_return(possible=False)
    assert "Back to the form" not in buttons(page)


@given(st.integers(1, 200))
def test_that_patience_only_grows(wrong):
    clock = FakeClock()
    patience = Patience(clock)
    waits = []
    for _ in range(wrong):
        patience.count_wrong()
        waits.append(patience.wait_seconds)
        clock.now += 10_000
    assert waits == sorted(waits)
    assert waits[:4] == [0, 0, 0, 0][: len(waits)]
    assert max(waits) <= 300
