"""A backup counts only when it has been proven readable, and restoring never overwrites."""

import shutil
from datetime import timedelta

import pytest

from models.domain.archive_errors import (
    ArchiveExistsError,
    DamagedArchiveError,
    MissingDatabaseError,
    MissingKeyFileError,
    WrongPassphraseError,
)
from models.store.archive_folder import ArchiveFolder
from models.store.backup import backup_archive, list_backups, restore_archive
from models.store.engine import make_engine, reading
from models.store.head import Head, HeadState, compare_head, write_head
from models.store.keys import (
    change_passphrase,
    create_archive,
    open_with_passphrase,
    open_with_recovery_key,
)
from tests.store.conftest import CHEAP, NOW, PASSPHRASE

MARKER = "Hemmelig-Frederikke-0107"


@pytest.fixture
def filled(engine):
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE note (words TEXT)")
        connection.exec_driver_sql("INSERT INTO note VALUES (?)", (MARKER,))
    return engine


def words(engine):
    with reading(engine).connect() as connection:
        return connection.exec_driver_sql("SELECT words FROM note").scalars().all()


def words_in(folder, data_key):
    engine = make_engine(folder, data_key)
    try:
        return words(engine)
    finally:
        engine.dispose()


def make(archive, engine, now=NOW, **options):
    return backup_archive(engine, archive.folder, archive.data_key, now, **options)


def test_that_a_backup_holds_everything_needed_and_nothing_readable(archive, filled):
    write_head(archive.folder, archive.data_key, 3, "a" * 64)
    backup = make(archive, filled)
    assert backup == archive.folder.backups / "2026-03-02T09-30-00Z"
    names = {path.name for path in backup.iterdir()}
    assert names == {"archive.db", "keys.json", "head.json"}
    database = (backup / "archive.db").read_bytes()
    assert database[:15] != b"SQLite format 3"
    assert MARKER.encode() not in database


def test_that_a_backup_is_taken_in_the_middle_of_work(archive, filled):
    with reading(filled).connect() as reader:
        reader.exec_driver_sql("SELECT * FROM note").first()
        backup = make(archive, filled)
    restored = restore_archive(backup, archive.path.parent / "R.trivsel", archive.data_key)
    assert words_in(restored, archive.data_key) == [MARKER]


def test_that_a_backup_comes_back_under_a_new_name(archive, filled, tmp_path):
    write_head(archive.folder, archive.data_key, 3, "a" * 64)
    backup = make(archive, filled)
    with filled.begin() as connection:
        connection.exec_driver_sql("DELETE FROM note")
    data_key = open_with_passphrase(backup, PASSPHRASE)
    restored = restore_archive(backup, tmp_path / "Ny.trivsel", data_key)
    assert words_in(restored, data_key) == [MARKER]
    assert words(filled) == []
    assert open_with_recovery_key(restored.path, archive.recovery_key.text)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_that_restoring_never_overwrites(archive, filled, tmp_path):
    backup = make(archive, filled)
    (tmp_path / "taken").mkdir()
    for target in (archive.path, tmp_path / "taken"):
        with pytest.raises(ArchiveExistsError):
            restore_archive(backup, target, archive.data_key)
    assert words(filled) == [MARKER]


def test_that_a_restored_archive_is_not_called_older(archive, filled, tmp_path):
    seen = tmp_path / "heads"
    write_head(archive.folder, archive.data_key, 3, "a" * 64, seen=seen)
    backup = make(archive, filled)
    write_head(archive.folder, archive.data_key, 9, "b" * 64, seen=seen)
    now = Head(3, "a" * 64)
    restored = restore_archive(backup, tmp_path / "R.trivsel", archive.data_key)
    assert compare_head(restored, archive.data_key, now, seen=seen) is HeadState.OLDER
    again = restore_archive(backup, tmp_path / "S.trivsel", archive.data_key, seen=seen)
    assert compare_head(again, archive.data_key, now, seen=seen) is HeadState.SAME


def test_that_an_old_backup_still_opens_with_the_old_passphrase(archive, filled):
    backup = make(archive, filled)
    change_passphrase(archive.path, archive.data_key, "en helt anden sætning", kdf=CHEAP)
    assert open_with_passphrase(backup, PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        open_with_passphrase(backup, "en helt anden sætning")


def test_that_the_seven_newest_are_kept(archive, filled):
    for day in range(10):
        make(archive, filled, NOW + timedelta(days=day))
    kept = list_backups(archive.folder)
    assert [backup.made_at for backup in kept] == [NOW + timedelta(days=d) for d in range(9, 2, -1)]
    assert all(backup.is_complete for backup in kept)


def test_that_a_day_of_much_locking_does_not_thin_out_the_week(archive, filled):
    for day in range(5):
        make(archive, filled, NOW + timedelta(days=day))
    for hour in range(6):
        make(archive, filled, NOW + timedelta(days=5, hours=hour))
    days = [backup.made_at.date() for backup in list_backups(archive.folder)]
    assert len(days) == 7
    assert len(set(days)) == 5


def test_that_a_copy_just_made_stays_when_the_clock_had_run_ahead(archive, filled):
    for day in range(7):
        make(archive, filled, NOW + timedelta(days=3650 + day))
    made = make(archive, filled, NOW)
    assert made in [backup.path for backup in list_backups(archive.folder)]


def test_that_two_backups_in_one_second_are_two(archive, filled):
    paths = [make(archive, filled) for _ in range(3)]
    assert [backup.path for backup in list_backups(archive.folder)] == paths[::-1]


def test_that_a_backup_elsewhere_is_listed_there(archive, filled, tmp_path):
    stick = tmp_path / "stick"
    backup = make(archive, filled, into=stick)
    assert [found.path for found in list_backups(stick)] == [backup]
    assert list_backups(archive.folder) == ()
    assert list_backups(tmp_path / "nothing") == ()


def test_that_folders_of_others_are_neither_listed_nor_removed(archive, filled):
    own = archive.folder.backups / "mine egne filer"
    own.mkdir()
    for day in range(9):
        make(archive, filled, NOW + timedelta(days=day))
    assert own.exists()
    assert len(list_backups(archive.folder)) == 7


def test_that_a_copy_that_fails_its_check_does_not_count(archive, filled):
    def miss(engine):
        assert words(engine) == [MARKER]
        raise DamagedArchiveError

    with pytest.raises(DamagedArchiveError):
        make(archive, filled, verify=miss)
    assert list(archive.folder.backups.iterdir()) == []


def test_that_what_an_interrupted_backup_left_is_cleared_away(archive, filled):
    left = archive.folder.backups / ".unfinished-1234"
    left.mkdir()
    (left / "archive.db").write_bytes(b"half")
    make(archive, filled)
    assert not left.exists()


def test_that_a_damaged_backup_is_not_restored(archive, filled, tmp_path):
    backup = make(archive, filled)
    content = bytearray((backup / "archive.db").read_bytes())
    content[-100] ^= 1
    (backup / "archive.db").write_bytes(content)
    with pytest.raises(DamagedArchiveError):
        restore_archive(backup, tmp_path / "R.trivsel", archive.data_key)
    assert not (tmp_path / "R.trivsel").exists()
    assert not list(tmp_path.glob(".R.trivsel*"))


def test_that_the_missing_half_of_a_backup_is_named(archive, filled, tmp_path):
    backup = make(archive, filled)
    shutil.copytree(backup, tmp_path / "no keys", ignore=shutil.ignore_patterns("keys.json"))
    shutil.copytree(backup, tmp_path / "no data", ignore=shutil.ignore_patterns("archive.db"))
    with pytest.raises(MissingKeyFileError):
        restore_archive(tmp_path / "no keys", tmp_path / "R.trivsel", archive.data_key)
    with pytest.raises(MissingDatabaseError):
        restore_archive(tmp_path / "no data", tmp_path / "R.trivsel", archive.data_key)


def test_that_another_archives_key_restores_nothing(archive, filled, tmp_path):
    other, _ = create_archive(tmp_path / "B.trivsel", PASSPHRASE, kdf=CHEAP)
    with pytest.raises(ValueError, match="another archive"):
        restore_archive(make(archive, filled), tmp_path / "R.trivsel", other)


@pytest.mark.usefixtures("filled")
def test_that_a_folder_copied_by_hand_can_be_restored_from_too(archive, tmp_path):
    copy = tmp_path / "copied by hand"  # while open: the newest words are still in the -wal
    shutil.copytree(archive.path, copy)
    restored = restore_archive(copy, tmp_path / "R.trivsel", archive.data_key)
    assert isinstance(restored, ArchiveFolder)
    assert words_in(restored, archive.data_key) == [MARKER]
