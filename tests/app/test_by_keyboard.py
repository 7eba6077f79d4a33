"""From the first start to the PDF for the network meeting, with real keys and without a mouse."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.demonstration.story import PASSPHRASE, PIN
from tests.app.keyboard import Keyboard
from tests.app.program import started_program

GROUP = re.compile(r"^[0-9A-Z]{5}$")  # of a recovery key
Key, Role = Qt.Key, QAccessible.Role
CTRL = Qt.KeyboardModifier.ControlModifier
MARKS = (Key.Key_End, Key.Key_Home, Key.Key_Right, Key.Key_PageUp)
TABS_TO_DOCUMENTS = 5


@pytest.fixture
def keys(qtbot, qapp, tmp_path):
    """The keyboard of somebody who starts the program for the first time."""
    with started_program(qtbot, qapp, tmp_path) as program:
        program.window.resize(1366, 768)
        yield Keyboard(qtbot)


def make_archive(keys):
    keys.choose("Nyt arkiv")
    keys.fill("Ny adgangssætning", PASSPHRASE)
    keys.fill("Den samme igen", PASSPHRASE)
    keys.press(Key.Key_Return)
    keys.wait_to_see("Din gendannelsesnøgle")
    groups = list(dict.fromkeys(text for text in keys.words() if GROUP.match(text)))
    for number in range(2):
        if number:
            keys.press(Key.Key_Tab)
        keys.tab_to("Gruppe")
        keys.type(groups[int(keys.name.split()[-1]) - 1])
    keys.press(Key.Key_Return)
    keys.fill("Pinkode", PIN)
    keys.fill("Den samme pinkode igen", PIN)
    keys.press(Key.Key_Return)
    keys.wait_to_see("Mine forløb")


def make_case(keys):
    keys.choose("Nyt forløb")
    keys.wait_to_see("Hvem handler det om?")
    assert keys.name == "Navn eller alias"
    keys.type("Mia")
    keys.fill("Født: måned", "marts")
    keys.fill("Født: år", "2018")
    keys.choose("Tilføj mor")
    keys.tab_to("Fjern Mor")  # what was just added comes before the buttons beneath it
    keys.choose("Opret forløb")
    keys.wait_to_see("Start møde 1")
    assert keys.name == "Mia og familie"


def fill_in(keys, way_on, *, share="", practises=False):
    """Do what a child or a parent does, from the turn to what comes after the thanks."""
    keys.choose("Start")
    if practises:
        keys.tab_to_next(Role.Slider)
        keys.press(Key.Key_End)
        keys.choose("Videre")
    for mark in MARKS:
        keys.tab_to_next(Role.Slider)
        keys.press(mark)
        keys.press(Key.Key_Left, times=2)
    keys.press(Key.Key_Tab)
    assert keys.name == "Færdig"  # after the last mark the next key finishes
    keys.press(Key.Key_Space)
    if share:
        keys.choose(share)
    keys.choose(way_on)


def enter_pin(keys):
    assert keys.name == "Pinkode"
    keys.type(PIN)
    keys.press(Key.Key_Return)


def hold_meeting(keys):
    keys.choose("Start møde 1")
    keys.wait_to_see("Hvem er med i dag?")
    assert keys.name == "Hvem er med"
    keys.choose("Giv til Mia")
    fill_in(keys, "Giv videre til Mor", share="Ja", practises=True)
    fill_in(keys, "Giv computeren tilbage", share="Ja")
    enter_pin(keys)
    keys.wait_to_see("Hvordan har I haft det?")
    assert keys.name == "Trivsel"
    keys.choose("Videre til kurven")
    keys.choose("Vis kurven")
    keys.choose("Fortsæt som nu")
    keys.choose("Videre til aftaler")
    write_plans(keys)
    keys.choose("Videre til samarbejde")
    keys.choose("Giv til Mia")
    fill_in(keys, "Giv videre til Mor")
    fill_in(keys, "Giv computeren tilbage")
    enter_pin(keys)
    keys.choose("Afslut mødet")
    keys.wait_to_see("Tak for i dag")
    keys.choose("Behandler: lås op med pinkode")
    enter_pin(keys)
    keys.wait_to_see("Start møde 2")
    assert keys.name == "Mia og familie"


def write_plans(keys):
    keys.choose("Nyt mål")
    assert keys.name == "Nyt mål"
    keys.type("Have en at lege med")
    keys.choose("Tilføj målet")
    assert keys.name == "Nyt mål"  # the button again: nothing is lost when the line goes away
    keys.fill("Hvad, aftale 1", "Læreren laver en legeaftale")
    keys.press(Key.Key_Return)
    keys.fill("Notat", "Rolig stemning.")


def save_network_document(keys):
    keys.choose("Til netværksmøde")
    keys.fill("Delt med", "mor")
    keys.choose("Gem PDF")
    keys.wait_for_window("QFileDialog")
    keys.press(Key.Key_Return)
    keys.wait_for_window("MainWindow")
    assert keys.name == "Gem PDF…"


def see_it_in_the_case(keys):
    """Lock, come back by the passphrase, find the case by its name, and its documents."""
    keys.press(Key.Key_L, CTRL)
    keys.wait_to_see("Brug gendannelsesnøgle")
    assert keys.name == "Adgangssætning"
    keys.type(PASSPHRASE)
    keys.press(Key.Key_Return)
    keys.wait_to_see("Mine forløb")
    keys.press(Key.Key_K, CTRL)
    keys.type("mia")
    keys.press(Key.Key_Return)
    keys.wait_to_see("Start møde 2")
    keys.tab_to_next(Role.PageTabList)
    keys.press(Key.Key_Right, times=TABS_TO_DOCUMENTS)
    keys.wait_to_see("Status til netværksmøde")


def test_that_everything_from_unlock_to_pdf_is_done_without_a_mouse(keys, tmp_path):
    make_archive(keys)
    make_case(keys)
    hold_meeting(keys)
    save_network_document(keys)
    see_it_in_the_case(keys)
    [document] = tmp_path.rglob("*.pdf")
    assert document.read_bytes().startswith(b"%PDF")
    assert keys.lost == []
