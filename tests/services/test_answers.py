"""Recording, correcting, disputing, undoing and restoring forms."""

from dataclasses import replace

import pytest

from models.domain.answers import AnswerMode, MarkKind, SkipReason
from models.domain.cases import Ending
from models.domain.errors import Problem
from models.domain.sharing import ShareAnswer, latest_answer
from models.services.drafts import NextMeeting
from tests.services.test_cases import refused


@pytest.fixture
def case_id(world):
    return world.family()


@pytest.fixture
def session_id(world, case_id):
    return world.start(case_id)


def valid(world, case_id):
    return [answer.id for answer in world.history(case_id).valid_answers]


def totals(world, case_id, alias="Mia"):
    """The totals on the line of one voice about Mia, as a chart shows them."""
    progress = world.services.progress.of(case_id).progress
    series = next(one for one in progress.people[0].series if one.label.rater_alias == alias)
    return [point.total for point in series.points]


def shared(world, case_id):
    history = world.history(case_id)
    return latest_answer(history.shares, world.voice(case_id, "Mia").id)


def test_that_a_form_gives_its_total_on_the_curve(world, case_id, session_id):
    world.record(case_id, session_id, "Mia", 142)
    assert totals(world, case_id) == [142]


def test_that_a_recorded_form_survives_a_restart_whole(world, case_id, session_id):
    marks = (0, None, 100, 7)
    answer_id = world.record(case_id, session_id, "Mia", items=marks, seconds=75)
    before = world.history(case_id).answers
    world.restart()
    (answer,) = world.history(case_id).answers
    assert (answer,) == before
    assert (answer.id, answer.items, answer.total) == (answer_id, marks, None)
    assert (answer.seconds, answer.mode, answer.late) == (75, AnswerMode.SCREEN, False)


def test_that_the_language_of_a_form_is_kept_and_is_the_persons_from_then_on(
    world, case_id, session_id
):
    answer_id = world.record(case_id, session_id, "Mia", language="ar")
    world.answers.correct(answer_id, items=(10, 20, 30, 40), reason="læst forkert")
    history = world.history(case_id)
    assert [one.language for one in history.answers] == ["ar", "ar"]
    languages = {one.alias: one.language for one in history.members}
    assert (languages["Mia"], languages["Mor"]) == ("ar", "da")


def test_that_three_of_four_lines_give_no_total(world, case_id, session_id):
    world.record(case_id, session_id, "Mia", items=(50, 50, 50, None))
    assert totals(world, case_id) == [None]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"items": (50, 50, 50)}, Problem.WRONG_NUMBER_OF_LINES),
        ({"items": (50, 50, 50, 101)}, Problem.MARK_OUT_OF_RANGE),
        ({"items": (50, -1, 50, 50)}, Problem.MARK_OUT_OF_RANGE),
        ({"items": (None, None, None, None)}, Problem.NOTHING_TO_SAVE),
        ({"total": 200}, Problem.TOTAL_OUT_OF_RANGE),
        ({"mode": AnswerMode.TOTAL_ONLY, "items": (), "total": 401}, Problem.TOTAL_OUT_OF_RANGE),
        ({"mode": AnswerMode.TOTAL_ONLY, "items": ()}, Problem.NOTHING_TO_SAVE),
        ({"mode": AnswerMode.TOTAL_ONLY}, Problem.WRONG_NUMBER_OF_LINES),
        ({"scale_key": "no-such"}, Problem.WRONG_FORM),
        ({"scale_key": "samarbejde-barn"}, Problem.WRONG_FORM),
        ({"scale_key": "trivsel-lille"}, Problem.WRONG_FORM),
        ({"scale_key": "maal", "items": (50,)}, Problem.WRONG_FORM),
        ({"scale_key": "samarbejde-lille", "voice_id": None}, Problem.WRONG_FORM),
        ({"voice_id": None}, Problem.WRONG_FORM),
    ],
)
def test_that_a_form_that_cannot_be_is_refused(world, case_id, session_id, fields, problem):
    draft = world.form(case_id, session_id, "Mia")
    with refused(problem):
        world.answers.record(replace(draft, **fields))
    assert world.history(case_id).answers == ()


def test_that_a_total_alone_can_be_entered_from_paper(world, case_id, session_id):
    draft = world.form(case_id, session_id, "Mia")
    world.answers.record(replace(draft, mode=AnswerMode.TOTAL_ONLY, items=(), total=315))
    assert totals(world, case_id) == [315]


def test_that_nobody_answers_with_the_voice_of_another(world, case_id, session_id):
    mother = world.member(case_id, "Mor").id
    draft = replace(world.form(case_id, session_id, "Mia"), rater_id=mother)
    with refused(Problem.NOT_IN_CASE, "voice"):
        world.answers.record(draft)


def test_that_a_form_is_filled_in_once_per_voice_and_meeting(world, case_id, session_id):
    world.record(case_id, session_id, "Mia")
    with refused(Problem.ALREADY_ANSWERED):
        world.record(case_id, session_id, "Mia")
    world.record(case_id, session_id, "Mor")


def test_that_cooperation_is_one_form_per_rater_and_meeting(world, case_id, session_id):
    world.answers.record(world.cooperation(case_id, session_id, "Mor"))
    with refused(Problem.ALREADY_ANSWERED):
        world.answers.record(world.cooperation(case_id, session_id, "Mor"))
    world.answers.record(world.cooperation(case_id, session_id, "Lærer Hanne"))
    cooperation = world.services.progress.of(case_id).progress.cooperation
    assert [series.totals for series in cooperation] == [(360,), (360,)]


def test_that_a_form_skipped_first_can_be_filled_in_after_all(world, case_id, session_id):
    world.record(case_id, session_id, "Mia", items=(), skip_reason=SkipReason.NOT_TODAY)
    world.record(case_id, session_id, "Mia", 180)
    assert totals(world, case_id) == [180]


def test_that_the_reason_for_skipping_can_be_said_later_without_explaining(
    world, case_id, session_id
):
    first = world.record(case_id, session_id, "Mia", items=(), skip_reason=SkipReason.NOT_TODAY)
    world.answers.correct(first, skip_reason=SkipReason.TOO_HARD)
    history = world.history(case_id)
    assert [answer.skip_reason for answer in history.valid_answers] == [SkipReason.TOO_HARD]


def test_that_a_form_entered_on_a_later_day_says_so(world, case_id, session_id):
    world.sessions.finish(session_id)
    world.clock.pass_days(3)
    world.record(case_id, session_id, "Mor", mode=AnswerMode.PAPER)
    assert world.history(case_id).answers[0].late


def test_that_nothing_is_recorded_in_a_meeting_that_was_only_planned(world, case_id):
    world.sessions.plan(case_id, NextMeeting(world.clock.today()))
    (planned,) = world.history(case_id).sessions
    with refused(Problem.SESSION_NOT_HELD):
        world.record(case_id, planned.id, "Mia")


def test_that_a_paper_form_may_still_come_in_after_the_end(world, case_id, session_id):
    world.sessions.finish(session_id)
    world.cases.close(case_id, Ending.PLANNED, "")
    world.record(case_id, session_id, "Mor", mode=AnswerMode.PAPER)
    assert totals(world, case_id, "Mor") == [200]


def test_that_a_correction_counts_and_the_old_value_stays(world, case_id, session_id):
    wrong = world.record(case_id, session_id, "Mia", 241)
    right = world.answers.correct(wrong, items=(35, 35, 36, 36), reason="Aflæst forkert")
    history = world.history(case_id)
    assert totals(world, case_id) == [142]
    assert [answer.total for answer in history.answers] == [241, 142]
    mark = history.latest_mark[wrong]
    assert (mark.kind, mark.replaced_by, mark.reason) == (
        MarkKind.CORRECTED,
        right,
        "Aflæst forkert",
    )


def test_that_a_correction_needs_a_reason_and_something_to_say(world, case_id, session_id):
    answer_id = world.record(case_id, session_id, "Mia")
    with refused(Problem.REASON_MISSING, "reason"):
        world.answers.correct(answer_id, items=(1, 1, 1, 1), reason=" ")
    with refused(Problem.NOTHING_TO_SAVE):
        world.answers.correct(answer_id, reason="Ved ikke")
    with refused(Problem.MARK_OUT_OF_RANGE):
        world.answers.correct(answer_id, items=(1, 1, 1, 1000), reason="Slåfejl")
    assert valid(world, case_id) == [answer_id]


def test_that_a_value_already_corrected_is_not_corrected_again(world, case_id, session_id):
    old = world.record(case_id, session_id, "Mia")
    world.answers.correct(old, total=100, reason="Fejl")
    with refused(Problem.ANSWER_NOT_IN_FORCE):
        world.answers.correct(old, total=120, reason="Fejl")
    assert totals(world, case_id) == [100]


def test_that_a_disputed_answer_still_counts_and_says_so(world, case_id, session_id):
    answer_id = world.record(case_id, session_id, "Mia", 90)
    world.answers.dispute(answer_id, "Far er uenig")
    series = world.services.progress.of(case_id).progress.people[0].series[0]
    assert (series.totals, series.points[0].disputed) == ((90,), True)


def test_that_undoing_and_restoring_a_form_takes_it_out_and_back(world, case_id, session_id):
    answer_id = world.record(case_id, session_id, "Mia", 90)
    world.answers.undo(answer_id)
    assert totals(world, case_id) == [None]
    with refused(Problem.ANSWER_NOT_IN_FORCE):
        world.answers.undo(answer_id)
    world.answers.restore(answer_id)
    assert totals(world, case_id) == [90]
    with refused(Problem.ANSWER_IN_FORCE):
        world.answers.restore(answer_id)


def test_that_undoing_a_correction_brings_the_old_value_back_and_again(world, case_id, session_id):
    old = world.record(case_id, session_id, "Mia", 90)
    new = world.answers.correct(old, total=190, reason="Fejl")
    world.answers.undo(new)
    assert totals(world, case_id) == [90]
    world.answers.restore(new)
    assert totals(world, case_id) == [190]
    assert valid(world, case_id) == [new]


def test_that_a_form_is_not_restored_into_a_place_that_is_taken(world, case_id, session_id):
    first = world.record(case_id, session_id, "Mia", 90)
    world.answers.undo(first)
    second = world.record(case_id, session_id, "Mia", 100)
    with refused(Problem.ALREADY_ANSWERED):
        world.answers.restore(first)
    assert valid(world, case_id) == [second]


def test_that_a_yes_given_with_a_form_is_kept_with_it(world, case_id, session_id):
    answer_id = world.record(case_id, session_id, "Mia", share=ShareAnswer.YES)
    assert shared(world, case_id) is ShareAnswer.YES
    world.answers.undo(answer_id)
    assert shared(world, case_id) is ShareAnswer.LATER
    world.answers.restore(answer_id)
    assert shared(world, case_id) is ShareAnswer.YES


def test_that_a_yes_can_be_taken_back_and_given_again_many_times(world, case_id, session_id):
    answer_id = world.record(case_id, session_id, "Mia", share=ShareAnswer.YES)
    for _ in range(2):
        world.answers.undo(answer_id)
        assert shared(world, case_id) is ShareAnswer.LATER
        world.answers.restore(answer_id)
        assert shared(world, case_id) is ShareAnswer.YES


def test_that_a_yes_goes_with_a_form_that_had_been_skipped_first(world, case_id, session_id):
    world.record(case_id, session_id, "Mia", items=(), skip_reason=SkipReason.NOT_TODAY)
    answer_id = world.record(case_id, session_id, "Mia", share=ShareAnswer.YES)
    world.answers.undo(answer_id)
    assert shared(world, case_id) is ShareAnswer.LATER


def test_that_undoing_a_correction_leaves_the_yes_of_the_form(world, case_id, session_id):
    old = world.record(case_id, session_id, "Mia", share=ShareAnswer.YES)
    new = world.answers.correct(old, total=100, reason="Fejl")
    world.answers.undo(new)
    assert shared(world, case_id) is ShareAnswer.YES


def test_that_restoring_a_form_does_not_override_a_no_said_meanwhile(world, case_id, session_id):
    answer_id = world.record(case_id, session_id, "Mia", share=ShareAnswer.YES)
    world.answers.undo(answer_id)
    world.answers.share(world.voice(case_id, "Mia").id, session_id, ShareAnswer.NO)
    world.answers.restore(answer_id)
    assert shared(world, case_id) is ShareAnswer.NO


def test_that_undoing_a_form_does_not_take_back_a_no(world, case_id, session_id):
    answer_id = world.record(case_id, session_id, "Mia", share=ShareAnswer.NO)
    world.answers.undo(answer_id)
    assert shared(world, case_id) is ShareAnswer.NO


def test_that_undoing_todays_yes_leaves_last_weeks_answer(world, case_id, session_id):
    world.record(case_id, session_id, "Mia", share=ShareAnswer.YES)
    world.sessions.finish(session_id)
    world.clock.pass_days(7)
    today = world.start(case_id)
    answer_id = world.record(case_id, today, "Mia", share=ShareAnswer.YES)
    world.answers.undo(answer_id)
    assert shared(world, case_id) is ShareAnswer.YES


def test_that_cooperation_marks_are_never_shared(world, case_id, session_id):
    draft = world.cooperation(case_id, session_id, "Mor")
    with pytest.raises(ValueError, match="never shared"):
        world.answers.record(replace(draft, share=ShareAnswer.YES))
