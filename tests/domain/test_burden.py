"""What forms ask: seconds, skips and reasons, and what is too little to say."""

from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from models.domain.answers import AnswerMode, MarkKind, SkipReason
from models.domain.burden import FEWEST_TIMES, FormUse, burden_of, burdens_by, uses_of
from tests.domain.families import ABOUT, CHILD, MIA, Family, corrected


def use(seconds=None, reason=None, times=1):
    return FormUse("trivsel-barn", seconds, reason, times=times)


def test_that_a_form_nobody_was_asked_for_is_no_skip():
    burden = burden_of([use(30), use(reason=SkipReason.NOT_ASKED)])
    assert (burden.filled, burden.asked, burden.away) == (1, 1, 0)


@given(st.lists(st.integers(0, 3600), min_size=FEWEST_TIMES, max_size=60))
def test_that_the_quartiles_lie_around_the_middle_within_what_was_measured(times):
    burden = burden_of(use(one) for one in times)
    assert burden.seconds.median == median(times)
    assert min(times) <= burden.seconds.low <= burden.seconds.median
    assert burden.seconds.median <= burden.seconds.high <= max(times)
    assert burden.timed == burden.filled == burden.asked == len(times)


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1, 9)), max_size=20))
def test_that_forms_counted_together_weigh_as_many_as_they_are(gathered):
    together = burden_of(use(seconds, times=times) for seconds, times in gathered)
    apart = burden_of(use(seconds) for seconds, times in gathered for _ in range(times))
    assert together == apart


def test_that_fewer_than_five_times_have_no_middle():
    burden = burden_of([use(40)] * (FEWEST_TIMES - 1))
    assert (burden.timed, burden.seconds) == (4, None)


def test_that_a_form_without_a_time_is_filled_in_but_not_timed():
    burden = burden_of([use(None)] * 9)
    assert (burden.filled, burden.timed, burden.seconds) == (9, 0, None)


def test_that_reasons_are_counted_the_most_frequent_first():
    hard, would_not = SkipReason.TOO_HARD, SkipReason.DID_NOT_WANT
    burden = burden_of([use(30), use(None, would_not), use(None, hard), use(None, hard)])
    assert list(burden.skipped.items()) == [(hard, 2), (would_not, 1)]
    assert (burden.skipped_count, burden.asked) == (3, 4)


def test_that_nobody_skips_a_form_she_was_not_there_for():
    burden = burden_of([use(30), use(None, SkipReason.NOT_PRESENT)])
    assert (burden.away, burden.skipped_count, burden.asked) == (1, 0, 1)


def test_that_a_correction_is_one_form_with_the_time_of_the_first():
    family = Family(2).answer(CHILD, 1, total=120, seconds=42)
    corrected(family, "a1", CHILD, 1, 130)
    (one,) = uses_of(family.history)
    assert one.seconds == 42


def test_that_a_form_undone_does_not_count_and_a_disputed_one_does():
    family = Family(2).marked(CHILD, 120, 130, seconds=30)
    family.mark("a1", MarkKind.UNDONE).mark("a2", MarkKind.DISPUTED)
    assert [one.answer_id for one in uses_of(family.history)] == ["a2"]


def test_that_a_correction_of_a_form_on_paper_has_no_time():
    family = Family(1).answer(CHILD, 1, total=120, mode=AnswerMode.PAPER)
    corrected(family, "a1", CHILD, 1, 130)
    assert uses_of(family.history)[0].seconds is None


def test_that_each_group_is_counted_by_itself():
    family = Family(2).marked(CHILD, 120, 130).marked(ABOUT, 150).marked(MIA, 380)
    counted = dict(burdens_by(uses_of(family.history), lambda one: one.voice_id))
    assert {key: one.filled for key, one in counted.items()} == {CHILD.id: 2, ABOUT.id: 1, None: 1}
