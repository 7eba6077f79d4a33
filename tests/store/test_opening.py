"""Opening and closing: what is logged, copied, refused and remembered."""

from dataclasses import replace

import pytest

from models.domain.archive_errors import (
    ArchiveExistsError,
    ArchiveInUseError,
    WrongPassphraseError,
)
from models.services.audit_log import Action
from models.store.attempts import read_attempts, unlock_with_passphrase
from models.store.backup import list_backups, restore_archive
from models.store.head import HeadState
from models.store.keys import create_archive, open_with_passphrase
from models.store.open import create_store, open_store
from tests.services.world import CHEAP, PASSPHRASE
from tests.store.test_integrity import change


def actions(world):
    """The whole log, as the archive's page would list it."""
    with world.store.units.reading() as unit:
        return [entry.action for entry in unit.audit.everything()]


def test_that_making_and_opening_an_archive_are_the_first_things_logged(world):
    assert actions(world) == [Action.CREATE_ARCHIVE]
    world.restart()
    assert actions(world) == [Action.CREATE_ARCHIVE, Action.OPEN_ARCHIVE]


def test_that_nothing_is_made_over_an_archive_that_is_there(world):
    with pytest.raises(ArchiveExistsError):
        create_store(world.path, PASSPHRASE, world.setup, kdf=CHEAP)


def test_that_keys_made_just_before_a_crash_open_as_an_empty_archive(world, tmp_path):
    key, _ = create_archive(tmp_path / "Ny.trivsel", PASSPHRASE, kdf=CHEAP)
    store = open_store(tmp_path / "Ny.trivsel", key, world.setup)
    assert store.check().is_sound
    store.close(with_backup=False)


def test_that_failed_unlocks_are_in_the_log_after_the_next_one(world):
    world.close(with_backup=False)
    for _ in range(2):
        with pytest.raises(WrongPassphraseError):
            unlock_with_passphrase(world.path, "forkert forkert", world.clock.now())
    world.reopen()
    assert actions(world)[-3:] == [Action.OPEN_ARCHIVE] + [Action.FAILED_PASSPHRASE] * 2
    assert read_attempts(world.store.folder) == ()
    world.restart()
    assert actions(world).count(Action.FAILED_PASSPHRASE) == 2


def test_that_a_look_at_a_read_only_archive_is_logged_at_the_next_unlock(world):
    case_id = world.family()
    world.restart(read_only=True)
    world.cases.look(case_id)
    world.restart()
    entries = world.services.archive.audit_entries(case_id)
    assert [entry.action for entry in entries] == [Action.CREATE_CASE, Action.LOOK]


def test_that_two_programs_do_not_write_the_same_archive(world):
    with pytest.raises(ArchiveInUseError):
        open_store(world.path, world.data_key, world.setup)
    reader = open_store(world.path, world.data_key, world.setup, read_only=True)
    reader.close()
    world.family()


def test_that_an_opening_that_fails_gives_the_lock_back(world):
    world.close(with_backup=False)
    stranger, _ = create_archive(world.path.with_name("Anden.trivsel"), PASSPHRASE, kdf=CHEAP)
    with pytest.raises(Exception, match="damaged"):
        open_store(world.path, stranger, world.setup)
    world.reopen()


def test_that_closing_after_a_change_leaves_a_proven_copy(world):
    case_id = world.course([142])
    world.close()
    (copy,) = list_backups(world.store.folder)
    assert copy.is_complete
    restored = world.path.with_name("Igen.trivsel")
    key = open_with_passphrase(copy.path, PASSPHRASE)
    restore_archive(copy.path, restored, key, seen=world.setup.seen)
    store = open_store(restored, key, world.setup)
    with store.units.reading() as unit:
        assert unit.cases.history(case_id).answers[0].total == 142
    assert store.check().is_sound
    store.close(with_backup=False)
    world.reopen(accept_older=True)  # the log has gone on elsewhere


def test_that_closing_without_a_change_makes_no_copy(world):
    world.close()
    assert len(list_backups(world.store.folder)) == 0
    world.reopen()
    world.family()
    world.close()
    world.clock.pass_days(1)
    world.reopen()
    world.close()
    assert len(list_backups(world.store.folder)) == 1
    world.reopen()


def test_that_seven_copies_are_kept(world):
    for _ in range(9):
        world.family()
        world.close()
        world.clock.pass_days(1)
        world.reopen()
    kept = [copy.made_at.date() for copy in list_backups(world.store.folder)]
    assert len(kept) == 7
    assert kept[0] == world.clock.today().replace(day=world.clock.today().day - 1)


def test_that_a_copy_that_lacks_a_row_does_not_count(world, tmp_path):
    world.course([142])
    change(world, "DELETE FROM attendance")
    with pytest.raises(Exception, match="damaged"):
        world.store.backup(tmp_path / "kopier")
    assert list_backups(tmp_path / "kopier") == ()


def test_that_closing_leaves_everything_in_one_file(world):
    world.family()
    world.close(with_backup=False)
    names = {path.name for path in world.path.iterdir()}
    assert names == {"archive.db", "keys.json", "head.json", "in-use.lock", "backups"}
    world.reopen()


def test_that_the_end_of_a_meeting_empties_the_write_ahead_log(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia")
    wal = world.path / "archive.db-wal"
    assert wal.stat().st_size > 0
    world.sessions.finish(session_id)
    assert wal.stat().st_size == 0


def test_that_a_head_that_cannot_be_written_stops_no_work(world):
    world.store.folder.head.unlink()
    world.store.folder.head.mkdir()
    case_id = world.family()
    assert world.history(case_id)
    world.store.folder.head.rmdir()
    world.family()
    assert world.store.head_state() is HeadState.SAME


def test_that_nobody_reads_names_in_the_file(world):
    world.plans.save_note(world.start(world.family()), "Zebrafinken hos mormor")
    world.close()
    for path in world.path.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert b"Zebrafinken" not in content
            assert b"Mia og familie" not in content
    world.reopen()


def test_that_summaries_follow_another_yardstick(world):
    world.course([142])
    assert world.store.rebuild_summaries() == 0
    world.setup = replace(world.setup, yardstick="another")
    world.restart()
    assert world.store.rebuild_summaries() == 1
    assert world.store.rebuild_summaries() == 0
    assert world.store.rebuild_summaries(every=True) == 1
    assert world.store.check().is_sound


def test_that_the_list_is_computed_anew_case_by_case_so_that_marks_get_in_between(
    world, monkeypatch
):
    monkeypatch.setattr("models.store.store.CASES_AT_A_TIME", 1)
    world.family()
    world.family()
    summarise, done = world.setup.summarise, []

    def after_looking(history):
        done.append(sum(row.label == "anew" for row in world.cases.rows()))
        return replace(summarise(history), label="anew")

    world.setup = replace(world.setup, yardstick="another", summarise=after_looking)
    world.restart()
    done.clear()
    assert world.store.rebuild_summaries() == 2
    assert done == [0, 1]


def test_that_nothing_is_computed_anew_once_the_archive_is_closed(world):
    world.course([142])
    world.setup = replace(world.setup, yardstick="another")
    world.restart()
    world.close(with_backup=False)
    world.data_key.wipe()
    assert world.store.rebuild_summaries() == 0
    world.reopen()
