"""A dialog that ends in Cancel or Save; what cannot be saved is said beside its field."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.theme import Theme
from app.widgets.buttons import primary_button, secondary_button
from app.widgets.scrolling_dialog import ScrollingDialog


class SaveDialog(ScrollingDialog):
    """Subclasses fill ``body``, which scrolls; whoever listens accepts or refuses."""

    def __init__(self, theme: Theme, title: str, parent: QWidget, save: str = "") -> None:
        super().__init__(theme, title, parent)
        self._cancel = secondary_button(theme, self.tr("Cancel"))
        self._save = primary_button(theme, save or self.tr("Save"))
        self._cancel.setAutoDefault(False)
        self._save.setDefault(True)
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self._save)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._press_save)

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside ``field`` why it cannot be kept."""
        raise NotImplementedError

    def submit(self) -> None:
        """Tell what is written."""
        raise NotImplementedError

    @Slot()
    def _press_save(self) -> None:
        self.submit()
