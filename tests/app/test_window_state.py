"""What surrounds the window: where it stood, what a bug shows, what the log keeps."""

import logging
import sys

import pytest
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget

from app.change_notifier import ChangeNotifier
from app.crash import CrashReporter, crash_text
from app.crash_dialog import CrashDialog
from app.logs import start_logging, stop_logging
from app.paths import Paths
from app.window_state import remember_window, restore_window
from models.services.changes import Changes


def failed_with(message):
    try:
        fail(message)
    except ValueError as error:
        return error


def fail(message):
    raise ValueError(message) from KeyError("Mia")


def test_that_the_window_comes_back_where_it_stood(paths, qtbot):
    first, second = QMainWindow(), QMainWindow()
    for window in (first, second):
        qtbot.addWidget(window)
    first.setGeometry(40, 60, 700, 500)
    remember_window(first, paths.window_state_file)
    restore_window(second, paths.window_state_file)
    assert second.size() == first.size()


def test_that_the_first_window_has_the_size_of_a_laptop(paths, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    restore_window(window, paths.window_state_file)
    assert (window.width(), window.height()) == (1366, 768)


def test_that_a_damaged_state_is_no_obstacle(paths, qtbot):
    paths.settings.mkdir(parents=True)
    paths.window_state_file.write_text("[window]\ngeometry=nonsense\n")
    window = QMainWindow()
    qtbot.addWidget(window)
    restore_window(window, paths.window_state_file)
    assert window.width() == 1366


def test_that_a_crash_report_holds_places_and_no_words():
    text = crash_text(failed_with("Mia har 14,2"), "0.1.0")
    assert "Trivselskurve 0.1.0" in text
    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_window_state.py" in text
    assert "Mia" not in text
    assert "/home" not in text
    assert "/work" not in text


@pytest.fixture
def reporter(theme, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = CrashReporter(theme, "0.1.0", parent)
    made.install(lambda: parent)
    yield made
    made.uninstall()


def test_that_an_uncaught_error_opens_one_window_and_is_logged(reporter, qtbot, caplog):
    parent = reporter.parent()
    for _ in range(3):
        error = failed_with("Mia har 14,2")
        sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(parent.findChildren(CrashDialog)) == 1)
    (dialog,) = parent.findChildren(CrashDialog)
    assert caplog.text.count("unexpected error") == 3
    assert "Mia" not in caplog.text + dialog.report
    close = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Close")
    close.click()
    qtbot.waitUntil(lambda: not parent.findChildren(CrashDialog))


def test_that_python_gets_its_hook_back(theme):
    reporter = CrashReporter(theme, "0.1.0")
    reporter.install(lambda: None)
    assert sys.excepthook is not sys.__excepthook__
    reporter.uninstall()
    assert sys.excepthook is sys.__excepthook__


def test_that_the_log_is_a_file_of_the_user(paths):
    handler = start_logging(paths.logs)
    logging.getLogger("app.test").info("opened %s cases", 3)
    stop_logging(handler)
    (file,) = paths.logs.iterdir()
    assert "opened 3 cases" in file.read_text(encoding="utf-8")


def test_that_a_large_log_is_put_aside_and_old_ones_end(paths):
    for number in range(6):
        handler = start_logging(paths.logs)
        logging.getLogger("app.test").info("start %s %s", number, "x" * 600_000)
        stop_logging(handler)
    logs = sorted(paths.logs.iterdir())
    assert [file.name[-2:] for file in logs] == ["og", ".1", ".2", ".3"]
    assert [file.read_text(encoding="utf-8").split("start ")[1][0] for file in logs] == list("5432")


def test_that_nothing_is_announced_when_nothing_changed(qtbot):
    notifier = ChangeNotifier()
    with qtbot.assertNotEmitted(notifier.changed):
        notifier.announce(Changes(0))


def test_that_a_change_reaches_every_page(qtbot):
    notifier = ChangeNotifier()
    with qtbot.waitSignal(notifier.changed) as told:
        notifier.announce(Changes.ANSWERS | Changes.SESSIONS, "case-1")
    changes, case_id = told.args
    assert Changes.ANSWERS in changes
    assert case_id == "case-1"


def test_that_resources_are_found_from_the_source():
    assert (Paths.standard().resources / "theme" / "tokens.toml").is_file()


def test_that_resources_are_found_when_frozen(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "med æøå"), raising=False)
    assert Paths.standard().resources == tmp_path / "med æøå" / "resources"


def test_that_tests_and_demonstrations_keep_to_their_folder(tmp_path):
    paths = Paths.within(tmp_path)
    for folder in (paths.settings, paths.logs, paths.documents, paths.window_state_file):
        assert tmp_path in folder.parents
