"""Sleep and a locked screen, as the system tells of them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.leaving import LeavingWatch, means_leaving

ROOT = Path(__file__).parents[2]
SPEAKER = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from app.leaving import LeavingWatch

app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
assert bus.registerService("org.freedesktop.login1")
watch, heard = LeavingWatch(), []
watch.left.connect(lambda: heard.append("left"))
watch.start(None)

def tell(path, interface, name, away):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments([away])
    assert bus.send(message)

for away in (False, True):
    tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", away)
    tell("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", away)
    tell("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", away)
QTimer.singleShot(200, app.quit)
app.exec()
print(heard)
"""


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None,
    reason="needs a message bus of its own",
)
def test_that_sleep_and_a_locked_screen_are_heard_on_the_bus():
    command = 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "$PYTHON" -c "$SPEAKER"'
    environment = {
        **os.environ, "PYTHON": sys.executable, "SPEAKER": SPEAKER,
        "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    done = subprocess.run(  # noqa: S603 - our own words
        ["dbus-run-session", "--", "sh", "-c", command],  # noqa: S607 - found above
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == str(["left"] * 3), done.stderr


@pytest.mark.parametrize(
    ("message", "parameter", "expected"),
    [(0x218, 4, True), (0x218, 7, False), (0x2B1, 7, True), (0x2B1, 8, False), (0x10, 4, False)],
)
def test_that_windows_messages_are_understood(message, parameter, expected):
    assert means_leaving(message, parameter) is expected


def test_that_coming_back_is_not_leaving(qtbot):
    watch = LeavingWatch()
    with qtbot.assertNotEmitted(watch.left):
        watch.follow_state(False)
    with qtbot.waitSignal(watch.left):
        watch.follow_state(True)
