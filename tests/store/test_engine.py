"""The database is encrypted on the disk, strict inside, and never made by accident."""

import threading
from contextlib import closing

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlcipher3 import dbapi2

from models.domain.archive_errors import (
    ArchiveErrorCode,
    ArchiveInUseError,
    DamagedArchiveError,
    EmptyArchiveFileError,
    MissingDatabaseError,
    NewerProgramError,
    ReadOnlyArchiveError,
    StoreUnavailableError,
)
from models.store.connection import connect, demand_sound_engine
from models.store.data_key import DataKey
from models.store.engine import (
    checkpoint,
    create_database,
    damaged_pages,
    make_engine,
    open_database,
    reading,
    schema_version,
)
from models.store.errors import store_errors, store_fault
from models.store.keys import open_with_passphrase
from tests.store.conftest import PASSPHRASE

MARKER = "Hemmelig-Frederikke-0107"


@pytest.fixture
def notes(engine):
    """The engine, with one table and a marker that must never be readable on the disk."""
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)")
        insert = text("INSERT INTO note (words) VALUES (:words)")
        connection.execute(insert, [{"words": f"{MARKER} {number}"} for number in range(200)])
    return engine


def count(engine):
    with reading(engine).connect() as connection:
        return connection.exec_driver_sql("SELECT count(*) FROM note").scalar_one()


def pragma(engine, name):
    with reading(engine).connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


def test_that_no_word_is_readable_in_any_file(archive, notes):
    with notes.begin() as connection:  # sorting and temporary tables, which could spill
        connection.exec_driver_sql("CREATE TEMP TABLE t AS SELECT words FROM note ORDER BY words")
        files = [path for path in archive.path.rglob("*") if path.is_file()]
        assert {"archive.db", "archive.db-wal", "archive.db-shm"} <= {f.name for f in files}
        content = b"".join(path.read_bytes() for path in files)
    assert MARKER.encode() not in content
    assert b"CREATE TABLE" not in content
    assert archive.folder.write_ahead_log.stat().st_size > 4096


def test_that_the_file_does_not_look_like_sqlite(archive, notes):
    checkpoint(notes)
    assert archive.folder.database.read_bytes()[:15] != b"SQLite format 3"
    assert archive.folder.database.stat().st_size > 8192


def test_that_every_connection_is_strict(engine):
    expected = {
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "synchronous": 2,
        "journal_mode": "wal",
        "temp_store": 0,  # as built: in memory. FILE would write plaintext to the disk
        "cipher_memory_security": "0",
    }
    with engine.connect(), engine.pool.connect():  # the second from the pool, the third counts
        assert {name: pragma(engine, name) for name in expected} == expected


def test_that_temporary_tables_stay_in_memory_by_the_build(engine):
    with reading(engine).connect() as connection:
        options = connection.exec_driver_sql("PRAGMA compile_options").scalars().all()
    assert "TEMP_STORE=2" in options


def test_that_a_driver_without_encryption_is_refused():
    import sqlite3  # noqa: PLC0415

    with (
        closing(sqlite3.connect(":memory:")) as plain,
        pytest.raises(RuntimeError, match="encrypt"),
    ):
        demand_sound_engine(plain)


def test_that_an_old_sqlite_is_refused(engine, monkeypatch):
    monkeypatch.setattr(dbapi2, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(RuntimeError, match="too old"):
        engine.connect()


def test_that_an_archive_opens_again_with_what_was_written(archive, notes):
    notes.dispose()
    again = open_with_passphrase(archive.path, PASSPHRASE)
    engine = open_database(archive.folder, again, known_version=0)
    assert count(engine) == 200
    assert damaged_pages(engine) == ()
    engine.dispose()


def test_that_a_missing_database_is_not_made(archive):
    archive.folder.database.unlink()
    with pytest.raises(MissingDatabaseError):
        open_database(archive.folder, archive.data_key, known_version=0)
    engine = make_engine(archive.folder, archive.data_key)
    with pytest.raises(StoreUnavailableError), store_errors():
        engine.connect()
    assert not archive.folder.database.exists()


def test_that_an_empty_file_is_not_a_new_archive(archive):
    archive.folder.database.write_bytes(b"")
    with pytest.raises(EmptyArchiveFileError):
        open_database(archive.folder, archive.data_key, known_version=0)
    assert archive.folder.database.read_bytes() == b""


def test_that_making_a_database_never_overwrites_one(archive):
    before = archive.folder.database.read_bytes()
    with pytest.raises(FileExistsError):
        create_database(archive.folder.database, archive.data_key)
    assert archive.folder.database.read_bytes() == before


def test_that_a_newer_programs_archive_is_refused_untouched(archive, notes):
    with notes.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 8")
    assert schema_version(notes) == 8
    with pytest.raises(NewerProgramError):
        open_database(archive.folder, archive.data_key, known_version=7)
    open_database(archive.folder, archive.data_key, known_version=8).dispose()


def test_that_the_right_passphrase_with_the_wrong_database_is_damage(archive, capfd):
    foreign = DataKey(archive.data_key.archive_id, archive.data_key.user, b"x" * 32)
    with pytest.raises(DamagedArchiveError):
        open_database(archive.folder, foreign, known_version=0)
    assert capfd.readouterr().err == ""  # SQLCipher would fill the terminal otherwise


def test_that_a_locked_program_opens_no_more_connections(archive, notes):
    notes.dispose()
    archive.data_key.wipe()
    with pytest.raises(RuntimeError, match="wiped"):
        notes.connect()


def test_that_a_writer_waits_at_its_start_and_a_reader_does_not_wait(archive, notes):
    with notes.begin() as writer:
        writer.exec_driver_sql("DELETE FROM note")
        assert count(notes) == 200
        other = connect(archive.folder.database, archive.data_key)
        other.execute("PRAGMA busy_timeout = 1")
        with closing(other), pytest.raises(ArchiveInUseError), store_errors():
            other.execute("BEGIN IMMEDIATE")
    assert count(notes) == 0


def test_that_several_threads_write_in_turn(notes):
    def write():
        for _ in range(20):
            with notes.begin() as connection:
                connection.exec_driver_sql("INSERT INTO note (words) VALUES ('x')")

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(notes) == 280


def test_that_a_failed_transaction_leaves_nothing(notes):
    def give_up_halfway():
        with notes.begin() as connection:
            connection.exec_driver_sql("DELETE FROM note")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        give_up_halfway()
    assert count(notes) == 200


@pytest.mark.usefixtures("notes")
def test_that_a_read_only_archive_can_be_read_and_not_written(archive):
    engine = open_database(archive.folder, archive.data_key, known_version=0, read_only=True)
    assert count(engine) == 200
    with pytest.raises(ReadOnlyArchiveError), store_errors(), engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM note")
    engine.dispose()


def test_that_errors_show_neither_values_nor_keys(notes):
    with pytest.raises(IntegrityError) as caught, notes.begin() as connection:
        connection.execute(text("INSERT INTO note VALUES (1, :words)"), {"words": MARKER})
    assert MARKER not in str(caught.value)
    assert store_fault(caught.value) is None
    assert "key" not in repr(notes.url)


def test_that_a_bug_travels_up_untouched(notes):
    with (
        notes.connect() as connection,
        pytest.raises(DBAPIError, match="no such table"),
        store_errors(),
    ):
        connection.exec_driver_sql("SELECT * FROM missing")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (28, ArchiveErrorCode.DISK_FULL),  # ENOSPC
        (13, ArchiveErrorCode.READ_ONLY),  # EACCES
        (30, ArchiveErrorCode.READ_ONLY),  # EROFS
        (5, ArchiveErrorCode.UNREACHABLE),  # EIO
    ],
)
def test_that_faults_of_the_disk_are_told_apart(number, code):
    assert store_fault(OSError(number, "a path would stand here")).code == code


def test_that_after_a_checkpoint_the_log_beside_the_file_may_be_lost(archive, notes):
    assert checkpoint(notes)
    assert archive.folder.write_ahead_log.stat().st_size == 0


def test_that_a_reader_in_the_way_is_told_by_the_checkpoint(notes):
    with reading(notes).connect() as connection:
        connection.exec_driver_sql("SELECT * FROM note").first()
        with notes.begin() as writer:
            writer.exec_driver_sql("DELETE FROM note")
        assert not checkpoint(notes)
