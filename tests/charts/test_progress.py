"""A chart shows exactly the numbers it was given, where they belong."""

from dataclasses import replace

import numpy as np
import pytest

from charts.inputs import BandStep, ChartIntervention, ProgressChart, YAxis
from charts.layers import artists_of
from charts.progress import draw_progress
from charts.render import pdf_of, png_of
from charts.style import Medium
from tests.charts.samples import (
    BAND,
    CHART,
    FATHER,
    MIA,
    RELIABLE,
    drawn,
    figure,
    line,
    long_chart,
    style,
    ticks,
    words,
)


def marks(artist):
    """The totals of a line in tenths, None where it is broken."""
    return tuple(
        None if np.isnan(y) else round(y * 10) for y in np.asarray(artist.get_ydata(), dtype=float)
    )


def box_of(artist, of):
    return artist.get_window_extent(of.canvas.get_renderer())


def test_that_every_line_has_exactly_its_marks():
    artists = drawn()
    assert marks(artists["observed:mia"]) == MIA
    assert list(artists["observed:mia"].get_xdata()) == [1, 2, 3, 4, 5, 6, 7]


def test_that_a_missing_mark_is_a_gap_and_never_bridged():
    assert marks(drawn()["observed:far"]) == FATHER


def test_that_the_y_axis_always_spans_the_whole_scale():
    for chart in (CHART, replace(CHART, series=(line("mia", "Mia", 0, (390, 395)),))):
        axes = draw_progress(figure(), chart, style()).axes[0]
        assert axes.get_ylim() == (0, 40)
        assert [words(drawn(chart))[f"y:{n}"] for n in (0, 10, 20, 30, 40)] == [
            "0", "10", "20", "30", "40"
        ]  # fmt: skip


def test_that_a_scale_of_another_range_has_its_own_axis():
    chart = replace(CHART, y=YAxis("WHO-5", 0, 1000, 250), limit=None, band=None)
    assert "y:75" in drawn(chart)


def test_that_the_childs_line_is_the_strongest():
    artists = drawn()
    child, mother = artists["observed:mia"], artists["observed:mor"]
    assert child.get_linewidth() > mother.get_linewidth()
    assert child.get_markersize() > mother.get_markersize()
    assert child.get_zorder() > mother.get_zorder()


def test_that_every_line_is_named_at_its_end():
    said = words(drawn())
    assert said["label:mia"] == "Mia 26,4"
    assert said["label:far"] == "Far om Mia 26,8"


def test_that_a_line_without_marks_has_no_label():
    chart = replace(CHART, series=(line("mia", "Mia", 0, (None, None)),))
    assert "label:mia" not in drawn(chart)


def test_that_the_band_is_where_it_was_computed_and_has_no_middle_line():
    artists = drawn()
    low = artists["expected-edge:mia:low"]
    assert [round(y * 10) for y in low.get_ydata()] == [step.low for step in BAND.steps]
    assert low.get_linestyle() == "--"
    assert [gid for gid in artists if gid.startswith("expected")] == [
        "expected-band:mia", "expected-edge:mia:low", "expected-edge:mia:high", "expected-label"
    ]  # fmt: skip
    corners = artists["expected-band:mia"].get_xy()
    assert max(corners[:, 1]) == max(step.high for step in BAND.steps) / 10


def test_that_the_band_says_whose_courses_they_were():
    assert words(drawn())["expected-label"] == "beregnet forløb, ud fra studier med voksne"


def test_that_the_limit_is_dashed_and_says_that_it_is_borrowed():
    artists = drawn()
    assert list(artists["limit"].get_ydata()) == [32, 32]
    assert artists["limit"].get_linestyle() == "--"
    assert words(artists)["limit-label"] == "lånt grænse 32 (fra et beslægtet skema)"


def test_that_the_measurement_error_around_the_first_mark_can_be_shown():
    artists = drawn(replace(CHART, reliable=RELIABLE))
    assert list(artists["reliable-band:mia:low"].get_ydata()) == [6.2, 6.2]
    assert list(artists["reliable-band:mia:high"].get_ydata()) == [22.2, 22.2]
    assert "reliable-label" in artists


def test_that_a_bare_chart_has_neither_band_nor_limit():
    found = drawn(replace(CHART, band=None, limit=None, interventions=()))
    assert not any(gid.startswith(("expected", "limit", "interv")) for gid in found)


def test_that_numbers_stand_above_dates_and_sessions_to_come_are_paler():
    artists = drawn()
    said = words(artists)
    assert (said["tick:7"], said["date:7"]) == ("7", "7/9")
    assert "date:10" not in said
    assert artists["tick:7"].get_position()[1] > artists["date:7"].get_position()[1]
    assert artists["tick:10"].get_color() != artists["tick:7"].get_color()


def test_that_sixty_sessions_name_only_some():
    said = words(drawn(long_chart()))
    assert 8 < sum(gid.startswith("tick:") for gid in said) < 20
    assert {"tick:1", "tick:60"} <= set(said)


def test_that_efforts_stand_below_the_curve_and_begin_with_a_line():
    shown = draw_progress(figure(), CHART, style())
    artists, curve = artists_of(shown.axes[0]), shown.axes[0].get_window_extent()
    assert words(artists)["intervention-label:0"] == "Støtte i skolen"
    bar = artists["intervention:0"].get_window_extent()
    start = artists["intervention-start:0"].get_window_extent()
    assert bar.y1 < curve.y0
    assert start.y1 == pytest.approx(curve.y1)
    assert start.x0 == pytest.approx(bar.x0)


def test_that_an_ended_effort_is_blunt_and_one_that_goes_on_is_pointed():
    ended = replace(CHART, interventions=(ChartIntervention("Aflastning", 2, 5),))
    blunt, pointed = (drawn(chart)["intervention:0"].get_xy() for chart in (ended, CHART))
    assert list(blunt[:, 0]).count(max(blunt[:, 0])) == 3
    assert list(pointed[:, 0]).count(max(pointed[:, 0])) == 1


def test_that_many_efforts_take_more_lanes_and_leave_the_curve_alone():
    efforts = tuple(ChartIntervention(f"Indsats {n}", 2 + n / 10, 6) for n in range(4))
    one, many = (
        draw_progress(figure(), replace(CHART, interventions=found), style()).axes[0]
        for found in (efforts[:1], efforts)
    )
    assert many.get_position().y0 > one.get_position().y0
    assert many.get_ylim() == (0, 40)


def test_that_labels_and_notes_stay_inside_and_apart():
    for chart in (CHART, long_chart(), replace(CHART, reliable=RELIABLE)):
        for size in ((980, 620), (560, 300)):
            shown = draw_progress(figure(*size), chart, style())
            png_of(shown)
            inside = shown.axes[0].get_window_extent()
            found = [one for one in shown.axes[0].texts if str(one.get_gid()).startswith("label:")]
            boxes = [box_of(one, shown) for one in found]
            assert all(box.x1 <= inside.x1 + 2 for box in boxes)
            for index, box in enumerate(boxes):
                assert not any(overlaps(box, other) for other in boxes[index + 1 :])


def test_that_notes_are_shortened_before_they_lie_on_a_voices_name():
    shown = draw_progress(figure(640, 420), CHART, style().scaled(200))
    png_of(shown)
    artists = artists_of(shown.axes[0])
    limit = artists["limit-label"]
    assert limit.get_text().endswith("…")
    names = [artists[gid] for gid in ("label:mia", "label:mor", "label:far")]
    assert not any(overlaps(box_of(limit, shown), box_of(one, shown)) for one in names)


def overlaps(one, other):
    wide = min(one.x1, other.x1) - max(one.x0, other.x0)
    high = min(one.y1, other.y1) - max(one.y0, other.y0)
    return wide > 1 and high > 3  # points of line height that hold no ink


def test_that_long_names_are_shortened_rather_than_pushing_the_curve_away():
    chart = replace(CHART, series=(line("x", "Plejemor " * 20, 0, MIA),))
    assert words(drawn(chart))["label:x"].endswith("… 26,4")


def test_that_a_name_is_never_read_as_mathematics():
    chart = replace(CHART, series=(line("x", "$\\frac{1}{2}$", 0, MIA),))
    artists = drawn(chart)
    assert words(artists)["label:x"].startswith("$\\frac{1}{2}$")
    assert not artists["label:x"].get_parse_math()


def test_that_a_label_far_from_its_end_is_led_to():
    near = tuple(line(f"v{n}", f"Stemme {n}", n, (200,) * 7) for n in range(6))
    assert any(gid.startswith("leader:") for gid in drawn(replace(CHART, series=near)))


@pytest.mark.parametrize("totals", [(), (None,), (142,)])
def test_that_the_very_first_sessions_can_be_drawn(totals):
    chart = ProgressChart((line("mia", "Mia", 0, totals),), ticks(1), 1, 1, 10, YAxis("Trivsel"))
    assert marks(drawn(chart)["observed:mia"]) == totals


def test_that_a_chart_without_sessions_or_room_can_be_drawn():
    empty = ProgressChart((), (), 1, 1, 1, YAxis("Trivsel"))
    assert "grid" in drawn(empty)
    assert "grid" in drawn(CHART, width=150, height=90)


def test_that_a_band_of_one_step_can_be_drawn():
    one = replace(CHART, band=replace(BAND, steps=(BandStep(1, 142, 142),)))
    assert "expected-label" in drawn(one)
    assert "expected-band:mia" not in drawn(replace(CHART, band=replace(BAND, steps=())))


def test_that_words_about_the_band_lead_to_it_rather_than_hide_a_mark():
    crowded = replace(
        CHART,
        series=(
            line("mia", "Mia", 0, (142, 160, 152, 194, 228, 222, 264), child=True),
            line("mother", "Mor om Mia", 1, (180, 196, 210, 224, 252, 270, 282)),
            line("father", "Far om Mia", 2, (244, None, 248, None, 262, 270, 268)),
            line("teacher", "Lærer om Mia", 3, (110, 118, 124, 130, 122, 132, 126)),
        ),
        band=replace(BAND, steps=tuple(BandStep(n, 138 + 4 * n, 284) for n in range(1, 11))),
    )
    drawing = figure(980, 430)
    artists = artists_of(draw_progress(drawing, crowded, style().scaled(200)).axes[0])
    png_of(drawing)
    place = box_of(artists["expected-label"], drawing)
    for key in ("mia", "mother", "teacher"):
        drawn_line = artists[f"observed:{key}"]
        held = drawn_line.get_transform().transform(drawn_line.get_xydata())
        assert not any(place.contains(*mark) for mark in held)
    assert "leader:expected-label" in artists
    assert "leader:expected-label" not in drawn()


@pytest.mark.parametrize("medium", Medium)
def test_that_the_same_chart_gives_the_same_bytes(medium):
    first, second = (draw_progress(figure(), CHART, style(medium)) for _ in range(2))
    assert png_of(first) == png_of(second)
    assert pdf_of(first) == pdf_of(second)


def test_that_drawing_again_leaves_nothing_of_the_chart_before():
    reused = figure()
    draw_progress(reused, long_chart(), style())
    again = draw_progress(reused, CHART, style())
    assert png_of(again) == png_of(draw_progress(figure(), CHART, style()))


def test_that_switching_a_voice_off_leaves_the_others_where_they_are():
    fewer = drawn(replace(CHART, series=CHART.series[:1]))
    assert marks(fewer["observed:mia"]) == MIA
    assert "observed:mor" not in fewer


@pytest.mark.parametrize("scheme", ["light", "dark", "high-contrast"])
def test_that_every_scheme_can_be_drawn(scheme):
    shown = draw_progress(figure(), CHART, style(Medium.SCREEN, scheme))
    assert png_of(shown).startswith(b"\x89PNG")
