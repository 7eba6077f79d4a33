"""Opens one SQLCipher connection with the key and the settings every connection must have."""

from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from models.store.data_key import DataKey, KeyPurpose
from models.store.faults import raise_store_error
from models.store.files import create_private_file, flush_file, flush_folder, may_write

OLDEST_SQLITE = (3, 51, 3)  # older ones can corrupt a WAL database (sqlite.org/wal.html)
BUSY_SECONDS = 5.0
_APPLICATION_ID = 0x54525653  # "TRVS"

# cipher_memory_security is left OFF: it makes ORM flushes 3.4 times slower and, once set, holds
# for every connection of the process (measured, stack.md 2.4). It would wipe SQLite's page cache,
# while Python's own strings with the same content stay in memory anyway.
# temp_store is never touched: the build keeps temporary tables in memory, while FILE would write
# plaintext to the disk (measured, stack.md finding 3).
_EVERY_CONNECTION = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
_WRITERS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # macOS: without it "saved" only means "in the disk's own cache"
    "PRAGMA checkpoint_fullfsync = ON",
)


def connect(database: Path, data_key: DataKey, *, read_only: bool = False) -> Any:
    """Return a keyed DB-API connection to an existing file; never creates one.

    Transactions are explicit (``isolation_level`` None). The key is right or not only at the
    first read. Raises ``sqlcipher3`` errors.
    """
    connection = dbapi2.connect(
        _address(database, read_only=read_only),
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,  # the pool hands it to one thread at a time
    )
    try:
        _prepare(connection, data_key, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return connection


def create_database(database: Path, data_key: DataKey) -> None:
    """Create the encrypted file with nothing in it but our mark; fail when one is there.

    Raises ``FileExistsError`` and ``StoreUnavailableError``.
    """
    # Made by us, not by SQLite: it is 0600 from the start, and -wal and -shm inherit that.
    create_private_file(database)
    try:
        connection = connect(database, data_key)
        try:
            connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        finally:
            connection.close()
    except dbapi2.Error as error:
        raise_store_error(error)
        raise
    flush_file(database)
    flush_folder(database.parent)


def demand_sound_engine(connection: Any) -> None:
    """Raise unless this really is SQLCipher on a SQLite that is safe in WAL mode.

    Plain SQLite ignores ``PRAGMA key`` and would write everything readable.
    """
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        message = "the database driver does not encrypt"
        raise RuntimeError(message)
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        message = f"SQLite {dbapi2.sqlite_version} is too old, need {OLDEST_SQLITE}"
        raise RuntimeError(message)


def _address(database: Path, *, read_only: bool) -> str:
    """Return the URI; ``rw`` and ``ro`` never create, plain opening would."""
    if not read_only:
        return f"{database.as_uri()}?mode=rw"
    wal = database.with_name(f"{database.name}-wal")
    has_wal = wal.exists() and wal.stat().st_size > 0
    if may_write(database.parent) or has_wal:
        return f"{database.as_uri()}?mode=ro"
    # A reader of a WAL database needs a -shm file. Where none can be made (a read-only disk)
    # nobody can be writing either.
    return f"{database.as_uri()}?mode=ro&immutable=1"


def _prepare(connection: Any, data_key: DataKey, *, read_only: bool) -> None:
    # First of all, or a damaged file writes thousands of lines to stderr.
    connection.execute("PRAGMA cipher_log_level = NONE")
    demand_sound_engine(connection)
    connection.execute(f"PRAGMA key = \"x'{data_key.subkey(KeyPurpose.DATABASE).hex()}'\"")
    for statement in _EVERY_CONNECTION:
        connection.execute(statement)
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        return
    for statement in _WRITERS:
        connection.execute(statement)
