"""A computer that went to sleep, crashed or was locked while a family held it."""

import pytest
from PySide6.QtWidgets import QApplication

from app.capture.handover_window import HandoverWindow
from app.capture.line import AnswerLine
from app.practice import PRACTICE_PIN
from tests.app.capture_family import press, tap
from tests.app.program import PATIENCE_MS, started_program


@pytest.fixture
def program(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")  # no speech program: nothing here is about reading aloud
    with started_program(qtbot, qapp, tmp_path) as made:
        made.open_practice()
        made.open_case("mia")
        made.click_like("Start møde")
        made.wait_to_see("Hvem er med i dag?")
        made.click("Giv til Mia")
        yield made
        for form in forms():
            give_back(form)


def forms():
    """The windows a family may hold."""
    shown = QApplication.topLevelWidgets()
    return [one for one in shown if isinstance(one, HandoverWindow) and one.isVisible()]


def lines():
    [form] = forms()
    return [one for one in form.findChildren(AnswerLine) if one.isVisible()]


def give_back(form):
    press(form, "Til behandleren")
    for digit in PRACTICE_PIN:
        press(form, digit)
    press(form, "Lås op")


def test_that_a_computer_that_goes_to_sleep_comes_back_locked_in_front_of_the_form(program):
    [form] = forms()
    press(form, "Start")
    tap(lines()[0], 64)
    program.shell.lock()  # what the idle lock would do: it waits for the family
    assert forms()
    program.shell.lock_at_once()
    assert program.shell.opened is None
    assert not forms()
    program.click("Åbn øvelsesfamilien")
    program.qtbot.waitUntil(lambda: bool(forms()), timeout=PATIENCE_MS)
    assert not program.window.isVisible()
    assert not program.sees("Mine forløb")
    [form] = forms()
    press(form, "Start")
    assert [line.position for line in lines()] == [64, None, None, None]
    give_back(form)
    assert program.window.isVisible()
    assert program.button("Giv til Mia")
    assert not forms()
