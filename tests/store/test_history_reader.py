"""A whole case in a fixed number of queries, in the order the rules need."""

from datetime import timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from models.domain.cases import Session
from models.domain.plans import DecisionKind
from models.services.audit_log import Action
from models.services.drafts import AgreementDraft, SessionSetup
from tests.services.world import TODAY


@pytest.fixture
def statements():
    """Collect the statements that reach the database."""
    seen = []

    def note(*arguments):
        seen.append(arguments[2])

    event.listen(Engine, "before_cursor_execute", note)
    yield seen
    event.remove(Engine, "before_cursor_execute", note)


def queries_to_read(world, case_id, statements):
    world.restart()
    statements.clear()
    world.services.progress.of(case_id)
    return len(statements)


def test_that_a_long_case_takes_as_many_queries_as_a_short_one(world, statements):
    short = world.course([142])
    long = world.family()
    with world.store.units.writing() as unit:
        for session in sessions(world, 200):
            unit.sessions.add(long, session)
        unit.commit(Action.START_SESSION, long)
    few, many = (queries_to_read(world, one, statements) for one in (short, long))
    assert few == many
    assert few <= 18
    assert len(world.history(long).sessions) == 200


def sessions(world, number):
    return [Session(world.new_id(), TODAY + timedelta(days=n), 0) for n in range(number)]


def test_that_the_list_of_cases_is_one_query(world, statements):
    for n in range(5):
        world.family(label=f"Familie {n}")
    world.restart()
    statements.clear()
    assert len(world.cases.rows()) == 5
    assert [one for one in statements if one.startswith("SELECT")] == statements[-1:]


def test_that_reading_writes_nothing(world, statements):
    case_id = world.course([142])
    world.restart()
    statements.clear()
    world.services.progress.of(case_id)
    world.cases.rows()
    world.sessions.running()
    world.services.archive.settings()
    assert {one.split()[0] for one in statements} <= {"SELECT", "BEGIN"}


def test_that_sessions_stand_by_day_and_everything_else_by_making(world):
    case_id = world.family()
    world.clock.pass_days(30)
    days = [TODAY + timedelta(days=n) for n in (20, 3, 20, 11)]
    made = []
    for number, day in enumerate(days):
        made.append(world.sessions.start(case_id, SessionSetup(day)))
        world.record(case_id, made[-1], "Mia", number)
        world.plans.decide(made[-1], DecisionKind.CONTINUE, str(number))
        world.plans.save_agreements(case_id, made[-1], (AgreementDraft(f"Aftale {number}"),))
        world.sessions.finish(made[-1])
    world.restart()
    history = world.history(case_id)
    assert [one.id for one in history.sessions] == [made[1], made[3], made[0], made[2]]
    assert [one.total for one in history.answers] == [0, 1, 2, 3]
    assert [one.words for one in history.decisions] == ["0", "1", "2", "3"]
    assert [one.what for one in history.agreements] == [f"Aftale {n}" for n in range(4)]


def test_that_two_cases_never_mix(world):
    first, second = world.course([142]), world.course([250])
    assert [one.total for one in world.history(first).answers] == [142]
    assert [one.total for one in world.history(second).answers] == [250]
    assert not set(world.history(first).members_by_id) & set(world.history(second).members_by_id)
