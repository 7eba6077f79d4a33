"""The plot of a team's own course: both curves, and the shares its bands held."""

import numpy as np
import pytest

from app.chart_inputs.calibration import calibration_chart
from charts.calibration import draw_calibration
from charts.calibration_inputs import CalibrationWords
from charts.layers import artists_of
from charts.render import png_of
from charts.style import Medium
from models.domain.course_calibration import calibrate
from models.domain.course_fit import fit_course
from models.domain.course_likelihood import Cases
from models.services.packs import load_packs
from tests.charts.samples import RESOURCES, SCREEN, figure, style

PRIOR = load_packs(RESOURCES).yardstick.courses["adult-published"]
WORDS = CalibrationWords("Forløb", "Andel i båndene", "møde", "50 %-båndet", "80 %-båndet")


@pytest.fixture(scope="module")
def chart():
    generator = np.random.default_rng(3)
    firsts = generator.uniform(8, 26, 60)
    cases = Cases.of(
        [(s, min(40.0, first + s * 0.5 + generator.normal(0, 5))) for s in range(1, 9)]
        for first in firsts
    )
    new = fit_course(cases, PRIOR).parameters
    calibration = calibrate(cases, PRIOR)
    assert calibration is not None
    return calibration_chart((new, "jeres egne"), (PRIOR, "studier"), calibration, WORDS)


def test_that_both_curves_begin_at_the_team_s_own_mean(chart):
    curves, _ = draw_calibration(figure(), chart, SCREEN).axes
    artists = artists_of(curves)
    assert artists["old"].get_ydata()[0] == artists["new"].get_ydata()[0]
    assert list(artists["new"].get_ydata()) == list(chart.new.expected)
    assert curves.get_ylim() == (0, 40)


def test_that_shares_stand_against_what_the_bands_promise(chart):
    _, shares = draw_calibration(figure(), chart, SCREEN).axes
    artists = artists_of(shares)
    assert list(artists["inside50"].get_ydata()) == [one.inside50 for one in chart.marks]
    assert list(artists["inside50"].get_xdata()) == [2, 3, 4, 5, 6, 7, 8]
    assert artists["promise-inside80"].get_ydata()[0] == 0.8
    assert all(one.inside50 <= one.inside80 for one in chart.marks), (
        "the 50 % band lies inside the 80 % band"
    )


@pytest.mark.parametrize(("width", "is_beside"), [(1000, True), (480, False)])
def test_that_the_panels_stand_on_each_other_where_there_is_little_room(chart, width, is_beside):
    one, other = draw_calibration(figure(width, 600), chart, SCREEN).axes
    assert bool(one.get_position().y0 == other.get_position().y0) is is_beside


@pytest.mark.parametrize("medium", list(Medium))
def test_that_it_can_be_drawn_in_every_medium(chart, medium):
    drawn = draw_calibration(figure(), chart, style(medium, "dark").scaled(200))
    assert png_of(drawn).startswith(b"\x89PNG")
