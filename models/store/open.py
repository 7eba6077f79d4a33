"""Creates and opens archives: what ``app.bootstrap`` and the command line call."""

from pathlib import Path

from sqlalchemy import Engine

from models.domain.archive_errors import (
    DamagedArchiveError,
    OlderThanLastTimeError,
    ReadOnlyArchiveError,
)
from models.domain.ids import CaseId, UserId
from models.services.audit_log import Action
from models.store.archive_folder import ArchiveFolder
from models.store.attempts import Attempt, AttemptKind, forget_attempts, read_attempts
from models.store.audit import Deed
from models.store.backup import backup_archive
from models.store.data_key import DataKey
from models.store.engine import open_database, reading, schema_version
from models.store.errors import store_errors
from models.store.key_derivation import KdfCost
from models.store.keys import create_archive
from models.store.lock_file import ArchiveLock
from models.store.recovery_key import RecoveryKey
from models.store.schema import (
    MIGRATIONS,
    SCHEMA_VERSION,
    create_schema,
    foreign_objects,
    migrate,
)
from models.store.store import Holdings, Store
from models.store.unit_of_work import StoreSetup

__all__ = ["Store", "StoreSetup", "create_store", "open_store"]

_ATTEMPTS = {
    AttemptKind.PASSPHRASE: Action.FAILED_PASSPHRASE,
    AttemptKind.RECOVERY_KEY: Action.FAILED_RECOVERY_KEY,
    AttemptKind.LOOK: Action.LOOK,
}


def create_store(
    path: Path, passphrase: str, setup: StoreSetup, *, kdf: KdfCost | None = None
) -> tuple[Store, DataKey, RecoveryKey]:
    """Make a new archive and open it; the recovery key is shown once and kept nowhere.

    Raises what ``keys.create_archive`` raises.
    """
    data_key, recovery_key = create_archive(path, passphrase, kdf=kdf)
    return open_store(path, data_key, setup), data_key, recovery_key


def open_store(
    path: Path,
    data_key: DataKey,
    setup: StoreSetup,
    *,
    read_only: bool = False,
    accept_older: bool = False,
    take_over: bool = False,
) -> Store:
    """Open an archive whose key is known, bring its tables up to date and log the opening.

    ``accept_older``: go on although the log ends before the point last seen, or elsewhere.
    ``take_over``: another machine left it open, and a person says that it is done.
    Raises ``OlderThanLastTimeError``, ``NewerProgramError``, ``MissingDatabaseError``,
    ``EmptyArchiveFileError`` and the other ``StoreUnavailableError``.
    """
    folder = ArchiveFolder.at(path)
    now = setup.clock.now()
    lock = None if read_only else ArchiveLock.take(folder, now, take_over=take_over)
    try:
        engine = open_database(folder, data_key, known_version=SCHEMA_VERSION, read_only=read_only)
        try:
            return _begin(Holdings(folder, data_key, setup, engine, lock), accept_older)
        except BaseException:
            engine.dispose()
            raise
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _begin(holdings: Holdings, accept_older: bool) -> Store:  # noqa: FBT001
    found = schema_version(holdings.engine)
    if found != SCHEMA_VERSION:
        _bring_up_to_date(holdings, found)
    _demand_own_objects(holdings.engine)
    store = Store(holdings)
    if store.head_state().is_alarming and not accept_older:
        raise OlderThanLastTimeError
    if not store.read_only:
        _log_opening(store, holdings, found)
    return store


def _bring_up_to_date(holdings: Holdings, found: int) -> None:
    """Make the tables of a new archive, or migrate an older one after copying it as it is."""
    if holdings.lock is None:
        raise ReadOnlyArchiveError
    if found == 0:
        create_schema(holdings.engine)
        return
    now = holdings.setup.clock.now()
    backup_archive(holdings.engine, holdings.folder, holdings.data_key, now)
    migrate(holdings.engine, SCHEMA_VERSION, MIGRATIONS)


def _demand_own_objects(engine: Engine) -> None:
    """Refuse a file with triggers, views or tables that are not ours before using it."""
    with store_errors(), reading(engine).connect() as connection:
        if foreign_objects(connection):
            raise DamagedArchiveError


def _log_opening(store: Store, holdings: Holdings, found: int) -> None:
    """Log the opening and what happened since the last one without a log being there."""
    attempts = read_attempts(holdings.folder)
    with store.units.writing() as unit:
        if found == 0:
            unit.users.rename("")
        deeds = [unit.deed(Action.OPEN_ARCHIVE if found else Action.CREATE_ARCHIVE)]
        if 0 < found < SCHEMA_VERSION:
            deeds.append(unit.deed(Action.MIGRATE, purpose=f"{found} to {SCHEMA_VERSION}"))
        deeds += [_attempt_deed(one, holdings) for one in attempts]
        unit.commit_deeds(tuple(deeds))
    store.units.changed_rows = False  # an opening alone is not worth a copy
    forget_attempts(holdings.folder, attempts)


def _attempt_deed(attempt: Attempt, holdings: Holdings) -> Deed:
    return Deed(
        at=attempt.at,
        user=UserId(holdings.data_key.user),
        device=holdings.setup.device,
        action=_ATTEMPTS[attempt.kind],
        case_id=CaseId(attempt.case) if attempt.case else None,
    )
