"""What the tour stands on: an archive made once, and a fresh copy of it for every room."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.bootstrap import Surface, build
from app.demonstration.tour.album import SIZE
from app.demonstration.tour.families import add_families
from app.demonstration.tour.variants import Variant
from app.gate import as_data_key
from app.opening import Opener
from app.paths import Paths
from app.practice import MovingClock
from app.settings import Settings
from app.shell import Shell
from models.domain.ids import CaseId
from models.services.packs import load_packs

DAY = date(2026, 11, 22)  # the Sunday of the mockups: pictures are the same every day


@dataclass(frozen=True, slots=True)
class Ground:
    """An application and the folder with the archive that is copied."""

    application: QApplication
    template: Path
    cases: Mapping[str, CaseId]  # by their labels

    @contextmanager
    def visit(self, variant: Variant) -> Iterator[Shell]:
        """Start the program on a copy of the archive, as the variant says; then leave no trace."""
        with tempfile.TemporaryDirectory() as folder:
            machine = Path(folder) / "machine"
            shutil.copytree(self.template, machine)
            shell = start(self.application, machine, variant)
            try:
                yield shell
            finally:
                end(self.application, shell)


def start(application: QApplication, machine: Path, variant: Variant) -> Shell:
    """Build the program in its window; nothing is open yet."""
    surface = Surface(application, Paths.within(machine), MovingClock(DAY))
    settings = Settings(
        language=variant.language,
        theme_mode=variant.mode,
        text_percent=variant.percent,
        idle_lock_minutes=60,
    )
    shell = build(surface, settings)
    shell.parts.window.resize(*SIZE)
    shell.start()
    shell.parts.window.show()
    return shell


def end(application: QApplication, shell: Shell) -> None:
    """Close the program as a person does; a tour that failed may leave a hand-over open."""
    window = shell.parts.window
    for other in application.topLevelWidgets():
        if other is not window:
            other.hide()
            other.deleteLater()
    if not window.close() and shell.opened is not None:
        shell.opened.close()
    shell.parts.crash.uninstall()
    shell.parts.languages.stop()
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def prepare(application: QApplication, template: Path) -> Ground:
    """Make the archive: the practice families, and those that only pictures need."""
    shell = start(application, template, Variant("preparing"))
    opening, paths, clock = shell.parts.gate.practice(), shell.parts.paths, shell.parts.clock
    packs = load_packs(paths.resources)
    opener, key = Opener(paths.settings, lambda: packs), as_data_key(opening.key)
    opener.fill_practice(opening.path, key, clock, paths.resources / "demo" / "pictures.toml")
    opened = opener.open(opening.path, key, clock)
    cases = add_families(opened.services)
    opened.close(with_backup=False)
    end(application, shell)
    return Ground(application, template, cases)
