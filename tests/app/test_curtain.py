"""After a meeting the family is still in the room: what the window shows until the PIN."""

import pytest
from PySide6.QtCore import Qt

from app.meeting_ways import GROUP_MEETING, MEETING
from tests.app.program import Program, started_program

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot, qapp, tmp_path):
    with started_program(qtbot, qapp, tmp_path) as made:
        yield made


def meet(program: Program) -> None:
    program.open_practice()
    program.open_case("mia")
    program.click_like("Start møde")
    program.wait_to_see("Hvem er med i dag?")


def go_to(program: Program, step: int) -> None:
    program.window.page(MEETING).step_chosen.emit(step)


def nothing_of_the_case_is_seen(program: Program) -> bool:
    seen = ("Mia og familie", "Mine forløb", "Siden start er", "Tag op i dag", "Indstillinger")
    return not [words for words in seen if program.sees(words) or program.button(words)]


def test_that_a_meeting_ends_on_a_calm_page_and_only_the_pin_leads_on(program):
    meet(program)
    go_to(program, 4)
    program.type("Ny aftale", "Far henter fredag")
    go_to(program, 5)
    program.click("Afslut mødet")
    program.wait_to_see("Tak for i dag")
    assert program.sees("Vi ses igen")
    assert program.sees("Far henter fredag")
    assert nothing_of_the_case_is_seen(program)
    for key, modifier in (
        (Qt.Key.Key_K, CONTROL),
        (Qt.Key.Key_F, CONTROL),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    ):
        program.press_keys(key, modifier)
        assert program.sees("Tak for i dag")
    program.pass_curtain("9999")
    program.wait_to_see("Det er ikke den rigtige pinkode")
    assert nothing_of_the_case_is_seen(program)
    program.click("Tilbage")
    assert program.sees("Tak for i dag")
    program.pass_curtain()
    program.wait_to_see("Mia og familie")
    assert program.button("Mine forløb")
    program.wait_to_see("Mødet er afsluttet.")
    program.click("Fortryd")
    program.wait_to_see("Hvordan var det at mødes i dag?")
    assert program.button("Afslut mødet") or program.button("Gå videre uden")


def test_that_every_way_out_of_a_meeting_leads_past_the_pin(program):
    meet(program)
    program.press_keys(Qt.Key.Key_K, CONTROL)
    program.wait_to_see("Lille pause")
    assert nothing_of_the_case_is_seen(program)
    program.pass_curtain()
    program.wait_to_see("Mine forløb")
    program.click("Fortsæt")
    _leave_it_alone(program)
    program.click("Luk")
    program.wait_to_see("Lille pause")
    program.pass_curtain()
    program.wait_to_see("Mia og familie")
    program.click_like("Fortsæt")
    program.click("Luk")
    program.wait_to_see("Lille pause")
    program.shell.lock()
    assert not program.sees("Lille pause")
    program.click("Åbn øvelsesfamilien")
    program.wait_to_see("Mine forløb")


def _leave_it_alone(program):
    """Nobody touches a meeting: it is hidden, but not a curve that is looked at together."""
    left_alone = program.shell.opened.meetings.hide_what_is_left_alone
    go_to(program, 3)
    program.click("Vis kurven")
    left_alone()
    assert not program.sees("Lille pause")
    go_to(program, 4)
    left_alone()
    assert program.sees("Lille pause")
    program.pass_curtain()
    program.wait_to_see("Aftaler")
    assert program.window.current_key == MEETING


def test_that_a_group_left_alone_is_hidden_and_found_again_behind_the_pin(program):
    program.open_practice()
    program.click("Grupper")
    program.click("Ny gruppe")
    program.type("Gruppens navn", "Tirsdag")
    program.click("Tilføj deltager")
    program.type("Navn eller forløb", "mor mia")
    program.click("Start gruppemøde: Tirsdag")
    program.click("Begynd")
    program.wait_to_see("Tirsdag")
    program.shell.opened.meetings.hide_what_is_left_alone()
    assert program.sees("Lille pause")
    assert not program.sees("Tirsdag")
    program.pass_curtain()
    program.wait_to_see("Tirsdag")
    assert program.window.current_key == GROUP_MEETING


def test_that_a_course_to_be_ended_is_closed_after_the_pin(program):
    meet(program)
    go_to(program, 3)
    program.click("Vis kurven")
    program.button("Afslut forløbet").click()
    program.wait_to_see("Før forløbet slutter:")
    go_to(program, 5)
    program.click("Afslut mødet")
    program.wait_to_see("Tak for i dag")
    assert not program.sees("Vi ses igen")
    program.pass_curtain()
    program.wait_to_see("Årsag til afslutning")
    assert program.sees("Før forløbet slutter:")


def test_that_a_groups_meeting_is_hidden_too_and_comes_back_to_itself(program):
    program.open_practice()
    program.click("Grupper")
    program.click("Ny gruppe")
    program.type("Gruppens navn", "Tirsdag")
    program.click("Tilføj deltager")
    program.type("Navn eller forløb", "mor jonas")
    program.click("Start gruppemøde: Tirsdag")
    program.click("Begynd")
    program.wait_to_see("Hvordan deltagerne har det")
    program.shell.opened.meetings.hide_what_is_left_alone()
    assert program.sees("Lille pause")
    assert not program.sees("Tirsdag")
    program.pass_curtain()
    program.wait_to_see("Hvordan deltagerne har det")
    with program.qtbot.waitActive(program.window):  # as a window manager does after a dialog
        program.window.activateWindow()
    program.press_keys(Qt.Key.Key_K, CONTROL)
    assert program.sees("Lille pause")
    program.pass_curtain()
    program.click("Grupper")
    program.click("Fortsæt gruppemøde: Tirsdag")
    program.click("Afslut gruppemøde")
    program.wait_to_see("Afslut uden disse skemaer?")
    program.click_in_front("Afslut gruppemøde")
    program.wait_to_see("Tak for i dag")
    program.pass_curtain()
    program.wait_to_see("1 møde")
