"""Where a new passphrase is typed twice, and how good it is."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.key_values import PASSPHRASE_LENGTH, Rating
from app.theme import Theme
from app.widgets.form_field import FormField
from app.widgets.passphrase_edit import PassphraseEdit
from app.widgets.strength_bar import StrengthBar


class NewPassphrase(QWidget):
    """Two fields and a bar; what is wrong stands beside the field it is about."""

    rating_wanted = Signal(str)  # rate this text and call ``show_rating``
    submitted = Signal()  # Enter in the second field

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._first = PassphraseEdit(theme)
        self._second = PassphraseEdit(theme)
        self._first_field = FormField(theme, "", self._first)
        self._second_field = FormField(theme, "", self._second)
        self._strength = StrengthBar(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        column.addWidget(self._first_field)
        column.addWidget(self._strength)
        column.addSpacing(theme.space("xs"))
        column.addWidget(self._second_field)
        self._first.textChanged.connect(self._follow_first)
        self._first.returnPressed.connect(self._go_on)
        self._second.textChanged.connect(self._second_field.clear_error)
        self._second.returnPressed.connect(self.submitted)
        self._second.editingFinished.connect(self._compare)
        self._retranslate()

    @property
    def text(self) -> str:
        """What was typed in the first field; never logged, never kept."""
        return self._first.text()

    def show_rating(self, rating: Rating) -> None:
        """Show how good the text is."""
        self._strength.show_rating(rating)

    def is_ready(self) -> bool:
        """Whether it is long enough and typed twice alike; else say so and go to the field."""
        if len(self._first.text()) < PASSPHRASE_LENGTH:
            self._first_field.set_error(self.tr("It must have at least 12 characters."))
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if self._first.text() != self._second.text():
            self._second_field.set_error(self.tr("The two are not the same."))
            self._second.setFocus(Qt.FocusReason.OtherFocusReason)
            self._second.selectAll()
            return False
        return True

    def set_error(self, text: str) -> None:
        """Say beside the first field what is wrong."""
        self._first_field.set_error(text)

    def forget(self) -> None:
        """Empty both fields and close the eyes."""
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

    @Slot(str)
    def _follow_first(self, text: str) -> None:
        self._first_field.clear_error()
        self._strength.show_length(len(text))
        if text:
            self.rating_wanted.emit(text)

    @Slot()
    def _go_on(self) -> None:
        self._second.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _compare(self) -> None:
        second = self._second.text()
        if second and second != self._first.text():
            self._second_field.set_error(self.tr("The two are not the same."))

    def _retranslate(self) -> None:
        self._first_field.set_label(self.tr("New passphrase"))
        self._second_field.set_label(self.tr("The same once more"))
