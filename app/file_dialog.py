"""Lets the user say where a document goes, without stopping the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


class _SaveDialog(QFileDialog):
    """The system's dialog for saving, which tells once what was chosen."""

    def __init__(
        self, parent: QWidget, title: str, proposed: Path, kind: str, tell: Callable[[Path], None]
    ) -> None:
        super().__init__(parent, title, str(proposed.parent))
        self._tell = tell
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilter(kind)
        self.setDefaultSuffix(proposed.suffix.lstrip("."))
        self.selectFile(proposed.name)
        # Two words that Qt's own translations lack.
        self.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Folder:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Kind of file:"))
        self.fileSelected.connect(self._pass_on)
        self.finished.connect(self.deleteLater)

    def _pass_on(self, chosen: str) -> None:
        self._tell(Path(chosen))


def ask_for_target(
    parent: QWidget,
    title: str,
    proposed: Path,
    tell: Callable[[Path], None],
    *,
    kind: str = "PDF (*.pdf)",
) -> None:
    """Ask for a file to write; ``tell`` is called unless the user gives up."""
    folder = proposed.parent
    nearest = next((one for one in (folder, *folder.parents) if one.is_dir()), Path.home())
    _SaveDialog(parent, title, nearest / proposed.name, kind, tell).open()
