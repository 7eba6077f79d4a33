"""A machine with two screens; Qt makes them when it starts, so in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def screen(name, x, width, height):
    return {
        "name": name, "x": x, "y": 0, "width": width, "height": height,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
    }  # fmt: skip


SCREENS = [screen("laptop", 0, 1366, 768), screen("touch", 1366, 1024, 768)]
STORY = """
from dataclasses import replace
from pathlib import Path
from PySide6.QtWidgets import QComboBox, QLabel
from app.application import make_application
from app.capture.handover_window import HandoverWindow
from app.capture.inputs import Handover
from app.capture.line import AnswerLine
from app.paths import Paths
from app.preferences.room_section import RoomSection
from app.screens import chosen_screen, pixels_per_mm, screen_key
from app.settings import Settings
from app.theme import Theme
from tests.app.capture_family import CHILD_STEP, check_pin, context_for, press, tap

app = make_application([])
theme = Theme(Paths.within(Path.cwd()).resources, mode="light")
theme.apply(app)
laptop, touch = app.screens()
sizes = {screen_key(touch): 204.8}  # its 1024 pixels, in mm: 5 pixels per mm

def lines(window):
    app.processEvents()
    return [one for one in window.findChildren(AnswerLine) if one.isVisible()]

# The choice, and that a measure belongs to its screen.
section = RoomSection(theme)
section.show()
section.settings_changed.connect(section.show_settings)
chosen = []
section.settings_changed.connect(chosen.append)
section.show_settings(Settings(screens_mm=sizes))
box = next(one for one in section.findChildren(QComboBox))
assert box.accessibleName() == "Screen for forms"
assert [box.itemText(row) for row in range(box.count())] == [
    "The one the window is on", "laptop (1366 × 768)", "touch (1024 × 768)"
]
box.setCurrentIndex(2)
box.activated.emit(2)
assert chosen[-1].family_screen == screen_key(touch)
said = lambda: [one.text() for one in section.findChildren(QLabel)]
assert any(text.startswith("laptop (1366 × 768): not measured yet") for text in said())
section.move(1400, 50)
app.processEvents()
assert any(text == "touch (1024 × 768): measured with a card." for text in said())

# The family's window, on the chosen screen and moved to the other with its marks.
window = HandoverWindow(
    Handover((CHILD_STEP,)), replace(context_for(theme), px_per_mm=pixels_per_mm(touch, sizes)),
    record=lambda result: None, check_pin=check_pin, language="en",
)
window.screen_changed.connect(lambda one: window.use_px_per_mm(pixels_per_mm(one, sizes)))
window.open_full_screen(chosen_screen(chosen[-1].family_screen, laptop))
app.processEvents()
assert window.geometry() == touch.geometry(), window.geometry()
press(window, "Start")
line = lines(window)[0]
assert abs(line.x_of(100) - line.x_of(0)) == 500
tap(line, 33)
window.windowHandle().setScreen(laptop)
app.processEvents()
assert window.geometry() == laptop.geometry(), window.geometry()
assert window.isFullScreen()
found = lines(window)
assert [one.position for one in found] == [33, None, None, None]
assert abs(found[0].x_of(100) - found[0].x_of(0)) == round(100 * pixels_per_mm(laptop, {}))
window.abandon()
print("told")
"""


def test_that_forms_come_on_the_chosen_screen_in_its_own_measures(tmp_path):
    config = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False}
    text = json.dumps({**config, "screens": SCREENS})
    (tmp_path / "two.json").write_text(text, encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen:configfile=two.json",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", STORY], cwd=tmp_path, env=environment,
        capture_output=True, text=True, encoding="utf-8", timeout=100, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == "told", done.stderr[-2000:]
