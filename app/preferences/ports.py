"""What the settings page needs from outside: settings, keys, copies, the archive's own service."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from app.key_values import LastBackup, PrintedKey, Rating
from app.settings import Settings
from app.tasks import TaskRunner
from app.widgets.folder_dialog import ChooseFolder, choose_folder
from app.wording import Wording
from models.services.archive import ArchiveSettings
from models.services.changes import Changes
from models.services.integrity import IntegrityReport


class ArchiveDesk(Protocol):
    """What ``models.services.archive.ArchiveService`` does for this page."""

    def settings(self) -> ArchiveSettings: ...
    def set_therapist(self, name: str) -> Changes: ...
    def set_pin(self, pin: str) -> Changes: ...
    def check(self) -> IntegrityReport: ...


class KeyDesk(Protocol):
    """The keys of the open archive; every call is slow and runs beside the window."""

    def rate(self, text: str, own_words: tuple[str, ...]) -> Rating:
        """Say how hard a passphrase is to guess."""

    def confirm(self, passphrase: str) -> None:
        """Raise ``WrongPassphraseError`` unless this is the archive's passphrase."""

    def change_passphrase(self, current: str, new: str) -> None:
        """Give the archive a new passphrase; raises ``ArchiveError``."""

    def new_recovery_key(self, current_passphrase: str) -> PrintedKey:
        """Make a new recovery key, not in force yet; raises ``ArchiveError``."""

    def use_recovery_key(self, key: PrintedKey) -> None:
        """Put a new key in force; the printed one no longer fits. Raises ``ArchiveError``."""


class BackupDesk(Protocol):
    """The copies of the open archive; ``folder`` None means beside the archive itself."""

    def newest(self, folder: Path | None) -> LastBackup | None:
        """Return the newest copy there."""

    def back_up(self, folder: Path | None) -> LastBackup:
        """Make a proven copy there now; slow. Raises ``StoreUnavailableError``."""


@dataclass(frozen=True, slots=True)
class PreferencesNeeds:
    """What the page's presenter gets."""

    settings: Callable[[], Settings]
    change_settings: Callable[[Settings], None]  # keeps them and lets the window follow
    archive: ArchiveDesk
    keys: KeyDesk
    backups: BackupDesk
    tasks: TaskRunner
    wording: Callable[[], Wording]
    archive_name: str
    today: Callable[[], date]
    say: Callable[[str], None]  # in passing
    choose_folder: ChooseFolder = choose_folder
