"""The check finds what somebody with the key, or an old page put back, has changed."""

import shutil

import pytest
from sqlalchemy import text

from models.domain.archive_errors import DamagedArchiveError, OlderThanLastTimeError
from models.services.integrity import Finding
from models.store.engine import make_engine
from models.store.schema import trigger_statements


def change(world, *statements, **values):
    """Write to the database as somebody with the key could."""
    engine = make_engine(world.store.folder, world.data_key)
    with engine.begin() as db:
        for statement in statements:
            db.execute(text(statement), values)
    engine.dispose()


def tamper(world, statement, **values):
    """Write what the triggers refuse, setting them aside meanwhile."""
    triggers = trigger_statements()
    set_aside = [f"DROP TRIGGER {name}" for name in triggers]
    change(world, *set_aside, statement, *triggers.values(), **values)


def kinds(world):
    return {finding for finding, _ in world.store.check().findings}


PLANTED = (
    "INSERT INTO answer_mark (id, device, made_at, revision, case_id, sequence, answer_id, kind, "
    "at, by, reason) SELECT 'ff', device, made_at, revision, case_id, sequence, answer_id, kind, "
    "at, by, reason FROM answer_mark"
)


@pytest.fixture
def course(world):
    """A course with a correction, a plan and a discarded meeting in it."""
    case_id = world.course([142, 150, 230])
    answers = world.history(case_id).answers
    world.answers.correct(answers[0].id, total=100, reason="Fejl")
    world.sessions.discard(world.start(case_id))
    world.cases.take_back_intervention(
        world.cases.add_intervention(case_id, "PMTO", world.clock.today())
    )
    return case_id


@pytest.mark.usefixtures("course")
def test_that_an_untouched_archive_is_sound_and_every_row_was_compared(world):
    report = world.store.check()
    assert report.is_sound
    assert report.rows > 20
    assert report.entries > 10


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("UPDATE answer SET total = 390 WHERE total = 150", Finding.ROW_CHANGED),
        ("UPDATE answer SET items = '[1,2,3,4]' WHERE total = 150", Finding.ROW_CHANGED),
        ("UPDATE session SET note = 'andet'", Finding.ROW_CHANGED),
        ('UPDATE "case" SET protected = 1', Finding.ROW_CHANGED),
        ("UPDATE member SET must_not_see = '[]', alias = 'X'", Finding.ROW_CHANGED),
        ("DELETE FROM answer_mark", Finding.ROW_MISSING),
        ("DELETE FROM attendance", Finding.ROW_MISSING),
        (PLANTED, Finding.ROW_UNKNOWN),
        ("DELETE FROM audit WHERE sequence = 5", Finding.BROKEN_CHAIN),
        ("UPDATE audit SET user_id = 'x' WHERE sequence = 5", Finding.BROKEN_CHAIN),
        ("UPDATE audit SET action = 'look' WHERE sequence = 5", Finding.BROKEN_CHAIN),
        (
            "UPDATE audit SET at = '2020-01-01T00:00:00+00:00' WHERE sequence = 5",
            Finding.BROKEN_CHAIN,
        ),
        ("UPDATE audit SET sequence = sequence + 1000 WHERE sequence > 9", Finding.BROKEN_CHAIN),
        ("DELETE FROM audit WHERE sequence > 9", Finding.LOG_CUT),
        ("UPDATE case_summary SET case_revision = 1", Finding.SUMMARY_STALE),
        ("DELETE FROM case_summary", Finding.SUMMARY_STALE),
        ("CREATE VIEW spy AS SELECT * FROM answer", Finding.FOREIGN_OBJECT),
        ("CREATE TABLE spy (x)", Finding.FOREIGN_OBJECT),
        (
            "CREATE TRIGGER spy AFTER INSERT ON answer BEGIN UPDATE session SET note = ''; END",
            Finding.FOREIGN_OBJECT,
        ),
        ("DROP INDEX ix_answer_case_id", Finding.MISSING_OBJECT),
    ],
)
@pytest.mark.usefixtures("course")
def test_that_tampering_is_found(world, statement, finding):
    tamper(world, statement)
    assert finding in kinds(world)


def test_that_a_table_that_is_gone_is_found(world):
    change(world, "DROP TABLE share_choice")
    assert Finding.MISSING_OBJECT in kinds(world)


@pytest.mark.usefixtures("course")
def test_that_an_old_row_put_back_is_found(world):
    engine = make_engine(world.store.folder, world.data_key)
    with engine.connect() as db:
        old = db.execute(text("SELECT * FROM voice WHERE slot = 0")).one()._asdict()
    engine.dispose()
    world.cases.change_scale(old["id"], "trivsel-ung")
    columns = ", ".join(f"{name} = :{name}" for name in old)
    tamper(world, f"UPDATE voice SET {columns} WHERE id = :id", **old)  # noqa: S608
    assert Finding.ROW_CHANGED in kinds(world)


def test_that_a_trigger_of_ours_with_other_words_is_found(world):
    change(
        world,
        "DROP TRIGGER answer_refuses_update",
        "CREATE TRIGGER answer_refuses_update BEFORE UPDATE ON answer BEGIN SELECT 1; END",
    )
    assert Finding.FOREIGN_OBJECT in kinds(world)


def test_that_a_file_with_a_foreign_trigger_is_not_even_opened(world):
    change(world, "CREATE TRIGGER spy AFTER INSERT ON answer BEGIN SELECT 1; END")
    with pytest.raises(DamagedArchiveError):
        world.restart()
    change(world, "DROP TRIGGER spy")
    world.reopen()


@pytest.mark.usefixtures("course")
def test_that_an_older_file_put_back_is_noticed_at_opening(world, tmp_path):
    world.close(with_backup=False)
    old = tmp_path / "old.db"
    shutil.copy(world.store.folder.database, old)
    world.reopen()
    world.family()
    world.close(with_backup=False)
    shutil.copy(old, world.store.folder.database)
    with pytest.raises(OlderThanLastTimeError):
        world.reopen()
    world.reopen(accept_older=True)
    world.restart()
    assert world.store.check().is_sound


@pytest.mark.usefixtures("course")
def test_that_an_older_file_with_its_head_is_noticed_on_the_same_machine(world, tmp_path):
    world.close(with_backup=False)
    shutil.copytree(world.path, tmp_path / "old")
    world.reopen()
    world.family()
    world.close(with_backup=False)
    shutil.rmtree(world.path)
    shutil.copytree(tmp_path / "old", world.path)
    with pytest.raises(OlderThanLastTimeError):
        world.reopen()
    world.reopen(accept_older=True)


@pytest.mark.usefixtures("course")
def test_that_a_log_grown_from_another_past_is_noticed(world, tmp_path):
    world.close(with_backup=False)
    old = tmp_path / "old.db"
    shutil.copy(world.store.folder.database, old)
    world.reopen()
    world.family()
    world.close(with_backup=False)
    head = world.store.folder.head.read_bytes()
    shutil.copy(old, world.store.folder.database)
    world.reopen(accept_older=True)
    for _ in range(3):
        world.family(label="Andre")
    world.close(with_backup=False)
    world.store.folder.head.write_bytes(head)
    with pytest.raises(OlderThanLastTimeError):
        world.reopen()
    world.reopen(accept_older=True)


def test_that_a_head_written_without_the_key_is_noticed(world):
    world.family()
    world.close(with_backup=False)
    world.store.folder.head.write_text('{"sequence": 1, "digest": "00", "mac": "00"}')
    with pytest.raises(OlderThanLastTimeError):
        world.reopen()
    world.reopen(accept_older=True)


def test_that_words_changed_behind_a_resting_signal_are_found(world):
    case_id = world.course([250, 240, 120])
    signal = world.services.progress.of(case_id).progress.signals[0]
    world.services.signals.put_to_rest(case_id, (signal,), "Vi ringer til skolen")
    tamper(world, "UPDATE signal_ack SET words = 'Intet'")
    assert kinds(world) == {Finding.ROW_CHANGED}
