"""Making an archive: what it is called, where it lies, and the passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from app.key_values import Rating
from app.theme import Theme
from app.unlock.place_field import PlaceField
from app.unlock.stage import TitledStage
from app.widgets.buttons import link_button, primary_button
from app.widgets.new_passphrase import NewPassphrase


class CreatePage(TitledStage):
    """One form; what is wrong stands beside the field it is about."""

    create_requested = Signal(Path, str)
    existing_requested = Signal(Path)
    rating_wanted = Signal(str, str)  # the passphrase, the archive's name
    folder_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._place = PlaceField(theme)
        self._existing = link_button(theme, "", "folder-open")
        self._existing.hide()
        self._passphrase = NewPassphrase(theme)
        self._create = primary_button(theme, "")
        self.body.addWidget(self._place)
        self.body.addWidget(self._existing)
        self.body.addSpacing(theme.space("s"))
        self.body.addWidget(self._passphrase)
        self.end_with(self._create)
        self._place.folder_requested.connect(self.folder_requested)
        self._place.changed.connect(self._existing.hide)
        self._existing.clicked.connect(self._open_existing)
        self._passphrase.rating_wanted.connect(self._want_rating)
        self._passphrase.submitted.connect(self._ask)
        self._create.clicked.connect(self._ask)
        self.retranslate()

    def propose(self, folder: Path) -> None:
        """Fill in where archives usually go."""
        self._place.propose(folder, self.tr("Archive"))

    @property
    def path(self) -> Path:
        """The archive that will be made."""
        return self._place.path

    @property
    def folder(self) -> Path:
        """Where the archive will lie."""
        return self._place.folder

    def set_folder(self, folder: Path) -> None:
        """Take another folder."""
        self._place.set_folder(folder)

    def show_rating(self, rating: Rating) -> None:
        """Show how good the passphrase is."""
        self._passphrase.show_rating(rating)

    def show_place_error(self, text: str, *, can_open: bool = False) -> None:
        """Say what is wrong with the place; ``can_open`` offers the archive that is there."""
        self._place.set_error(text)
        self._existing.setVisible(can_open)
        self.reveal_focus()

    def show_passphrase_error(self, text: str) -> None:
        """Say what is wrong with the passphrase."""
        self._passphrase.set_error(text)
        self._passphrase.begin()
        self.reveal_focus()

    def begin(self) -> None:
        """Go to the passphrase: name and place are usually right."""
        self._passphrase.begin()

    def forget(self) -> None:
        """Empty the passphrase."""
        self._passphrase.forget()

    def retranslate(self) -> None:
        """Set every text of the page."""
        self.set_words(
            self.tr("New archive"),
            self.tr("An archive is a folder on this computer. All in it is encrypted."),
        )
        self._existing.setText(self.tr("Open the archive that is there"))
        waiting = self.tr("Making the archive…")
        self._create.setText(waiting if self.is_busy else self.tr("Make the archive"))
        self._create.setEnabled(not self.is_busy)

    @Slot(str)
    def _want_rating(self, text: str) -> None:
        self.rating_wanted.emit(text, self._place.path.stem)

    @Slot()
    def _open_existing(self) -> None:
        self.existing_requested.emit(self._place.path)

    @Slot()
    def _ask(self) -> None:
        if self.is_busy:
            return
        if self._place.is_ready() and self._passphrase.is_ready():
            self.create_requested.emit(self._place.path, self._passphrase.text)
        else:
            self.reveal_focus()
