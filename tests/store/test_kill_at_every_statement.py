"""A process killed at any statement leaves all of a form or nothing, and loses nothing saved."""

import os

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from models.domain.sharing import ShareAnswer
from models.services.drafts import FormDraft

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


def in_child(world, act, statement):
    """Open the archive in a child, arm the killer and act; return how the child ended."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            world.reopen()
            event.listen(Engine, "before_cursor_execute", Killer(statement))
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
