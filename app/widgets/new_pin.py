"""Where the PIN that ends a hand-over is chosen, typed twice."""

import re
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme
from app.widgets.form_field import FormField
from app.widgets.passphrase_edit import PassphraseEdit

_SHAPE = re.compile(r"[0-9]{4,8}")


class NewPin(QWidget):
    """Two fields for 4 to 8 digits."""

    submitted = Signal()  # Enter in the second field

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._first = _PinEdit(theme)
        self._second = _PinEdit(theme)
        self._first_field = FormField(theme, "", self._first)
        self._second_field = FormField(theme, "", self._second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        column.addWidget(self._first_field)
        column.addWidget(self._second_field)
        self._first.textChanged.connect(self._first_field.clear_error)
        self._second.textChanged.connect(self._second_field.clear_error)
        self._first.returnPressed.connect(self._go_on)
        self._second.returnPressed.connect(self.submitted)
        self._retranslate()

    @property
    def text(self) -> str:
        """The digits of the first field."""
        return self._first.text()

    def is_ready(self) -> bool:
        """Whether it is 4 to 8 digits, typed twice alike; else say so and go to the field."""
        if not _SHAPE.fullmatch(self._first.text()):
            self._first_field.set_error(self.tr("Type 4 to 8 digits."))
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if _is_guessed_first(self._first.text()):
            self._first_field.set_error(self.tr("A child would guess that one. Choose another."))
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._first.selectAll()
            return False
        if self._first.text() != self._second.text():
            self._second_field.set_error(self.tr("The two are not the same."))
            self._second.setFocus(Qt.FocusReason.OtherFocusReason)
            self._second.selectAll()
            return False
        return True

    def forget(self) -> None:
        """Empty both fields."""
        for edit in (self._first, self._second):
            edit.setText("")  # unlike clear(), not to be undone
            edit.hide_letters()
        self._first_field.clear_error()
        self._second_field.clear_error()

    def begin(self) -> None:
        """Put the focus into the first field."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _go_on(self) -> None:
        self._second.setFocus(Qt.FocusReason.TabFocusReason)

    def _retranslate(self) -> None:
        self._first_field.set_label(self.tr("PIN"))
        self._first_field.set_help(self.tr("4 to 8 digits."))
        self._second_field.set_label(self.tr("The same PIN once more"))


def _is_guessed_first(pin: str) -> bool:
    """Whether it is one digit over and over, or digits in a row up or down."""
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return len(steps) == 1 and steps <= {-1, 0, 1}


class _PinEdit(PassphraseEdit):
    """Takes digits only, and at most eight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setMaxLength(8)
        self.setValidator(QRegularExpressionValidator("[0-9]*", self))
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )

    def eye_words(self, *, shown: bool) -> str:
        return self.tr("Hide the PIN") if shown else self.tr("Show the PIN")
