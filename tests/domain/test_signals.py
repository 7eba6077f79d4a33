"""Each signal: one case that raises it, one that does not, and both sides of its limit."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.cases import SessionKind, SessionState
from models.domain.people import Voice
from models.domain.progress import Verdict
from models.domain.scales import Direction
from models.domain.signal_types import Code, Weight
from tests.domain.families import (
    ABOUT,
    CHILD,
    MIA,
    MOTHER,
    SCHOOL,
    SELF,
    START,
    TODAY,
    YARDSTICK,
    Family,
)

scores = st.lists(st.integers(0, 400), min_size=1, max_size=20)


def test_that_fewer_than_two_scores_are_new_and_name_no_direction():
    assert Family(1).marked(CHILD, 142).codes(CHILD) == {Code.NEW}
    assert Code.NEW in Family(1).codes(CHILD)
    assert Code.NEW not in Family(2).marked(CHILD, 142, 150).codes(CHILD)


@pytest.mark.parametrize(("latest", "gain"), [(221, False), (222, True)])
def test_that_a_gain_counts_when_it_reaches_the_reliable_change(latest, gain):
    family = Family(2).marked(CHILD, 142, latest)
    assert (Code.RELIABLE_GAIN in family.codes(CHILD)) == gain
    assert (family.series(CHILD).verdict is Verdict.RELIABLE_GAIN) == gain


@pytest.mark.parametrize(("latest", "loss"), [(163, False), (162, True)])
def test_that_a_loss_counts_when_it_reaches_the_reliable_change(latest, loss):
    assert (Code.RELIABLE_LOSS in Family(2).marked(CHILD, 242, latest).codes(CHILD)) == loss


@pytest.mark.parametrize(("latest", "crossed"), [(319, False), (320, True)])
def test_that_crossing_up_needs_the_limit_itself(latest, crossed):
    assert (Code.CROSSED_UP in Family(2).marked(CHILD, 200, latest).codes(CHILD)) == crossed


def test_that_a_gain_from_above_the_limit_crosses_nothing():
    codes = Family(2).marked(CHILD, 320, 400).codes(CHILD)
    assert Code.RELIABLE_GAIN in codes
    assert Code.CROSSED_UP not in codes


def test_that_a_teacher_crosses_no_limit_because_there_is_none():
    codes = Family(2).marked(SCHOOL, 100, 300).codes(SCHOOL)
    assert codes == {Code.RELIABLE_GAIN}


@pytest.mark.parametrize(("offset", "below"), [(0, False), (-1, True)])
def test_that_below_course_begins_one_tenth_under_the_quarter_line(offset, below):
    line = Family(3).marked(CHILD, 142, 160, 200).series(CHILD).course_at(3).low50
    codes = Family(3).marked(CHILD, 142, 160, line + offset).codes(CHILD)
    assert (Code.BELOW_COURSE in codes) == below
    assert (Code.ON_COURSE in codes) != below


def test_that_course_rules_wait_for_the_third_session():
    codes = Family(2).marked(CHILD, 142, 60).codes(CHILD)
    assert not codes & {Code.BELOW_COURSE, Code.ON_COURSE, Code.FAR_BELOW_COURSE}


def test_that_course_rules_wait_for_the_third_score_even_when_sessions_were_missed():
    codes = Family(4).marked(CHILD, 142, None, None, 60).codes(CHILD)
    assert not codes & {Code.BELOW_COURSE, Code.ON_COURSE}


def test_that_course_rules_end_with_the_evidence():
    family = Family(19).marked(CHILD, *[142] * 19)
    assert family.series(CHILD).course[-1].s == 18
    assert not family.codes(CHILD) & {Code.BELOW_COURSE, Code.ON_COURSE}
    assert Code.NO_CHANGE in family.codes(CHILD)


@pytest.mark.parametrize(("offset", "far"), [(0, False), (-1, True)])
def test_that_far_below_needs_the_last_two_under_the_ten_percent_line(offset, far):
    course = Family(4).marked(CHILD, 242, 242, 242, 242).series(CHILD)
    third, fourth = course.course_at(3).low80, course.course_at(4).low80
    family = Family(4).marked(CHILD, 242, 242, third - 1, fourth + offset)
    assert (Code.FAR_BELOW_COURSE in family.codes(CHILD)) == far


def test_that_one_mark_far_below_is_not_enough():
    family = Family(3).marked(CHILD, 242, 242, 60)
    assert Code.FAR_BELOW_COURSE not in family.codes(CHILD)


def test_that_a_risen_mark_is_never_far_below():
    codes = Family(10).marked(CHILD, 0, *[None] * 7, 1, 1).codes(CHILD)
    assert Code.FAR_BELOW_COURSE not in codes


def test_that_a_loss_on_course_is_not_called_on_course():
    wide = replace(YARDSTICK.courses["adult-published"], sigma_r=30.0)
    yardstick = replace(YARDSTICK, courses={"adult-published": wide})
    progress = Family(3).marked(CHILD, 242, 200, 150).progress(yardstick)
    codes = {signal.code for signal in progress.signals if signal.voice_id == CHILD.id}
    assert Code.RELIABLE_LOSS in codes
    assert Code.ON_COURSE not in codes


@pytest.mark.parametrize(("lowest", "private"), [(10, True), (11, False)])
def test_that_a_very_low_line_is_a_private_signal(lowest, private):
    family = Family(1).items(CHILD, 1, 60, lowest, 60, 60)
    found = [one for one in family.progress().signals if one.code is Code.VERY_LOW_LINE]
    assert [one.private for one in found] == ([True] if private else [])


@pytest.mark.parametrize(("mood", "private"), [(50, True), (51, False)])
def test_that_a_sharp_fall_on_mood_or_home_is_a_private_signal(mood, private):
    family = Family(2).items(CHILD, 1, 90, 90, 90, 90).items(CHILD, 2, mood, 90, 90, 90)
    assert (Code.VERY_LOW_LINE in family.codes(CHILD)) == private


def test_that_a_sharp_fall_at_school_alone_is_not_the_private_signal():
    family = Family(2).items(CHILD, 1, 90, 90, 90, 90).items(CHILD, 2, 90, 90, 20, 90)
    assert Code.VERY_LOW_LINE not in family.codes(CHILD)


def test_that_a_low_line_counts_even_where_the_form_is_not_complete():
    assert Code.VERY_LOW_LINE in Family(1).items(CHILD, 1, 5, None, None, None).codes(CHILD)


def test_that_a_low_line_about_the_child_by_another_is_not_private():
    assert Code.VERY_LOW_LINE not in Family(1).items(ABOUT, 1, 5, 60, 60, 60).codes(ABOUT)


def test_that_private_signals_stay_out_of_what_a_family_sees():
    progress = Family(1).items(CHILD, 1, 5, 60, 60, 60).progress()
    assert Code.VERY_LOW_LINE not in {one.code for one in progress.without_private()}


@pytest.mark.parametrize(("latest", "drop"), [(121, False), (120, True)])
def test_that_a_drop_since_last_counts_when_it_reaches_the_reliable_change(latest, drop):
    family = Family(3).marked(CHILD, 100, 200, latest)
    assert (Code.DROP_SINCE_LAST in family.codes(CHILD)) == drop


@pytest.mark.parametrize(
    ("totals", "unchanged"),
    [
        ((142, 142, 142, 142), True),
        ((142, 142, 142), False),
        ((142, 142, 142, 222), False),
        ((300, 300, 300, 320), False),
        ((62, 62, 62, 141), False),
    ],
)
def test_that_no_change_needs_four_scores_below_limit_and_course(totals, unchanged):
    family = Family(len(totals)).marked(CHILD, *totals)
    assert (Code.NO_CHANGE in family.codes(CHILD)) == unchanged


def test_that_no_change_needs_no_course_where_there_is_none():
    without = replace(YARDSTICK, courses={})
    progress = Family(4).marked(CHILD, 142, 142, 142, 200).progress(without)
    assert Code.NO_CHANGE in {one.code for one in progress.signals}


@pytest.mark.parametrize(("total", "low"), [(359, True), (360, False)])
def test_that_cooperation_is_low_below_thirty_six(total, low):
    assert (Code.COOP_LOW in Family(1).marked(MIA, total).codes(MIA)) == low


def test_that_a_skipped_cooperation_form_says_nothing_about_the_cooperation():
    assert Family(1).skipped(MIA, 1).codes(MIA) == set()


@pytest.mark.parametrize(
    ("latest", "weight"),
    [
        (391, None),
        (390, Weight.NOTE),
        (381, Weight.NOTE),
        (380, Weight.ASK),
        (361, Weight.ASK),
        (360, Weight.TALK),
    ],
)
def test_that_a_cooperation_drop_weighs_by_its_size(latest, weight):
    signals = Family(2).marked(MIA, 400, latest).progress().signals
    found = [one.weight for one in signals if one.code is Code.COOP_DROP]
    assert found == ([weight] if weight else [])


@pytest.mark.parametrize(("other", "apart"), [(261, False), (262, True)])
def test_that_voices_are_apart_from_twelve_points(other, apart):
    family = Family(1).marked(CHILD, 142).marked(ABOUT, other)
    assert (Code.VOICES_APART in family.codes()) == apart


def test_that_voices_are_compared_in_the_latest_session_both_rated():
    family = Family(3).marked(CHILD, 142, 142, 300).marked(ABOUT, 300, 150)
    assert Code.VOICES_APART not in family.codes()


def test_that_voices_that_never_met_are_not_compared():
    family = Family(2).marked(CHILD, 100).marked(ABOUT, 300, first=2)
    assert Code.VOICES_APART not in family.codes()


def test_that_scales_of_opposite_direction_are_never_compared():
    worse = replace(
        YARDSTICK.scales["trivsel-om-barn"], direction=Direction.HIGHER_IS_WORSE, course=""
    )
    yardstick = replace(YARDSTICK, scales={**YARDSTICK.scales, worse.key: worse})
    progress = Family(1).marked(CHILD, 100).marked(ABOUT, 300).progress(yardstick)
    assert Code.VOICES_APART not in {one.code for one in progress.signals}


def test_that_form_missing_names_who_was_there_and_gave_nothing():
    family = Family(1).marked(CHILD, 142).marked(MIA, 380).skipped(ABOUT, 1)
    found = [one for one in family.progress().signals if one.code is Code.FORM_MISSING]
    wellbeing = {one.voice_id for one in found if one.voice_id}
    cooperation = {one.rater_id for one in found if not one.voice_id}
    assert wellbeing == {SCHOOL.id, SELF.id}
    assert cooperation == {MOTHER.id}
    assert all(one.label for one in found)


def test_that_nobody_who_answers_no_more_owes_a_form():
    until_last_week = START - timedelta(days=7)
    ended = replace(ABOUT, ended=until_last_week), replace(SELF, ended=until_last_week)
    found = Family(1, voices=(CHILD, *ended)).marked(CHILD, 142).marked(MIA, 380).progress()
    assert not [one for one in found.signals if one.code is Code.FORM_MISSING]


def test_that_the_absent_owe_no_form():
    family = Family(1).session(1, present=frozenset({"mia"})).marked(CHILD, 142).marked(MIA, 380)
    assert Code.FORM_MISSING not in family.codes()


def test_that_a_session_under_way_owes_nothing_yet():
    family = Family(1).session(1, state=SessionState.RUNNING)
    assert Code.FORM_MISSING not in family.codes()


def test_that_the_status_is_the_heaviest_mark_of_and_about_the_child():
    family = Family(2).marked(CHILD, 142, 222).marked(ABOUT, 300, 200)
    assert family.progress().status.weight is Weight.TALK
    assert family.progress().status.signal.voice_id == ABOUT.id


def test_that_an_adults_own_voice_does_not_colour_the_case():
    family = Family(2, (CHILD, SELF)).marked(CHILD, 142, 150).marked(SELF, 300, 100)
    assert family.progress().status.weight is None


def test_that_no_signal_is_no_mark_and_never_progress():
    family = Family(2, (CHILD,)).marked(CHILD, 142, 150).marked(MIA, 380, 380)
    assert family.progress().status == replace(family.progress().status, weight=None, signal=None)


def test_that_a_cancelled_session_is_neither_numbered_nor_missed():
    family = Family(3, (CHILD,)).session(2, state=SessionState.CANCELLED)
    family.marked(CHILD, 142, None, 150)
    assert [point.number for point in family.series(CHILD).points] == [1, 2]


def test_that_a_telephone_call_does_not_move_the_course_along():
    family = Family(3).session(2, kind=SessionKind.PHONE).marked(CHILD, 142, None, 150)
    assert [point.s for point in family.series(CHILD).points] == [1, 1, 2]


def test_that_the_therapist_may_say_that_a_telephone_call_counts():
    family = Family(3).session(2, kind=SessionKind.PHONE, counts=True)
    family.marked(CHILD, 142, None, 150)
    assert [point.s for point in family.series(CHILD).points] == [1, 2, 3]


def test_that_a_voice_that_joins_later_starts_its_own_course():
    late = Voice("v-ny", "mor", "mia", "trivsel-om-barn", 4, START.replace(day=17))
    family = Family(4, (late,)).marked(late, 142, 150, first=3)
    assert [(point.number, point.s) for point in family.series(late).points] == [(3, 1), (4, 2)]
    assert family.series(late).course[0].number == 3


@given(scores)
def test_that_verdict_and_signals_never_disagree(totals):
    family = Family(len(totals), (CHILD,)).marked(CHILD, *totals)
    codes, verdict = family.codes(CHILD), family.series(CHILD).verdict
    assert (Code.RELIABLE_GAIN in codes) == (verdict is Verdict.RELIABLE_GAIN)
    assert (Code.RELIABLE_LOSS in codes) == (verdict is Verdict.RELIABLE_LOSS)
    assert not codes >= {Code.ON_COURSE, Code.BELOW_COURSE}
    assert (Code.NEW in codes) == (len(totals) < 2)


@given(st.integers(0, 400), st.integers(0, 400))
def test_that_swapping_before_and_after_mirrors_the_verdict(first, latest):
    mirrored = {
        Verdict.RELIABLE_GAIN: Verdict.RELIABLE_LOSS,
        Verdict.RELIABLE_LOSS: Verdict.RELIABLE_GAIN,
        Verdict.NO_RELIABLE_CHANGE: Verdict.NO_RELIABLE_CHANGE,
    }
    forth = Family(2, (CHILD,)).marked(CHILD, first, latest).series(CHILD).verdict
    back = Family(2, (CHILD,)).marked(CHILD, latest, first).series(CHILD).verdict
    assert back is mirrored[forth]


@given(scores)
def test_that_signals_come_heaviest_first(totals):
    signals = Family(len(totals)).marked(CHILD, *totals).progress().signals
    ranks = [signal.weight.rank for signal in signals]
    assert ranks == sorted(ranks)


def test_that_today_is_kept_with_the_result():
    assert Family(1).progress().today == TODAY
