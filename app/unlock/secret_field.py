"""Where a passphrase is typed, or instead of it the recovery key."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme
from app.unlock.ports import Secret
from app.widgets.buttons import link_button
from app.widgets.form_field import FormField
from app.widgets.passphrase_edit import PassphraseEdit


class SecretField(QWidget):
    """One field that can be about the other of the two."""

    submitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._is_recovery_key = False
        self._edit = PassphraseEdit(theme)
        self._field = FormField(theme, "", self._edit)
        self._other = link_button(theme, "")
        self._other.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addWidget(self._field)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignLeft)
        self._edit.textEdited.connect(self._field.clear_error)
        self._edit.returnPressed.connect(self.submitted)
        self._other.clicked.connect(self._change_sides)
        self._retranslate()

    @property
    def secret(self) -> Secret:
        """What was typed, and which of the two it is."""
        return Secret(self._edit.text(), self._is_recovery_key)

    def is_ready(self) -> bool:
        """Whether something was typed; else say so."""
        if self._edit.text():
            return True
        self.set_error(self.tr("Type it here."))
        return False

    def set_error(self, text: str) -> None:
        """Say what is wrong; what was typed is kept and selected."""
        self._field.set_error(text)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.selectAll()

    def forget(self) -> None:
        """Empty the field and close the eye."""
        self._edit.setText("")  # unlike clear(), not to be undone
        self._edit.hide_letters()
        self._field.clear_error()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _change_sides(self) -> None:
        self._is_recovery_key = not self._is_recovery_key
        self.forget()
        self._retranslate()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        passphrase = self.tr("Passphrase of the backup")
        self._field.set_label(self.tr("Recovery key") if self._is_recovery_key else passphrase)
        self._other.setText(
            self.tr("Use the passphrase")
            if self._is_recovery_key
            else self.tr("Use the recovery key")
        )
