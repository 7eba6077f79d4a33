"""Who works here, and the three secrets of the archive."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.preferences.key_row import KeyRow
from app.preferences.section import Section
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from models.services.archive import ArchiveSettings


class AccessSection(Section):
    """The therapist's name, and dialogs for PIN, passphrase and recovery key."""

    therapist_chosen = Signal(str)
    pin_requested = Signal()
    passphrase_requested = Signal()
    recovery_key_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._pin_set = True
        self._saved_name = ""
        self._name_card = Card(theme, " ")
        self._name = QLineEdit()
        self._name.setMaxLength(80)
        self._name_field = FormField(theme, "", self._name)
        self._save = secondary_button(theme, "")
        self._keys = Card(theme, " ")
        self._practice = WrapLabel("", "muted")
        self._pin = KeyRow(theme, "hand")
        self._passphrase = KeyRow(theme, "lock")
        self._recovery = KeyRow(theme, "key-round")
        self._build()
        self._connect()
        self.retranslate()

    def show_archive(self, settings: ArchiveSettings) -> None:
        """Show what the archive says about itself."""
        self._pin_set = settings.pin_set
        self._saved_name = settings.therapist
        self._name.setText(settings.therapist)
        for row in (self._pin, self._passphrase, self._recovery):
            row.setVisible(not settings.practice)
        self._practice.setVisible(settings.practice)
        self._follow()
        self.retranslate()

    def show_name_error(self, text: str) -> None:
        """Say what is wrong with the name."""
        self._name_field.set_error(text)

    def done_words(self) -> str:
        """Say in passing that the name is kept."""
        return self.tr("Your name is kept")

    def retranslate(self) -> None:
        """Set every text of the section."""
        self._name_card.set_title(self.tr("You"))
        self._name_field.set_label(self.tr("Your name"))
        self._name_field.set_help(self.tr("Stands on the documents that you hand out."))
        self._save.setText(self.tr("Keep the name"))
        self._keys.set_title(self.tr("Keys of this archive"))
        self._practice.setText(
            self.tr("ØVELSE: the practice family has no secrets. Its PIN is 1234.")
        )
        self._pin.set_texts(
            self.tr("PIN"),
            self.tr("Takes the computer back after someone has filled in a form.")
            if self._pin_set
            else self.tr("Not chosen yet. Forms can be handed over once it is."),
            self.tr("Change…") if self._pin_set else self.tr("Choose…"),
        )
        self._passphrase.set_texts(
            self.tr("Passphrase"), self.tr("Opens the archive."), self.tr("Change…")
        )
        self._recovery.set_texts(
            self.tr("Recovery key"),
            self.tr("On paper. Opens the archive when the passphrase is forgotten."),
            self.tr("Make a new one…"),
        )

    def _build(self) -> None:
        self._name_card.body.addWidget(self._name_field)
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addStretch(1)
        self._name_card.body.addLayout(row)
        for part in (self._practice, self._pin, self._passphrase, self._recovery):
            self._keys.body.addWidget(part)
        self._keys.body.setSpacing(0)
        self.column.addWidget(self._name_card)
        self.column.addWidget(self._keys)

    def _connect(self) -> None:
        self._name.textChanged.connect(self._follow)
        self._name.returnPressed.connect(self._tell_name)
        self._save.clicked.connect(self._tell_name)
        self._pin.button.clicked.connect(self.pin_requested)
        self._passphrase.button.clicked.connect(self.passphrase_requested)
        self._recovery.button.clicked.connect(self.recovery_key_requested)

    @Slot()
    def _follow(self) -> None:
        self._name_field.clear_error()
        self._save.setEnabled(self._name.text().strip() != self._saved_name)

    @Slot()
    def _tell_name(self) -> None:
        if self._save.isEnabled():
            self.therapist_chosen.emit(self._name.text().strip())
