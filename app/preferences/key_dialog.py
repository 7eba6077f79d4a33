"""The scaffold of a dialog that changes a secret: first the passphrase in force."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.preferences.growing_dialog import GrowingDialog
from app.theme import Theme
from app.widgets.buttons import primary_button, secondary_button
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from app.widgets.passphrase_edit import PassphraseEdit

WIDTH_PX = 520


class KeyDialog(GrowingDialog):
    """Asks for the passphrase; subclasses add what is new, and word all in ``retranslate``."""

    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, "", parent, WIDTH_PX)
        self._is_busy = False
        self.lead = WrapLabel("", "muted")
        self.current = PassphraseEdit(theme)
        self.current_field = FormField(theme, "", self.current)
        self.cancel_button = secondary_button(theme, "")
        self.go_button = primary_button(theme, "")
        self.form.addWidget(self.lead)
        self.form.addWidget(self.current_field)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.go_button)
        self.current.textEdited.connect(self.current_field.clear_error)
        self.cancel_button.clicked.connect(self.reject)
        self.go_button.clicked.connect(self.submit)

    def open(self) -> None:
        """Show the dialog, ready for the passphrase in force."""
        super().open()
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_busy(self) -> bool:
        """Whether the change is under way."""
        return self._is_busy

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Show calmly that the change is under way."""
        self._is_busy = busy
        self.go_button.setEnabled(not busy)
        self.retranslate()

    def submit(self) -> None:
        """Go on when the form is whole."""
        if not self.is_busy and self.is_ready():
            self.confirmed.emit()

    def is_ready(self) -> bool:
        """Whether the passphrase has been typed; else say so and go there."""
        if self.current.text():
            return True
        self.show_current_error(self.tr("Type the passphrase you use now."))
        return False

    def show_current_error(self, text: str) -> None:
        """Say that the passphrase in force is wrong; what was typed is kept and selected."""
        self.current_field.set_error(text)
        self.current.setFocus(Qt.FocusReason.OtherFocusReason)
        self.current.selectAll()

    def done_words(self) -> str:
        """Say in passing what has been changed."""
        return ""

    def retranslate(self) -> None:
        """Set every text of the dialog."""
        self.current_field.set_label(self.tr("Passphrase now"))
        self.cancel_button.setText(self.tr("Cancel"))

    def done(self, result: int) -> None:
        self.current.setText("")  # unlike clear(), not to be undone
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
