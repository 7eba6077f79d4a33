"""Put the application together: the one place that knows every concrete class.

``build`` makes application, theme and unlock page without anything heavy; ``open_archive``
makes store, services, presenters and pages, and locking discards them whole.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from app.application import make_application
from app.clock import SystemClock
from app.i18n import Languages
from app.late_crash import LateCrash
from app.late_gate import LateGate
from app.paths import Paths
from app.rail_entries import rail_entries
from app.settings import Settings, load_settings
from app.shell import Shell, ShellParts
from app.tasks import TaskRunner
from app.theme import Theme
from app.window import MainWindow
from app.window_state import remember_window, restore_window

if TYPE_CHECKING:
    from app.open_archive import OpenArchive
    from app.unlock.ports import ArchiveGate, Opening
    from models.services.packs import Packs
    from models.services.ports import Clock

VERSION = "0.1.0"
# Read in the background once the unlock page is painted, in the order they are needed.
HEAVY = ("app.gate", "app.open_archive", "charts.progress", "reportlab.platypus")


@dataclass(frozen=True, slots=True)
class Surface:
    """What the shell stands on; tests and the demonstration hand in their own."""

    app: QApplication
    paths: Paths
    clock: "Clock"


class DataFiles:
    """Scales, norms and courses. The bundled ones are read once; the user's folder may change."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._bundled: Packs | None = None

    def __call__(self) -> "Packs":
        from models.services.packs import load_packs

        folder = load_settings(self._paths.settings_file).pack_folder
        if folder is not None:
            return load_packs(self._paths.resources, Path(folder))
        if self._bundled is None:
            self._bundled = load_packs(self._paths.resources)
        return self._bundled


def build(surface: Surface, settings: Settings) -> Shell:
    """Make the window with its unlock page; nothing heavy is imported."""
    paths = surface.paths
    theme = Theme(paths.resources, mode=settings.theme_mode, text_percent=settings.text_percent)
    theme.apply(surface.app)
    languages = Languages(paths.translations)
    languages.use(settings.language)
    window = MainWindow(theme, rail_entries())
    crash = LateCrash(theme, VERSION, lambda: window)
    packs = DataFiles(paths)
    parts = ShellParts(
        app=surface.app,
        version=VERSION,
        paths=paths,
        clock=surface.clock,
        theme=theme,
        languages=languages,
        tasks=TaskRunner(on_unexpected=crash.report),
        crash=crash,
        window=window,
        gate=LateGate(lambda: _make_gate(paths, surface.clock, packs)),
        heavy=lambda: _make_ready(packs),
        open_archive=lambda shell, opening: _open_archive(shell, opening, packs),
    )
    return Shell(parts, settings)


def _make_ready(packs: Callable[[], "Packs"]) -> None:
    """Do once and beside the window what the first archive would wait for."""
    for module in HEAVY:
        importlib.import_module(module)
    from sqlalchemy.orm import configure_mappers

    configure_mappers()
    packs()


def _make_gate(paths: Paths, clock: "Clock", packs: Callable[[], "Packs"]) -> "ArchiveGate":
    from app.gate import StoreGate
    from app.opening import Opener

    opener = Opener(paths.settings, packs)
    families = paths.resources / "demo" / "practice.toml"
    return StoreGate(
        clock,
        paths.settings,
        lambda path, key: opener.fill_practice(path, key, clock, families),
    )


def _open_archive(shell: Shell, opening: "Opening", packs: Callable[[], "Packs"]) -> "OpenArchive":
    from app.gate import as_data_key
    from app.open_archive import OpenArchive
    from app.opening import Opener

    parts = shell.parts
    opened = Opener(parts.paths.settings, packs).open(
        opening.path,
        as_data_key(opening.key),
        parts.clock,
        accept_older=opening.accept_older,
        take_over=opening.take_over,
    )
    try:
        if opening.pin is not None:
            opened.services.archive.set_pin(opening.pin)
        return OpenArchive(shell, opened)
    except BaseException:
        opened.close(with_backup=False)  # else it would be in use, by ourselves
        raise


def _documents_folder() -> Path | None:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else None


def show_window(app: QApplication, paths: Paths) -> Shell:
    """Put up the window with its unlock page: all that happens before the first paint."""
    shell = build(Surface(app, paths, SystemClock()), load_settings(paths.settings_file))
    restore_window(shell.parts.window, paths.window_state_file)
    shell.start()
    shell.parts.window.show()
    return shell


def run_window() -> int:
    """Run the program until its window is closed; return the exit code."""
    app = make_application([])
    paths = Paths.standard(_documents_folder())
    shell = show_window(app, paths)
    code = app.exec()
    remember_window(shell.parts.window, paths.window_state_file)
    shell.parts.crash.uninstall()
    return code
