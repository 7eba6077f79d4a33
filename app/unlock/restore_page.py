"""Fetching an archive: from a backup, or from a folder that came from another computer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.theme import Theme
from app.unlock.moments import moment_words
from app.unlock.place_field import PlaceField
from app.unlock.ports import FoundArchive, FoundBackup, Secret
from app.unlock.secret_field import SecretField
from app.unlock.source_field import SourceField
from app.unlock.stage import TitledStage
from app.widgets.buttons import link_button, primary_button
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField


class RestorePage(TitledStage):
    """First where from; then, by what was found there, open it or restore a copy."""

    source_requested = Signal(str)  # the dialog's title
    place_requested = Signal(str)
    open_requested = Signal(Path)
    restore_requested = Signal(Path, Path, object)  # the backup, the new archive, the Secret

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 560)
        self._found: FoundArchive | None = None
        self._wants_backup = False
        self._source = SourceField(theme)
        self._open = primary_button(theme, "", "lock-open")
        self._instead = link_button(theme, "", "archive-restore")
        self._which = ChoiceField()
        self._which_field = FormField(theme, "", self._which)
        self._place = PlaceField(theme)
        self._secret = SecretField(theme)
        self._restore = primary_button(theme, "")
        self._form = QWidget()
        self._build()
        self._connect()
        self.forget()

    @property
    def folder(self) -> Path:
        """Where the restored archive will lie."""
        return self._place.folder

    def show_source(self, found: FoundArchive) -> None:
        """Show what is in the folder that was chosen."""
        self._found = found
        self._wants_backup = found.is_backup or found.problem is not None
        self._source.show_found(found)
        self.retranslate()

    def usual_name(self) -> str:
        """Return what an archive is called when its source does not tell."""
        return self.tr("Archive")

    def propose(self, folder: Path, name: str) -> None:
        """Fill in where the restored archive goes."""
        self._place.propose(folder, name)

    def set_place(self, folder: Path) -> None:
        """Take another folder for the restored archive."""
        self._place.set_folder(folder)

    def show_secret_error(self, text: str) -> None:
        """Say what is wrong with the passphrase or the recovery key."""
        self._secret.set_error(text)
        self.reveal_focus()

    def show_place_error(self, text: str) -> None:
        """Say what is wrong with the place."""
        self._place.set_error(text)
        self.reveal_focus()

    def show_source_error(self, text: str) -> None:
        """Say what is wrong with the backup."""
        self._source.show_error(text)
        self.ensureWidgetVisible(self._source)

    def begin(self) -> None:
        """Put the focus where the next step is."""
        if self._found is None:
            self._source.begin()

    def forget(self) -> None:
        """Begin anew, without a folder and without anything typed."""
        self._found = None
        self._wants_backup = False
        self._source.forget()
        self._secret.forget()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text of the page, and show the parts that fit what was found."""
        self.set_words(
            self.tr("Restore or move"),
            self.tr(
                "Choose the folder of a backup, or of an archive from another computer. Nothing "
                "that is there is overwritten."
            ),
        )
        self._open.setText(self.tr("Open it where it lies"))
        self._instead.setText(self.tr("Restore one of its backups instead"))
        self._which_field.set_label(self.tr("Backup"))
        self._which.set_options(self._backup_options())
        waiting = self.tr("Restoring…")
        self._restore.setText(waiting if self.is_busy else self.tr("Restore"))
        self._show_parts()

    def _show_parts(self) -> None:
        found = self._found
        is_archive = found is not None and not self._wants_backup
        has_backups = bool(found and found.backups)
        wants_backup = has_backups and self._wants_backup
        self._open.setVisible(is_archive)
        self._instead.setVisible(is_archive and has_backups)
        self._form.setVisible(wants_backup)
        self._restore.setVisible(wants_backup)
        self._restore.setEnabled(not self.is_busy and self._chosen_backup() is not None)

    def _backup_options(self) -> list[tuple[str, str]]:
        backups: Sequence[FoundBackup] = self._found.backups if self._found else ()
        return [(str(backup.path), self._backup_words(backup)) for backup in backups]

    def _backup_words(self, backup: FoundBackup) -> str:
        day = self.tr("Unknown day")
        if backup.made_at is not None:
            day = moment_words(backup.made_at, self.tr("d MMMM yyyy 'at' HH:mm"))
        state = self.tr("complete") if backup.is_complete else self.tr("a part is missing")
        return f"{day}  ·  {state}"

    def _chosen_backup(self) -> Path | None:
        backups = self._found.backups if self._found else ()
        chosen = [one for one in backups if str(one.path) == self._which.chosen]
        return chosen[0].path if chosen and chosen[0].is_complete else None

    def _build(self) -> None:
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.space("l"))
        column.addWidget(self._which_field)
        column.addWidget(self._place)
        column.addWidget(self._secret)
        self.body.addWidget(self._source)
        self.body.addWidget(self._form)
        self.end_with(self._instead, self._open, self._restore)

    def _connect(self) -> None:
        self._source.folder_requested.connect(self.source_requested)
        self._place.folder_requested.connect(self.place_requested)
        self._open.clicked.connect(self._ask_to_open)
        self._instead.clicked.connect(self._restore_instead)
        self._which.changed.connect(self._show_parts)
        self._secret.submitted.connect(self._ask)
        self._restore.clicked.connect(self._ask)

    @Slot()
    def _ask_to_open(self) -> None:
        assert self._found is not None
        self.open_requested.emit(self._found.path)

    @Slot()
    def _restore_instead(self) -> None:
        self._wants_backup = True
        self._show_parts()

    @Slot()
    def _ask(self) -> None:
        backup = self._chosen_backup()
        if self.is_busy or backup is None:
            return
        if self._place.is_ready() and self._secret.is_ready():
            secret: Secret = self._secret.secret
            self.restore_requested.emit(backup, self._place.path, secret)
        else:
            self.reveal_focus()
