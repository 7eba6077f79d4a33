"""Choosing a new passphrase after the recovery key has opened the archive."""

from PySide6.QtCore import Signal, Slot

from app.key_values import Rating
from app.theme import Theme
from app.unlock.stage import TitledStage
from app.widgets.buttons import primary_button, quiet_button
from app.widgets.new_passphrase import NewPassphrase


class NewPassphrasePage(TitledStage):
    """Whoever needed the paper will need it again, unless a new passphrase is chosen now."""

    passphrase_chosen = Signal(str)
    kept_requested = Signal()  # open without a new one
    rating_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._passphrase = NewPassphrase(theme)
        self._keep = quiet_button(theme, "")
        self._change = primary_button(theme, "")
        self.back_button.hide()
        self.body.addWidget(self._passphrase)
        self.end_with(self._keep, self._change)
        self._passphrase.rating_wanted.connect(self.rating_wanted)
        self._passphrase.submitted.connect(self._ask)
        self._keep.clicked.connect(self.kept_requested)
        self._change.clicked.connect(self._ask)
        self.retranslate()

    def show_rating(self, rating: Rating) -> None:
        """Show how good the passphrase is."""
        self._passphrase.show_rating(rating)

    def show_error(self, text: str) -> None:
        """Say what is wrong."""
        self._passphrase.set_error(text)

    def begin(self) -> None:
        """Put the focus into the first field."""
        self._passphrase.begin()

    def forget(self) -> None:
        """Empty both fields."""
        self._passphrase.forget()

    def retranslate(self) -> None:
        """Set every text of the page."""
        self.set_words(
            self.tr("Choose a new passphrase"),
            self.tr(
                "The recovery key fits, and keeps fitting. Backups made until now open with the "
                "old passphrase or the recovery key."
            ),
        )
        self._keep.setText(self.tr("Open without a new one"))
        self._keep.setEnabled(not self.is_busy)
        waiting = self.tr("Changing…")
        self._change.setText(waiting if self.is_busy else self.tr("Change and open"))
        self._change.setEnabled(not self.is_busy)

    @Slot()
    def _ask(self) -> None:
        if not self.is_busy and self._passphrase.is_ready():
            self.passphrase_chosen.emit(self._passphrase.text)
