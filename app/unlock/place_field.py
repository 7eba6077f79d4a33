"""Where a new archive goes: its name, the folder it lies in, and the path that makes."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.theme import Theme
from app.unlock.archive_name import NameFault, name_fault, plain_name
from app.unlock.ports import SUFFIX
from app.widgets.buttons import link_button
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel


class PlaceField(QWidget):
    """A name and a folder; tells when the path changes."""

    folder_requested = Signal(str)  # the dialog's title
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._folder = Path.home()
        self._name = QLineEdit()
        self._field = FormField(theme, "", self._name)
        self._path = WrapLabel("", "small")
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._choose = link_button(theme, "")
        self._choose.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addWidget(self._field)
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        row.addWidget(self._path, 1)
        row.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._name.textChanged.connect(self._follow)
        self._choose.clicked.connect(self._ask_for_folder)
        self._retranslate()

    @property
    def path(self) -> Path:
        """The folder that will be made."""
        return self._folder / f"{plain_name(self._name.text())}{SUFFIX}"

    @property
    def folder(self) -> Path:
        """Where it will lie."""
        return self._folder

    def propose(self, folder: Path, name: str) -> None:
        """Fill in a folder and a name."""
        self._folder = folder
        self._name.setText(name)
        self._show_path()

    def set_folder(self, folder: Path) -> None:
        """Take another folder."""
        self._folder = folder
        self._field.clear_error()
        self._show_path()
        self.changed.emit()

    def is_ready(self) -> bool:
        """Whether the name can be a folder's; else say so."""
        fault = name_fault(self._name.text())
        if fault is None:
            return True
        self.set_error(self._words(fault))
        return False

    def set_error(self, text: str) -> None:
        """Say beside the name what is wrong, and go there."""
        self._field.set_error(text)
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def begin(self) -> None:
        """Put the focus into the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _words(self, fault: NameFault) -> str:
        return {
            NameFault.EMPTY: self.tr("Give the archive a name."),
            NameFault.FORBIDDEN: self.tr("A folder cannot have this name. Use letters and digits."),
            NameFault.TOO_LONG: self.tr("The name is too long."),
        }[fault]

    @Slot()
    def _follow(self) -> None:
        self._field.clear_error()
        self._show_path()
        self.changed.emit()

    @Slot()
    def _ask_for_folder(self) -> None:
        self.folder_requested.emit(self.tr("Where shall the archive lie?"))

    def _show_path(self) -> None:
        # A break after each separator, so that a long path wraps instead of widening the page.
        self._path.setText(str(self.path).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self._path.setAccessibleName(str(self.path))

    def _retranslate(self) -> None:
        self._field.set_label(self.tr("Name of the archive"))
        self._field.set_help(self.tr("It can be seen by others: no family's name."))
        self._choose.setText(self.tr("Other place…"))
