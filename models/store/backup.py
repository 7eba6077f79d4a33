"""Encrypted copies of the archive that are proven readable before they count, and the way back."""

import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Engine

from models.domain.archive_errors import ArchiveExistsError, DamagedArchiveError
from models.store.archive_folder import ArchiveFolder
from models.store.connection import connect, create_database
from models.store.data_key import DataKey
from models.store.engine import damaged_pages, demand_database_file, make_engine
from models.store.errors import store_errors
from models.store.faults import file_errors
from models.store.files import create_private_file, flush_file, flush_folder, make_private_folder
from models.store.head import read_head, remember_head
from models.store.key_file import read_key_file

KEPT_BACKUPS = 7
ALWAYS_KEPT = 3
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_UNFINISHED = ".unfinished-"

Verify = Callable[[Engine], None]  # looks at the copy; raises when something is missing in it


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of the archive: a folder with archive.db, keys.json and, when known, head.json."""

    path: Path
    made_at: datetime  # UTC
    has_keys: bool
    has_database: bool

    @property
    def is_complete(self) -> bool:
        """Both halves are there; whether they are whole, only restoring proves."""
        return self.has_keys and self.has_database


def backup_archive(
    engine: Engine,
    folder: ArchiveFolder,
    data_key: DataKey,
    now: datetime,
    *,
    into: Path | None = None,
    verify: Verify | None = None,
) -> Path:
    """Copy the open archive into ``backups/<UTC stamp>/`` (or ``into``) and return that folder.

    The copy is encrypted with the same key, checked page by page and by ``verify``, and gets its
    name only then; the newest seven are kept. Raises ``StoreUnavailableError``; what was there
    before stays.
    """
    backups = into or folder.backups
    with file_errors():
        if not backups.exists():
            make_private_folder(backups)
        _remove_unfinished(backups)
        unfinished = ArchiveFolder(backups.resolve() / f"{_UNFINISHED}{secrets.token_hex(4)}")
        make_private_folder(unfinished.path)
        try:
            # The head first: it may be behind the copied database, never ahead of it.
            _copy_if_there(folder.head, unfinished.head)
            _copy_if_there(folder.keys, unfinished.keys)
            _copy_database(engine, unfinished, data_key)
            _prove(unfinished, data_key, verify)
            finished = _finish(unfinished.path, backups, now)
        finally:
            shutil.rmtree(unfinished.path, ignore_errors=True)
        _keep_newest(backups, finished)
    return finished


def restore_archive(
    backup: Path,
    target: Path,
    data_key: DataKey,
    *,
    seen: Path | None = None,
    verify: Verify | None = None,
) -> ArchiveFolder:
    """Make a new archive at ``target`` from a backup folder; nothing is ever overwritten.

    ``data_key`` comes from ``open_with_passphrase(backup, ...)``. ``seen`` is the settings folder
    of ``head.py``: the restored head replaces the one remembered there, or the next opening
    would warn. Raises ``ArchiveExistsError``, ``DamagedArchiveError``, the errors of the key file
    and the missing-half errors.
    """
    source = ArchiveFolder.at(backup)
    if target.exists() or target.is_symlink():
        raise ArchiveExistsError
    if read_key_file(source.keys).archive_id != data_key.archive_id:
        message = "this data key belongs to another archive"
        raise ValueError(message)
    demand_database_file(source)
    with file_errors():
        restored = _restore_folder(source, target, data_key, verify)
    head = read_head(restored.head, data_key)
    if seen is not None and head is not None:
        remember_head(seen, data_key, head)
    return restored


def list_backups(folder: ArchiveFolder | Path) -> tuple[Backup, ...]:
    """List the backups of an archive (or those in a folder elsewhere), newest first."""
    backups = folder.backups if isinstance(folder, ArchiveFolder) else folder
    if not backups.is_dir():
        return ()
    found = [_backup(path) for path in backups.iterdir()]
    return tuple(
        sorted((one for one in found if one), key=_by_age, reverse=True),
    )


def _copy_database(engine: Engine, unfinished: ArchiveFolder, data_key: DataKey) -> None:
    create_database(unfinished.database, data_key)
    with store_errors():
        source = engine.raw_connection()
        try:
            target = connect(unfinished.database, data_key)
            try:
                source.driver_connection.backup(target)  # type: ignore[union-attr]
            finally:
                target.close()
        finally:
            source.close()
    flush_file(unfinished.database)


def _prove(folder: ArchiveFolder, data_key: DataKey, verify: Verify | None) -> None:
    engine = make_engine(folder, data_key)
    try:
        if damaged_pages(engine):
            raise DamagedArchiveError
        if verify is not None:
            verify(engine)
    finally:
        engine.dispose()


def _finish(unfinished: Path, backups: Path, now: datetime) -> Path:
    flush_folder(unfinished)
    stamp = now.astimezone(UTC).strftime(_STAMP)
    finished = backups / stamp
    number = 2
    while finished.exists():  # two within a second, or the clock has stepped back
        finished = backups / f"{stamp}-{number}"
        number += 1
    unfinished.rename(finished)
    flush_folder(backups)
    return finished


def _restore_folder(
    source: ArchiveFolder, target: Path, data_key: DataKey, verify: Verify | None
) -> ArchiveFolder:
    unfinished = ArchiveFolder.at(target.with_name(f".{target.name}.{secrets.token_hex(4)}.new"))
    make_private_folder(unfinished.path)
    try:
        for part in (source.head, source.keys, source.database, source.write_ahead_log):
            _copy_if_there(part, unfinished.path / part.name)
        _prove(unfinished, data_key, verify)
        make_private_folder(unfinished.backups)
        flush_folder(unfinished.path)
        unfinished.path.rename(target)
    finally:
        shutil.rmtree(unfinished.path, ignore_errors=True)
    flush_folder(target.parent)
    return ArchiveFolder.at(target)


def _copy_if_there(source: Path, target: Path) -> None:
    if source.exists():
        create_private_file(target, source.read_bytes())


def _remove_unfinished(backups: Path) -> None:
    for path in backups.glob(f"{_UNFINISHED}*"):
        shutil.rmtree(path, ignore_errors=True)


def _keep_newest(backups: Path, made: Path) -> None:
    """Keep the newest three, then one of each day: a day of much locking thins out no week.

    What was just made stays, even where a clock that ran ahead made all others look newer.
    """
    days: list[date] = []
    for copy in list_backups(backups):
        day = copy.made_at.date()
        is_kept = len(days) < KEPT_BACKUPS and (len(days) < ALWAYS_KEPT or day not in days)
        if is_kept:
            days.append(day)
        elif copy.path != made:
            shutil.rmtree(copy.path, ignore_errors=True)


def _backup(path: Path) -> Backup | None:
    """Return what a folder in ``backups/`` is; None when its name is no stamp of ours."""
    stamp, _, number = path.name.partition("Z")
    try:
        made_at = datetime.strptime(f"{stamp}Z", _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    if not path.is_dir() or (number and not number[1:].isdigit()):
        return None
    folder = ArchiveFolder(path)
    return Backup(path, made_at, folder.keys.is_file(), folder.database.is_file())


def _by_age(backup: Backup) -> tuple[datetime, int]:
    number = backup.path.name.partition("Z")[2]
    return backup.made_at, int(number[1:] or 1)
