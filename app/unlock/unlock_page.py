"""The first thing seen: one field, one button."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from app.theme import Theme
from app.unlock.brand import Brand
from app.unlock.stage import Stage
from app.unlock.wait_notice import WaitNotice
from app.widgets.buttons import primary_button, quiet_button
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel, label
from app.widgets.passphrase_edit import PassphraseEdit


class UnlockPage(Stage):
    """Asks for the passphrase; what was typed stays when it was wrong."""

    unlock_requested = Signal(str)
    practice_requested = Signal()
    recovery_requested = Signal()
    other_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._archive_name = ""
        self._is_practice = False
        self._can_write = True
        self._mark = label("ØVELSE", "practice")
        self._lead = WrapLabel("", "muted")
        self._edit = PassphraseEdit(theme)
        self._edit.setProperty("tall", "true")
        self._field = FormField(theme, "", self._edit)
        self._wait = WaitNotice()
        self._unlock = primary_button(theme, "")
        self._unlock.setProperty("tall", "true")
        self._recovery = quiet_button(theme, "")
        self._other = quiet_button(theme, "")
        for quiet in (self._recovery, self._other):
            quiet.setProperty("role", "small")
        self._build()
        self._connect()
        self.retranslate()

    def show_archive(self, path: Path, *, named: bool) -> None:
        """Ask about this archive; ``named`` shows which, when there is more than one."""
        self._archive_name = path.stem if named else ""
        self._can_write = True
        self.show_practice(practice=False)

    def show_practice(self, *, practice: bool) -> None:
        """Ask for nothing: the practice family has no secrets."""
        self._is_practice = practice
        self._mark.setVisible(practice)
        self._field.setVisible(not practice)
        self._recovery.setVisible(not practice)
        self.retranslate()

    def show_read_only(self) -> None:
        """Say that this archive can be read but not written."""
        self._can_write = False
        self.retranslate()

    def show_error(self, text: str) -> None:
        """Say beside the field what is wrong; what was typed is kept and selected."""
        self._field.set_error(text)
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.selectAll()

    def show_wait(self, seconds: int) -> None:
        """Let the next try wait, and count down."""
        self._wait.wait(seconds)
        self.retranslate()

    def begin(self) -> None:
        """Put the focus where typing starts."""
        (self._unlock if self._is_practice else self._edit).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def forget(self) -> None:
        """Empty the field and close the eye."""
        self._edit.setText("")  # unlike clear(), not to be undone
        self._edit.hide_letters()
        self._field.clear_error()
        self._wait.wait(0)

    def retranslate(self) -> None:
        """Set every text of the page."""
        self._lead.setText(self._lead_words())
        self._field.set_label(self.tr("Passphrase"))
        self._unlock.setText(self._button_words())
        self._unlock.setEnabled(not (self.is_busy or self._wait.is_waiting))
        self._recovery.setText(self.tr("Use the recovery key"))
        self._other.setText(self.tr("Another archive…"))
        self.setAccessibleName(self._unlock.text())

    def _lead_words(self) -> str:
        if self._is_practice:
            return self.tr("The people in it are invented. There is no passphrase.")
        if not self._can_write:
            return self.tr("This archive can be read here, but nothing can be saved in it.")
        if self._archive_name:
            words = self.tr("“{name}” lies encrypted on this computer.")
            return words.format(name=self._archive_name)
        return self.tr("Your cases lie encrypted on this computer.")

    def _button_words(self) -> str:
        if self.is_busy:
            return self.tr("Unlocking…")
        return self.tr("Open the practice family") if self._is_practice else self.tr("Unlock")

    def _build(self) -> None:
        theme, body = self.theme, self.body
        body.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Brand(theme), 1)
        head.addWidget(self._mark)
        body.addLayout(head)
        body.addSpacing(theme.space("m"))
        body.addWidget(self._lead)
        body.addSpacing(theme.space("xl"))
        body.addWidget(self._field)
        body.addWidget(self._wait)
        body.addSpacing(theme.space("l"))
        body.addWidget(self._unlock)
        body.addSpacing(theme.space("s"))
        row = QHBoxLayout()
        row.setSpacing(0)
        outwards = -theme.pixels(9)  # the words of a quiet button stand this far inside it
        row.addSpacing(outwards)
        row.addWidget(self._recovery)
        row.addStretch(1)
        row.addWidget(self._other)
        row.addSpacing(outwards)
        body.addLayout(row)

    def _connect(self) -> None:
        self._edit.returnPressed.connect(self._ask)
        self._edit.textEdited.connect(self._field.clear_error)
        self._unlock.clicked.connect(self._ask)
        self._recovery.clicked.connect(self.recovery_requested)
        self._other.clicked.connect(self.other_requested)
        self._wait.over.connect(self._end_wait)

    @Slot()
    def _ask(self) -> None:
        if self.is_busy or self._wait.is_waiting:
            return
        if self._is_practice:
            self.practice_requested.emit()
        elif not self._edit.text():
            self._field.set_error(self.tr("Type the passphrase."))
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._field.clear_error()
            self.unlock_requested.emit(self._edit.text())

    @Slot()
    def _end_wait(self) -> None:
        self._field.clear_error()
        self.retranslate()
