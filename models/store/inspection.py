"""Says what is at a path before anyone types a passphrase; imports no cryptography."""

from dataclasses import dataclass
from pathlib import Path

from models.domain.archive_errors import (
    ArchiveError,
    ArchiveHolder,
    EmptyArchiveFileError,
    MissingDatabaseError,
    MissingKeyFileError,
    NotAnArchiveError,
)
from models.store.archive_folder import ArchiveFolder
from models.store.files import may_write
from models.store.key_file import read_key_file
from models.store.lock_file import holder_of


@dataclass(frozen=True, slots=True)
class Inspection:
    """What the unlock page knows about an archive before it is opened."""

    folder: ArchiveFolder
    archive_id: str | None  # None unless keys.json could be read
    problem: ArchiveError | None  # None: both halves are there; ask for the passphrase
    can_write: bool  # False: it will open read-only
    holder: ArchiveHolder | None  # who has it open now, or left it open on another machine
    is_backup: bool  # lies in a folder ``backups``: restore it, do not work in it


def inspect_archive(path: Path) -> Inspection:
    """Look at the folder without changing anything; never raises ``ArchiveError``."""
    folder = ArchiveFolder.at(path)
    archive_id, problem = None, None
    try:
        archive_id = _sound_archive_id(folder)
    except ArchiveError as error:
        problem = error
    return Inspection(
        folder=folder,
        archive_id=archive_id,
        problem=problem,
        can_write=may_write(folder.path) and may_write(folder.database),
        holder=holder_of(folder),
        is_backup=folder.path.parent.name == folder.backups.name,
    )


def _sound_archive_id(folder: ArchiveFolder) -> str:
    """Return the archive's id; raise what is wrong with its files, the plainest fault first."""
    has_keys = folder.keys.is_file()
    # A database that is a link would lie in another archive's folder, under another lock.
    has_database = folder.database.is_file() and not folder.database.is_symlink()
    if not has_keys and not has_database:
        raise NotAnArchiveError
    if not has_keys:
        raise MissingKeyFileError
    if not has_database:
        raise MissingDatabaseError
    if folder.database.stat().st_size == 0:
        raise EmptyArchiveFileError
    return read_key_file(folder.keys).archive_id
