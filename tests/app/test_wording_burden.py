"""What is said about how long forms take and why they are skipped."""

from models.domain.answers import SkipReason
from models.domain.burden import burden_of
from tests.app.case_world import WORDS
from tests.domain.test_burden import use


def test_that_the_middle_and_the_half_around_it_are_said():
    said = WORDS.time_taken(burden_of([use(one) for one in (30, 40, 45, 60, 125)]))
    assert said == "Usually 45 sec; half of them took between 40 sec and 1 min."
    assert WORDS.duration(125) == "2 min 5 sec"
    assert WORDS.duration(0) == "0 sec"


def test_that_too_few_times_say_how_few():
    assert "one form" in WORDS.time_taken(burden_of([use(30)]))
    assert "known for 4 forms" in WORDS.time_taken(burden_of([use(30)] * 4))
    assert WORDS.time_taken(burden_of([use(None)])) == "How long they took is not known."
    assert WORDS.time_taken(burden_of([])) == ""


def test_that_skips_are_said_with_their_reasons():
    hard, away = SkipReason.TOO_HARD, SkipReason.NOT_PRESENT
    said = WORDS.forms_skipped(burden_of([use(30), use(None, hard), use(None, away)]))
    assert said == "1 of 2 skipped: too hard (1). One form was for somebody who was not there."
    assert WORDS.forms_skipped(burden_of([use(30)])) == "The one form was filled in."
    assert WORDS.forms_skipped(burden_of([use(30)] * 3)) == "None of 3 skipped."
    gone = burden_of([use(None, away)] * 2)
    assert WORDS.forms_skipped(gone) == "2 forms were for somebody who was not there."
