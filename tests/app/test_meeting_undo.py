"""Taking back what was just done in a meeting: nothing that was recorded is erased."""

import pytest

from models.domain.cases import SessionState
from models.domain.sharing import ShareAnswer, latest_answer
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import copied_world, large_family_with_a_curve


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, large_family_with_a_curve) as made:
        yield made


@pytest.fixture
def meeting(qtbot, world):
    return MeetingHands(qtbot, world, world.case_id).open()


def session(world):
    return world.history(world.case_id).held[-1]


def test_that_nothing_is_offered_before_something_was_done(meeting):
    assert not [words for words in meeting.words if words.startswith("Undo")]


def test_that_who_is_here_and_how_they_answer_is_taken_back_one_by_one(world, meeting):
    father = world.member(world.case_id, "Far")
    assert father in session(world).present
    meeting.press("Far about Mia is here")
    assert father not in session(world).present
    meeting.choose("How Mor about Mia answers", "paper")
    meeting.press("Undo: how somebody answers")
    assert meeting.chosen("How Mor about Mia answers") == "screen"
    meeting.press("Undo: who is here")
    assert father in session(world).present
    assert not meeting.offers("Undo: who is here")
    world.undo.redo()
    assert father not in session(world).present


def test_that_a_form_is_taken_back_with_its_yes_and_brought_back(world, meeting):
    def counting():
        now = world.history(world.case_id)
        return [one for one in now.valid_answers if one.session_id == now.held[-1].id]

    voice = next(one for one in world.history(world.case_id).voices if one.is_about_self)
    world.services.answers.share(voice.id, session(world).id, ShareAnswer.NO)
    meeting.go_to(2)
    meeting.press("Hand over to Mia")
    world.hands.mark(70, 60, 50, 40)
    recorded = len(world.history(world.case_id).answers)
    assert len(counting()) == len(world.hands.rounds[-1].turns)
    while world.undo.text:
        assert meeting.offers(f"Undo: {world.undo.text}")
        world.undo.undo()
    assert counting() == []
    assert len(world.history(world.case_id).answers) == recorded
    shares = world.history(world.case_id).shares
    assert latest_answer(shares, voice.id) is ShareAnswer.NO
    world.undo.redo()
    assert [
        world.history(world.case_id).members_by_id[one.rater_id].alias for one in counting()
    ] == ["Mia"]


def test_that_decision_goal_words_and_agreement_are_taken_back(world, meeting):
    meeting.go_to(3)
    meeting.press("Show the curve")
    meeting.press("Go on as now")
    meeting.press("We change something")
    meeting.press("Undo: the decision")
    assert meeting.is_on("Go on as now")
    meeting.press("Undo: the decision")
    assert not meeting.is_on("Go on as now")
    meeting.go_to(4)
    meeting.mark("Sove i egen seng", 62)
    meeting.press("Undo: the mark on a goal")
    assert meeting.line("Sove i egen seng").mark is None
    meeting.type_into("What, agreement 4", "Far henter fredag")
    meeting.press("Undo: the agreement")
    assert meeting.text_of("What, agreement 4") == ""
    meeting.press("New goal")
    meeting.type_into("New goal", "Spise sammen")
    meeting.press("Add the goal")
    assert meeting.sees("Spise sammen")
    meeting.press("Undo: the new goal")
    assert not meeting.sees("Spise sammen")
    goals = world.history(world.case_id).goals
    assert [one.words for one in goals if one.ended] == ["Spise sammen"]  # kept, not asked about


def test_that_the_end_of_a_meeting_is_taken_back(world, meeting):
    before = [one.state for one in world.history(world.case_id).sessions]
    meeting.go_to(5)
    meeting.press("End the meeting")
    assert meeting.finished
    assert session(world).state is SessionState.HELD
    assert world.undo.text == "the end of the meeting"
    world.undo.undo()
    assert [one.state for one in world.history(world.case_id).sessions] == before
    meeting.open()
    assert meeting.step == 5
