"""Cooperation, single lines, and the marks in the order the keyboard walks them."""

from dataclasses import replace

import numpy as np
import pytest

from charts.cooperation import draw_cooperation, draw_with_cooperation
from charts.domains import draw_domains
from charts.inputs import ProgressChart, SmallMultiples, YAxis
from charts.layers import artists_of
from charts.pointing import marks_of, pixel_of
from charts.progress import draw_progress
from tests.charts.samples import CHART, MIA, SCREEN, figure, line, ticks

COOPERATION = ProgressChart(
    (line("mor", "Mor", 1, (370, 380, None, 390, 391, 352, 342)),),
    ticks(7), 1, 7, 10, YAxis("Samarbejde i alt (0–40)"),
)  # fmt: skip


def test_that_cooperation_can_stand_alone():
    artists = artists_of(draw_cooperation(figure(), COOPERATION, SCREEN).axes[0])
    assert np.nanmax(artists["observed:mor"].get_ydata()) == 39.1


def test_that_cooperation_stands_smaller_beneath_with_the_same_sessions_below_each_other():
    upper, lower = draw_with_cooperation(figure(), CHART, COOPERATION, SCREEN).axes
    assert lower.get_position().height < upper.get_position().height
    assert lower.get_position().y1 < upper.get_position().y0
    assert upper.get_xlim() == lower.get_xlim()
    assert upper.get_position().x0 == lower.get_position().x0
    assert lower.get_ylim() == (0, 40)


@pytest.mark.parametrize(("width", "columns"), [(1200, 2), (500, 1)])
def test_that_single_lines_stand_beside_each_other_where_there_is_room(width, columns):
    small = replace(CHART, y=YAxis("Mit humør", 0, 100, 50), band=None, limit=None)
    axes = draw_domains(figure(width, 600), SmallMultiples((small,) * 4), SCREEN).axes
    assert len({round(one.get_position().x0, 3) for one in axes}) == columns
    assert all(one.get_ylim() == (0, 10) for one in axes)


def test_that_a_form_without_lines_draws_nothing():
    assert draw_domains(figure(), SmallMultiples(), SCREEN).axes == []


def test_that_the_keyboard_walks_every_mark_line_by_line_and_skips_gaps():
    order = [(series.key, point.number) for series, point in marks_of(CHART)]
    assert order[: len(MIA)] == [("mia", n) for n in range(1, 8)]
    assert ("far", 2) not in order


def test_that_a_gap_stands_nowhere():
    shown = draw_progress(figure(), CHART, SCREEN)
    with pytest.raises(ValueError, match="missing"):
        pixel_of(shown, CHART.series[2].points[1])


def test_that_no_representation_names_anybody():
    shown = [CHART, CHART.series[0], CHART.series[0].points[0], CHART.interventions[0],
             SmallMultiples((CHART,))]  # fmt: skip
    text = " ".join(repr(one) for one in shown)
    assert not any(secret in text for secret in ("Mia", "142", "Støtte"))


def test_that_the_panels_share_their_edges_whatever_their_scales_and_dates():
    wide = replace(CHART, y=YAxis("Trivsel i alt (0–1000)", 0, 10000, 2500))
    upper, lower = draw_with_cooperation(figure(), wide, COOPERATION, SCREEN).axes
    for edge in ("x0", "x1"):
        mine, theirs = (getattr(one.get_position(), edge) for one in (upper, lower))
        assert mine == pytest.approx(theirs)
    assert upper.get_xlim() == lower.get_xlim()
    assert not [gid for gid in artists_of(lower) if gid.startswith("tick:")]


def test_that_a_figure_drawn_again_holds_only_what_was_drawn_last():
    page = figure()
    draw_with_cooperation(page, CHART, COOPERATION, SCREEN)
    alone = replace(CHART, series=CHART.series[:1])
    draw_progress(page, alone, SCREEN)
    (axes,) = page.axes
    fresh = draw_progress(figure(), alone, SCREEN).axes[0]
    assert set(artists_of(axes)) == set(artists_of(fresh))
    assert axes.get_position().bounds == pytest.approx(fresh.get_position().bounds)
