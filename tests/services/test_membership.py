"""Leaving a case, coming back, and what the archive still knows of how things stood before."""

import json
from datetime import timedelta

import pytest

from models.domain.cases import Ending
from models.domain.errors import InvalidInputError, Problem
from models.domain.people import Role
from models.domain.plans import AgreementState
from models.domain.versions import Subject
from models.services.audit_log import Action
from models.services.drafts import AgreementDraft, MemberDraft, SessionSetup


def test_that_a_person_leaves_with_her_voices_and_comes_back_with_them(world):
    case_id = world.course([140])
    today = world.clock.today()
    mor = world.member(case_id, "Mor")
    assert mor.belongs_on(today)
    world.services.membership.leave(mor.id, today)
    gone = world.member(case_id, "Mor")
    assert (gone.left, gone.belongs_on(today)) == (today, False)
    voices = [
        one for one in world.history(case_id).voices if mor.id in {one.rater_id, one.about_id}
    ]
    assert {one.ended for one in voices} == {today - timedelta(days=1)}
    with pytest.raises(InvalidInputError):
        world.services.membership.leave(mor.id, today)
    world.services.membership.come_back(mor.id)
    assert world.member(case_id, "Mor").left is None
    (was,) = world.services.traces.earlier_texts(case_id)
    assert (was.field, was.content) == ("left", today.isoformat())  # that she was away stays
    assert all(one.ended is None for one in world.history(case_id).voices)
    with pytest.raises(InvalidInputError):
        world.services.membership.come_back(mor.id)


def test_that_a_voice_ended_before_stays_ended_when_its_owner_comes_back(world):
    case_id = world.family()
    voice = world.voice(case_id, "Mor")
    world.clock.pass_days(7)
    world.cases.end_voice(voice.id, world.clock.today() - timedelta(days=3))
    world.services.membership.leave(voice.rater_id, world.clock.today())
    world.services.membership.come_back(voice.rater_id)
    assert world.voice(case_id, "Mor").ended == world.clock.today() - timedelta(days=3)
    world.services.membership.ask_again(voice.id)
    assert world.voice(case_id, "Mor").ended is None
    with pytest.raises(InvalidInputError) as caught:
        world.services.membership.ask_again(voice.id)
    assert caught.value.problem is Problem.VOICE_EXISTS


def test_that_somebody_stays_in_focus(world):
    case_id = world.family()
    with pytest.raises(InvalidInputError) as caught:
        world.services.membership.leave(world.member(case_id, "Mia").id, world.clock.today())
    assert caught.value.problem is Problem.NOBODY_IN_FOCUS


def texts(world, case_id, subject):
    found = world.services.traces.earlier_texts(case_id)
    return [(one.field, one.content) for one in found if one.subject is subject]


def test_that_notes_agreements_goals_facts_and_people_keep_what_they_said(world):
    case_id = world.course([140])
    session_id = world.history(case_id).held[0].id
    for note in ("Mor ringede.", "Mor ringede. Far kom.", "Far kom."):
        world.plans.save_note(session_id, note)
    day = world.history(case_id).held[0].day
    world.sessions.set_up(session_id, SessionSetup(day - timedelta(days=1)))
    assert texts(world, case_id, Subject.SESSION) == [
        ("note", "Mor ringede. Far kom."),
        ("day", day.isoformat()),
        ("present", _ids(world, case_id)),
    ]
    world.plans.save_agreements(case_id, None, (AgreementDraft("Ring til skolen", "Mor"),))
    agreement = world.history(case_id).agreements[0]
    draft = AgreementDraft("Skriv til skolen", "", state=AgreementState.OPEN, id=agreement.id)
    world.plans.save_agreements(case_id, None, (draft,))
    assert texts(world, case_id, Subject.AGREEMENT) == [
        ("what", "Ring til skolen"),
        ("who", "Mor"),
    ]
    mia = world.member(case_id, "Mia")
    goal_id = world.plans.add_goal(case_id, mia.id, "Sove selv")
    world.plans.reword_goal(goal_id, "Sove i min egen seng")
    world.plans.reword_goal(goal_id, "Sove i min egen seng")
    world.plans.end_goal(goal_id)
    world.plans.reopen_goal(goal_id)
    assert texts(world, case_id, Subject.GOAL) == [
        ("words", "Sove selv"),
        ("ended", world.clock.today().isoformat()),
    ]
    assert world.history(case_id).goals[0].ended is None
    world.cases.update_member(mia.id, MemberDraft("Mia M", Role.CHILD, in_focus=True))
    assert texts(world, case_id, Subject.MEMBER) == [("alias", "Mia"), ("birth", "2018-03")]


def _ids(world, case_id):
    return json.dumps(sorted(one.id for one in world.history(case_id).members))


def test_that_a_reopened_course_remembers_when_and_why_it_had_ended(world):
    case_id = world.family()
    world.cases.close(case_id, Ending.UNPLANNED, "Flyttet")
    closed = world.clock.today()
    world.clock.pass_days(9)
    world.cases.reopen(case_id)
    assert world.history(case_id).case.reopened == world.clock.today()
    assert texts(world, case_id, Subject.CASE) == [
        ("ending", "unplanned"),
        ("ending_reason", "Flyttet"),
        ("closed", closed.isoformat()),
    ]
    with pytest.raises(InvalidInputError) as caught:
        world.cases.reopen(case_id)
    assert caught.value.problem is Problem.CASE_OPEN


def test_that_a_meeting_from_before_is_added_and_taken_back_while_it_is_bare(world):
    case_id = world.family()
    earlier = world.services.earlier
    day = world.clock.today() - timedelta(days=30)
    session_id = earlier.add_meeting(case_id, SessionSetup(day, place="Skolen"))
    added = world.history(case_id).held[0]
    assert (added.day, added.place, world.history(case_id).case.opened) == (day, "Skolen", day)
    world.record(case_id, session_id, "Mia", 140)
    with pytest.raises(InvalidInputError) as caught:
        earlier.take_back_meeting(session_id)
    assert caught.value.problem is Problem.SESSION_HAS_ANSWERS
    world.answers.undo(world.history(case_id).answers[0].id)
    earlier.take_back_meeting(session_id)
    assert world.history(case_id).held == ()
    with pytest.raises(InvalidInputError):
        earlier.take_back_meeting(session_id)
    with pytest.raises(InvalidInputError):
        earlier.add_meeting(case_id, SessionSetup(world.clock.today() + timedelta(days=1)))


def test_that_the_log_of_a_case_and_of_a_form_is_read_with_names(world):
    case_id = world.family()
    session_id = world.start(case_id)
    answer_id = world.record(case_id, session_id, "Mia", 140)
    world.cases.look(case_id)
    world.answers.dispute(answer_id, "Mor er ikke enig")
    traces = world.services.traces
    actions = [one.action for one in traces.of_case(case_id)]
    assert actions[0] is Action.CREATE_CASE
    assert Action.LOOK in actions
    assert [one.action for one in traces.of_answer(case_id, answer_id)] == [Action.RECORD_ANSWER]
    assert traces.names() == {}
    with world.store.units.writing() as unit:
        unit.users.rename("Anne")
        unit.commit(Action.SET_SETTING)
    assert list(traces.names().values()) == ["Anne"]
