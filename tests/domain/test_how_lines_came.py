"""Lines whose start moved, marks whose form is gone, and how each mark reached the program."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from models.domain.answers import AnswerMode, MarkKind
from tests.domain.families import ABOUT, CHILD, MIA, SCHOOL, YARDSTICK, Family, corrected, lines


def without(*keys):
    kept = {key: scale for key, scale in YARDSTICK.scales.items() if key not in keys}
    return replace(YARDSTICK, scales=kept)


def late(family, voice, number, total):
    return family.answer(voice, number, items=lines(total), total=total, late=True)


def test_that_a_late_entry_before_the_first_score_moves_the_start():
    family = late(Family(3).marked(CHILD, 150, 180, first=2), CHILD, 1, 120)
    series = family.series(CHILD)
    assert series.start_moved
    assert series.first.late
    assert series.course[0].number == 1


def test_that_a_late_entry_between_others_moves_nothing():
    family = late(Family(3).marked(CHILD, 150, None, 180), CHILD, 2, 120)
    assert not family.series(CHILD).start_moved


def test_that_a_late_entry_of_one_line_alone_moves_nothing():
    assert not late(Family(2), CHILD, 1, 120).series(CHILD).start_moved


def test_that_a_correction_of_the_first_score_is_no_late_start():
    family = corrected(Family(3).marked(CHILD, 120, 150, 180), "a1", CHILD, 1, 130)
    family = corrected(family, "a4", CHILD, 1, 135)
    assert not family.series(CHILD).start_moved


def test_that_a_mark_moved_to_an_earlier_session_moves_the_start():
    family = Family(3).marked(CHILD, 150, 180, first=2)
    late(family, CHILD, 1, 180).mark("a2", MarkKind.MOVED, family.history.answers[-1].id)
    assert family.series(CHILD).start_moved


@given(st.permutations([1, 2, 3, 4]))
def test_that_the_start_has_moved_exactly_when_the_first_was_not_recorded_first(order):
    family = Family(4)
    for number in order:
        family.answer(CHILD, number, items=lines(120), total=120)
    assert family.series(CHILD).start_moved == (order[0] != 1)


def test_that_a_point_knows_how_its_marks_came():
    family = Family(2).answer(CHILD, 1, total=120, mode=AnswerMode.PAPER, late=True)
    paper, nothing = family.series(CHILD).points
    assert (paper.mode, paper.late) == (AnswerMode.PAPER, True)
    assert (nothing.mode, nothing.late) == (None, False)


def test_that_marks_on_a_form_that_is_gone_are_named_and_counted():
    family = Family(3).marked(CHILD, 120).marked(ABOUT, 150, 160)
    lost = family.progress(without("trivsel-om-barn")).lost
    about, school = lost
    assert (about.voice_id, about.scale_key, about.count) == (ABOUT.id, "trivsel-om-barn", 2)
    assert (school.voice_id, school.count) == (SCHOOL.id, 0)
    assert about.about_id == MIA.id


def test_that_an_earlier_form_that_is_gone_is_named_while_the_new_one_is_drawn():
    family = Family(2).answer(CHILD, 1, total=120, scale_key="trivsel-ung")
    family.marked(CHILD, 150, first=2)
    progress = family.progress(without("trivsel-ung"))
    (lost,) = [one for one in progress.lost if one.voice_id == CHILD.id]
    assert (lost.scale_key, lost.count) == ("trivsel-ung", 1)
    assert progress.people[0].series[0].totals == (150,)


def test_that_cooperation_on_a_form_that_is_gone_is_named():
    family = Family(2).marked(MIA, 380, 390)
    (lost,) = family.progress(without("samarbejde-barn")).lost
    assert (lost.voice_id, lost.about_id, lost.count) == (None, MIA.id, 2)


def test_that_nothing_is_lost_while_every_form_is_there():
    assert Family(2).marked(CHILD, 120, 140).progress().lost == ()
