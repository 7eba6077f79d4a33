"""The folder something is fetched from, and what was found in it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme
from app.unlock.ports import FoundArchive
from app.widgets.buttons import secondary_button
from app.widgets.chip import Kind, StatusChip
from app.widgets.labels import WrapLabel
from app.widgets.live_text import announce


class SourceField(QWidget):
    """A button that asks for a folder, and a chip that says what is there."""

    folder_requested = Signal(str)  # the dialog's title

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._found: FoundArchive | None = None
        self._choose = secondary_button(theme, "", "folder-open")
        self._path = WrapLabel("", "small")
        self._chip = StatusChip(theme, Kind.NEUTRAL, "", "")
        self._error = WrapLabel("", "error")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._path, self._chip, self._error):
            column.addWidget(part)
        self._choose.clicked.connect(self._ask)
        self.forget()

    def show_found(self, found: FoundArchive) -> None:
        """Show the folder and what it holds."""
        self._found = found
        self._path.setText(str(found.path).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.show_error("")
        self._retranslate()
        announce(self, self._chip.text())

    def show_error(self, text: str) -> None:
        """Say what is wrong with it."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def begin(self) -> None:
        """Put the focus on the button."""
        self._choose.setFocus()

    def forget(self) -> None:
        """Begin anew, without a folder."""
        self._found = None
        self._path.setText("")
        self.show_error("")
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _ask(self) -> None:
        self.folder_requested.emit(self.tr("Where is the backup or the archive?"))

    def _retranslate(self) -> None:
        chosen = self._found is not None
        self._choose.setText(self.tr("Other folder…") if chosen else self.tr("Choose folder…"))
        self._path.setVisible(chosen)
        self._chip.setVisible(chosen)
        if self._found is not None:
            self._chip.set_status(*self._status(self._found))

    def _status(self, found: FoundArchive) -> tuple[Kind, str, str]:
        count = len(found.backups)
        if found.problem is None and not found.is_backup:
            return Kind.GOOD, "circle-check", self.tr("A whole archive lies here")
        if count:
            return Kind.GOOD, "circle-check", self.tr("%n backup(s) found", "", count)
        return Kind.WATCH, "triangle-alert", self.tr("No archive and no backup lies here")
