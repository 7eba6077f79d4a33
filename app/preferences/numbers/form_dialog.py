"""A dialog with a form that scrolls where the screen is low, and ends in Cancel or Save."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWidget

from app.preferences.form_scroll import FormScroll
from app.theme import Theme
from app.widgets.ask import Dialog
from app.widgets.buttons import primary_button, secondary_button

ABOVE_AND_BELOW_PX = 56  # the title bar, and a rim that shows there is a window beneath


class FormDialog(Dialog):
    """Subclasses fill ``form`` and say in ``submit`` what is written."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(theme, title, parent)
        self.setMinimumWidth(min(theme.pixels(560), 1000))
        self._scroll = FormScroll(theme)
        self.form = self._scroll.form
        self.body.addWidget(self._scroll)
        self._cancel = secondary_button(theme, self.tr("Cancel"))
        self._save = primary_button(theme, self.tr("Save"))
        self.buttons.addWidget(self._cancel)
        self.buttons.addWidget(self._save)
        self._scroll.content.installEventFilter(self)
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
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._save.setDefault(True)
        self.resize(self.minimumWidth(), 0)
        self._grow()
        super().open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._scroll.content and event.type() is QEvent.Type.LayoutRequest:
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        self._scroll.updateGeometry()  # or the layout answers from its memory
        layout = self.layout()
        wanted = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        room = self.screen().availableGeometry().height() - ABOVE_AND_BELOW_PX
        self.resize(self.width(), max(self.height(), min(wanted, room)))
