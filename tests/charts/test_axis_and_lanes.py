"""Sessions are named as often as there is room; efforts never touch each other."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from charts.inputs import ChartIntervention, XTick
from charts.lanes import extent_of, lane_bars, lanes_of
from charts.ticks import TickPlace, thinned
from tests.charts.samples import SCREEN

EDGES = (40.0, 640.0)


def places(count, spacing, held=None, width=20.0):
    return [
        TickPlace(XTick(n, str(n), "", n <= (held or count)), n * spacing, width)
        for n in range(1, count + 1)
    ]


def numbers(kept):
    return [int(tick.number) for tick in kept]


def test_that_every_session_is_named_while_there_is_room():
    assert numbers(thinned(places(10, 60), 5)) == list(range(1, 11))


def test_that_sixty_sessions_are_named_in_fives_or_tens_and_the_latest_always():
    kept = numbers(thinned(places(60, 10, held=58), 5))
    assert {1, 58} <= set(kept)
    assert all(n % 5 == 0 for n in kept if n not in {1, 58})


def test_that_twenty_sessions_in_little_room_are_named_every_second_time():
    assert numbers(thinned(places(21, 16), 5)) == list(range(1, 22, 2))


def test_that_one_session_is_named_once():
    assert numbers(thinned(places(1, 60), 5)) == [1]
    assert thinned([], 5) == ()


def test_that_a_chart_before_the_first_session_names_those_to_come():
    to_come = [TickPlace(XTick(n, str(n), "", False), n * 60, 20) for n in range(1, 4)]
    assert numbers(thinned(to_come, 5)) == [1, 2, 3]


def test_that_in_true_time_as_many_are_named_as_fit():
    near = [TickPlace(XTick(x, str(n), ""), x, 20) for n, x in enumerate((0, 5, 40, 44, 90), 1)]
    assert numbers(thinned(near, 4, is_numbered=False)) == [1, 3, 5]


@given(st.lists(st.floats(0, 600), min_size=1, max_size=80, unique=True), st.booleans())
def test_that_named_sessions_never_overlap(found, numbered):
    marks = [TickPlace(XTick(x, str(n)), x, 18) for n, x in enumerate(sorted(found), 1)]
    kept = sorted(tick.x for tick in thinned(marks, 4, is_numbered=numbered))
    assert all(b - a >= 22 - 1e-9 for a, b in pairwise(kept))


spans = st.lists(
    st.tuples(st.floats(0, 700), st.floats(0, 700)).map(sorted).map(tuple), max_size=12
)


@given(spans)
def test_that_extents_in_one_lane_keep_their_distance(extents):
    lanes = lanes_of(extents, 6)
    for one, other in combinations(range(len(extents)), 2):
        if lanes[one] == lanes[other]:
            first, second = sorted((extents[one], extents[other]))
            assert first[1] + 6 <= second[0]


@given(spans, st.text(max_size=60))
def test_that_interventions_with_their_words_never_touch(extents, label):
    efforts = [ChartIntervention(label, *span) for span in extents]
    bars = lane_bars(efforts, extents, EDGES, SCREEN)
    for one, other in combinations(bars, 2):
        if one.lane == other.lane:
            first, second = sorted((extent_of(one, SCREEN), extent_of(other, SCREEN)))
            assert first[1] < second[0]


def bar(start, end, label="Støtte i skolen"):
    (made,) = lane_bars([ChartIntervention(label, start, end)], [(start, end)], EDGES, SCREEN)
    return made


def test_that_a_long_effort_carries_its_words():
    assert bar(100, 400).is_inside


def test_that_a_short_effort_has_its_words_beside_it():
    short = bar(100, 110)
    assert not short.is_inside
    assert short.text_left > short.right


def test_that_words_at_the_right_edge_stand_on_the_left():
    late = bar(620, 640)
    assert late.text_left < late.left


def test_that_very_long_words_are_shortened():
    assert bar(100, 110, "Støtte " * 40).text.endswith("…")


def test_that_an_effort_from_before_the_chart_begins_at_its_edge():
    assert bar(-80, 300).left == EDGES[0]
