"""The three dialogs about secrets: PIN, passphrase, recovery key."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.key_values import PrintedKey, Rating
from app.preferences.key_dialog import KeyDialog
from app.theme import Theme
from app.widgets.labels import WrapLabel
from app.widgets.new_passphrase import NewPassphrase
from app.widgets.new_pin import NewPin
from app.widgets.recovery_key_panel import KeyOrigin, RecoveryKeyPanel


class PinDialog(KeyDialog):
    """Chooses the PIN."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, parent)
        self._pin = NewPin(theme)
        self.form.addWidget(self._pin)
        self.current.returnPressed.connect(self._pin.begin)
        self._pin.submitted.connect(self.submit)
        self.retranslate()

    @property
    def pin(self) -> str:
        """The digits that were chosen."""
        return self._pin.text

    def is_ready(self) -> bool:
        return super().is_ready() and self._pin.is_ready()

    def done_words(self) -> str:
        return self.tr("The PIN is kept")

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Choose a PIN"))
        self.lead.setText(self.tr("It takes the computer back after a form. 4 to 8 digits."))
        self.go_button.setText(self.tr("Saving…") if self.is_busy else self.tr("Keep the PIN"))

    def done(self, result: int) -> None:
        self._pin.forget()
        super().done(result)


class PassphraseDialog(KeyDialog):
    """Changes the passphrase."""

    rating_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, parent)
        self._new = NewPassphrase(theme)
        self.form.addWidget(self._new)
        self._new.rating_wanted.connect(self.rating_wanted)
        self.current.returnPressed.connect(self._new.begin)
        self._new.submitted.connect(self.submit)
        self.retranslate()

    @property
    def new(self) -> str:
        """The passphrase that was chosen."""
        return self._new.text

    def show_rating(self, rating: Rating) -> None:
        """Show how good the new passphrase is."""
        self._new.show_rating(rating)

    def show_new_error(self, text: str) -> None:
        """Say what is wrong with the new passphrase."""
        self._new.set_error(text)

    def is_ready(self) -> bool:
        return super().is_ready() and self._new.is_ready()

    def done_words(self) -> str:
        return self.tr("The passphrase is changed")

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Change the passphrase"))
        self.lead.setText(
            self.tr(
                "Backups made until now keep the old passphrase: whoever has one of them and knows "
                "the old passphrase can open it. The recovery key stays the same."
            )
        )
        self.go_button.setText(self.tr("Changing…") if self.is_busy else self.tr("Change"))

    def done(self, result: int) -> None:
        self._new.forget()
        super().done(result)


class RecoveryKeyDialog(KeyDialog):
    """Makes a new recovery key, shows it once, and asks for two groups back."""

    kept = Signal()  # the key is on paper

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, parent)
        self.setMinimumWidth(min(theme.pixels(640), 1200))
        self._panel = RecoveryKeyPanel(theme)
        self._panel.hide()
        self._problem = WrapLabel("", "error")
        self._problem.hide()
        self.form.addWidget(self._panel)
        self.form.addWidget(self._problem)
        self.form.addStretch(1)
        self._panel.changed.connect(self._follow)
        self._panel.submitted.connect(self._leave)
        self.current.returnPressed.connect(self.submit)
        self.retranslate()

    @property
    def shows_key(self) -> bool:
        """Whether the new key is on the screen."""
        return not self._panel.isHidden()

    def show_key(self, key: PrintedKey, origin: KeyOrigin, asked: Sequence[int]) -> None:
        """Show the new key; the old paper fits until this one is on paper."""
        self._panel.show_key(key, origin, asked)
        self._panel.show()
        self.current_field.hide()
        self.cancel_button.hide()
        self.current.setText("")
        self.go_button.clicked.disconnect(self.submit)
        self.go_button.clicked.connect(self._leave)
        self.retranslate()
        self._follow()
        self._panel.begin()

    def done_words(self) -> str:
        return self.tr("The recovery key is new")

    def reject(self) -> None:
        """Leave, but not by Esc while the only copy of the key is on the screen."""
        if not self.shows_key or not self._problem.isHidden():
            super().reject()

    def show_current_error(self, text: str) -> None:
        """Say why the key is not in force; the old paper still fits, so one may leave."""
        if not self.shows_key:
            super().show_current_error(text)
            return
        self._problem.setText(text)
        self._problem.show()
        self.cancel_button.show()

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("New recovery key"))
        self.lead.setText(
            self.tr(
                "This is the new key. The old paper fits until you say here that you have the new "
                "one on paper."
            )
            if self.shows_key
            else self.tr(
                "The paper you have now stops working. Make a new key when the paper is lost, or "
                "when somebody may have seen it."
            )
        )
        making = self.tr("Making the key…") if self.is_busy else self.tr("Make a new key")
        self.go_button.setText(self.tr("I have it on paper") if self.shows_key else making)

    def done(self, result: int) -> None:
        self._panel.forget()
        super().done(result)

    @Slot()
    def _follow(self) -> None:
        self.go_button.setEnabled(self._panel.is_right)

    @Slot()
    def _leave(self) -> None:
        if self._panel.is_right and not self.is_busy:
            self.kept.emit()
