"""A dialog with a form that scrolls where the screen is low, and ends in Cancel or Save."""

from PySide6.QtWidgets import QWidget

from app.preferences.growing_dialog import GrowingDialog
from app.theme import Theme
from app.widgets.buttons import primary_button, secondary_button

WIDTH_PX = 560


class FormDialog(GrowingDialog):
    """Subclasses fill ``form`` and say in ``submit`` what is written."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(theme, title, parent, WIDTH_PX)
        self._cancel = secondary_button(theme, self.tr("Cancel"))
        self._save = primary_button(theme, self.tr("Save"))
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self._save)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.press_save)

    def press_save(self) -> None:
        """Close when everything is right."""
        if self.submit():
            self.accept()

    def submit(self) -> bool:
        """Tell what is written; False when something is wrong, said beside its field."""
        raise NotImplementedError

    def open(self) -> None:
        """Show the dialog; Enter in a field saves."""
        super().open()
        self._save.setDefault(True)
