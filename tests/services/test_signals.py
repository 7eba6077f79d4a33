"""Signals put to rest: by whom, when and with what decided; until their numbers change."""

import pytest

from models.domain.cases import Ending
from models.domain.errors import InvalidInputError, Problem
from models.domain.signal_types import Code, Weight
from models.services.audit_log import Action
from models.services.drafts import DECISION_LENGTH

FALL = [250, 240, 120]  # Mia's marks: far lower now than at the start
DECIDED = "Mor ringer til skolen"


@pytest.fixture
def case_id(world):
    return world.course(FALL)


def progress(world, case_id):
    return world.services.progress.of(case_id).progress


def awake(world, case_id):
    return {one.code for one in progress(world, case_id).signals}


def resting(world, case_id):
    return {one.signal.code: one.put_by for one in progress(world, case_id).resting}


def signal(world, case_id, code):
    return next(one for one in progress(world, case_id).signals if one.code is code)


def rest(world, case_id, code, words=DECIDED):
    return world.services.signals.put_to_rest(case_id, (signal(world, case_id, code),), words)


def rest_all(world, case_id, *weights):
    for one in progress(world, case_id).signals:
        if one.weight in weights:
            world.services.signals.put_to_rest(case_id, (one,), DECIDED)


def refused(world, case_id, one, words=DECIDED):
    with pytest.raises(InvalidInputError) as caught:
        world.services.signals.put_to_rest(case_id, (one,), words)
    return caught.value.problem


def test_that_a_signal_rests_with_who_when_and_what(world, case_id):
    rest(world, case_id, Code.RELIABLE_LOSS)
    assert Code.RELIABLE_LOSS not in awake(world, case_id)
    put_by = resting(world, case_id)[Code.RELIABLE_LOSS]
    with world.store.units.reading() as unit:
        user = unit.users.current
    assert (put_by.words, put_by.at, put_by.by) == (DECIDED, world.clock.now(), user)


def test_that_it_rests_after_a_restart(world, case_id):
    rest(world, case_id, Code.RELIABLE_LOSS)
    before = resting(world, case_id)
    world.restart()
    assert resting(world, case_id) == before


def test_that_it_wakes_when_its_numbers_change(world, case_id):
    rest(world, case_id, Code.RELIABLE_LOSS)
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia", 110)
    assert Code.RELIABLE_LOSS in awake(world, case_id)
    assert Code.RELIABLE_LOSS not in resting(world, case_id)


def test_that_a_meeting_without_a_new_mark_wakes_nothing(world, case_id):
    rest(world, case_id, Code.RELIABLE_LOSS)
    world.sessions.finish(world.start(case_id))
    assert Code.RELIABLE_LOSS in resting(world, case_id)


def test_that_it_can_be_taken_up_again_and_put_to_rest_once_more(world, case_id):
    rest(world, case_id, Code.RELIABLE_LOSS)
    (one,) = progress(world, case_id).resting
    world.services.signals.take_up_again(case_id, (one.signal,))
    assert Code.RELIABLE_LOSS in awake(world, case_id)
    assert resting(world, case_id) == {}
    rest(world, case_id, Code.RELIABLE_LOSS, "Set igen")
    assert resting(world, case_id)[Code.RELIABLE_LOSS].words == "Set igen"


def test_that_a_resting_signal_no_longer_colours_the_list_nor_leads_there(world, case_id):
    (row,) = world.cases.rows()
    assert row.status.weight is Weight.TALK
    rest_all(world, case_id, Weight.TALK)
    (row,) = world.cases.rows()
    assert row.status.weight is not Weight.TALK
    assert row.signal is None or row.signal.weight is not Weight.TALK
    rest_all(world, case_id, Weight.ASK, Weight.NOTE)
    (row,) = world.cases.rows()
    assert (row.status.weight, row.signal) == (None, None)


def test_that_a_private_signal_at_rest_leaves_no_trace_in_the_list(world):
    case_id = world.course([160, 160])
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia", items=(5, 45, 55, 55), total=160)
    assert world.cases.rows()[0].has_private
    rest(world, case_id, Code.VERY_LOW_LINE)
    assert not world.cases.rows()[0].has_private


def test_that_the_log_knows_that_but_not_what(world, case_id):
    rest(world, case_id, Code.RELIABLE_LOSS)
    (one,) = progress(world, case_id).resting
    world.services.signals.take_up_again(case_id, (one.signal,))
    last = world.services.archive.audit_entries(case_id)[-2:]
    assert [entry.action for entry in last] == [Action.REST_SIGNAL, Action.TAKE_UP_SIGNAL]
    assert {entry.purpose for entry in last} == {""}
    assert world.store.check().is_sound


def test_that_no_name_is_kept_a_second_time(world, case_id):
    rest(world, case_id, Code.RELIABLE_LOSS)
    (kept,) = world.history(case_id).acknowledgements
    assert (kept.signal.label, kept.signal.other_label) == (None, None)


def test_that_what_was_decided_must_be_said_and_be_short(world, case_id):
    one = signal(world, case_id, Code.RELIABLE_LOSS)
    assert refused(world, case_id, one, "  ") is Problem.DECISION_MISSING
    assert refused(world, case_id, one, "x" * (DECISION_LENGTH + 1)) is Problem.TEXT_TOO_LONG
    assert resting(world, case_id) == {}


def test_that_a_signal_looked_at_before_a_new_mark_is_not_put_to_rest(world, case_id):
    one = signal(world, case_id, Code.RELIABLE_LOSS)
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia", 110)
    assert refused(world, case_id, one) is Problem.NUMBERS_CHANGED


def test_that_what_goes_well_or_is_to_be_done_cannot_be_put_to_rest(world):
    case_id = world.course([142, 240])
    gain = signal(world, case_id, Code.RELIABLE_GAIN)
    assert refused(world, case_id, gain) is Problem.NUMBERS_CHANGED
    world.clock.pass_days(60)
    assert refused(world, case_id, signal(world, case_id, Code.NOT_SEEN)) is Problem.NUMBERS_CHANGED


def test_that_nothing_is_put_to_rest_in_a_closed_course(world, case_id):
    one = signal(world, case_id, Code.RELIABLE_LOSS)
    world.cases.close(case_id, Ending.PLANNED, "")
    assert refused(world, case_id, one) is Problem.CASE_CLOSED


def test_that_those_who_look_together_read_nothing_of_what_was_decided(world, case_id):
    rest(world, case_id, Code.RELIABLE_LOSS)
    mia = world.member(case_id, "Mia").id
    view = world.services.progress.seen_by(case_id, frozenset({mia}))
    assert {one.words for one in view.history.acknowledgements} <= {""}
    assert {one.by for one in view.history.acknowledgements} <= {""}
