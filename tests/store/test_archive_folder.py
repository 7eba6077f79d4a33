"""What lies in the folder, who may read it, and who has it open."""

import os
import stat
import subprocess
import sys

import pytest

from models.domain.archive_errors import (
    ArchiveError,
    ArchiveErrorCode,
    ArchiveHolder,
    ArchiveInUseError,
    TooManyAttemptsError,
)
from models.store.archive_folder import ArchiveFolder
from models.store.attempts import note_look
from models.store.backup import backup_archive
from models.store.head import write_head
from models.store.inspection import inspect_archive
from models.store.lock_file import ArchiveLock, holder_of
from tests.store.conftest import NOW

HOLD = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from models.store.archive_folder import ArchiveFolder
from models.store.lock_file import ArchiveLock
lock = ArchiveLock.take(ArchiveFolder.at(Path(sys.argv[1])), datetime(2026, 3, 2, tzinfo=UTC))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other_process(archive):
    """A second program that has the archive open."""
    command = [sys.executable, "-c", HOLD, str(archive.path)]
    process = subprocess.Popen(  # noqa: S603
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def problem_of(path):
    problem = inspect_archive(path).problem
    return problem.code if problem else None


def test_that_a_whole_archive_is_ready_to_open(archive):
    found = inspect_archive(archive.path)
    assert found.problem is None
    assert found.archive_id == archive.data_key.archive_id
    assert (found.can_write, found.holder, found.is_backup) == (True, None, False)


def test_that_every_missing_or_broken_part_is_named(archive):
    folder = archive.folder
    keys, database = folder.keys.read_bytes(), folder.database.read_bytes()
    folder.database.write_bytes(b"")
    assert problem_of(folder.path) == ArchiveErrorCode.EMPTY_ARCHIVE_FILE
    folder.database.unlink()
    assert problem_of(folder.path) == ArchiveErrorCode.MISSING_DATABASE
    folder.keys.unlink()
    assert problem_of(folder.path) == ArchiveErrorCode.NOT_AN_ARCHIVE
    folder.database.write_bytes(database)
    assert problem_of(folder.path) == ArchiveErrorCode.MISSING_KEY_FILE
    folder.keys.write_bytes(keys[:100])
    assert problem_of(folder.path) == ArchiveErrorCode.DAMAGED_KEY_FILE
    folder.keys.write_bytes(keys.replace(b'"version": 1', b'"version": 9'))
    assert problem_of(folder.path) == ArchiveErrorCode.NEWER_PROGRAM


def test_that_nothing_and_a_file_are_not_archives(tmp_path):
    (tmp_path / "file.trivsel").write_text("")
    for name in ("nothing.trivsel", "file.trivsel", "."):
        assert problem_of(tmp_path / name) == ArchiveErrorCode.NOT_AN_ARCHIVE


def test_that_looking_changes_nothing(archive):
    before = sorted(archive.path.rglob("*"))
    inspect_archive(archive.path)
    assert sorted(archive.path.rglob("*")) == before


def test_that_a_database_borrowed_from_another_archive_is_refused(archive, tmp_path):
    away = tmp_path / "elsewhere.db"
    archive.folder.database.rename(away)
    archive.folder.database.symlink_to(away)
    assert problem_of(archive.path) == ArchiveErrorCode.MISSING_DATABASE


def test_that_a_backup_is_recognised(archive, engine):
    backup = backup_archive(engine, archive.folder, archive.data_key, NOW)
    assert inspect_archive(backup).is_backup


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in access lists")
def test_that_only_the_user_can_read_any_part(archive, engine):
    umask = os.umask(0o000)  # even where the system is careless
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE t (x)")
        write_head(archive.folder, archive.data_key, 1, "0" * 64)
        note_look(archive.folder, NOW, "sag")
        backup_archive(engine, archive.folder, archive.data_key, NOW)
        with ArchiveLock.take(archive.folder, NOW):
            parts = [archive.path, *archive.path.rglob("*")]
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in parts}
    finally:
        os.umask(umask)
    assert {"archive.db-wal", "archive.db-shm", "head.json", "in-use.lock"} <= set(modes)
    folders = {path.name for path in parts if path.is_dir()}
    assert {mode for name, mode in modes.items() if name in folders} == {0o700}
    assert {mode for name, mode in modes.items() if name not in folders} == {0o600}


def test_that_the_second_program_is_told_who_has_the_archive(archive, other_process):
    with pytest.raises(ArchiveInUseError) as caught:
        ArchiveLock.take(archive.folder, NOW)
    assert caught.value.holder.pid == other_process.pid
    assert caught.value.holder.on_this_machine
    assert inspect_archive(archive.path).holder == caught.value.holder


@pytest.mark.usefixtures("other_process")
def test_that_a_link_to_the_archive_is_the_same_archive(archive, tmp_path):
    link = tmp_path / "link.trivsel"
    link.symlink_to(archive.path)
    with pytest.raises(ArchiveInUseError):
        ArchiveLock.take(ArchiveFolder.at(link), NOW)


def test_that_the_lock_of_a_dead_program_is_taken_over(archive, other_process):
    other_process.kill()
    other_process.wait()
    assert archive.folder.lock.read_text()
    assert holder_of(archive.folder) is None
    with ArchiveLock.take(archive.folder, NOW):
        assert holder_of(archive.folder).pid == os.getpid()


def test_that_a_closed_archive_is_free(archive):
    with ArchiveLock.take(archive.folder, NOW) as lock, pytest.raises(ArchiveInUseError):
        ArchiveLock.take(archive.folder, NOW)
    lock.release()
    ArchiveLock.take(archive.folder, NOW).release()
    assert archive.folder.lock.read_text() == ""


def test_that_only_a_person_takes_over_from_another_machine(archive):
    archive.folder.lock.write_text(
        '{"pid": 12, "host": "KONTOR-PC", "started": "2026-03-01T08:00:00+00:00"}'
    )
    with pytest.raises(ArchiveInUseError) as caught:
        ArchiveLock.take(archive.folder, NOW, host="STUE-PC")
    assert (caught.value.holder.host, caught.value.holder.on_this_machine) == ("KONTOR-PC", False)
    ArchiveLock.take(archive.folder, NOW, host="STUE-PC", take_over=True).release()
    ArchiveLock.take(archive.folder, NOW, host="STUE-PC").release()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": 1}', "\0" * 5000])
def test_that_a_half_written_lock_file_is_free(archive, content):
    archive.folder.lock.write_text(content)
    ArchiveLock.take(archive.folder, NOW).release()


def test_that_every_error_shows_its_code_and_nothing_else():
    kinds, seen = list(ArchiveError.__subclasses__()), {}
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        if "code" in vars(kind):
            seen[kind.code] = kind
    assert set(seen) == set(ArchiveErrorCode)
    holder = ArchiveHolder(1, "MORS-PC", None, on_this_machine=False)
    assert str(ArchiveInUseError(holder)) == "in_use"
    assert "MORS" not in repr(ArchiveInUseError(holder))
    assert str(TooManyAttemptsError(5)) == "too_many_attempts"
