"""Meetings: planned, started, interrupted, finished, thrown away."""

from datetime import date, time, timedelta

import pytest

from models.domain.archive_errors import DiskFullError
from models.domain.cases import SessionKind, SessionState
from models.domain.errors import Problem
from models.domain.sharing import ShareAnswer
from models.services.drafts import FormDraft, NextMeeting, RunningDraft, SessionSetup
from tests.services.test_cases import refused
from tests.services.world import TODAY

TOMORROW = TODAY + timedelta(days=1)


def states(world, case_id):
    return [session.state for session in world.history(case_id).sessions]


def test_that_a_meeting_begins_with_those_who_are_there(world):
    case_id = world.family()
    mother = world.member(case_id, "Mor").id
    setup = SessionSetup(TODAY, SessionKind.HOME_VISIT, True, frozenset({mother}))
    session_id = world.sessions.start(case_id, setup)
    (session,) = world.history(case_id).sessions
    assert session.id == session_id
    assert (session.kind, session.interpreter, session.present) == (
        SessionKind.HOME_VISIT,
        True,
        {mother},
    )


def test_that_who_is_there_can_be_corrected(world):
    case_id = world.family()
    session_id = world.start(case_id)
    mother = world.member(case_id, "Mor").id
    world.sessions.set_up(session_id, SessionSetup(TODAY, present=frozenset({mother})))
    (session,) = world.history(case_id).sessions
    assert (session.present, session.state) == ({mother}, SessionState.RUNNING)


def test_that_one_meeting_runs_at_a_time_in_a_case_and_others_in_others(world):
    first, second = world.family(), world.family()
    world.start(first)
    with refused(Problem.SESSION_RUNNING):
        world.start(first)
    world.start(second)
    assert {one.case_id for one in world.sessions.running()} == {first, second}


def test_that_no_meeting_is_held_tomorrow(world):
    case_id = world.family()
    with refused(Problem.DAY_IN_FUTURE):
        world.start(case_id, TOMORROW)
    with refused(Problem.DAY_IMPOSSIBLE):
        world.start(case_id, date(1999, 12, 31))


def test_that_the_planned_meeting_is_the_one_that_begins(world):
    case_id = world.family()
    world.sessions.plan(case_id, NextMeeting(TOMORROW, time(14, 30)))
    assert world.cases.rows()[0].next_time == time(14, 30)
    world.clock.pass_days(2)
    world.start(case_id)
    (session,) = world.history(case_id).sessions
    assert (session.state, session.day) == (SessionState.RUNNING, TODAY + timedelta(days=2))


def test_that_a_case_has_one_planned_meeting_at_a_time(world):
    case_id = world.family()
    world.sessions.plan(case_id, NextMeeting(TOMORROW))
    world.sessions.plan(case_id, NextMeeting(TODAY + timedelta(days=9), time(8)))
    assert states(world, case_id) == [SessionState.PLANNED]
    assert world.cases.rows()[0].next_day == TODAY + timedelta(days=9)


def test_that_no_meeting_is_planned_for_yesterday(world):
    with refused(Problem.DAY_IN_PAST, "next_day"):
        world.sessions.plan(world.family(), NextMeeting(TODAY - timedelta(days=1)))


def test_that_a_planned_day_gone_by_is_no_next_meeting(world):
    case_id = world.family()
    world.sessions.plan(case_id, NextMeeting(TOMORROW))
    world.clock.pass_days(2)
    assert world.cases.rows()[0].next_day is None


def test_that_finishing_plans_the_next_and_forgets_what_was_half_done(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.sessions.save_text(session_id, "note", "halv")
    world.sessions.finish(session_id, NextMeeting(TOMORROW))
    assert states(world, case_id) == [SessionState.HELD, SessionState.PLANNED]
    assert world.sessions.draft(session_id) == RunningDraft(forms={}, texts={})
    with refused(Problem.SESSION_NOT_RUNNING):
        world.sessions.finish(session_id)


def test_that_a_restart_finds_everything_half_done_where_it_was(world):
    case_id = world.family()
    session_id = world.start(case_id)
    key = f"voice:{world.voice(case_id, 'Mia').id}"
    assert world.sessions.handed_over() is None
    world.sessions.save_place(session_id, 2, True, key)
    world.sessions.save_form(session_id, key, FormDraft((12, None, 88, None), 40))
    world.sessions.save_form(session_id, key, FormDraft((12, None, 88, 3), 55))
    world.sessions.save_text(session_id, "note", "Mia fortæller om 🐴")
    world.restart()
    assert [one.session_id for one in world.sessions.running()] == [session_id]
    assert world.sessions.handed_over() == case_id
    assert world.sessions.draft(session_id) == RunningDraft(
        step=2,
        in_hand_over=True,
        hand_over_key=key,
        forms={key: FormDraft((12, None, 88, 3), 55)},
        texts={"note": "Mia fortæller om 🐴"},
    )


def test_that_recording_a_form_forgets_its_draft_and_no_other(world):
    case_id = world.family()
    session_id = world.start(case_id)
    keys = [f"voice:{world.voice(case_id, name).id}" for name in ("Mia", "Mor")]
    for key in keys:
        world.sessions.save_form(session_id, key, FormDraft((1, 2, 3, None)))
    world.record(case_id, session_id, "Mia")
    assert list(world.sessions.draft(session_id).forms) == [keys[1]]


def test_that_nothing_is_half_done_in_a_meeting_that_is_over(world):
    session_id = world.start(world.family())
    world.sessions.finish(session_id)
    with refused(Problem.SESSION_NOT_RUNNING):
        world.sessions.save_text(session_id, "note", "for sent")


def test_that_a_meeting_begun_by_mistake_leaves_no_trace_in_the_case(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.sessions.save_text(session_id, "note", "ups")
    world.sessions.discard(session_id)
    assert world.history(case_id).sessions == ()
    assert world.store.check().is_sound


def test_that_a_planned_meeting_begun_by_mistake_is_planned_again(world):
    case_id = world.family()
    world.sessions.plan(case_id, NextMeeting(TODAY, time(10)))
    session_id = world.start(case_id)
    world.sessions.discard(session_id)
    (session,) = world.history(case_id).sessions
    assert (session.state, session.day, session.planned_time, session.present) == (
        SessionState.PLANNED,
        TODAY,
        time(10),
        frozenset(),
    )


def test_that_a_meeting_with_answers_is_not_thrown_away(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.answers.undo(world.record(case_id, session_id, "Mia"))
    with refused(Problem.SESSION_HAS_ANSWERS):
        world.sessions.discard(session_id)


def test_that_a_meeting_where_only_a_choice_was_made_is_not_thrown_away(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.answers.share(world.voice(case_id, "Mia").id, session_id, ShareAnswer.NO)
    with refused(Problem.SESSION_HAS_ANSWERS):
        world.sessions.discard(session_id)


def test_that_the_planned_meeting_nobody_came_to_is_no_longer_planned(world):
    case_id = world.family()
    world.sessions.plan(case_id, NextMeeting(TODAY))
    world.sessions.record_absence(case_id, TODAY, SessionState.NO_SHOW)
    world.sessions.record_absence(case_id, TOMORROW, SessionState.CANCELLED)
    assert states(world, case_id) == [SessionState.NO_SHOW, SessionState.CANCELLED]
    assert world.cases.rows()[0].sessions == 0


def test_that_a_late_entry_takes_its_place_by_day(world):
    case_id = world.family()
    world.clock.pass_days(7)
    later = world.start(case_id)
    world.sessions.finish(later)
    earlier = world.start(case_id, TODAY)
    assert [session.id for session in world.history(case_id).sessions] == [earlier, later]


def test_that_a_paper_day_before_the_case_was_opened_moves_its_beginning(world):
    case_id = world.family()
    session_id = world.start(case_id, date(2026, 8, 1))
    world.record(case_id, session_id, "Mia", 100)
    assert world.history(case_id).case.opened == date(2026, 8, 1)
    assert world.voice(case_id, "Mia").opened == date(2026, 8, 1)
    assert world.voice(case_id, "Mor").opened == TODAY


def test_that_an_absence_taken_back_is_planned_again_or_stays_beside_what_is_planned(world):
    case_id = world.family()
    world.sessions.record_absence(case_id, TODAY, SessionState.NO_SHOW)
    (missed,) = world.history(case_id).sessions
    world.sessions.take_back_absence(missed.id)
    assert states(world, case_id) == [SessionState.PLANNED]
    world.sessions.record_absence(case_id, TODAY, SessionState.CANCELLED)
    world.sessions.plan(case_id, NextMeeting(TOMORROW))
    assert states(world, case_id) == [SessionState.CANCELLED, SessionState.PLANNED]
    world.sessions.take_back_absence(missed.id)
    assert states(world, case_id) == [SessionState.TAKEN_BACK, SessionState.PLANNED]
    planned = world.history(case_id).sessions[1]
    with pytest.raises(ValueError, match="no absence"):
        world.sessions.take_back_absence(planned.id)


def test_that_where_people_meet_stays_until_another_place_is_said(world):
    case_id = world.family()
    session_id = world.sessions.start(case_id, SessionSetup(TODAY, place=" Hjemme "))
    world.sessions.set_up(session_id, SessionSetup(TODAY, SessionKind.HOME_VISIT))
    assert world.history(case_id).sessions[0].place == "Hjemme"
    world.sessions.set_up(session_id, SessionSetup(TODAY, place=""))
    assert world.history(case_id).sessions[0].place == ""
    with refused(Problem.TEXT_TOO_LONG):
        world.sessions.set_up(session_id, SessionSetup(TODAY, place="x" * 121))


def test_that_an_unknown_kind_of_absence_is_a_bug(world):
    with pytest.raises(ValueError, match="no absence"):
        world.sessions.record_absence(world.family(), TODAY, SessionState.HELD)


def test_that_a_meeting_is_over_although_the_file_could_not_be_tidied(world, monkeypatch):
    def full(_engine):
        raise DiskFullError

    case_id = world.family()
    session_id = world.start(case_id)
    monkeypatch.setattr("models.store.units.checkpoint", full)
    world.sessions.finish(session_id)
    assert world.history(case_id).sessions[-1].state is SessionState.HELD


def test_that_the_end_of_a_meeting_is_taken_back_with_what_it_planned(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.sessions.finish(session_id, NextMeeting(TOMORROW))
    world.sessions.reopen(session_id)
    assert states(world, case_id) == [SessionState.RUNNING]
    assert world.sessions.draft(session_id).step == 5
    world.sessions.plan(case_id, NextMeeting(TOMORROW))
    world.sessions.finish(session_id, NextMeeting(TOMORROW + timedelta(days=7)))
    world.sessions.reopen(session_id, NextMeeting(TOMORROW))
    assert [one.day for one in world.history(case_id).sessions] == [TODAY, TOMORROW]
    with refused(Problem.SESSION_NOT_HELD):
        world.sessions.reopen(session_id)
    world.sessions.finish(session_id)
    world.start(case_id)
    with refused(Problem.SESSION_RUNNING):
        world.sessions.reopen(session_id)
