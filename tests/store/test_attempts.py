"""Guessing at the machine gets slower, the owner is never kept out, and nothing goes unlogged."""

from datetime import timedelta

import pytest

from models.domain.archive_errors import (
    TooManyAttemptsError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from models.store.attempts import (
    AttemptKind,
    forget_attempts,
    note_look,
    read_attempts,
    seconds_to_wait,
    unlock_with_passphrase,
    unlock_with_recovery_key,
)
from models.store.recovery_key import RecoveryKey
from tests.store.conftest import NOW, PASSPHRASE

WRONG = "ikke den rigtige"


def fail(archive, times, now=NOW):
    """Fail ``times`` times, always waiting as long as asked; return the time of the last."""
    for _ in range(times):
        now += timedelta(seconds=seconds_to_wait(archive.folder, now))
        with pytest.raises(WrongPassphraseError):
            unlock_with_passphrase(archive.path, WRONG, now)
    return now


def test_that_three_mistakes_are_free_and_then_the_wait_grows(archive):
    now, waits = NOW, []
    for _ in range(11):
        now = fail(archive, 1, now)
        waits.append(seconds_to_wait(archive.folder, now))
    assert waits == [0, 0, 0, 5, 15, 30, 60, 120, 300, 300, 300]


def test_that_even_the_right_passphrase_must_wait(archive):
    now = fail(archive, 4)
    with pytest.raises(TooManyAttemptsError) as caught:
        unlock_with_passphrase(archive.path, PASSPHRASE, now + timedelta(seconds=2))
    assert caught.value.wait_seconds == 3
    assert unlock_with_passphrase(archive.path, PASSPHRASE, now + timedelta(seconds=5))


def test_that_a_success_starts_the_count_anew(archive):
    now = fail(archive, 3)
    unlock_with_passphrase(archive.path, PASSPHRASE, now)
    assert seconds_to_wait(archive.folder, fail(archive, 3, now)) == 0


def test_that_a_clock_set_back_never_waits_longer_than_at_first(archive):
    now = fail(archive, 5) - timedelta(days=3650)
    assert seconds_to_wait(archive.folder, now) == 15
    assert seconds_to_wait(archive.folder, now + timedelta(seconds=10)) == 5
    assert unlock_with_passphrase(archive.path, PASSPHRASE, now + timedelta(seconds=15))


def test_that_failures_wait_for_the_log_and_go_when_it_has_them(archive):
    fail(archive, 2)
    with pytest.raises(WrongRecoveryKeyError):
        unlock_with_recovery_key(archive.path, RecoveryKey.random().text, NOW)
    unlock_with_passphrase(archive.path, PASSPHRASE, NOW)
    waiting = read_attempts(archive.folder)
    assert [one.kind for one in waiting] == ["passphrase", "passphrase", "recovery_key"]
    assert {one.at for one in waiting} == {NOW}
    note_look(archive.folder, NOW, "sag-7")
    forget_attempts(archive.folder, waiting)
    (left,) = read_attempts(archive.folder)
    assert (left.kind, left.case) == (AttemptKind.LOOK, "sag-7")


def test_that_a_mistyped_printed_key_is_no_attempt(archive):
    with pytest.raises(WrongRecoveryKeyError):
        unlock_with_recovery_key(archive.path, "mangler noget", NOW)
    assert read_attempts(archive.folder) == ()


def test_that_the_printed_key_opens_after_failures(archive):
    now = fail(archive, 3)
    assert unlock_with_recovery_key(archive.path, archive.recovery_key.text, now)
    assert seconds_to_wait(archive.folder, now) == 0


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"entries": 3}', b"\xff\xfe"])
def test_that_a_damaged_file_keeps_nobody_out(archive, content):
    archive.folder.attempts.write_bytes(content)
    assert unlock_with_passphrase(archive.path, PASSPHRASE, NOW)


def test_that_what_was_typed_is_never_kept(archive):
    fail(archive, 3)
    assert WRONG not in archive.folder.attempts.read_text()
