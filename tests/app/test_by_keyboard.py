"""A whole session, from the first start to the network meeting's PDF, without a mouse."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.app.keyboard import Keyboard, _words
from tests.app.program import started_program

PASSPHRASE = "en sky over havnen i juni"
PIN = "2580"
GROUP = re.compile(r"^[0-9A-Z]{5}$")
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def make_archive(keys):
    keys.choose("Nyt arkiv")
    print("create:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.fill("Ny adgangssætning", PASSPHRASE)
    keys.fill("Den samme igen", PASSPHRASE)
    keys.press(Key.Key_Return)
    keys.wait_to_see("Din gendannelsesnøgle")
    print("key:", keys.name, type(QApplication.focusWidget()).__name__)
    groups = list(dict.fromkeys(text for text in _words() if GROUP.match(text)))
    keys.tab_to("Gruppe")
    keys.type(groups[int(keys.name.split()[-1]) - 1])
    keys.press(Key.Key_Tab)
    keys.type(groups[int(keys.name.split()[-1]) - 1])
    keys.press(Key.Key_Return)
    print("after key:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.fill("Pinkode", PIN)
    keys.fill("Den samme pinkode igen", PIN)
    keys.press(Key.Key_Return)
    keys.wait_to_see("Mine forløb")
    print("list:", keys.name, type(QApplication.focusWidget()).__name__)


def make_case(keys):
    keys.choose("Nyt forløb")
    print("new case:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.fill("Navn eller alias", "Mia")
    keys.tab_to("Født: måned")
    keys.type("marts")
    keys.fill("Født: år", "2018")
    keys.choose("Tilføj mor")
    keys.tab_to("Opret forløb")
    keys.press(Key.Key_Return)
    keys.wait_to_see("Start møde 1")
    print("case:", keys.name, type(QApplication.focusWidget()).__name__)


def mark(keys, *presses):
    for press in presses:
        keys.tab_to_role(QAccessible.Role.Slider)
        print("   line", type(QApplication.focusWidget()).__name__, keys.name, type(QApplication.focusWidget()).__name__)
        keys.press(press)
        keys.press(Key.Key_Left, times=2)


def hold_meeting(keys):
    keys.choose("Start møde 1")
    keys.wait_to_see("Hvem er med i dag?")
    print("step 1:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Giv til Mia")
    print("turn:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Start")
    keys.tab_to_role(QAccessible.Role.Slider)
    keys.press(Key.Key_End)
    keys.choose("Videre")
    mark(keys, Key.Key_End, Key.Key_Home, Key.Key_Right, Key.Key_PageUp)
    keys.choose("Færdig")
    print("thanks:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Ja")
    keys.choose("Giv videre til Mor")
    keys.choose("Start")
    mark(keys, Key.Key_End, Key.Key_Home, Key.Key_Right, Key.Key_PageUp)
    keys.choose("Færdig")
    keys.choose("Ja")
    keys.choose("Giv computeren tilbage")
    print("pin:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.type(PIN)
    keys.press(Key.Key_Return)
    keys.wait_to_see("Hvordan har I haft det?")
    print("step 2:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Videre til kurven")
    print("step 3:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Vis kurven")
    print("step 3, shown:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Fortsæt som nu")
    print("decided:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Videre til aftaler")
    print("step 4:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Nyt mål")
    print("goal:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.fill("Nyt mål", "Have en at lege med")
    keys.choose("Tilføj målet")
    print("goal added:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.fill("Hvad, aftale 1", "Læreren laver en legeaftale")
    keys.press(Key.Key_Return)
    print("agreed:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.fill("Notat", "Rolig stemning.")
    keys.choose("Videre til samarbejde")
    print("step 5:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Giv til Mia")
    keys.choose("Start")
    mark(keys, Key.Key_End, Key.Key_Home, Key.Key_Right, Key.Key_PageUp)
    keys.choose("Færdig")
    keys.choose("Giv videre til Mor")
    keys.choose("Start")
    mark(keys, Key.Key_End, Key.Key_Home, Key.Key_Right, Key.Key_PageUp)
    keys.choose("Færdig")
    keys.choose("Giv computeren tilbage")
    keys.type(PIN)
    keys.press(Key.Key_Return)
    keys.wait_to_see("Afslut mødet")
    print("step 5:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Afslut mødet")
    keys.wait_to_see("Tak for i dag")
    print("curtain:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.choose("Behandler: lås op med PIN")
    print("curtain:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.type(PIN)
    keys.press(Key.Key_Return)
    keys.wait_to_see("Start møde 2")
    print("case:", keys.name, type(QApplication.focusWidget()).__name__)


def make_document(keys):
    keys.choose("Til netværksmøde")
    print("document:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.fill("Delt med", "mor")
    keys.choose("Gem PDF")
    print("save dialog:", keys.name, type(QApplication.focusWidget()).__name__)
    keys.press(Key.Key_Return)
    

def test_that_a_whole_session_works_by_keyboard(qtbot, qapp, tmp_path):
    with started_program(qtbot, qapp, tmp_path) as program:
        program.window.resize(1366, 768)
        keys = Keyboard(qtbot)
        try:
            make_archive(keys)
            make_case(keys)
            hold_meeting(keys)
            make_document(keys)
        except BaseException:
            from app.widgets.reading_order import stops
            from tests.app.keyboard import _name
            print([_name(one) for one in stops(QApplication.activeWindow())])
            program.window.grab().save("/tmp/access/window.png")
            for number, one in enumerate(QApplication.topLevelWidgets()):
                if one.isVisible(): print(number, type(one).__name__, one.isActiveWindow()); one.grab().save(f"/tmp/access/top{number}.png")
            print(keys.lost, type(QApplication.focusWidget()))
            raise
        finally:
            print(keys.lost)
