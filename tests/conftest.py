"""What all tests share: an offscreen screen, the theme, and guards for what is left over."""

import os
import sys
import weakref
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Half of hypothesis' usual number of examples keeps the suite under six minutes, and a busy
# machine is no failure. At the desk they differ from run to run; where a change is judged they
# are always the same, so that the verdict is about the change.
settings.register_profile(
    "suite", max_examples=50, deadline=None, derandomize=bool(os.environ.get("CI"))
)
settings.load_profile("suite")

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
TODAY = date(2026, 11, 22)


LONGEST = ("test_screens.py", "test_demonstration.py", "test_by_keyboard.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest tests, so that no worker waits for another's at the end."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


@pytest.fixture
def today():
    """The clock of the tests: always the Sunday of the mockups."""
    return lambda: TODAY


@pytest.fixture(scope="session")
def dressed_theme(qapp):
    from app.theme import Theme

    theme = Theme(RESOURCES, mode="light")
    theme.apply(qapp)
    return theme


@pytest.fixture
def theme(dressed_theme):
    """The light theme at 100 % text, as it is again after a test has changed it."""
    yield dressed_theme
    if dressed_theme.text_percent != 100:
        dressed_theme.set_text_percent(100)
    if dressed_theme.mode != "light":
        dressed_theme.set_mode("light")


@pytest.fixture
def paths(tmp_path):
    """Folders of a user who starts the program for the first time."""
    from app.paths import Paths

    return Paths.within(tmp_path)


@pytest.fixture
def languages(qapp, paths):  # noqa: ARG001 - translators belong to the application
    """The languages of the window; English again after a test has changed them."""
    from PySide6.QtCore import QLocale

    from app.i18n import Languages

    before = QLocale()
    made = Languages(paths.translations)
    yield made
    made.stop()
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def nothing_left_over(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a window open, a timer running or an animation going."""
    if "PySide6.QtWidgets" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QCoreApplication, QTimer
    from PySide6.QtWidgets import QApplication

    started: weakref.WeakSet[QTimer] = weakref.WeakSet()
    start = QTimer.start

    def start_and_note(timer: QTimer, *args: int) -> None:
        started.add(timer)
        start(timer, *args)

    monkeypatch.setattr(QTimer, "start", start_and_note)
    yield
    if QCoreApplication.instance() is None:
        return
    QCoreApplication.sendPostedEvents(None, 52)  # DeferredDelete: what said goodbye is gone
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    left = [f"visible window {type(widget).__name__}" for widget in windows]
    left += [f"running timer of {_owner(timer)}" for timer in started if _is_running(timer)]
    for widget in windows:
        widget.close()
        widget.deleteLater()
    assert not left, "; ".join(left)


def _is_running(timer) -> bool:
    import shiboken6

    return shiboken6.isValid(timer) and timer.isActive()


def _owner(timer) -> str:
    return type(timer.parent()).__name__ if timer.parent() is not None else "nobody"
