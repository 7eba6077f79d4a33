"""Signs at marks: how they came, what is disputed, where a form changed; and eight voices."""

from dataclasses import replace
from itertools import combinations

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from charts.boxes import Box
from charts.inputs import ChartBreak
from charts.progress import draw_progress
from charts.style import Medium
from tests.charts.samples import CHART, SCREEN, drawn, figure, long_chart, style, words


def signed(**fields):
    """Mia's third mark with something to say about it."""
    mia = CHART.series[0]
    points = list(mia.points)
    points[2] = replace(points[2], **fields)
    return replace(CHART, series=(replace(mia, points=tuple(points)), *CHART.series[1:]))


def test_that_letters_stand_beneath_the_mark_they_are_about():
    letters = drawn(signed(sign="pl"))["sign:mia:pl"]
    assert list(letters.get_xdata()) == [3]
    assert 0 < letters.get_ydata()[0] < 15.1


def test_that_a_disputed_mark_is_ringed_and_no_other():
    artists = drawn(signed(is_disputed=True))
    ring = artists["disputed:mia"]
    assert (list(ring.get_xdata()), list(ring.get_ydata())) == ([3], [15.1])
    assert ring.get_markersize() > artists["observed:mia"].get_markersize()
    assert "disputed:mor" not in artists


def test_that_marks_without_anything_to_say_carry_no_signs():
    assert not [gid for gid in drawn() if gid.startswith(("sign:", "disputed:", "break"))]


@pytest.mark.parametrize("medium", Medium)
def test_that_signs_are_drawn_on_every_medium(medium):
    artists = drawn(signed(sign="p", is_disputed=True), style(medium))
    assert {"sign:mia:p", "disputed:mia"} <= set(artists)


def test_that_a_changed_form_breaks_the_chart_with_words():
    chart = replace(CHART, breaks=(ChartBreak("mor", 1, 3.5, "Mor om Mia: nyt skema"),))
    artists = drawn(chart)
    assert words(artists)["break-label:mor"] == "Mor om Mia: nyt skema"
    assert artists["break:mor"].get_color() == SCREEN.voice(1).colour
    assert {"break-cut:mor:left", "break-cut:mor:right"} <= set(artists)
    assert "Mor" not in repr(chart.breaks[0])


def test_that_words_about_a_break_at_the_right_edge_stay_on_the_chart():
    chart = replace(CHART, breaks=(ChartBreak("mor", 1, 9.9, "Mor om Mia: nyt skema"),))
    page = figure()
    text = drawn(chart)["break-label:mor"]
    assert text.get_position()[0] < page.get_figwidth() * 72


def test_that_marks_grow_smaller_where_meetings_stand_close():
    near = drawn(long_chart())["observed:v1"].get_markersize()
    assert near < drawn()["observed:mor"].get_markersize()
    one = replace(CHART, series=(replace(CHART.series[0], points=CHART.series[0].points[:1]),))
    child = drawn(one)["observed:mia"].get_markersize()
    assert child == pytest.approx(drawn()["observed:mia"].get_markersize())


@pytest.mark.parametrize("sessions", [1, 2, 60])
@pytest.mark.parametrize("voices", [1, 3, 8])
def test_that_the_labels_of_lines_never_touch(sessions, voices):
    # The first session of the sample is empty.
    page = draw_progress(figure(), long_chart(sessions + 1, voices), SCREEN)
    renderer = FigureCanvasAgg(page).get_renderer()
    children = page.axes[0].get_children()
    labels = [one for one in children if str(one.get_gid()).startswith("label:")]
    assert len(labels) == voices
    boxes = [_box(one, renderer) for one in labels]
    for one, other in combinations(boxes, 2):
        assert one.overlap(other) == 0


def _box(text, renderer):
    """The line of type a label stands on, ascenders and descenders left out."""
    found = text.get_window_extent(renderer)
    return Box(found.x0, found.y0 + 2, found.width, max(0.1, found.height - 4))


def test_that_an_arabic_name_is_written_before_its_score():
    name = "مريم"
    chart = replace(CHART, series=(replace(CHART.series[0], label=name, end_label=f"{name} 26,4"),))
    said = words(drawn(chart))["label:mia"]
    assert said.startswith("\N{LEFT-TO-RIGHT MARK}")
    assert said.endswith("26,4")


def test_that_the_label_of_a_line_may_be_its_score_alone():
    alone = replace(CHART, series=(replace(CHART.series[0], end_label="6,0"),))
    assert words(drawn(alone))["label:mia"] == "6,0"


def test_that_words_are_kept_short_where_there_is_no_room_at_all():
    crowded = replace(long_chart(12, 8), breaks=(ChartBreak("v1", 1, 3.5, "Mor: nyt skema"),))
    artists = drawn(crowded, width=240, height=150)
    assert "label:v7" in artists
    assert words(artists)["limit-label"].endswith("…")
