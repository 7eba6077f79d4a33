"""Scores from before the program: all of a grid or none of it, and taken back whole."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.domain.answers import AnswerMode
from models.domain.cases import Session
from models.domain.errors import InvalidInputError, Problem
from models.services.earlier_scores import EarlierScore
from tests.services.world import TODAY

SPRING = date(2026, 3, 12)


def score(voice, day=SPRING, total=264, **fields):
    return EarlierScore(day, voice.id, total=None if "items" in fields else total, **fields)


def test_that_a_grid_makes_meetings_late_forms_and_a_course(world):
    case_id = world.family()
    mia, mor = world.voice(case_id, "Mia"), world.voice(case_id, "Mor")
    june = date(2026, 6, 4)
    entry = world.services.earlier.enter(
        case_id,
        (score(mia, june), score(mia), score(mor, items=(64, 70, 65, None))),
    )
    history = world.history(case_id)
    assert [one.day for one in history.held] == [SPRING, june]
    assert len(entry.answers) == 3
    assert all(one.late for one in history.answers)
    modes = {one.voice_id: one.mode for one in history.answers}
    assert modes == {mia.id: AnswerMode.TOTAL_ONLY, mor.id: AnswerMode.PAPER}
    assert {one.total for one in history.answers} == {264, None}  # a line is missing: no total
    assert history.case.opened == SPRING
    assert [point.total for point in _points(world, case_id, "Mia")] == [264, 264]


def test_that_a_meeting_already_there_takes_the_scores_of_its_day(world):
    case_id = world.family()
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia", 200)
    world.sessions.finish(session_id)
    mor = world.voice(case_id, "Mor")
    entry = world.services.earlier.enter(case_id, (score(mor, TODAY, 180),))
    assert entry.sessions == ()
    assert [one.id for one in world.history(case_id).held] == [session_id]


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"total": 401}, Problem.TOTAL_OUT_OF_RANGE),
        ({"items": (64, 101, 65, 70)}, Problem.MARK_OUT_OF_RANGE),
        ({"day": date(2027, 1, 1)}, Problem.DAY_IN_FUTURE),
        ({"day": date(1926, 1, 1)}, Problem.DAY_IMPOSSIBLE),
    ],
)
def test_that_one_wrong_score_keeps_none_of_the_grid(world, wrong, problem):
    case_id = world.family()
    mia = world.voice(case_id, "Mia")
    before = world.history(case_id)
    with pytest.raises(InvalidInputError) as caught:
        world.services.earlier.enter(case_id, (score(mia), score(mia, **{"day": TODAY} | wrong)))
    assert (caught.value.problem, caught.value.field) == (problem, "1")
    assert world.history(case_id) == before


def test_that_a_form_is_never_entered_twice(world):
    case_id = world.family()
    mia = world.voice(case_id, "Mia")
    world.services.earlier.enter(case_id, (score(mia),))
    with pytest.raises(InvalidInputError) as caught:
        world.services.earlier.enter(case_id, (score(mia),))
    assert caught.value.problem is Problem.ALREADY_ANSWERED


def test_that_an_empty_grid_and_a_closed_case_take_nothing(world):
    case_id = world.family()
    with pytest.raises(InvalidInputError):
        world.services.earlier.enter(case_id, ())


def test_that_an_entry_is_taken_back_whole_and_stays_in_the_archive(world):
    case_id = world.course([140])
    mia = world.voice(case_id, "Mia")
    before = world.history(case_id)
    entry = world.services.earlier.enter(case_id, (score(mia), score(mia, date(2026, 5, 1))))
    world.services.earlier.take_back(entry)
    after = world.history(case_id)
    assert after.held == before.held
    assert (after.voices, after.case.opened) == (before.voices, before.case.opened)
    assert after.valid_answers == before.valid_answers
    assert len(after.answers) == len(before.answers) + 2
    again = world.services.earlier.enter(case_id, (score(mia),))
    assert len(again.sessions) == 1


def test_that_a_meeting_that_was_used_since_stays_when_its_entry_is_taken_back(world):
    case_id = world.family()
    entry = world.services.earlier.enter(case_id, (score(world.voice(case_id, "Mia")),))
    world.plans.save_note(entry.sessions[0], "Fra papirmappen.")
    world.services.earlier.take_back(entry)
    held: tuple[Session, ...] = world.history(case_id).held
    assert [one.note for one in held] == ["Fra papirmappen."]
    assert world.history(case_id).case.opened == SPRING


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(totals=st.lists(st.integers(0, 400), min_size=1, max_size=6))
def test_that_what_is_entered_is_what_the_curve_shows(world, totals):
    case_id = world.family()
    mia = world.voice(case_id, "Mia")
    days = [date(2025, 1, 1 + number) for number in range(len(totals))]
    world.services.earlier.enter(
        case_id, tuple(score(mia, day, total) for day, total in zip(days, totals, strict=True))
    )
    assert [point.total for point in _points(world, case_id, "Mia")] == totals


def _points(world, case_id, rater):
    people = world.services.progress.of(case_id).progress.people
    series = (one for person in people for one in person.series)
    return next(one for one in series if one.label.rater_alias == rater).points
