"""An older file put back is noticed, here and on the machine that has seen a newer one."""

import shutil

import pytest

from models.store.head import Head, HeadState, compare_head, write_head
from models.store.keys import create_archive
from tests.store.conftest import CHEAP, PASSPHRASE

TEN = Head(10, "a" * 64)


@pytest.fixture
def seen(tmp_path):
    return tmp_path / "settings" / "heads"


def state(archive, head, seen=None, digest_at=None):
    return compare_head(archive.folder, archive.data_key, head, seen=seen, digest_at=digest_at)


def write(archive, head, seen=None):
    write_head(archive.folder, archive.data_key, head.sequence, head.digest, seen=seen)


@pytest.mark.parametrize(
    ("current", "expected"),
    [
        (TEN, HeadState.SAME),
        (Head(11, "b" * 64), HeadState.AHEAD),
        (Head(9, "c" * 64), HeadState.OLDER),
        (Head(10, "d" * 64), HeadState.OTHER),
    ],
)
def test_that_the_database_is_compared_with_the_head(archive, current, expected):
    write(archive, TEN)
    assert state(archive, current) is expected


def test_that_a_new_archive_has_nothing_to_compare(archive, seen):
    assert state(archive, TEN, seen) is HeadState.MISSING
    assert not HeadState.MISSING.is_alarming


def test_that_a_log_grown_from_another_past_is_noticed(archive):
    write(archive, TEN)
    now = Head(12, "e" * 64)
    assert state(archive, now, digest_at={10: TEN.digest}.get) is HeadState.AHEAD
    assert state(archive, now, digest_at={10: "f" * 64}.get) is HeadState.OTHER
    assert state(archive, now, digest_at={}.get) is HeadState.AHEAD  # pruned by age


def test_that_a_whole_folder_put_back_is_noticed_on_the_same_machine(archive, seen, tmp_path):
    write(archive, TEN, seen)
    shutil.copytree(archive.path, tmp_path / "copy")
    write(archive, Head(20, "b" * 64), seen)
    shutil.rmtree(archive.path)
    (tmp_path / "copy").rename(archive.path)
    assert state(archive, TEN) is HeadState.SAME
    assert state(archive, TEN, seen) is HeadState.OLDER
    assert HeadState.OLDER.is_alarming


def test_that_a_head_changed_by_hand_is_noticed(archive):
    write(archive, TEN)
    text = archive.folder.head.read_text().replace('"sequence": 10', '"sequence": 5')
    archive.folder.head.write_text(text)
    assert state(archive, Head(5, TEN.digest)) is HeadState.UNREADABLE


@pytest.mark.parametrize("content", [b"", b"null", b"{}", b"\x00\xff", b'{"sequence": "x"}'])
def test_that_a_damaged_head_is_unreadable(archive, content):
    archive.folder.head.write_bytes(content)
    assert state(archive, TEN) is HeadState.UNREADABLE


def test_that_another_archives_head_is_not_believed(archive, tmp_path):
    other = tmp_path / "B.trivsel"
    key, _ = create_archive(other, PASSPHRASE, kdf=CHEAP)
    write(archive, TEN)
    shutil.copy(archive.folder.head, other / "head.json")
    folder = type(archive.folder).at(other)
    assert compare_head(folder, key, TEN) is HeadState.UNREADABLE


def test_that_a_settings_folder_that_fails_does_not_stop_the_work(archive, tmp_path):
    blocked = tmp_path / "a file"
    blocked.write_text("")
    write(archive, TEN, blocked / "heads")
    assert state(archive, TEN) is HeadState.SAME
