"""Rows 1, 4, 5, 6 and 8 of the fault matrix in trust.md, quick enough for every run.

The long versions (200 kills, every page) belong to the benchmarks.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from models.domain.archive_errors import (
    ArchiveErrorCode,
    DamagedArchiveError,
    DiskFullError,
    ReadOnlyArchiveError,
    StoreUnavailableError,
)
from models.store.archive_folder import ArchiveFolder
from models.store.attempts import note_look, unlock_with_passphrase
from models.store.backup import list_backups, restore_archive
from models.store.connection import connect
from models.store.engine import checkpoint, damaged_pages, make_engine, open_database, reading
from models.store.errors import store_errors
from models.store.files import replace_private_file
from models.store.inspection import inspect_archive
from models.store.keys import change_passphrase, create_archive, open_with_passphrase
from models.store.lock_file import ArchiveLock
from tests.store.conftest import CHEAP, NOW, PASSPHRASE

ROWS_AT_ONCE = 20
OPEN = """
import sys
from datetime import datetime, timedelta, UTC
from pathlib import Path
from models.store.archive_folder import ArchiveFolder
from models.store.connection import connect
from models.store.keys import KdfCost, change_passphrase, open_with_passphrase
folder = ArchiveFolder.at(Path(sys.argv[1]))
key = open_with_passphrase(folder.path, sys.argv[2])
"""
WRITE = """
db = connect(folder.database, key)
for batch in range(10_000):
    db.execute("BEGIN IMMEDIATE")
    db.executemany("INSERT INTO note (words) VALUES (?)", [(f"{batch} " * 40,)] * 20)
    db.execute("COMMIT")
    print(batch, flush=True)
"""
BACK_UP = """
from models.store.backup import backup_archive
from models.store.engine import make_engine
engine = make_engine(folder, key)
for number in range(10_000):
    backup_archive(engine, folder, key, datetime(2026, 3, 2, tzinfo=UTC) + timedelta(days=number))
    print(number, flush=True)
"""
NEW_PASSPHRASES = """
for number in range(10_000):
    change_passphrase(folder.path, key, sys.argv[2], kdf=KdfCost(64, 1, 1))
    print(number, flush=True)
"""


@pytest.fixture
def notes(engine):
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)")
        rows = [(f"ord {number} " * 20,) for number in range(400)]
        connection.exec_driver_sql("INSERT INTO note (words) VALUES (?)", rows)
    checkpoint(engine)
    return engine


def count(engine):
    with store_errors(), reading(engine).connect() as connection:
        return connection.exec_driver_sql("SELECT count(words) FROM note").scalar_one()


def write(engine, times=1):
    with store_errors(), engine.begin() as connection:
        rows = [("x" * 200,)] * times
        connection.exec_driver_sql("INSERT INTO note (words) VALUES (?)", rows)


def opened_count(archive):
    """Open the archive as the program does and read every page that matters."""
    engine = open_database(archive.folder, archive.data_key, known_version=0)
    try:
        if damaged_pages(engine):
            raise DamagedArchiveError
        return count(engine)
    finally:
        engine.dispose()


def kill_during(script, archive, acknowledged):
    """Run a child until it has acknowledged so many steps, kill it, and return the last it told."""
    command = [sys.executable, "-c", OPEN + script, str(archive.path), PASSPHRASE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:  # noqa: S603
        told = [child.stdout.readline() for _ in range(acknowledged)]
        child.kill()
        told += child.stdout.readlines()
    return int([line for line in told if line.endswith("\n")][-1])


def test_that_no_saved_batch_is_lost_and_none_is_half_when_killed(archive, notes):
    notes.dispose()
    before, chance = 400, random.Random(3)  # noqa: S311
    for _ in range(10):
        last = kill_during(WRITE, archive, chance.randint(1, 60))
        rows = opened_count(archive)
        assert (rows - before) % ROWS_AT_ONCE == 0
        assert rows - before >= (last + 1) * ROWS_AT_ONCE
        before = rows


def test_that_a_backup_killed_halfway_is_not_listed(archive, notes, tmp_path):
    notes.dispose()
    for run in range(2):
        kill_during(BACK_UP, archive, 2 + run)
        newest = list_backups(archive.folder)[0]
        assert all(backup.is_complete for backup in list_backups(archive.folder))
        restored = restore_archive(newest.path, tmp_path / f"R{run}.trivsel", archive.data_key)
        assert restored.keys.exists()


def test_that_a_passphrase_change_killed_halfway_leaves_a_whole_key_file(archive):
    for run in range(2):
        kill_during(NEW_PASSPHRASES, archive, 5 + run)
        assert open_with_passphrase(archive.path, PASSPHRASE)


def test_that_a_full_disk_is_told_and_loses_nothing(notes):
    with notes.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1}")
        connection.rollback()
        rows, insert = [("x" * 4000,)] * 20, "INSERT INTO note (words) VALUES (?)"
        with pytest.raises(DiskFullError), store_errors(), connection.begin():
            connection.exec_driver_sql(insert, rows)
        assert count(notes) == 400
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1000}")
    write(notes)  # room again: the same engine goes on
    assert count(notes) == 401


def test_that_a_key_file_survives_a_full_disk(archive, monkeypatch):
    before = archive.folder.keys.read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFullError):
        change_passphrase(archive.path, archive.data_key, "en helt anden sætning", kdf=CHEAP)
    assert archive.folder.keys.read_bytes() == before
    assert not list(archive.path.glob(".*"))


CORRUPTIONS = {
    "zeros": lambda whole: bytes(len(whole)),
    "garbage": lambda whole: random.Random(1).randbytes(len(whole)),  # noqa: S311
    "plain SQLite": lambda whole: b"SQLite format 3\0" + whole[16:],
    "text": lambda _: b"dette er ikke et arkiv" * 300,
    "half": lambda whole: whole[: len(whole) // 2],
    "one byte short": lambda whole: whole[:-1],
    "one page short": lambda whole: whole[:-4096],
    "first bytes only": lambda whole: whole[:100],
    "swapped pages": lambda w: w[:4096] + w[8192:12288] + w[4096:8192] + w[12288:],
}


@pytest.mark.parametrize("corrupt", CORRUPTIONS.values(), ids=CORRUPTIONS)
def test_that_a_spoilt_database_is_damage_and_stays_as_it_was(archive, notes, corrupt):
    notes.dispose()
    spoilt = corrupt(archive.folder.database.read_bytes())
    archive.folder.database.write_bytes(spoilt)
    assert open_with_passphrase(archive.path, PASSPHRASE)
    with pytest.raises(DamagedArchiveError):
        opened_count(archive)
    assert archive.folder.database.read_bytes() == spoilt


def test_that_a_flipped_bit_is_found_in_every_page(archive, notes):
    notes.dispose()
    whole = archive.folder.database.read_bytes()
    for page in range(len(whole) // 4096):
        spoilt = bytearray(whole)
        spoilt[page * 4096 + 50 + page] ^= 1
        archive.folder.database.write_bytes(spoilt)
        with pytest.raises(DamagedArchiveError):
            opened_count(archive)
    archive.folder.database.write_bytes(whole)
    assert opened_count(archive) == 400


def test_that_a_damaged_page_is_told_when_it_is_first_read(archive, notes):
    notes.dispose()
    spoilt = bytearray(archive.folder.database.read_bytes())
    spoilt[5 * 4096 + 7] ^= 1
    archive.folder.database.write_bytes(spoilt)
    engine = open_database(archive.folder, archive.data_key, known_version=0)
    with pytest.raises(DamagedArchiveError), store_errors(), reading(engine).connect() as reader:
        reader.exec_driver_sql("SELECT sum(length(words)) FROM note").scalar_one()
    engine.dispose()


def test_that_another_archives_database_is_damage(archive, notes, tmp_path):
    notes.dispose()
    create_archive(tmp_path / "B.trivsel", PASSPHRASE, kdf=CHEAP)
    shutil.copy(tmp_path / "B.trivsel" / "archive.db", archive.folder.database)
    with pytest.raises(DamagedArchiveError):
        opened_count(archive)


def test_that_a_log_of_another_database_does_no_harm(archive, notes, tmp_path):
    notes.dispose()
    other_key, _ = create_archive(tmp_path / "B.trivsel", PASSPHRASE, kdf=CHEAP)
    other = ArchiveFolder.at(tmp_path / "B.trivsel")
    with closing(connect(other.database, other_key)) as connection:
        connection.execute("CREATE TABLE stray (x)")
        shutil.copy(other.write_ahead_log, archive.folder.write_ahead_log)
    before = archive.folder.database.read_bytes()
    try:
        assert opened_count(archive) == 400
    except DamagedArchiveError:  # noticed is as good as harmless,
        archive.folder.write_ahead_log.unlink(missing_ok=True)  # if the words are still there
        archive.folder.database.write_bytes(before)
        assert opened_count(archive) == 400


def test_that_a_lost_log_after_a_checkpoint_costs_nothing(archive, notes):
    write(notes, 5)
    checkpoint(notes)
    copy = archive.path.parent / "copy.trivsel"
    shutil.copytree(archive.path, copy, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    engine = open_database(ArchiveFolder.at(copy), archive.data_key, known_version=0)
    assert count(engine) == 405
    engine.dispose()


@pytest.fixture
def write_protected(archive, notes):
    """A copy of the archive on a place where this process may read and not write."""
    notes.dispose()
    place = Path(tempfile.mkdtemp(prefix="trivsel-"))  # pytest's own folders are root's alone
    folder = ArchiveFolder.at(place / "A.trivsel")
    shutil.copytree(archive.path, folder.path)
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    for path in (place, folder.path, *folder.path.rglob("*")):
        path.chmod(0o500 if path.is_dir() else 0o400)
        if as_root:
            os.chown(path, 65534, 65534)
    if as_root:  # root may write anywhere, so the test would prove nothing
        os.seteuid(65534)
    yield folder
    if as_root:
        os.seteuid(0)
    for path in (place, folder.path):
        path.chmod(0o700)
    shutil.rmtree(place)


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX rights")
def test_that_a_write_protected_archive_is_read_and_says_so(write_protected):
    found = inspect_archive(write_protected.path)
    assert (found.problem, found.can_write) == (None, False)
    data_key = unlock_with_passphrase(write_protected.path, PASSPHRASE, NOW)
    with pytest.raises(ReadOnlyArchiveError):
        ArchiveLock.take(write_protected, NOW)
    engine = open_database(write_protected, data_key, known_version=0, read_only=True)
    assert count(engine) == 400
    engine.dispose()
    note_look(write_protected, NOW, "sag")  # nowhere to keep it: no crash
    with pytest.raises(ReadOnlyArchiveError):
        change_passphrase(write_protected.path, data_key, PASSPHRASE, kdf=CHEAP)


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX rights")
def test_that_writing_to_a_write_protected_archive_is_refused(write_protected):
    data_key = open_with_passphrase(write_protected.path, PASSPHRASE)
    engine = make_engine(write_protected, data_key)
    with pytest.raises(StoreUnavailableError) as caught:
        write(engine)
    engine.dispose()
    assert caught.value.code in {ArchiveErrorCode.READ_ONLY, ArchiveErrorCode.UNREACHABLE}


def test_that_a_file_is_replaced_whole_or_not_at_all(tmp_path, monkeypatch):
    path = tmp_path / "keys.json"
    replace_private_file(path, b"old")

    def interrupted(_self, _target):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        replace_private_file(path, b"new")
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"old"]
