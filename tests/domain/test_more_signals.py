"""The finer signals: one case that raises each, one that does not, both sides of its limit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.scales import Direction
from models.domain.signal_types import Code, Weight
from tests.domain.families import (
    ABOUT,
    CHILD,
    MIA,
    MOTHER,
    SCHOOL,
    SELF,
    YARDSTICK,
    Family,
    corrected,
)

scores = st.lists(st.integers(0, 400), min_size=1, max_size=12)


def found(family, code, yardstick=YARDSTICK):
    return [one for one in family.progress(yardstick).signals if one.code is code]


# sawtooth: at least 4 successive differences of at least R (8.0), each the other way


@pytest.mark.parametrize(
    ("totals", "raised"),
    [
        ((100, 180, 100, 180, 100), True),
        ((180, 100, 180, 100, 180), True),
        ((100, 180, 100, 180), False),  # three differences
        ((100, 180, 100, 180, 101), False),  # the last is 7.9
        ((100, 179, 99, 179, 99), False),  # the first is 7.9
        ((100, 180, 260, 180, 100), False),  # not each the other way
        ((50, 100, 180, 100, 180, 100), True),  # what came before does not matter
        ((100, 180, 100, 180, 100, 150), False),  # it has calmed down
        ((100, 180, 100, None, 180, 100), True),  # a gap is no difference
    ],
)
def test_that_a_sawtooth_needs_four_opposite_changes_up_to_now(totals, raised):
    family = Family(len(totals), (CHILD,)).marked(CHILD, *totals)
    assert (Code.SAWTOOTH in family.codes(CHILD)) == raised


def test_that_a_sawtooth_counts_its_turns_and_asks():
    signal = found(Family(6).marked(CHILD, *[100, 180] * 3), Code.SAWTOOTH)[0]
    assert (signal.number("turns"), signal.number("limit")) == (5, 80)
    assert signal.weight is Weight.ASK


def test_that_without_a_reliable_change_there_is_no_sawtooth():
    bare = replace(YARDSTICK.scales["trivsel-barn"], norms="")
    yardstick = replace(YARDSTICK, scales={**YARDSTICK.scales, bare.key: bare})
    assert not found(Family(5).marked(CHILD, 0, 400, 0, 400, 0), Code.SAWTOOTH, yardstick)


# high_start: y1 at or above C (32.0)


@pytest.mark.parametrize(("first", "raised"), [(319, False), (320, True)])
def test_that_a_high_start_begins_at_the_limit(first, raised):
    assert (Code.HIGH_START in Family(1).marked(CHILD, first).codes(CHILD)) == raised


def test_that_a_high_start_stays_a_note_whatever_follows():
    signal = found(Family(3, (CHILD,)).marked(CHILD, 330, 200, 100), Code.HIGH_START)[0]
    assert signal.weight is Weight.NOTE
    assert (signal.number("first"), signal.number("cut_off")) == (330, 320)


def test_that_a_teacher_has_no_limit_to_start_above():
    assert Code.HIGH_START not in Family(1).marked(SCHOOL, 400).codes(SCHOOL)


def test_that_a_start_nobody_marked_is_not_high():
    assert Code.HIGH_START not in Family(1).codes(CHILD)


# all_max: every line at least 9.8, twice in a row

TOP, NEARLY = (98, 100, 99, 98), (97, 100, 100, 100)


@pytest.mark.parametrize(
    ("forms", "raised"),
    [
        ((TOP, TOP), True),
        ((TOP,), False),
        ((NEARLY, TOP), False),
        ((TOP, NEARLY), False),
        ((TOP, NEARLY, TOP, TOP), True),
        ((TOP, (100, 100, 100, None), TOP), False),  # an incomplete form says too little
    ],
)
def test_that_all_at_the_top_needs_every_line_twice_in_a_row(forms, raised):
    family = Family(len(forms), (CHILD,))
    for number, items in enumerate(forms, start=1):
        family.items(CHILD, number, *items)
    assert (Code.ALL_MAX in family.codes(CHILD)) == raised


def test_that_a_meeting_without_a_form_does_not_break_the_row():
    family = Family(3, (CHILD,)).items(CHILD, 1, *TOP).items(CHILD, 3, *TOP)
    assert found(family, Code.ALL_MAX)[0].weight is Weight.NOTE


# lowest_line: at least 3.0 below the mean of the other three


@pytest.mark.parametrize(
    ("items", "raised"),
    [
        ((30, 60, 60, 60), True),
        ((31, 60, 60, 60), False),
        ((30, 60, 60, 59), False),  # 29.67 below
        ((30, 59, 60, 61), True),
        ((60, 60, 60, 60), False),
        ((30, 60, 60, None), False),
    ],
)
def test_that_a_line_lies_low_from_three_points_below_the_others(items, raised):
    assert (Code.LOWEST_LINE in Family(1).items(ABOUT, 1, *items).codes(ABOUT)) == raised


def test_that_the_lowest_line_is_named_by_its_place():
    signal = found(Family(1).items(ABOUT, 1, 70, 72, 20, 71), Code.LOWEST_LINE)[0]
    assert (signal.number("place"), signal.number("lowest"), signal.number("others")) == (3, 20, 71)
    assert signal.weight is Weight.NOTE


def test_that_only_the_latest_form_is_looked_at():
    family = Family(2).items(ABOUT, 1, 20, 70, 70, 70).items(ABOUT, 2, 70, 70, 70, 70)
    assert Code.LOWEST_LINE not in family.codes(ABOUT)


def test_that_a_single_line_has_no_others():
    one = replace(
        YARDSTICK.scales["trivsel-barn"], items=YARDSTICK.scales["trivsel-barn"].items[:1]
    )
    yardstick = replace(YARDSTICK, scales={**YARDSTICK.scales, one.key: one})
    family = Family(1, (CHILD,)).answer(CHILD, 1, items=(20,), total=20)
    assert not found(family, Code.LOWEST_LINE, yardstick)


def test_that_lines_where_low_is_good_are_read_the_other_way():
    turned = replace(
        YARDSTICK.scales["trivsel-barn"], direction=Direction.HIGHER_IS_WORSE, course=""
    )
    yardstick = replace(YARDSTICK, scales={**YARDSTICK.scales, turned.key: turned})
    family = Family(2, (CHILD,)).items(CHILD, 1, 0, 1, 2, 0).items(CHILD, 2, 0, 2, 2, 1)
    assert found(family, Code.ALL_MAX, yardstick)
    high = Family(1, (CHILD,)).items(CHILD, 1, 90, 40, 40, 40)
    assert found(high, Code.LOWEST_LINE, yardstick)[0].number("place") == 1
    assert found(high, Code.VERY_LOW_LINE, yardstick)


# coop_line: a line below 9.0 while the total is at least 36


@pytest.mark.parametrize(
    ("items", "raised"),
    [
        ((89, 91, 90, 90), True),
        ((90, 90, 90, 90), False),
        ((89, 90, 90, 90), False),  # 35.9: that is low altogether
        ((70, 100, 100, 100), True),
    ],
)
def test_that_a_cooperation_line_is_noted_only_under_a_total_that_is_not_low(items, raised):
    family = Family(1).answer(MIA, 1, items=items, total=sum(items))
    assert (Code.COOP_LINE in family.codes(MIA)) == raised
    assert (Code.COOP_LOW in family.codes(MIA)) == (sum(items) < 360)


def test_that_a_total_alone_has_no_lines():
    assert Code.COOP_LINE not in Family(1).answer(MIA, 1, total=380).codes(MIA)


def test_that_cooperation_without_a_limit_is_not_called_low():
    rows = tuple(
        replace(row, cut_off=None) if row.norms == "cooperation" else row
        for row in YARDSTICK.norms.rows
    )
    yardstick = replace(YARDSTICK, norms=replace(YARDSTICK.norms, rows=rows))
    family = Family(1).answer(MIA, 1, items=(10, 10, 10, 10), total=40)
    assert not found(family, Code.COOP_LOW, yardstick)
    assert not found(family, Code.COOP_LINE, yardstick)


# coop_split: two raters' totals 8.0 apart in the latest session both rated


@pytest.mark.parametrize(("other", "raised"), [(319, True), (320, True), (321, False)])
def test_that_cooperation_splits_from_eight_points(other, raised):
    family = Family(1).marked(MIA, 400).marked(MOTHER, other, scale_key="samarbejde-voksen")
    assert bool(found(family, Code.COOP_SPLIT)) == raised


def test_that_a_split_names_both_and_asks():
    family = Family(1).marked(MIA, 400).marked(MOTHER, 300, scale_key="samarbejde-voksen")
    signal = found(family, Code.COOP_SPLIT)[0]
    assert (signal.rater_id, signal.other_rater_id) == (MIA.id, MOTHER.id)
    assert (signal.number("one"), signal.number("other"), signal.number("gap")) == (400, 300, 100)
    assert signal.weight is Weight.ASK


def test_that_a_split_is_of_one_meeting_not_of_two():
    family = Family(2).marked(MIA, 400).marked(MOTHER, 300, first=2)
    assert not found(family, Code.COOP_SPLIT)
    healed = Family(2).marked(MIA, 400, 380).marked(MOTHER, 300, 380)
    assert not found(healed, Code.COOP_SPLIT)


# voices_parting: the signed gap has moved 10.0 since the first session both rated


@pytest.mark.parametrize(
    ("mine", "theirs", "raised"),
    [
        ((200, 200), (200, 300), True),
        ((200, 200), (200, 299), False),
        ((150, 200), (200, 150), True),  # from below to above: the sizes are the same
        ((100, 200), (250, 200), True),  # towards each other is a movement too
        ((200, 200, 200), (200, 300, 250), False),  # only now counts
        ((200,), (400,), False),  # one session has no movement
    ],
)
def test_that_voices_part_when_their_signed_gap_moves_ten_points(mine, theirs, raised):
    family = Family(len(mine), (CHILD, ABOUT)).marked(CHILD, *mine).marked(ABOUT, *theirs)
    assert bool(found(family, Code.VOICES_PARTING)) == raised


def test_that_parting_is_counted_from_the_first_session_both_rated():
    family = Family(3, (CHILD, ABOUT)).marked(CHILD, 0, 200, 200)
    family.marked(ABOUT, 200, 300, first=2)
    signal = found(family, Code.VOICES_PARTING)[0]
    assert (signal.number("first_gap"), signal.number("gap"), signal.number("moved")) == (
        0,
        100,
        100,
    )
    assert signal.weight is Weight.ASK


# voices_drifting: the size of the gap rose three times in a row over the last four


@pytest.mark.parametrize(
    ("theirs", "raised"),
    [
        ((200, 201, 202, 203), True),
        ((200, 199, 202, 197), True),  # the size counts, not the side
        ((200, 201, 201, 203), False),
        ((201, 202, 203), False),
        ((260, 200, 201, 202, 203), True),
        ((200, 201, 202, 203, 203), False),
    ],
)
def test_that_voices_drift_when_the_gap_grows_three_times_in_a_row(theirs, raised):
    family = Family(len(theirs), (CHILD, ABOUT)).marked(CHILD, *[200] * len(theirs))
    family.marked(ABOUT, *theirs)
    signals = found(family, Code.VOICES_DRIFTING)
    assert bool(signals) == raised
    assert all(one.weight is Weight.ASK for one in signals)


def test_that_voices_about_different_people_are_never_held_against_each_other():
    family = Family(4, (CHILD, SELF)).marked(CHILD, 0, 0, 0, 0).marked(SELF, 100, 200, 300, 400)
    codes = {Code.VOICES_APART, Code.VOICES_PARTING, Code.VOICES_DRIFTING}
    assert not codes & family.codes()


# ready_to_end: crossed up, and the last three at or above C within less than R


@pytest.mark.parametrize(
    ("totals", "raised"),
    [
        ((200, 320, 330, 340), True),
        ((200, 320, 399), False),  # 20.0 is not above
        ((200, 319, 330, 340), False),
        ((200, 320, 320, 399), True),  # within 7.9
        ((200, 320, 320, 400), False),  # 8.0 is the reliable change itself
        ((330, 330, 330, 340), False),  # nothing was crossed
        ((250, 320, 325, 329), False),  # 7.9 is no reliable gain
        ((250, 320, 325, 330), True),
        ((200, 330, 340), False),
    ],
)
def test_that_ready_to_end_needs_three_steady_scores_above_the_limit(totals, raised):
    family = Family(len(totals), (CHILD,)).marked(CHILD, *totals)
    assert (Code.READY_TO_END in family.codes(CHILD)) == raised


def test_that_ready_to_end_is_good_news():
    signal = found(Family(4).marked(CHILD, 200, 330, 335, 340), Code.READY_TO_END)[0]
    assert signal.weight is Weight.GOOD
    assert (signal.number("latest"), signal.number("cut_off")) == (340, 320)


def test_that_a_rater_without_a_limit_is_never_called_ready():
    assert Code.READY_TO_END not in Family(4).marked(SCHOOL, 0, 400, 400, 400).codes(SCHOOL)


@given(scores, scores)
def test_that_no_finer_signal_is_private_or_heavier_than_a_question(mine, theirs):
    family = Family(max(len(mine), len(theirs))).marked(CHILD, *mine).marked(ABOUT, *theirs)
    finer = {
        *(Code.SAWTOOTH, Code.HIGH_START, Code.ALL_MAX, Code.LOWEST_LINE, Code.READY_TO_END),
        *(Code.VOICES_PARTING, Code.VOICES_DRIFTING),
    }
    for signal in family.progress().signals:
        if signal.code in finer:
            assert not signal.private
            assert signal.weight is not Weight.TALK


@given(scores)
def test_that_ready_to_end_never_stands_beside_a_loss_or_a_question_about_the_course(totals):
    codes = Family(len(totals), (CHILD,)).marked(CHILD, *totals).codes(CHILD)
    if Code.READY_TO_END in codes:
        assert Code.CROSSED_UP in codes
        assert not codes & {Code.RELIABLE_LOSS, Code.NO_CHANGE, Code.HIGH_START}


def test_that_a_corrected_first_score_moves_the_start():
    family = corrected(Family(1).marked(CHILD, 330), "a1", CHILD, 1, 230)
    assert Code.HIGH_START not in family.codes(CHILD)
