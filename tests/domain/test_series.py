"""Lines of a chart: gaps stay gaps, corrections replace, changed scales start anew."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.answers import AnswerMode, MarkKind
from models.domain.norms import RaterGroup
from models.domain.people import Voice
from models.domain.progress import Missing, NoCourse, Verdict
from models.domain.scales import Direction
from models.domain.signal_types import Code
from tests.domain.families import (
    ABOUT,
    CHILD,
    EVERYONE,
    MIA,
    SCHOOL,
    SELF,
    START,
    YARDSTICK,
    Family,
    corrected,
)


def test_that_each_gap_says_why_it_is_one():
    family = Family(5).marked(CHILD, 142).skipped(CHILD, 2).items(CHILD, 3, 10, None, 30, 40)
    family.session(5, present=EVERYONE - {"mia"})
    missing = [point.missing for point in family.series(CHILD).points]
    assert missing == [
        None,
        Missing.SKIPPED,
        Missing.INCOMPLETE,
        Missing.NO_FORM,
        Missing.ABSENT,
    ]


def test_that_an_incomplete_form_keeps_its_lines_and_invents_no_total():
    point = Family(1).items(CHILD, 1, 10, None, 30, 40).series(CHILD).points[0]
    assert (point.total, point.items) == (None, (10, None, 30, 40))


def test_that_a_total_without_lines_stays_a_total():
    family = Family(1).answer(CHILD, 1, total=142, mode=AnswerMode.TOTAL_ONLY)
    point = family.series(CHILD).points[0]
    assert (point.total, point.items) == (142, ())


def test_that_first_and_latest_are_the_scored_points():
    series = Family(4).marked(CHILD, None, 142, 160).series(CHILD)
    assert (series.first.number, series.latest.number) == (2, 3)
    assert (Family(1).series(CHILD).first, Family(1).series(CHILD).latest) == (None, None)


def test_that_changes_are_counted_from_the_last_score_over_gaps():
    family = Family(3).marked(CHILD, 142, None, 160)
    assert [point.change_since_last for point in family.series(CHILD).points] == [None, None, 18]


def test_that_a_correction_replaces_the_value_and_keeps_the_old_one():
    family = corrected(Family(2).marked(CHILD, 142, 150), "a1", CHILD, 1, 242)
    assert family.series(CHILD).totals == (242, 150)
    assert family.history.answers[0].total == 142


def test_that_an_undone_answer_comes_back_when_restored():
    family = Family(1).marked(CHILD, 142).mark("a1", MarkKind.UNDONE)
    assert family.series(CHILD).totals == ()
    assert family.mark("a1", MarkKind.RESTORED).series(CHILD).totals == (142,)


def test_that_a_disputed_answer_counts_and_says_so():
    point = Family(1).marked(CHILD, 142).mark("a1", MarkKind.DISPUTED).series(CHILD).points[0]
    assert (point.total, point.disputed) == (142, True)


def test_that_the_childs_own_voice_comes_first_and_the_child_before_the_adult():
    progress = Family(1, (SELF, SCHOOL, ABOUT, CHILD)).progress()
    assert [person.about_id for person in progress.people] == ["mia", "mor"]
    assert [one.voice_id for one in progress.people[0].series] == [CHILD.id, ABOUT.id, SCHOOL.id]
    assert progress.about("mor").series[0].voice_id == SELF.id
    assert progress.about("lærer") is None


@pytest.mark.parametrize(
    ("family", "voice", "reason"),
    [
        (Family(1), CHILD, NoCourse.NO_SCORE),
        (Family(1).marked(SCHOOL, 100), SCHOOL, NoCourse.NO_NORM),
        (Family(1).marked(CHILD, 320), CHILD, NoCourse.STARTS_ABOVE_LIMIT),
        (Family(1).marked(CHILD, 319), CHILD, None),
    ],
)
def test_that_a_course_is_drawn_only_where_the_model_knows_something(family, voice, reason):
    series = family.series(voice)
    assert series.no_course is reason
    assert bool(series.course) == (reason is None)


def test_that_a_scale_that_names_no_course_gets_none():
    silent = replace(YARDSTICK.scales["trivsel-barn"], course="")
    yardstick = replace(YARDSTICK, scales={**YARDSTICK.scales, silent.key: silent})
    person = Family(1).marked(CHILD, 142).progress(yardstick).people[0]
    assert person.series[0].no_course is NoCourse.SCALE_NAMES_NONE


@pytest.mark.parametrize("direction", Direction)
def test_that_a_course_made_for_another_range_or_direction_is_not_drawn(direction):
    odd = replace(
        YARDSTICK.scales["trivsel-barn"],
        total_high=400 if direction is Direction.HIGHER_IS_WORSE else 1000,
        direction=direction,
    )
    yardstick = replace(YARDSTICK, scales={**YARDSTICK.scales, odd.key: odd})
    series = Family(1).marked(CHILD, 142).progress(yardstick).people[0].series[0]
    assert (series.course, series.no_course) == ((), NoCourse.SCALE_NAMES_NONE)


def test_that_a_team_can_switch_the_course_off_for_a_group_of_raters():
    off = replace(YARDSTICK, course_choice={RaterGroup.CHILD_SELF: ""})
    child, mother, *_ = (
        Family(1).marked(CHILD, 142).marked(ABOUT, 142).progress(off).people[0].series
    )
    assert (child.course, child.no_course) == ((), NoCourse.SWITCHED_OFF)
    assert mother.course
    assert off.version != YARDSTICK.version


def test_that_a_team_can_use_its_own_course_for_a_group_of_raters():
    own = replace(YARDSTICK.courses["adult-published"], key="egen", d=2.0)
    yardstick = replace(
        YARDSTICK,
        courses={**YARDSTICK.courses, "egen": own},
        course_choice={RaterGroup.CARER: "egen"},
    )
    made = Family(1).marked(CHILD, 142).marked(ABOUT, 142).progress(yardstick)
    keys = [series.course_key for series in made.people[0].series[:2]]
    assert keys == ["adult-published", "egen"]


@pytest.mark.parametrize("key", ["trivsel-lille", "maal", "samarbejde-barn"])
def test_that_what_is_no_voice_makes_no_line(key):
    odd = replace(CHILD, scale_key=key)
    assert Family(1, (odd,)).progress().people == ()


def test_that_an_answer_to_pictures_makes_no_cooperation_line():
    family = Family(1).answer(MIA, 1, scale_key="samarbejde-lille", total=None)
    assert family.progress().cooperation == ()


def test_that_a_scale_where_high_is_worse_is_judged_the_other_way():
    worry = Voice("v-sdq", "mor", "mia", "sdq", 1, START)
    row = replace(YARDSTICK.norms.rows[0], norms="sdq", group=None, reliable_change=60, cut_off=170)
    norms = replace(YARDSTICK.norms, rows=(row,))
    sdq = replace(YARDSTICK.scales["sdq"], norms="sdq")
    yardstick = replace(YARDSTICK, norms=norms, scales={**YARDSTICK.scales, "sdq": sdq})

    def codes(*totals):
        family = Family(len(totals), (worry,))
        for number, total in enumerate(totals, start=1):
            family.answer(worry, number, total=total, mode=AnswerMode.TOTAL_ONLY)
        return {signal.code for signal in family.progress(yardstick).signals if signal.voice_id}

    assert {Code.RELIABLE_GAIN, Code.CROSSED_UP} <= codes(230, 170)
    assert Code.RELIABLE_LOSS in codes(170, 230)
    assert Code.DROP_SINCE_LAST in codes(100, 170, 230)
    assert Code.NO_CHANGE in codes(230, 230, 230, 230)
    assert Code.NO_CHANGE not in codes(100, 100, 100, 100)


def test_that_the_course_runs_on_past_today_and_stops_at_eighteen():
    course = Family(3).marked(CHILD, 142, 160, 180).series(CHILD).course
    assert [(step.number, step.s) for step in course] == [(n, n) for n in range(1, 19)]


def test_that_a_changed_scale_starts_a_new_line_with_its_own_course():
    young = replace(CHILD, scale_key="trivsel-ung")
    family = Family(4, (young,)).marked(CHILD, 142, 160).marked(young, 150, 170, first=3)
    first, second = family.progress().people[0].series
    assert (first.is_current, second.is_current) == (False, True)
    assert (first.totals, second.totals) == ((142, 160), (150, 170))
    assert second.course[0].number == 3
    assert second.verdict is Verdict.NO_RELIABLE_CHANGE


def test_that_a_voice_with_an_unknown_scale_does_not_stop_the_others():
    lost = replace(ABOUT, scale_key="forsvundet")
    progress = Family(1, (CHILD, lost)).marked(CHILD, 142).progress()
    assert [one.voice_id for one in progress.people[0].series] == [CHILD.id]


def test_that_a_scale_without_norms_is_not_judged():
    bare = replace(YARDSTICK.scales["trivsel-barn"], norms="")
    yardstick = replace(YARDSTICK, scales={**YARDSTICK.scales, bare.key: bare})
    progress = Family(4).marked(CHILD, 142, 150, 160, 300).progress(yardstick)
    assert progress.people[0].series[0].verdict is Verdict.CHANGE_UNJUDGED


def test_that_a_voice_has_no_points_before_it_opened_or_after_it_ended():
    short = replace(CHILD, opened=START.replace(day=10), ended=START.replace(day=17))
    numbers = [point.number for point in Family(4, (short,)).series(short).points]
    assert numbers == [2, 3]


def test_that_a_change_of_cooperation_form_starts_a_new_line():
    family = (
        Family(2)
        .marked(MIA, 380)
        .answer(MIA, 2, scale_key="samarbejde-ung", items=(90, 90, 90, 90), total=360)
    )
    first, second = family.progress().cooperation
    assert (first.totals, second.totals) == ((380,), (360,))


@given(st.lists(st.one_of(st.none(), st.integers(0, 400)), min_size=1, max_size=12))
def test_that_points_are_exactly_the_marks_that_were_made(totals):
    series = Family(len(totals), (CHILD,)).marked(CHILD, *totals).series(CHILD)
    assert [point.total for point in series.points] == totals
    assert series.totals == tuple(total for total in totals if total is not None)


@given(st.lists(st.integers(0, 319), min_size=2, max_size=12), st.integers(0, 400))
def test_that_a_later_mark_never_moves_the_course(totals, later):
    before = Family(len(totals), (CHILD,)).marked(CHILD, *totals).series(CHILD)
    after = Family(len(totals), (CHILD,)).marked(CHILD, *totals[:-1], later).series(CHILD)
    assert before.course == after.course
