"""Labels never lie on each other, never leave the axes, and keep to their lines."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.boxes import Box, Lines, Segment
from charts.labels import LabelRequest, best_place, place_labels, spread

AREA = Box(40, 30, 600, 300)
GAP = 8.0
GOLDEN_ENDS = (28.2, 26.8, 26.4)

inside_x = st.floats(AREA.left, AREA.right - 200)
inside_y = st.floats(AREA.bottom, AREA.top)
requests = st.lists(
    st.tuples(inside_x, inside_y, st.floats(20, 180), st.floats(8, 24)), max_size=12
).map(lambda found: [LabelRequest(str(n), *one) for n, one in enumerate(found)])
segments = st.lists(st.builds(Segment, inside_x, inside_y, inside_x, inside_y), max_size=40)


@given(requests, segments)
def test_that_labels_never_overlap(wanted, lines):
    placed = place_labels(wanted, AREA, Lines(lines), GAP)
    for one, other in combinations(placed, 2):
        assert one.box.overlap(other.box) < 1e-6


@given(requests, segments)
def test_that_labels_never_leave_the_axes(wanted, lines):
    for label in place_labels(wanted, AREA, Lines(lines), GAP):
        assert label.box.is_within(AREA)


@given(requests, segments)
def test_that_every_label_keeps_its_size_and_its_turn(wanted, lines):
    placed = place_labels(wanted, AREA, Lines(lines), GAP)
    assert [(p.key, p.box.width, p.box.height) for p in placed] == [
        (w.key, w.width, w.height) for w in wanted
    ]


@given(st.lists(inside_y, min_size=1, max_size=12, unique=True))
def test_that_labels_of_one_column_stand_in_the_order_of_their_lines(ends):
    wanted = [LabelRequest(str(n), 400, y, 100, 12) for n, y in enumerate(ends)]
    placed = place_labels(wanted, AREA, Lines(), GAP)
    by_line = sorted(range(len(ends)), key=ends.__getitem__)
    middles = [placed[n].box.middle for n in by_line]
    assert middles == sorted(middles)


@given(requests)
def test_that_the_same_lines_give_the_same_places(wanted):
    assert place_labels(wanted, AREA, Lines(), GAP) == place_labels(wanted, AREA, Lines(), GAP)


def test_that_a_label_with_room_stands_level_with_its_end():
    (label,) = place_labels([LabelRequest("mia", 400, 150, 60, 12)], AREA, Lines(), GAP)
    assert (label.box.left, label.box.middle, label.has_leader) == (408, 150, False)


def test_that_three_near_ends_are_pushed_apart_and_no_further():
    wanted = [LabelRequest(str(n), 400, 10 * y, 90, 12) for n, y in enumerate(GOLDEN_ENDS)]
    first, second, third = (one.box for one in place_labels(wanted, AREA, Lines(), GAP))
    assert first.bottom == pytest.approx(second.top)
    assert second.bottom == pytest.approx(third.top)


def test_that_of_two_alike_the_first_stands_above():
    wanted = [LabelRequest(key, 400, 150, 90, 12) for key in ("mia", "mor")]
    mia, mother = place_labels(wanted, AREA, Lines(), GAP)
    assert mia.box.bottom >= mother.box.top


def test_that_a_line_that_ended_early_has_its_label_beside_its_own_end():
    wanted = [LabelRequest("far", 100, 200, 80, 12), LabelRequest("mia", 400, 100, 80, 12)]
    father, _ = place_labels(wanted, AREA, Lines(), GAP)
    assert (father.box.left, father.box.middle) == (108, 200)


def test_that_an_early_label_gives_way_to_a_line():
    wanted = [LabelRequest("far", 100, 200, 80, 12), LabelRequest("mia", 400, 100, 80, 12)]
    across = [Segment(40, 200, 640, 200)]
    father, _ = place_labels(wanted, AREA, Lines(across), GAP)
    assert Lines(across).length_in(father.box) == 0


def test_that_an_early_label_without_room_joins_the_others_with_a_leader():
    wanted = [LabelRequest("far", 350, 200, 80, 12), LabelRequest("mia", 400, 100, 80, 12)]
    father, mia = place_labels(wanted, AREA, Lines(), GAP)
    assert father.has_leader
    assert father.box.left == mia.box.left


def test_that_a_label_crowded_out_beside_its_end_joins_the_column():
    low = Box(40, 30, 600, 26)
    early = [LabelRequest(str(n), 100, 40, 80, 12) for n in range(2)]
    more = [LabelRequest("neighbour", 100, 44, 80, 26), LabelRequest("mia", 400, 40, 80, 12)]
    placed = place_labels([*early[:1], *more], low, Lines(), GAP)
    assert sum(one.box.left > 400 for one in placed) == 2


def test_that_too_many_labels_share_what_there_is():
    wanted = [LabelRequest(str(n), 400, 100, 80, 50) for n in range(12)]
    middles = [one.box.middle for one in place_labels(wanted, AREA, Lines(), GAP)]
    assert len(set(middles)) == 12
    assert AREA.bottom < min(middles) < max(middles) < AREA.top


def test_that_no_labels_are_no_trouble():
    assert place_labels([], AREA, Lines(), GAP) == ()
    assert spread([], [], 0, 10) == []


def test_that_labels_without_height_stay_where_they_are():
    assert spread([3, 5], [0, 0], 0, 10) == [3, 5]


@given(st.lists(st.floats(-50, 150), min_size=1, max_size=10))
def test_that_spreading_keeps_distance_and_bounds(wanted):
    centres = spread(sorted(wanted), [10.0] * len(wanted), 0, 100)
    assert all(5 - 1e-6 <= centre <= 95 + 1e-6 for centre in centres)
    assert all(b - a >= 10 - 1e-6 for a, b in pairwise(centres))


def test_that_a_note_takes_the_first_free_place():
    candidates = [Box(0, 0, 10, 10), Box(20, 0, 10, 10), Box(40, 0, 10, 10)]
    taken, lines = [Box(0, 0, 10, 10)], Lines([Segment(20, 5, 30, 5)])
    assert best_place(candidates, taken, lines) == candidates[2]
    assert best_place(candidates[:2], taken, lines) == candidates[1]


@given(st.builds(Segment, inside_x, inside_y, inside_x, inside_y))
def test_that_a_piece_lies_whole_in_a_box_that_holds_both_ends(piece):
    whole = ((piece.x1 - piece.x2) ** 2 + (piece.y1 - piece.y2) ** 2) ** 0.5
    assert Lines([piece]).length_in(AREA) == pytest.approx(whole, abs=1e-6)


@pytest.mark.parametrize(
    ("piece", "length"),
    [
        (Segment(-5, 5, 15, 5), 10),
        (Segment(5, -5, 5, 15), 10),
        (Segment(-5, 20, 15, 20), 0),
        (Segment(-5, 8, 8, 25), 0),
        (Segment(5, 5, 5, 5), 0),
        (Segment(12, 0, 20, 10), 0),
    ],
)
def test_that_a_piece_is_measured_only_inside_the_box(piece, length):
    assert Lines([piece]).length_in(Box(0, 0, 10, 10)) == pytest.approx(length)
