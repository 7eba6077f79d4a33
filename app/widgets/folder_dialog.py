"""Lets the user point at a folder, without stopping the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

ChooseFolder = Callable[[QWidget, str, Path, Callable[[Path], None]], None]


class _FolderDialog(QFileDialog):
    """The system's folder dialog, which tells once what was chosen."""

    def __init__(
        self, parent: QWidget, title: str, start: Path, tell: Callable[[Path], None]
    ) -> None:
        super().__init__(parent, title, str(start))
        self._tell = tell
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self.fileSelected.connect(self._pass_on)
        self.finished.connect(self.deleteLater)

    def _pass_on(self, chosen: str) -> None:
        self._tell(Path(chosen))


def choose_folder(parent: QWidget, title: str, start: Path, tell: Callable[[Path], None]) -> None:
    """Ask for a folder that exists; ``tell`` is called unless the user gives up."""
    nearest = next((one for one in (start, *start.parents) if one.is_dir()), Path.home())
    _FolderDialog(parent, title, nearest, tell).open()
