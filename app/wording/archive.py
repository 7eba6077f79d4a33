"""What is the matter with an archive, and what to do about it."""

from dataclasses import dataclass

from app.wording.translated import Translated
from models.domain.archive_errors import (
    ArchiveError,
    ArchiveErrorCode,
    TooManyAttemptsError,
    WrongRecoveryKeyError,
)


@dataclass(frozen=True, slots=True)
class ArchiveWords(Translated):
    """One clear sentence per trouble with the archive."""

    def archive_error(self, error: ArchiveError) -> str:
        """Return the sentence to show."""
        if isinstance(error, TooManyAttemptsError):
            words = self.translate("Wording", "Too many attempts. Wait {n} seconds and try again.")
            return words.format(n=error.wait_seconds)
        if isinstance(error, WrongRecoveryKeyError) and error.mistyped:
            return self.translate(
                "Wording", "The recovery key has a typing mistake. Check it against the paper."
            )
        return self._by_code()[error.code]

    def _by_code(self) -> dict[ArchiveErrorCode, str]:
        return {
            ArchiveErrorCode.WRONG_PASSPHRASE: self.translate(
                "Wording", "The passphrase is wrong. The archive itself is undamaged."
            ),
            ArchiveErrorCode.WEAK_PASSPHRASE: self.translate(
                "Wording", "The passphrase must have at least 12 characters."
            ),
            ArchiveErrorCode.WRONG_RECOVERY_KEY: self.translate(
                "Wording", "The recovery key does not fit this archive."
            ),
            ArchiveErrorCode.TOO_MANY_ATTEMPTS: self.translate("Wording", "Too many attempts."),
            ArchiveErrorCode.NOT_AN_ARCHIVE: self.translate(
                "Wording", "This folder is not a Trivselskurve archive. Choose a .trivsel folder."
            ),
            ArchiveErrorCode.ARCHIVE_EXISTS: self.translate(
                "Wording", "There is something here already. Choose another place or name."
            ),
            ArchiveErrorCode.MISSING_KEY_FILE: self.translate(
                "Wording",
                "The key file keys.json is missing. Each backup holds a copy: copy it back "
                "beside archive.db.",
            ),
            ArchiveErrorCode.MISSING_DATABASE: self.translate(
                "Wording",
                "The database archive.db is missing; the key file is here. Restore the newest "
                "backup.",
            ),
            ArchiveErrorCode.DAMAGED_KEY_FILE: self.translate(
                "Wording", "The key file keys.json is damaged. Copy it back from a backup."
            ),
            ArchiveErrorCode.EMPTY_ARCHIVE_FILE: self.translate(
                "Wording",
                "The database file is empty (0 bytes). Nothing was written to it. Restore the "
                "newest backup.",
            ),
            ArchiveErrorCode.NEWER_PROGRAM: self.translate(
                "Wording",
                "The archive was written by a newer version of Trivselskurve. Update the "
                "program on this computer.",
            ),
            ArchiveErrorCode.OLDER_THAN_LAST_TIME: self.translate(
                "Wording",
                "The archive is older than last time it was opened here. Perhaps an old copy "
                "was put back.",
            ),
            ArchiveErrorCode.IN_USE: self.translate(
                "Wording", "The archive is already open in another window or on another computer."
            ),
            ArchiveErrorCode.READ_ONLY: self.translate(
                "Wording", "The archive cannot be written to. You can read, but nothing is saved."
            ),
            ArchiveErrorCode.DISK_FULL: self.translate(
                "Wording", "The disk is full. Nothing is lost; make room and try again."
            ),
            ArchiveErrorCode.DAMAGED: self.translate(
                "Wording",
                "The passphrase is right, but the database is damaged. Restore the newest backup.",
            ),
            ArchiveErrorCode.UNREACHABLE: self.translate(
                "Wording", "The archive cannot be reached. Is the disk or network drive connected?"
            ),
        }
