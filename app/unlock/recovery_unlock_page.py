"""Opening with the recovery key from the paper."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from app.theme import Theme
from app.unlock.stage import TitledStage
from app.unlock.wait_notice import WaitNotice
from app.widgets.buttons import primary_button
from app.widgets.form_field import FormField


class RecoveryUnlockPage(TitledStage):
    """One field for all six groups; what was typed stays when it was wrong."""

    unlock_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 560)
        self._archive_name = ""
        self._edit = QLineEdit()
        self._edit.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self._edit.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")
        self._field = FormField(theme, "", self._edit)
        self._wait = WaitNotice()
        self._unlock = primary_button(theme, "")
        self.body.addWidget(self._field)
        self.body.addWidget(self._wait)
        self.end_with(self._unlock)
        self._edit.returnPressed.connect(self._ask)
        self._edit.textEdited.connect(self._field.clear_error)
        self._unlock.clicked.connect(self._ask)
        self._wait.over.connect(self._end_wait)
        self.retranslate()

    def show_archive(self, path: Path) -> None:
        """Ask about this archive."""
        self._archive_name = path.stem
        self.retranslate()

    def show_error(self, text: str) -> None:
        """Say beside the field what is wrong."""
        self._field.set_error(text)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wait(self, seconds: int) -> None:
        """Let the next try wait, and count down."""
        self._wait.wait(seconds)
        self.retranslate()

    def begin(self) -> None:
        """Put the focus into the field."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the field."""
        self._edit.setText("")  # unlike clear(), not to be undone
        self._field.clear_error()
        self._wait.wait(0)

    def retranslate(self) -> None:
        """Set every text of the page."""
        lead = self.tr("Type the six groups from the paper that belongs to “{name}”.")
        self.set_words(self.tr("Use the recovery key"), lead.format(name=self._archive_name))
        self._field.set_label(self.tr("Recovery key"))
        self._field.set_help(self.tr("Capitals, dashes and spaces do not matter."))
        self._unlock.setText(self.tr("Unlocking…") if self.is_busy else self.tr("Unlock"))
        self._unlock.setEnabled(not (self.is_busy or self._wait.is_waiting))

    @Slot()
    def _ask(self) -> None:
        if self.is_busy or self._wait.is_waiting:
            return
        if self._edit.text().strip():
            self._field.clear_error()
            self.unlock_requested.emit(self._edit.text())
        else:
            self.show_error(self.tr("Type the recovery key."))

    @Slot()
    def _end_wait(self) -> None:
        self._field.clear_error()
        self.retranslate()
