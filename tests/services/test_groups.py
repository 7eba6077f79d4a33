"""Groups: people of different cases meet, and what each answers is stored in her own case."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.domain.answers import AnswerMode
from models.domain.cases import SessionKind, SessionState
from models.domain.errors import InvalidInputError, Problem
from models.domain.groups import GroupKind
from models.services.audit_log import Action
from models.services.drafts import AnswerDraft
from models.services.groups import GroupDraft

PARENTS = GroupDraft("  Tirsdagsgruppen ", GroupKind.PARENTS, leader="Karen", programme="DUÅ")


@pytest.fixture
def groups(world):
    return world.services.groups


@pytest.fixture
def meetings(world):
    return world.services.group_meetings


@pytest.fixture
def two_families(world):
    """Two cases, and a group that a mother of each has joined."""
    cases = (world.family(), world.family(label="Bo og familie"))
    group_id = world.services.groups.create(PARENTS)
    mothers = [
        world.services.groups.join(group_id, case_id, world.member(case_id, "Mor").id)
        for case_id in cases
    ]
    return group_id, cases, mothers


def refusal(work, *arguments):
    with pytest.raises(InvalidInputError) as caught:
        work(*arguments)
    return caught.value.problem


def test_that_a_meeting_of_a_group_is_a_session_in_every_case_and_answers_stay_apart(
    world, groups, meetings, two_families
):
    group_id, cases, mothers = two_families
    met = meetings.start(group_id, world.clock.today(), mothers, place=" Huset ")
    for seat in meetings.seats(met):
        draft = AnswerDraft(
            seat.session_id, seat.member_id, None, "samarbejde-gruppe", AnswerMode.SCREEN,
            (90, 90, 90, 90),
        )  # fmt: skip
        world.answers.record(draft)
    meetings.save_note(met, "De lyttede til hinanden.")
    meetings.finish(met)
    for case_id in cases:
        history = world.history(case_id)
        (session,) = history.sessions
        assert (session.kind, session.state) == (SessionKind.GROUP, SessionState.HELD)
        assert (session.place, session.group_session_id) == ("Huset", met)
        assert [one.total for one in history.answers] == [360]
        log = [
            one.action for one in world.services.archive.audit_entries() if one.case_id == case_id
        ]
        assert log[-1] is Action.FINISH_GROUP_SESSION
    view = groups.view(group_id)
    assert [one.note for one in view.sessions] == ["De lyttede til hinanden."]
    assert [one.case_label for one in view.participants] == ["Mia og familie", "Bo og familie"]
    assert view.group.name == "Tirsdagsgruppen"
    assert world.store.check().is_sound


def test_that_two_people_of_one_case_sit_in_one_session(world, groups, meetings, two_families):
    group_id, (first, _), mothers = two_families
    teacher = groups.join(group_id, first, world.member(first, "Lærer Hanne").id)
    met = meetings.start(group_id, world.clock.today(), [mothers[0], teacher])
    assert len({one.session_id for one in meetings.seats(met)}) == 1
    assert len(meetings.seats(met)) == 2


def test_that_a_meeting_begun_by_mistake_leaves_no_session_behind(world, meetings, two_families):
    group_id, cases, mothers = two_families
    met = meetings.start(group_id, world.clock.today(), mothers)
    meetings.discard(met)
    assert [world.history(case_id).sessions for case_id in cases] == [(), ()]
    assert refusal(meetings.discard, met) is Problem.SESSION_NOT_RUNNING
    assert refusal(meetings.finish, met) is Problem.SESSION_NOT_RUNNING


def test_that_a_meeting_with_answers_is_not_thrown_away(world, meetings, two_families):
    group_id, _, mothers = two_families
    met = meetings.start(group_id, world.clock.today(), mothers)
    seat = meetings.seats(met)[0]
    world.answers.record(
        AnswerDraft(seat.session_id, seat.member_id, None, "samarbejde-gruppe", items=(50,) * 4)
    )
    assert refusal(meetings.discard, met) is Problem.SESSION_HAS_ANSWERS


def test_that_a_case_in_the_middle_of_a_meeting_holds_the_group_back(world, meetings, two_families):
    group_id, (first, second), mothers = two_families
    world.start(first)
    start = (meetings.start, group_id, world.clock.today(), mothers)
    assert refusal(*start) is Problem.SESSION_RUNNING
    assert world.history(second).sessions == ()  # all or nothing


def test_that_a_meeting_ends_although_every_case_threw_its_session_away(
    world, groups, meetings, two_families
):
    group_id, _, mothers = two_families
    met = meetings.start(group_id, world.clock.today(), mothers)
    for seat in meetings.seats(met):
        world.sessions.discard(seat.session_id)
    meetings.finish(met)
    (session,) = groups.view(group_id).sessions
    assert session.state is SessionState.HELD
    assert world.store.check().is_sound


def test_that_a_session_finished_in_its_own_case_stays_as_it_is(world, meetings, two_families):
    group_id, (first, second), mothers = two_families
    met = meetings.start(group_id, world.clock.today(), mothers)
    world.sessions.finish(world.history(first).sessions[0].id)
    meetings.finish(met)
    states = {world.history(one).sessions[0].state for one in (first, second)}
    assert states == {SessionState.HELD}


def test_that_what_cannot_be_is_refused_with_its_reason(world, groups, meetings, two_families):
    group_id, (first, second), mothers = two_families
    today = world.clock.today()
    mother, child = world.member(first, "Mor").id, world.member(first, "Mia").id
    assert refusal(groups.create, replace(PARENTS, name=" ")) is Problem.NAME_MISSING
    assert refusal(groups.join, group_id, first, mother) is Problem.ALREADY_IN_GROUP
    assert refusal(groups.join, group_id, second, child) is Problem.NOT_IN_CASE
    assert refusal(meetings.start, group_id, today, []) is Problem.NOBODY_PRESENT
    assert refusal(meetings.start, group_id, today, ["f" * 32]) is Problem.NOT_IN_CASE
    tomorrow = today + timedelta(days=1)
    assert refusal(meetings.start, group_id, tomorrow, mothers) is Problem.DAY_IN_FUTURE
    yesterday = today - timedelta(days=1)
    assert refusal(groups.close, group_id, yesterday) is Problem.ENDS_BEFORE_START


def test_that_somebody_who_left_can_come_back_and_a_closed_group_takes_nobody(
    world, groups, two_families
):
    group_id, (first, _), (mother, _) = two_families
    groups.leave(group_id, mother)
    assert refusal(groups.leave, group_id, mother) is Problem.ALREADY_ENDED
    groups.join(group_id, first, world.member(first, "Mor").id)
    groups.change(group_id, replace(PARENTS, kind=GroupKind.CHILDREN))
    groups.close(group_id, world.clock.today())
    child = world.member(first, "Mia").id
    assert refusal(groups.join, group_id, first, child) is Problem.GROUP_CLOSED
    groups.close(group_id, None)
    (view,) = groups.views()
    assert (view.group.kind, view.group.is_open) == (GroupKind.CHILDREN, True)


def test_that_somebody_is_found_by_name_or_case_among_open_cases(world, groups):
    world.family()
    world.family(label="Bo og familie")
    found = groups.candidates("hanne")
    assert [(one.case_label, one.member.alias) for one in found] == [
        ("Mia og familie", "Lærer Hanne"),
        ("Bo og familie", "Lærer Hanne"),
    ]
    assert [one.member.alias for one in groups.candidates("mor BO")] == ["Mor"]
    assert groups.candidates("  ") == ()
    assert len(groups.candidates("familie", most=4)) == 4
    assert groups.candidates("nobody") == ()
