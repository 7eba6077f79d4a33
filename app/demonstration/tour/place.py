"""Where a tour stands: the started program with its archive, and the cases in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.open_archive import OpenArchive
from app.shell import Shell
from app.window import MainWindow
from models.domain.ids import CaseId


@dataclass(frozen=True, slots=True)
class Place:
    """A shell whose archive may be open."""

    shell: Shell
    cases: Mapping[str, CaseId]  # by their labels

    @property
    def window(self) -> MainWindow:
        return self.shell.parts.window

    @property
    def archive(self) -> OpenArchive:
        """Return the open archive, the practice families if none is open yet."""
        if self.shell.opened is None:
            self.shell.open(self.shell.parts.gate.practice())
        assert self.shell.opened is not None
        return self.shell.opened

    def open_case(self, label: str) -> None:
        """Show a case."""
        self.archive.open_case(self.cases[label])
