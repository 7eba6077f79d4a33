"""Start a bare window, or the program up to its unlock page, and leave at the first paint.

Run as a process of its own: ``python -m tests.benchmarks.start bare|program FOLDER``.
It ends by ``os._exit`` the moment everything is painted, so that the process's life is the
time from its start to that moment.
"""

import gc
import os
import sys
from pathlib import Path

SIZE = (1366, 768)


def bare() -> None:
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Trivselskurve"))
    leave_when_painted(app, window)


def program(folder: Path) -> None:
    gc.disable()  # as app/__main__.py does
    from app.application import make_application
    from app.bootstrap import Surface, build
    from app.clock import SystemClock
    from app.paths import Paths
    from app.settings import Settings

    app = make_application([])
    archive = str(folder / "Arkiv.trivsel")
    surface = Surface(app, Paths.within(folder), SystemClock())
    shell = build(surface, Settings(last_archive=archive, recent_archives=(archive,)))
    shell.start()
    leave_when_painted(app, shell.parts.window)


def leave_when_painted(app, window) -> None:
    from PySide6.QtCore import QTimer

    window.resize(*SIZE)
    window.show()
    # A timer without delay fires after the window system's events: exposed and painted.
    QTimer.singleShot(0, lambda: (window.repaint(), os._exit(0)))
    app.exec()


if __name__ == "__main__":
    program(Path(sys.argv[2])) if sys.argv[1] == "program" else bare()
