"""The chart of a person holds the very numbers of the reading, and only what is chosen."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.chart_inputs import ChartOptions, load_style, progress_chart, series_key
from charts.style import Medium
from models.domain.answers import MarkKind
from models.domain.cases import Intervention, Session, SessionState
from models.domain.progress import Missing, PersonProgress
from tests.dictionary import wording
from tests.domain.families import ABOUT, CHILD, ROOT, SCHOOL, SELF, START, YARDSTICK, Family

WORDS = wording("da")
ALL = ChartOptions(courses=YARDSTICK.courses)


def family(sessions=7):
    made = Family(sessions)
    made.marked(CHILD, 142, 160, 151, 194, 228, 221, 264).marked(SCHOOL, 110, None, 124)
    return made.marked(ABOUT, 180, 195)


def chart(made, options=ALL, words=WORDS):
    return progress_chart(made.progress().people[0], made.history, words, options)


def totals(line):
    return tuple(point.total for point in line.points)


def test_that_every_line_holds_the_totals_of_the_reading():
    made = family()
    drawn = chart(made)
    for series, line in zip(made.progress().people[0].series, drawn.series, strict=True):
        assert totals(line) == tuple(point.total for point in series.points)


def test_that_the_persons_own_line_comes_first_and_strongest():
    drawn = chart(family())
    assert [(line.label, line.is_child) for line in drawn.series] == [
        ("Mia", True), ("Mor om Mia", False), ("Lærer om Mia", False)
    ]  # fmt: skip


def test_that_an_adults_own_wellbeing_is_another_chart():
    made = family().marked(SELF, 201)
    assert "Mor om sig selv" not in [line.label for line in chart(made).series]


def test_that_lines_end_with_their_latest_total():
    assert chart(family()).series[0].end_label == "Mia 26,4"
    assert chart(family(), words=wording("en")).series[0].end_label == "Mia 26.4"


def test_that_only_chosen_voices_are_drawn():
    drawn = chart(family(), replace(ALL, shown=frozenset({ABOUT.id})))
    assert [line.key for line in drawn.series] == [ABOUT.id]


def test_that_limit_and_band_belong_to_the_persons_own_voice_unless_another_is_chosen():
    own = chart(family())
    assert (own.limit.value, own.band.key) == (320, CHILD.id)
    mothers = chart(family(), replace(ALL, reference=ABOUT.id))
    assert (mothers.limit.value, mothers.band.key) == (280, ABOUT.id)


def test_that_a_reference_that_is_switched_off_gives_way():
    drawn = chart(family(), replace(ALL, reference=CHILD.id, shown=frozenset({ABOUT.id})))
    assert drawn.band.key == ABOUT.id


def test_that_the_band_is_the_middle_half_of_the_course_as_far_as_the_axis_reaches():
    made = family()
    steps = chart(made).band.steps
    course = made.series(CHILD).course
    assert [(s.x, s.low, s.high) for s in steps] == [
        (c.number, c.low50, c.high50) for c in course if c.number <= 10
    ]


def test_that_the_legend_says_whose_courses_the_band_is():
    assert chart(family()).band.label == "beregnet forløb, ud fra studier med voksne"
    assert chart(family(), ChartOptions()).band.label == "beregnet forløb"


def test_that_the_limit_says_that_it_is_borrowed():
    assert chart(family()).limit.label == "lånt grænse 32 (fra et beslægtet skema)"


def test_that_a_voice_without_norm_has_neither_limit_nor_band():
    drawn = chart(family(), replace(ALL, reference=SCHOOL.id, shown=frozenset({SCHOOL.id})))
    assert (drawn.limit, drawn.band) == (None, None)


def test_that_limit_band_and_efforts_can_be_left_out():
    bare = replace(ALL, show_limit=False, show_course=False, show_interventions=False)
    made = family().change(interventions=(Intervention("i", "Støtte", START),))
    drawn = chart(made, bare)
    assert (drawn.limit, drawn.band, drawn.interventions) == (None, None, ())


def test_that_the_family_sees_no_limit_and_no_totals():
    drawn = chart(family(), replace(ALL, family=True, show_reliable=True))
    assert (drawn.limit, drawn.reliable) == (None, None)
    assert drawn.series[0].end_label == "Mia"
    shown = " ".join(line for point in drawn.series[0].points for line in point.tooltip)
    assert "26,4" not in shown
    assert "26,4" not in drawn.summary


def test_that_the_measurement_error_lies_around_the_first_mark():
    reliable = chart(family(), replace(ALL, show_reliable=True)).reliable
    assert (reliable.low, reliable.high) == (62, 222)
    assert "±8" in reliable.label


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        (Family(2), None),
        (Family(2).marked(CHILD, 20), (0, 100)),
        (Family(2).marked(CHILD, 380), (300, 400)),
    ],
)
def test_that_the_measurement_error_stays_on_the_scale(made, shown):
    reliable = chart(made, replace(ALL, show_reliable=True)).reliable
    assert (reliable and (reliable.low, reliable.high)) == shown


def test_that_a_withheld_first_mark_cannot_be_guessed_from_the_measurement_error():
    made = family().shares(CHILD, "no", "yes")
    made.change(withheld=frozenset({(CHILD.id, "s1")}))
    drawn = chart(made, replace(ALL, show_reliable=True))
    assert (drawn.reliable, drawn.band) == (None, None)
    assert drawn.series[0].points[0].total is None


def test_that_hovering_says_day_total_the_four_lines_and_the_change():
    point = chart(family()).series[0].points[6]
    assert point.tooltip == (
        "Møde 7 · 15. oktober 2026",
        "Mia: 26,4",
        "Mit humør: 6,6",
        "Dem, jeg bor hos: 6,6",
        "Skole og fritid: 6,6",
        "Mit liv lige nu: 6,6",
        "Siden sidst: +4,3",
    )


def test_that_hovering_over_an_incomplete_form_shows_the_lines_that_are_there():
    made = Family(1).items(CHILD, 1, 20, None, 30, None)
    words = chart(made).series[0].points[0].tooltip
    assert words[1] == f"Mia: {WORDS.missing(Missing.INCOMPLETE)}"
    assert words[2:] == ("Mit humør: 2,0", "Skole og fritid: 3,0")


def test_that_a_disputed_mark_says_so():
    made = family().mark("a1", MarkKind.DISPUTED)
    assert chart(made).series[0].points[0].tooltip[1] == "Mia: 14,2 (bestridt)"


def test_that_a_line_of_an_earlier_form_is_kept_apart_and_named():
    young = replace(CHILD, scale_key="trivsel-ung")
    made = Family(3, (young,)).answer(CHILD, 1, total=142, scale_key="trivsel-barn")
    made.marked(young, 200, first=2)
    earlier, current = chart(made).series
    assert earlier.label == "Mia, tidligere skema"
    assert (earlier.key, current.key) == (f"{CHILD.id}/trivsel-barn/1", CHILD.id)
    assert made.series(young).is_current
    assert series_key(made.series(young)) == CHILD.id


def test_that_the_axis_names_the_scale_its_range_and_what_is_better():
    assert chart(family()).y.title == "Trivsel i alt (0–40) · højere = bedre"
    assert (chart(family()).y.low, chart(family()).y.high) == (0, 400)


def test_that_scales_of_another_range_are_not_drawn_on_the_same_axis():
    made = family()
    person = made.progress().people[0]
    wide = replace(person.series[1].scale, total_high=1000)
    mixed = (person.series[0], replace(person.series[1], scale=wide), person.series[2])
    drawn = progress_chart(PersonProgress(person.about_id, mixed), made.history, WORDS, ALL)
    assert [line.label for line in drawn.series] == ["Mia", "Lærer om Mia"]


def test_that_a_person_without_lines_has_an_empty_chart():
    drawn = progress_chart(PersonProgress("mia", ()), Family(1).history, WORDS, ALL)
    assert (drawn.series, drawn.band, drawn.limit, drawn.reliable) == ((), None, None, None)


def test_that_the_summary_is_one_sentence_per_voice_shown():
    drawn = chart(family(), replace(ALL, shown=frozenset({CHILD.id})))
    assert "14,2 til 26,4" in drawn.summary
    assert "Mor" not in drawn.summary


def test_that_the_axis_reaches_ten_sessions_and_names_the_next_one_with_its_day():
    made = family()
    planned = Session("p", date(2026, 10, 29), 99, state=SessionState.PLANNED)
    drawn = chart(made.change(sessions=(*made.history.sessions, planned)))
    assert (drawn.x_low, drawn.x_now, drawn.x_high) == (1, 7, 10)
    assert [(t.number, t.date, t.is_held) for t in drawn.ticks][6:9] == [
        ("7", "15/10", True), ("8", "29/10", False), ("9", "", False)
    ]  # fmt: skip


def test_that_a_long_course_reaches_one_session_ahead_when_one_is_planned():
    made = Family(12).marked(CHILD, 142)
    assert chart(made).x_high == 12
    planned = Session("p", START + timedelta(weeks=13), 99, state=SessionState.PLANNED)
    assert chart(made.change(sessions=(*made.history.sessions, planned))).x_high == 13


@pytest.mark.parametrize(
    ("start", "end", "place"),
    [
        (START + timedelta(days=24), None, (4 + 3 / 7, None)),
        (START - timedelta(days=90), START + timedelta(days=7), (1, 2)),
        (START + timedelta(days=42), START + timedelta(days=49), (7, 8)),
        (START - timedelta(days=90), START - timedelta(days=30), None),
    ],
)
def test_that_efforts_stand_at_their_days_between_the_sessions(start, end, place):
    made = family().change(interventions=(Intervention("i", "Støtte", start, end),))
    found = [(one.start, one.end) for one in chart(made).interventions]
    assert found == ([pytest.approx(place)] if place else [])


def test_that_in_true_time_places_are_days_since_the_first_session():
    made = family().change(interventions=(Intervention("i", "Støtte", date(2026, 9, 5)),))
    drawn = chart(made, replace(ALL, by_date=True))
    assert [point.x for point in drawn.series[0].points] == [0, 7, 14, 21, 28, 35, 42]
    assert (drawn.x_low, drawn.x_now, drawn.x_high, drawn.is_numbered) == (0, 42, 42, False)
    assert drawn.interventions[0].start == 2
    assert [step.x for step in drawn.band.steps] == [0, 7, 14, 21, 28, 35, 42]


def test_that_true_time_reaches_the_next_session():
    made = family(2)
    planned = Session("p", START + timedelta(days=60), 99, state=SessionState.PLANNED)
    made.change(sessions=(*made.history.sessions, planned))
    drawn = chart(made, replace(ALL, by_date=True))
    assert (drawn.x_high, drawn.ticks[-1].date) == (60, "2/11")


def test_that_a_case_before_its_first_session_can_be_charted():
    made = Family(0).change(interventions=(Intervention("i", "Støtte", START),))
    for options in (ALL, replace(ALL, by_date=True, show_reliable=True)):
        drawn = chart(made, options)
        assert (drawn.x_now, drawn.x_high) == (1, 10)
        assert [point.points for point in drawn.series] == [(), (), ()]


def test_that_an_effort_after_the_only_session_stands_at_weekly_distance():
    made = Family(1).change(interventions=(Intervention("i", "x", START + timedelta(days=7)),))
    assert chart(made).interventions[0].start == 2


def test_that_styles_are_read_from_the_tokens_of_the_window():
    style = load_style(ROOT / "resources", Medium.SCREEN, "dark")
    assert style.voice(0).colour == "#5DB5EA"
