"""One transaction: all or nothing, logged, and rows that never change."""

from dataclasses import replace

import pytest
import sqlalchemy.exc
from sqlalchemy import event, text, update
from sqlalchemy.pool import Pool

from models.domain.archive_errors import ArchiveInUseError, DiskFullError, ReadOnlyArchiveError
from models.domain.errors import InvalidInputError
from models.domain.ids import CaseId
from models.services.audit_log import Action
from models.services.drafts import AgreementDraft
from models.services.errors import UnknownIdError
from models.store.engine import make_engine
from models.store.schema import append_only_tables
from models.store.tables import AppendOnlyError
from models.store.tables_answers import AnswerRow
from models.store.unit_of_work import UnloggedChangeError
from tests.services.world import FAMILY


def raw(world):
    """A connection past the units, as somebody with the key could open one."""
    return make_engine(world.store.folder, world.data_key)


def count(world, table):
    engine = raw(world)
    with engine.connect() as connection:
        found = connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()  # noqa: S608
    engine.dispose()
    return found


def test_that_what_was_not_committed_never_was(world):
    case_id = world.family()
    with world.store.units.writing() as unit:
        unit.cases.save(replace(unit.cases.get(case_id), label="Ny"))
    assert world.history(case_id).case.label == "Mia og familie"


def test_that_an_error_in_the_middle_leaves_everything_as_it_was(world):
    case_id = world.family()
    before = (count(world, "case"), count(world, "audit"))

    def rename_and_fail():
        with world.store.units.writing() as unit:
            unit.cases.save(replace(unit.cases.get(case_id), label="Ny"))
            unit.commit(Action.UPDATE_CASE, unit.cases.get(CaseId("unknown")).id)

    with pytest.raises(UnknownIdError):
        rename_and_fail()
    assert (count(world, "case"), count(world, "audit")) == before


def test_that_a_refused_form_leaves_no_log_entry(world):
    case_id = world.family()
    session_id = world.start(case_id)
    before = count(world, "audit")
    with pytest.raises(InvalidInputError):
        world.record(case_id, session_id, "Mia", items=(1, 2, 3))
    assert count(world, "audit") == before


def test_that_a_failing_summary_keeps_the_answer_out_too(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.restart()

    def fail(_):
        raise ZeroDivisionError

    world.setup = replace(world.setup, summarise=fail)
    world.restart()
    draft = world.form(case_id, session_id, "Mia")
    with pytest.raises(ZeroDivisionError):
        world.answers.record(draft)
    assert world.history(case_id).answers == ()


def test_that_a_reading_unit_can_keep_nothing(world):
    with world.store.units.reading() as unit, pytest.raises(UnloggedChangeError):
        unit.commit(Action.LOOK)


def test_that_a_change_cannot_slip_past_the_log(world):
    case_id = world.family()
    with world.store.units.writing() as unit:
        unit.cases.save(replace(unit.cases.get(case_id), label="Ny"))
        with pytest.raises(UnloggedChangeError):
            unit.commit_unlogged()
    assert world.history(case_id).case.label == "Mia og familie"


def test_that_the_mapper_refuses_to_change_or_remove_an_answer(world):
    case_id = world.course([142])
    (answer,) = world.history(case_id).answers
    engine = raw(world)
    for act in (lambda row, _: setattr(row, "total", 400), lambda row, db: db.delete(row)):
        with sqlalchemy.orm.Session(engine) as db:
            act(db.get_one(AnswerRow, answer.id), db)
            with pytest.raises(AppendOnlyError):
                db.flush()
    engine.dispose()


def test_that_the_database_itself_refuses_to_change_an_answer(world):
    world.course([142])
    engine = raw(world)
    with engine.connect() as db, pytest.raises(sqlalchemy.exc.IntegrityError, match="append-only"):
        db.execute(update(AnswerRow).values(total=400))
    engine.dispose()


def test_that_every_table_of_facts_is_append_only():
    assert append_only_tables() == (
        "answer",
        "answer_mark",
        "audit",
        "consent",
        "decision",
        "document_log",
        "goal_rating",
        "share_choice",
        "signal_ack",
        "statement",
        "text_version",
    )


def test_that_a_row_counts_its_own_changes(world):
    case_id = world.family()
    voice = world.voice(case_id, "Mia")
    world.cases.change_scale(voice.id, "trivsel-ung")
    world.cases.change_scale(voice.id, "trivsel-ung")  # the same again is no change
    engine = raw(world)
    with engine.connect() as db:
        rows = db.execute(text("SELECT id, revision FROM voice")).all()
    engine.dispose()
    assert {row.id: row.revision for row in rows}[voice.id] == 2
    assert sum(row.revision for row in rows) == 5


def test_that_everything_made_on_a_device_has_one_order(world):
    case_id = world.course([142, 150])
    history = world.history(case_id)
    sequences = [one.sequence for one in (*history.sessions, *history.answers)]
    assert len(set(sequences)) == 4
    assert sorted(sequences) == [
        history.sessions[0].sequence,
        history.answers[0].sequence,
        history.sessions[1].sequence,
        history.answers[1].sequence,
    ]


def test_that_the_order_does_not_follow_a_clock_that_steps_back(world):
    case_id = world.family()
    session_id = world.start(case_id)
    first = world.record(case_id, session_id, "Mia", 10)
    world.clock.pass_seconds(-7200)
    second = world.answers.correct(first, total=20, reason="Fejl")
    world.clock.pass_seconds(-7200)
    world.restart()
    assert [answer.id for answer in world.history(case_id).answers] == [first, second]
    assert [answer.id for answer in world.history(case_id).valid_answers] == [second]


def test_that_an_archive_opened_for_reading_takes_nothing(world):
    case_id = world.course([142])
    world.restart(read_only=True)
    assert world.history(case_id).answers[0].total == 142
    with pytest.raises(ReadOnlyArchiveError):
        world.cases.create(FAMILY)


@pytest.fixture
def on_connect():
    """Run a statement on every connection opened from now on."""
    listening = []

    def run(statement):
        def listener(connection, _):
            connection.execute(statement)

        event.listen(Pool, "connect", listener)
        listening.append(listener)

    yield run
    for listener in listening:
        event.remove(Pool, "connect", listener)


def test_that_a_locked_database_is_the_worlds_fault_and_said_so(world, on_connect):
    on_connect("PRAGMA busy_timeout = 20")
    world.restart()
    engine = raw(world)
    with engine.begin(), pytest.raises(ArchiveInUseError):
        world.family()
    engine.dispose()


def test_that_a_full_disk_loses_nothing_that_was_saved(world, on_connect):
    case_id = world.course([142])
    session_id = world.start(case_id)
    engine = raw(world)
    with engine.connect() as db:
        pages = db.exec_driver_sql("PRAGMA page_count").scalar_one()
    engine.dispose()
    on_connect(f"PRAGMA max_page_count = {pages + 20}")
    world.restart()
    world.plans.save_note(session_id, "kort")
    with pytest.raises(DiskFullError):
        world.plans.save_agreements(case_id, session_id, (AgreementDraft("x" * 2000),) * 100)
    assert world.history(case_id).sessions[1].note == "kort"
    assert world.history(case_id).agreements == ()
    assert world.store.check().is_sound
