"""An answer in the wrong place: moved with a reason, undone and restored, and blocked."""

from datetime import date

import pytest

from models.domain.answers import MarkKind, SkipReason
from models.domain.errors import InvalidInputError, Problem
from models.domain.moving import Place
from models.domain.sharing import ShareAnswer, latest_answer, withheld_sessions
from models.services.drafts import VoiceDraft
from models.services.earlier_scores import EarlierScore
from tests.services.world import FAMILY, MemberDraft, Role


@pytest.fixture
def case(world):
    """Mia, her mother and father, both answering about her, and two meetings."""
    members = (*FAMILY.members, MemberDraft("Far", Role.FATHER))
    case_id = world.family(members=members, voices=(*FAMILY.voices, VoiceDraft(3, 0)))
    first = world.start(case_id)
    world.sessions.finish(first)
    world.clock.pass_days(7)
    second = world.start(case_id)
    world.sessions.finish(second)
    return case_id, first, second


def place(world, case_id, session_id, rater):
    voice = world.voice(case_id, rater)
    return Place(session_id, voice.rater_id, voice.id)


def counted(world, case_id):
    history = world.history(case_id)
    names = {one.id: one.alias for one in history.members}
    number = history.number_of
    return {
        (names[one.rater_id], number[one.session_id], one.total) for one in history.valid_answers
    }


def test_that_a_form_given_to_the_wrong_parent_is_moved_undone_and_restored(world, case):
    case_id, first, _ = case
    wrong = world.record(case_id, first, "Mor", 160)
    moved = world.services.moves.move(wrong, place(world, case_id, first, "Far"), "Fars skema")
    assert counted(world, case_id) == {("Far", 1, 160)}
    mark = world.history(case_id).latest_mark[wrong]
    assert (mark.kind, mark.reason, mark.replaced_by) == (MarkKind.MOVED, "Fars skema", moved)
    world.answers.undo(moved)
    assert counted(world, case_id) == {("Mor", 1, 160)}
    world.answers.restore(moved)
    assert counted(world, case_id) == {("Far", 1, 160)}


def test_that_a_form_moves_to_another_meeting_and_a_skip_gives_way(world, case):
    case_id, first, second = case
    wrong = world.record(case_id, second, "Mor", 160)
    skip = world.form(case_id, first, "Mor", skip_reason=SkipReason.NOT_TODAY, items=())
    world.answers.record(skip)
    moved = world.services.moves.move(wrong, place(world, case_id, first, "Mor"), "Gamle skema")
    assert counted(world, case_id) == {("Mor", 1, 160)}
    world.answers.undo(moved)
    assert counted(world, case_id) == {("Mor", 1, None), ("Mor", 2, 160)}


def test_that_a_place_refilled_since_keeps_what_stands_there(world, case):
    case_id, first, second = case
    wrong = world.record(case_id, second, "Mor", 160)
    moved = world.services.moves.move(wrong, place(world, case_id, first, "Mor"), "Gamle skema")
    world.record(case_id, second, "Mor", 200)
    with pytest.raises(InvalidInputError) as caught:
        world.answers.undo(moved)
    assert caught.value.problem is Problem.ALREADY_ANSWERED
    assert counted(world, case_id) == {("Mor", 1, 160), ("Mor", 2, 200)}


def test_that_a_form_moves_only_where_it_fits_and_with_a_reason(world, case):
    case_id, first, _ = case
    wrong = world.record(case_id, first, "Mor", 160)
    world.record(case_id, first, "Far", 180)
    for target in (
        place(world, case_id, first, "Far"),
        place(world, case_id, first, "Mia"),
        place(world, case_id, first, "Mor"),
    ):
        with pytest.raises(InvalidInputError) as caught:
            world.services.moves.move(wrong, target, "Fars skema")
        assert caught.value.problem is Problem.PLACE_TAKEN
    with pytest.raises(InvalidInputError) as caught:
        world.services.moves.move(wrong, place(world, case_id, first, "Far"), " ")
    assert caught.value.problem is Problem.REASON_MISSING
    world.answers.undo(wrong)
    with pytest.raises(InvalidInputError) as caught:
        world.services.moves.move(wrong, place(world, case_id, first, "Far"), "Fars skema")
    assert caught.value.problem is Problem.ANSWER_NOT_IN_FORCE


def test_that_marks_kept_back_stay_kept_back_where_they_are_moved_to(world, case):
    case_id, first, second = case
    voice = world.voice(case_id, "Mor")
    wrong = world.record(case_id, first, "Mor", 160, share=ShareAnswer.NO)
    third = world.start(case_id)
    world.record(case_id, third, "Mor", 180, share=ShareAnswer.YES)
    world.services.moves.move(wrong, place(world, case_id, second, "Mor"), "Forkert møde")
    shares = world.history(case_id).shares
    assert second in withheld_sessions(shares, voice.id)
    assert latest_answer(shares, voice.id) is ShareAnswer.YES


def test_that_a_voice_begins_with_the_earliest_form_moved_to_it(world, case):
    case_id, _, second = case
    early = date(2026, 5, 5)
    mia = world.voice(case_id, "Mia")
    entry = world.services.earlier.enter(case_id, (EarlierScore(early, mia.id, total=140),))
    wrong = world.record(case_id, second, "Mor", 160)
    world.services.moves.move(wrong, place(world, case_id, entry.sessions[0], "Mor"), "Fra maj")
    assert world.voice(case_id, "Mor").opened == early
    assert [one.late for one in world.history(case_id).valid_answers] == [True, True]


def test_that_a_blocked_form_counts_nowhere_until_it_is_restored(world, case):
    case_id, first, _ = case
    answer_id = world.record(case_id, first, "Mor", 160)
    with pytest.raises(InvalidInputError):
        world.answers.block(answer_id, "")
    world.answers.block(answer_id, "Mor har bedt om det")
    assert counted(world, case_id) == set()
    assert world.history(case_id).latest_mark[answer_id].reason == "Mor har bedt om det"
    world.answers.restore(answer_id)
    assert counted(world, case_id) == {("Mor", 1, 160)}
