"""Goals, agreements, decisions, people's own words and the note."""

from dataclasses import replace
from datetime import date

import pytest

from models.domain.cases import Ending
from models.domain.errors import Problem
from models.domain.plans import AgreementState, Audience, DecisionKind
from models.services.changes import Changes
from models.services.drafts import AgreementDraft, NextMeeting, StatementDraft
from tests.services.test_cases import refused


@pytest.fixture
def case_id(world):
    return world.family()


@pytest.fixture
def session_id(world, case_id):
    return world.start(case_id)


def test_that_a_goal_keeps_its_owners_words_and_its_ratings(world, case_id, session_id):
    child = world.member(case_id, "Mia").id
    goal_id = world.plans.add_goal(case_id, child, "At sove i min egen seng")
    world.plans.rate(goal_id, session_id, 30)
    world.plans.rate(goal_id, session_id, 45)
    world.plans.end_goal(goal_id)
    history = world.history(case_id)
    assert [(goal.words, goal.ended) for goal in history.goals] == [
        ("At sove i min egen seng", world.clock.today())
    ]
    assert [rating.value for rating in history.goal_ratings] == [30, 45]


def test_that_a_goal_is_rated_between_nothing_and_ten(world, case_id, session_id):
    goal_id = world.plans.add_goal(case_id, world.member(case_id, "Mor").id, "Ro om morgenen")
    for value in (-1, 101):
        with refused(Problem.VALUE_OUT_OF_RANGE):
            world.plans.rate(goal_id, session_id, value)


def test_that_an_ended_goal_has_ended(world, case_id):
    goal_id = world.plans.add_goal(case_id, world.member(case_id, "Mor").id, "Ro")
    world.plans.end_goal(goal_id)
    with refused(Problem.ALREADY_ENDED):
        world.plans.end_goal(goal_id)


def test_that_a_goal_of_another_case_is_not_rated_here(world, session_id):
    other = world.family()
    goal_id = world.plans.add_goal(other, world.member(other, "Mor").id, "Ro")
    with refused(Problem.NOT_IN_CASE):
        world.plans.rate(goal_id, session_id, 10)


def test_that_agreements_are_added_and_changed_and_the_rest_stays(world, case_id, session_id):
    drafts = (AgreementDraft("Ringe til skolen", "Mor", date(2026, 9, 10)), AgreementDraft("Sove"))
    world.plans.save_agreements(case_id, session_id, drafts)
    first, second = world.history(case_id).agreements
    changed = AgreementDraft("Ringe til læreren", first.who, first.due, first.state, first.id)
    same = AgreementDraft(second.what, second.who, second.due, second.state, second.id)
    assert world.plans.save_agreements(case_id, None, (changed, same)) is Changes.PLANS
    assert world.plans.save_agreements(case_id, None, (changed, same)) is Changes.NONE
    assert world.history(case_id).agreements == (replace(first, what="Ringe til læreren"), second)


def test_that_an_agreement_says_something(world, case_id):
    with refused(Problem.NOTHING_TO_SAVE, "what"):
        world.plans.save_agreements(case_id, None, (AgreementDraft(" "),))


def test_that_an_agreement_is_ticked_off(world, case_id, session_id):
    world.plans.save_agreements(case_id, session_id, (AgreementDraft("Ringe"),))
    (agreement,) = world.history(case_id).agreements
    world.plans.set_agreement(agreement.id, AgreementState.DONE)
    assert world.history(case_id).agreements[0].state is AgreementState.DONE


def test_that_decisions_stay_in_their_order(world, case_id, session_id):
    world.plans.decide(session_id, DecisionKind.CONTINUE)
    world.plans.decide(session_id, DecisionKind.CHANGE, "Kortere møder")
    decisions = world.history(case_id).decisions
    assert [one.kind for one in decisions] == [DecisionKind.CONTINUE, DecisionKind.CHANGE]
    assert decisions[1].words == "Kortere møder"


def test_that_words_go_to_those_the_member_named(world, case_id, session_id):
    child = world.member(case_id, "Mia").id
    words = StatementDraft(child, "Jeg vil gerne have fred", frozenset({Audience.SCHOOL}))
    world.plans.state(session_id, words)
    (statement,) = world.history(case_id).statements
    assert (statement.words, statement.shared_with) == (
        "Jeg vil gerne have fred",
        {Audience.SCHOOL},
    )


def test_that_a_member_who_does_not_want_to_share_leaves_no_words(world, case_id, session_id):
    child = world.member(case_id, "Mia").id
    draft = StatementDraft(child, "hemmeligt", frozenset({Audience.MEETING}), declined=True)
    world.plans.state(session_id, draft)
    (statement,) = world.history(case_id).statements
    assert (statement.words, statement.shared_with, statement.declined) == ("", frozenset(), True)


def test_that_a_long_note_with_every_letter_survives_a_restart(world, case_id, session_id):
    note = "Æøå 👩‍👧 עומר ' \" ; -- % _ \\ \n" * 400
    assert len(note) > 10_000
    world.plans.save_note(session_id, note)
    world.restart()
    assert world.history(case_id).sessions[0].note == note.strip()


def test_that_a_note_beyond_all_measure_is_refused_and_the_old_one_stays(
    world, case_id, session_id
):
    world.plans.save_note(session_id, "kort")
    with refused(Problem.TEXT_TOO_LONG, "note"):
        world.plans.save_note(session_id, "x" * 20_001)
    assert world.history(case_id).sessions[0].note == "kort"
    assert world.plans.save_note(session_id, "kort") is Changes.NONE


def test_that_nothing_is_decided_in_a_meeting_that_was_only_planned(world, case_id):
    world.sessions.plan(case_id, NextMeeting(world.clock.today()))
    (planned,) = world.history(case_id).sessions
    with refused(Problem.SESSION_NOT_HELD):
        world.plans.decide(planned.id, DecisionKind.END)


def test_that_half_a_character_does_not_cost_the_note(world, session_id, case_id):
    world.sessions.save_text(session_id, "note", "før \ud83d efter")
    world.plans.save_note(session_id, "før \ud83d efter 🐴")
    assert world.history(case_id).sessions[0].note == "før \ufffd efter 🐴"


def test_that_what_stands_open_in_all_open_cases_is_listed_with_the_earliest_day_first(world):
    mia, bo = world.family(), world.family(label="Bo og familie")
    closed = world.family(label="Færdig")
    later = AgreementDraft("Ringe til skolen", "Mor", date(2026, 10, 10))
    for case_id, drafts in (
        (mia, (AgreementDraft("Sove"), later)),
        (bo, (AgreementDraft("Lege", due=date(2026, 9, 1)), AgreementDraft("Færdig"))),
        (closed, (AgreementDraft("Glemt"),)),
    ):
        world.plans.save_agreements(case_id, world.start(case_id), drafts)
    done = next(one for one in world.history(bo).agreements if one.what == "Færdig")
    draft = AgreementDraft(done.what, state=AgreementState.DONE, id=done.id)
    world.plans.save_agreements(bo, None, (draft,))
    world.sessions.finish(world.history(closed).sessions[0].id)
    world.cases.close(closed, Ending.PLANNED, "")
    found = [(one.case_label, one.agreement.what) for one in world.plans.unfinished()]
    assert found == [
        ("Bo og familie", "Lege"),
        ("Mia og familie", "Ringe til skolen"),
        ("Mia og familie", "Sove"),
    ]
