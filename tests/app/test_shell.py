"""The whole program from its start to its lock, through what a person sees."""

import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.clock import seconds_with_sleep
from app.gate import PRACTICE_PASSPHRASE
from app.idle_lock import IdleLock
from app.settings import load_settings
from models.domain.archive_errors import DiskFullError
from tests.app.program import started_program


@pytest.fixture
def program(qtbot, qapp, tmp_path):
    with started_program(qtbot, qapp, tmp_path) as made:
        yield made


def test_that_the_first_start_offers_an_archive_practice_or_restoring(program):
    assert all(program.button(words) for words in ("Nyt arkiv", "Gendan eller flyt"))
    assert program.window.windowTitle() == "Trivselskurve"


def test_that_practice_is_marked_and_initials_stand_for_names(program):
    program.open_practice()
    assert program.sees("ØVELSE: familierne er opdigtede. Pinkoden er 1234.")
    assert not program.sees("Mia og familie")


def test_that_locking_takes_everything_off_the_screen(program):
    program.open_practice()
    program.qtbot.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert program.shell.opened is None
    assert not program.sees("Mine forløb")
    assert not program.sees("ØVELSE: familierne er opdigtede. Pinkoden er 1234.")


def test_that_locking_closes_a_form_that_is_being_filled_in(program):
    program.open_practice()
    program.click("Nyt forløb")
    program.wait_to_see("Hvem handler det om?")
    program.shell.lock()
    assert not program.sees("Hvem handler det om?")


def test_that_help_in_the_middle_of_a_meeting_is_no_dead_end(program):
    program.open_practice()
    program.open_case("mia")
    program.click_like("Start møde")
    program.wait_to_see("Hvem er med i dag?")
    assert not program.button("Mine forløb")
    program.press_keys(Qt.Key.Key_F1)
    program.pass_curtain()
    program.wait_to_see("Hjælp")
    program.click("Mine forløb")
    program.click("Fortsæt")
    program.wait_to_see("Hvem er med i dag?")


def test_that_why_a_signal_is_there_leads_to_the_help_about_it(program):
    program.open_practice()
    program.open_case("Mia")
    program.wait_to_see("Tag op i dag")
    program.button("Hvorfor? Mia og Lærer: forskellen har flyttet sig").click()
    program.button("Læs om signaler i hjælpen").click()
    program.wait_to_see("Søg i hjælpen")
    assert program.sees("Signaler")


def test_that_the_key_is_dropped_whatever_a_page_has_against_being_left(program, monkeypatch):
    def stumble():
        raise RuntimeError

    program.open_practice()
    monkeypatch.setattr(program.shell.opened, "_leave_room", stumble)
    with pytest.raises(RuntimeError):
        program.shell.lock()
    assert not program.sees("Mine forløb")
    program.click("Åbn øvelsesfamilien")
    program.wait_to_see("Mine forløb")


def test_that_an_archive_that_could_not_be_shown_is_not_in_use(program, monkeypatch):
    def no_rows(*_, **__):
        raise DiskFullError

    with monkeypatch.context() as broken:
        broken.setattr("app.caseload.presenter.CaseloadPresenter.show_anew", no_rows)
        program.click("Prøv med øvelsesfamilien")
        program.wait_to_see("Disken er fuld")
    assert program.shell.opened is None


def test_that_a_choice_that_cannot_be_saved_holds_and_says_so(program):
    program.open_practice()
    program.shell.parts.paths.settings_file.mkdir()
    program.shell.choose_language("en")
    program.wait_to_see("My cases")
    assert "cannot be saved" in program.window.said


def test_that_a_locked_archive_opens_again(program):
    program.open_practice()
    program.click("Lås")
    program.click("Åbn øvelsesfamilien")
    program.wait_to_see("Mine forløb")


def test_that_the_practice_archive_is_encrypted_and_not_remembered(program, tmp_path):
    program.open_practice()
    database = next((tmp_path / "settings").rglob("archive.db"))
    assert not database.read_bytes().startswith(b"SQLite format 3")
    assert b"Have en at lege med" not in database.read_bytes()
    assert load_settings(program.shell.parts.paths.settings_file).last_archive is None
    assert PRACTICE_PASSPHRASE


def test_that_the_language_changes_while_a_page_is_open(program):
    program.open_practice()
    program.shell.choose_language("en")
    program.wait_to_see("My cases")
    program.shell.choose_language("da")
    program.wait_to_see("Mine forløb")


class Watch:
    """A clock of seconds that a test moves."""

    seconds = 0.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def idle(qapp):
    watch = Watch()
    lock = IdleLock(qapp, watch)
    lock.start(minutes=5)
    yield lock, watch
    lock.stop()


def test_that_the_archive_locks_when_nobody_touches_the_machine(idle, qtbot):
    lock, watch = idle
    watch.seconds = 299
    with qtbot.assertNotEmitted(lock.idled):
        lock.check()
    watch.seconds = 300
    with qtbot.waitSignal(lock.idled):
        lock.check()


def test_that_after_a_hand_back_the_therapist_is_missed_sooner_and_once(idle, qtbot):
    lock, watch = idle
    watch.seconds = 130
    with qtbot.assertNotEmitted(lock.left_alone):
        lock.check()
    lock.watch_closely(closely=True)
    with qtbot.waitSignal(lock.left_alone), qtbot.assertNotEmitted(lock.idled):
        lock.check()
    with qtbot.assertNotEmitted(lock.left_alone):
        lock.check()
    watch.seconds = 300
    with qtbot.waitSignal(lock.idled):
        lock.check()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name their clocks otherwise")
def test_that_the_hours_in_a_bag_count_too():
    asleep_and_awake = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert 0 <= seconds_with_sleep() - asleep_and_awake < 1


def test_that_a_touch_begins_the_time_anew(idle, qtbot):
    lock, watch = idle
    watch.seconds = 299
    label = QLabel("x")
    qtbot.addWidget(label)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    watch.seconds = 400
    with qtbot.assertNotEmitted(lock.idled):
        lock.check()


def test_that_the_lock_waits_while_a_family_holds_the_computer(idle, qtbot):
    lock, watch = idle
    lock.rest(resting=True)
    watch.seconds = 3000
    with qtbot.assertNotEmitted(lock.idled):
        lock.check()
    lock.rest(resting=False)
    watch.seconds = 3299
    with qtbot.assertNotEmitted(lock.idled):
        lock.check()
