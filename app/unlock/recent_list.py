"""Archives that were open on this machine, each one click away."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.buttons import Button, link_button, quiet_button
from app.widgets.card import Card


class RecentList(QWidget):
    """A card with a row for each; hidden while there are none."""

    archive_chosen = Signal(Path)
    folder_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._card = Card(theme, " ")
        self._rows: dict[Button, Path] = {}
        self._folder = link_button(theme, "", "folder-open")
        self._folder.clicked.connect(self.folder_requested)
        self._card.body.setSpacing(2)
        self._card.head.addWidget(self._folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space("xl"))
        column.addWidget(self._card)
        self._retranslate()
        self.hide()

    def show_archives(self, archives: Sequence[Path]) -> None:
        """Show one row for each archive."""
        for row in self._rows:
            self._card.body.removeWidget(row)
            row.deleteLater()
        self._rows = {self._row(path): path for path in archives}
        for row in self._rows:
            self._card.body.addWidget(row)
        self.setVisible(bool(archives))

    def begin(self) -> bool:
        """Put the focus on the first archive; tell whether there is one."""
        for row in self._rows:
            row.setFocus()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _row(self, path: Path) -> Button:
        row = quiet_button(self._theme, f"{path.stem}   ·   {path.parent}", "lock")
        row.set_left_aligned(True)
        row.clicked.connect(self._choose)
        return row

    @Slot()
    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, Button):
            self.archive_chosen.emit(self._rows[row])

    def _retranslate(self) -> None:
        self._card.set_title(self.tr("Archives on this computer"))
        self._folder.setText(self.tr("Open another folder…"))
