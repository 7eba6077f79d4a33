"""How many clicks a routine meeting asks of the therapist: real ones, in the whole program."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.capture.handover_window import HandoverWindow
from app.capture.line import AnswerLine
from app.caseload.model import Column
from app.caseload.table import CaseTable
from tests.app.program import PATIENCE_MS, started_program

MOST_CLICKS = 14  # besides the family's own marks and the PIN
USED_CLICKS = 9
CLICKS_TO_A_FORM = 2  # from the case list


class Therapist:
    """Clicks in the therapist's window, counted."""

    def __init__(self, program):
        self.program = program
        self.clicks = 0

    def press(self, words):
        self.program.click(words)
        self.clicks += 1

    def start_from_the_list(self, label):
        """Press the play mark beside a family."""
        [table] = self.program.window.findChildren(CaseTable)
        model = table.model()
        labels = [row.label for row in model.rows]
        place = table.visualRect(model.index(labels.index(label), Column.MEET)).center()
        self.program.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.clicks += 1


class Family:
    """Presses and marks in the window that the family holds."""

    def __init__(self, qtbot):
        self.qtbot = qtbot

    @property
    def window(self):
        shown = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, HandoverWindow) and one.isVisible()
        ]
        return shown[0] if shown else None

    def wait_for_a_form(self):
        self.qtbot.waitUntil(lambda: self.window is not None, timeout=PATIENCE_MS)

    def press(self, words):
        self.qtbot.waitUntil(lambda: self._button(words) is not None, timeout=PATIENCE_MS)
        button = self._button(words)
        self.qtbot.waitUntil(button.isEnabled, timeout=PATIENCE_MS)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def fill_in(self, *, asks_share=True):
        self.press("Start")
        self.qtbot.waitUntil(lambda: len(self._lines()) == 4, timeout=PATIENCE_MS)
        for line in self._lines():
            place = QPoint(line.width() * 2 // 3, line.height() // 2)
            self.qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
        self.press("Færdig")
        if asks_share:
            self.press("Ja")

    def give_back(self, pin="1234"):
        self.press("Giv computeren tilbage")
        for digit in pin:
            self.press(digit)
        self.press("Lås op")
        self.qtbot.waitUntil(lambda: self.window is None, timeout=PATIENCE_MS)

    def _button(self, words):
        """Find a button by its words, or by how they begin."""
        shown = self.window.findChildren(QAbstractButton) if self.window else []
        names = [(one, one.text() or one.accessibleName()) for one in shown if one.isVisible()]
        exact = [one for one, name in names if name == words]
        return next(iter(exact or [one for one, name in names if name.startswith(words)]), None)

    def _lines(self):
        shown = self.window.findChildren(AnswerLine) if self.window else []
        return [one for one in shown if one.isVisible()]


@pytest.fixture
def program(qtbot, qapp, tmp_path):
    with started_program(qtbot, qapp, tmp_path) as made:
        made.window.resize(1366, 768)  # the common municipal laptop
        made.open_practice()
        yield made


def test_that_a_routine_meeting_takes_fourteen_clicks_at_most_and_no_typing(program, qtbot):
    therapist, family = Therapist(program), Family(qtbot)
    therapist.start_from_the_list("Jonas")  # fifteen years old, with his mother
    therapist.press("Giv til Jonas")
    family.wait_for_a_form()
    assert therapist.clicks == CLICKS_TO_A_FORM
    family.fill_in()
    family.press("Giv videre til Mor")
    family.fill_in()
    family.give_back()
    therapist.press("Videre til kurven")
    therapist.press("Vis kurven")
    therapist.press("Fortsæt som nu")
    therapist.press("Videre til aftaler")
    therapist.press("Videre til samarbejde")
    therapist.press("Giv til Jonas")
    family.wait_for_a_form()
    family.fill_in(asks_share=False)
    family.press("Giv videre til Mor")
    family.fill_in(asks_share=False)
    family.give_back()
    therapist.press("Afslut mødet")
    program.wait_to_see("Tak for i dag")
    assert therapist.clicks == USED_CLICKS
    assert USED_CLICKS <= MOST_CLICKS
    program.pass_curtain()
    qtbot.waitUntil(lambda: program.button("Start møde 7") is not None, timeout=PATIENCE_MS)


def test_that_a_meeting_nobody_came_to_is_noted_with_one_click_and_taken_back(program):
    therapist = Therapist(program)
    therapist.start_from_the_list("Jonas")
    therapist.press("Kom ikke")
    program.wait_to_see("Noteret: Mødet blev ikke holdt.")
    assert program.button("Start møde 6")
    program.click("Fortryd")
    program.wait_to_see("Fortrudt")
