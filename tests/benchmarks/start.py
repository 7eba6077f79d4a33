"""Start a bare window, or the program up to its unlock page, and leave at the first paint.

Run as a process of its own: ``python -m tests.benchmarks.start bare|program|prepare FOLDER``.
It ends by ``os._exit`` the moment everything is painted, so that the process's life is the
time from its start to that moment. ``prepare`` leaves behind in the folder what a program that
was used before finds: settings, a place for the window, an archive's name.
"""

import os
import sys
from pathlib import Path

SIZE = (1366, 768)


def bare() -> None:
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Trivselskurve"))
    window.resize(*SIZE)
    window.show()
    leave_when_painted(app, window)


def program(folder: Path) -> None:
    from app.__main__ import hurry

    hurry()
    from app.application import make_application
    from app.bootstrap import show_window
    from app.paths import Paths

    app = make_application([])
    shell = show_window(app, Paths.within(folder))
    leave_when_painted(app, shell.parts.window)


def prepare(folder: Path) -> None:
    from app.application import make_application
    from app.bootstrap import show_window
    from app.paths import Paths
    from app.settings import Settings, save_settings
    from app.window_state import remember_window

    paths, archive = Paths.within(folder), folder / "Arkiv.trivsel"
    save_settings(Settings().with_archive(archive), paths.settings_file)
    application = make_application([])
    window = show_window(application, paths).parts.window
    remember_window(window, paths.window_state_file)
    leave_when_painted(application, window)


def leave_when_painted(app, window) -> None:
    from PySide6.QtCore import QTimer

    # A timer without delay fires after the window system's events: exposed and painted.
    QTimer.singleShot(0, lambda: (window.repaint(), os._exit(0)))
    app.exec()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["program", folder]:
            program(Path(folder))
        case ["prepare", folder]:
            prepare(Path(folder))
        case _:
            bare()
