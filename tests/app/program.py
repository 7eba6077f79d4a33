"""The whole program, started in a folder of its own, and hands that find things by words."""

import atexit
import shutil
import tempfile
from contextlib import contextmanager
from datetime import UTC, date, datetime
from datetime import time as time_of_day
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QWidget

from app.bootstrap import Surface, build
from app.gate import StoreGate
from app.opening import Opener
from app.paths import Paths
from app.settings import Settings
from models.services.packs import load_packs

DAY = date(2026, 11, 22)
PRACTICE = "practice"  # the folder within the settings
PATIENCE_MS = 60_000


class SundayClock:
    def now(self):
        return datetime.combine(DAY, time_of_day(10), UTC)

    def today(self):
        return DAY


class Program:
    """The started program and hands that find things by their words."""

    def __init__(self, shell, qtbot):
        self.shell = shell
        self.window = shell.parts.window
        self.qtbot = qtbot

    def button(self, words):
        found = [
            one
            for one in self.window.findChildren(QAbstractButton)
            if one.isVisible() and words in {one.text(), one.accessibleName()}
        ]
        return found[0] if found else None

    def sees(self, words):
        shown = [one for one in self.window.findChildren(QWidget) if one.isVisible()]
        labels = [one.text() for one in shown if isinstance(one, QLabel)]
        return any(words in text for text in [*labels, *(one.accessibleName() for one in shown)])

    def click(self, words):
        self.qtbot.waitUntil(lambda: self.button(words) is not None, timeout=PATIENCE_MS)
        self.qtbot.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def click_in_front(self, words):
        """Press a button of the dialog that is open."""
        [dialog] = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        shown = dialog.findChildren(QAbstractButton)
        [found] = [one for one in shown if one.isVisible() and words == one.text()]
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)

    def click_like(self, beginning):
        """Press the button whose words begin like this."""
        shown = self.window.findChildren(QAbstractButton)
        [found] = [one for one in shown if one.isVisible() and one.text().startswith(beginning)]
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)

    def press_keys(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.qtbot.keyClick(self.window, key, modifier)

    def open_case(self, words):
        self.press_keys(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.qtbot.keyClicks(self.window.focusWidget(), words)
        self.qtbot.keyClick(self.window.focusWidget(), Qt.Key.Key_Return)

    def open_practice(self):
        """Press the button; the families were made once and are only copied here."""
        kept = self.shell.parts.paths.settings / PRACTICE
        if not kept.exists():
            shutil.copytree(practice_families(), kept)
        self.click("Prøv med øvelsesfamilien")
        self.wait_to_see("Mine forløb")

    def pass_curtain(self, pin="1234"):
        self.click("Behandler: lås op med pinkode")
        self.qtbot.waitUntil(lambda: self.window.focusWidget() is not None)
        self.qtbot.keyClicks(self.window.focusWidget(), pin)
        self.click("Lås op")

    def field(self, name):
        shown = [one for one in self.window.findChildren(QLineEdit) if one.isVisible()]
        found = (one for one in shown if name in {one.accessibleName(), one.placeholderText()})
        return next(found, None)

    def type(self, name, text):
        """Write into the field with this name or hint, and leave it."""
        self.qtbot.waitUntil(lambda: self.field(name) is not None, timeout=PATIENCE_MS)
        field = self.field(name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def wait_to_see(self, words):
        self.qtbot.waitUntil(lambda: self.sees(words), timeout=PATIENCE_MS)


@cache
def practice_families():
    """Make the practice families as the first press on the button does; return their folder."""
    folder = Path(tempfile.mkdtemp(prefix="practice-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    paths, clock = Paths.within(folder), SundayClock()
    packs = load_packs(paths.resources)
    opener = Opener(paths.settings, lambda: packs)
    families = paths.resources / "demo" / "practice.toml"
    StoreGate(
        clock,
        paths.settings,
        lambda path, key: opener.fill_practice(path, key, clock, families),
    ).practice()
    return paths.settings / PRACTICE


@contextmanager
def started_program(qtbot, qapp, folder):
    """Start the program; close it afterwards."""
    locale = QLocale()
    shell = build(Surface(qapp, Paths.within(folder), SundayClock()), Settings(theme_mode="light"))
    shell.start()
    with qtbot.waitActive(shell.parts.window):
        shell.parts.window.show()
    made = Program(shell, qtbot)
    yield made
    made.window.close()
    shell.parts.crash.uninstall()
    shell.parts.languages.stop()
    QLocale.setDefault(locale)
