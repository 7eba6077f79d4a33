"""Opens the encrypted database for SQLAlchemy; nothing here ever creates one by accident."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from models.domain.archive_errors import (
    EmptyArchiveFileError,
    MissingDatabaseError,
    NewerProgramError,
)
from models.store.archive_folder import ArchiveFolder
from models.store.connection import BUSY_SECONDS, connect, create_database
from models.store.data_key import DataKey
from models.store.errors import store_errors
from models.store.faults import file_errors

__all__ = [
    "checkpoint",
    "create_database",
    "damaged_pages",
    "make_engine",
    "open_database",
    "reading",
    "schema_version",
]


def make_engine(folder: ArchiveFolder, data_key: DataKey, *, read_only: bool = False) -> Engine:
    """Return an engine on the archive's database; opens no connection yet.

    Every transaction starts with BEGIN IMMEDIATE, so that a writer waits at its start and never
    fails in the middle; ``reading(engine)`` gives the view for readers. ``data_key.wipe()`` keeps
    the engine from opening more connections.
    """

    def open_connection() -> Any:
        return connect(folder.database, data_key, read_only=read_only)

    engine = create_engine(
        "sqlite://",
        creator=open_connection,
        module=dbapi2,
        poolclass=QueuePool,
        hide_parameters=True,  # errors and logs must not show names, notes or numbers
        execution_options={_READING: read_only},
    )
    event.listen(engine, "begin", _begin)
    return engine


def reading(engine: Engine) -> Engine:
    """Return the same engine and pool for readers: their transactions do not block a writer."""
    return engine.execution_options(**{_READING: True})


def open_database(
    folder: ArchiveFolder, data_key: DataKey, *, known_version: int, read_only: bool = False
) -> Engine:
    """Return an engine after proving that the file opens with this key.

    Raises ``MissingDatabaseError``, ``EmptyArchiveFileError``, ``DamagedArchiveError`` (the key
    was right, so the file is not), ``NewerProgramError`` (``user_version`` above
    ``known_version``) and the other ``StoreUnavailableError``.
    """
    demand_database_file(folder)
    engine = make_engine(folder, data_key, read_only=read_only)
    try:
        _demand_known_version(engine, known_version)
    except BaseException:
        engine.dispose()
        raise
    return engine


def demand_database_file(folder: ArchiveFolder) -> None:
    """Raise unless there is a database file with something in it."""
    if folder.database.is_symlink() or not folder.database.is_file():
        raise MissingDatabaseError
    with file_errors():
        if folder.database.stat().st_size == 0:
            raise EmptyArchiveFileError


def _demand_known_version(engine: Engine, known_version: int) -> None:
    if schema_version(engine) > known_version:
        raise NewerProgramError


def schema_version(engine: Engine) -> int:
    """Return SQLite's ``user_version``; reads the schema, so a damaged first page shows."""
    with store_errors(), reading(engine).connect() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def damaged_pages(engine: Engine) -> tuple[str, ...]:
    """Return what the page authentication and SQLite's own check find; empty when all is well."""
    with store_errors(), reading(engine).connect() as connection:
        cipher = connection.exec_driver_sql("PRAGMA cipher_integrity_check").scalars().all()
        if cipher:
            return tuple(map(str, cipher))
        structure = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        return tuple(str(line) for line in structure if line != "ok")


def checkpoint(engine: Engine) -> bool:
    """Move the write-ahead log into the database; False when a reader kept some of it back.

    For the end of every session and before closing: a ``-wal`` that is lost takes with it what it
    holds.
    """
    with store_errors():
        connection = engine.raw_connection()
        try:
            cursor = connection.cursor()
            cursor.execute(f"PRAGMA busy_timeout = {_CHECKPOINT_PATIENCE_MS}")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, _, _ = cursor.fetchone() or (0, 0, 0)
            cursor.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
            return not busy
        finally:
            connection.close()


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get(_READING, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


_READING = "archive_reading"
_CHECKPOINT_PATIENCE_MS = 200  # it runs while somebody waits; what is left is done next time
