"""A process killed at any statement leaves all of a form or nothing, and loses nothing saved."""

import os

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from models.domain.sharing import ShareAnswer
from models.services.drafts import FormDraft
from models.store.engine import schema_version
from models.store.keys import create_archive
from models.store.schema import SCHEMA_VERSION
from tests.services.world import CHEAP, PASSPHRASE
from tests.store.later_program import columns, engine_of, later_migrations, set_version, use

KILLED = 9

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system"),
    # Later Pythons warn about forking a process with threads; the child touches none of them.
    pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning"),
]


class Killer:
    """Ends the process, as kill -9 would, before the n-th statement."""

    def __init__(self, statement):
        self.left = statement

    def __call__(self, *_):
        self.left -= 1
        if self.left == 0:
            os._exit(KILLED)


def in_child(world, act, statement, *, while_opening=False):
    """Open the archive in a child, arm the killer and act; return how the child ended."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            if not while_opening:
                world.reopen()
            event.listen(Engine, "before_cursor_execute", Killer(statement))
            if while_opening:
                world.reopen()
            act(world)
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def test_that_a_kill_at_any_statement_of_recording_is_all_or_nothing(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mor", 180)
    key = f"voice:{world.voice(case_id, 'Mia').id}"
    world.sessions.save_form(session_id, key, FormDraft((35, 35, 36, None), 20))
    draft = world.form(case_id, session_id, "Mia", 142, share=ShareAnswer.YES)

    def record(one):
        one.answers.record(draft)

    def found():
        history = world.history(case_id)
        (row,) = world.cases.rows()
        totals = [answer.total for answer in history.answers]
        choices = [choice.answer for choice in history.shares]
        return totals, choices, row.sparkline, key in world.sessions.draft(session_id).forms

    nothing = ([180], [], ((1, None),), True)
    everything = ([180, 142], [ShareAnswer.YES], ((1, 142),), False)
    statements = 0
    while found() == nothing:
        statements += 1
        world.close(with_backup=False)
        in_child(world, record, statements)
        world.reopen()
    assert found() == everything
    assert statements > 15
    assert world.store.check().is_sound


def test_that_every_form_reported_as_saved_is_there_after_a_kill(world):
    case_id = world.family()
    for _ in range(3):
        world.sessions.finish(world.start(case_id))
        world.clock.pass_days(7)
    sessions = [session.id for session in world.history(case_id).sessions]
    drafts = [
        world.form(case_id, session_id, alias, 100)
        for session_id in sessions
        for alias in ("Mia", "Mor")
    ]
    for statement in (31, 77, 120):
        world.close(with_backup=False)
        reader, writer = os.pipe()

        def record_all(one, writer=writer):
            for draft in drafts:
                try:
                    answer_id = one.answers.record(draft)
                except ValueError:
                    continue
                os.write(writer, f"{answer_id}\n".encode())

        in_child(world, record_all, statement)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            acknowledged = pipe.read().split()
        world.reopen()
        there = {answer.id for answer in world.history(case_id).answers}
        assert set(acknowledged) <= there
        assert world.store.check().is_sound


def test_that_a_kill_at_any_statement_of_migrating_leaves_the_old_archive_or_the_new(
    world, monkeypatch, tmp_path
):
    case_id = world.course([142])
    before = world.history(case_id)
    world.close(with_backup=False)
    migrations = later_migrations(tmp_path)
    statements, ended = 0, KILLED
    while ended == KILLED and not is_migrated(world):
        statements += 1
        with monkeypatch.context() as patch:
            use(patch, migrations)
            ended = in_child(world, _nothing, statements, while_opening=True)
    assert statements > 10
    assert is_migrated(world)
    set_version(world, SCHEMA_VERSION)
    world.reopen()
    assert world.history(case_id) == before
    assert world.store.check().is_sound


def is_migrated(world):
    """Whether the archive is the later program's; it is whole either way."""
    engine = engine_of(world)
    has_colour, version = "colour" in columns(engine, "goal"), schema_version(engine)
    engine.dispose()
    assert has_colour == (version == SCHEMA_VERSION + 1)
    return has_colour


@pytest.mark.parametrize("statement", range(1, 160, 9))
def test_that_a_kill_while_making_the_tables_leaves_an_archive_that_opens(
    world, tmp_path, statement
):
    world.close(with_backup=False)
    world.path = tmp_path / "Ny.trivsel"
    create_archive(world.path, PASSPHRASE, kdf=CHEAP)
    in_child(world, _nothing, statement, while_opening=True)
    world.reopen()
    assert world.cases.rows() == ()
    assert world.store.check().is_sound


def _nothing(_):
    pass
