"""Desks of a few lines behind the settings page."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from app.key_values import PASSPHRASE_LENGTH, LastBackup, PrintedKey, Rating
from app.preferences.page import PreferencesPage
from app.preferences.ports import PreferencesNeeds
from app.settings import Settings
from app.wording import Wording
from models.domain.archive_errors import DiskFullError, WrongPassphraseError
from models.domain.errors import InvalidInputError, Problem
from models.services.archive import ArchiveSettings
from models.services.integrity import IntegrityReport

GROUPS = ("7KQ2M", "X4TR9", "0VJHB", "N3WYE", "5PCZD", "8GFAS")
RIGHT = "tolv blå trin til huset"
SOUND = IntegrityReport((), rows=1234, entries=567)


def english():
    return Wording("en", lambda _context, source: source)


@dataclass
class FakeArchive:
    therapist: str = "Anne"
    pin: str | None = "1111"
    practice: bool = False
    report: IntegrityReport = SOUND

    def settings(self):
        return ArchiveSettings(self.pin is not None, self.therapist, "", self.practice)

    def set_therapist(self, name):
        if not name:
            raise InvalidInputError(Problem.NAME_MISSING, "therapist")
        self.therapist = name

    def set_pin(self, pin):
        self.pin = pin

    def check(self):
        return self.report


@dataclass
class FakeKeys:
    passphrase: str = RIGHT
    papers: int = 0  # whose key fits
    is_full: bool = False

    def rate(self, text, _own_words):
        return Rating(4, len(text) >= PASSPHRASE_LENGTH)

    def confirm(self, passphrase):
        if passphrase != self.passphrase:
            raise WrongPassphraseError

    def change_passphrase(self, current, new):
        self.confirm(current)
        self.passphrase = new

    def new_recovery_key(self, current_passphrase):
        self.confirm(current_passphrase)
        return PrintedKey("-".join(GROUPS), GROUPS)

    def use_recovery_key(self, key):
        if self.is_full:
            raise DiskFullError
        assert key.groups == GROUPS
        self.papers += 1


@dataclass
class FakeBackups:
    made: dict[Path | None, LastBackup] = field(default_factory=dict)
    is_full: bool = False

    def newest(self, folder):
        return self.made.get(folder)

    def back_up(self, folder):
        if self.is_full:
            raise DiskFullError
        moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
        self.made[folder] = LastBackup(moment, is_complete=True)
        return self.made[folder]


@dataclass
class Desk:
    """The page with everything behind it."""

    page: PreferencesPage
    archive: FakeArchive = field(default_factory=FakeArchive)
    keys: FakeKeys = field(default_factory=FakeKeys)
    backups: FakeBackups = field(default_factory=FakeBackups)
    settings: Settings = field(default_factory=Settings)
    said: list[str] = field(default_factory=list)
    folder: Path = Path("/media/usb")

    def change(self, settings):
        self.settings = settings

    def needs(self, tasks, language="en", translate=lambda _context, source: source):
        return PreferencesNeeds(
            settings=lambda: self.settings,
            change_settings=self.change,
            archive=self.archive,
            keys=self.keys,
            backups=self.backups,
            tasks=tasks,
            wording=lambda: Wording(language, translate),
            archive_name="Familiehuset",
            today=lambda: date(2026, 11, 22),
            say=self.said.append,
            choose_folder=lambda _parent, _title, _start, tell: tell(self.folder),
        )
