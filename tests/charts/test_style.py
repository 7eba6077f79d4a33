"""Colour is never the only carrier of meaning."""

from itertools import combinations

import pytest

from charts.style import Medium
from tests.charts.samples import drawn, long_chart, style


def test_that_in_black_and_white_voices_differ_by_marker_and_by_dash():
    looks = style(Medium.BLACK_AND_WHITE).voices
    for one, other in combinations(looks, 2):
        assert one.marker != other.marker
        assert one.dash != other.dash
    assert {look.colour for look in looks} == {"#000000"}


def test_that_the_dashes_and_markers_are_drawn_as_the_style_says():
    artists = drawn(long_chart(), style(Medium.BLACK_AND_WHITE))
    shown = [artists[f"observed:v{slot}"] for slot in range(6)]
    assert len({one.get_marker() for one in shown}) == 6
    assert shown[0].get_linestyle() == "-"
    assert {one.get_linestyle() for one in shown[1:]} == {"--"}


def test_that_in_black_and_white_the_band_is_hatched():
    look = style(Medium.BLACK_AND_WHITE)
    assert drawn(look=look)["expected-band:mia"].get_hatch()
    assert not drawn()["expected-band:mia"].get_hatch()


def test_that_every_second_marker_is_hollow_in_black_and_white():
    looks = style(Medium.BLACK_AND_WHITE).voices
    assert [look.is_hollow for look in looks] == [False, True] * 3


def test_that_a_seventh_voice_has_the_first_ones_marker_hollow_and_dashed():
    look = style()
    first, seventh = look.voice(0), look.voice(6)
    assert (seventh.marker, seventh.colour) == (first.marker, first.colour)
    assert (first.is_hollow, seventh.is_hollow) == (False, True)
    assert (first.dash, bool(seventh.dash)) == ((), True)
    assert look.voice(12) == first


@pytest.mark.parametrize("medium", Medium)
def test_that_eight_voices_are_told_apart_without_any_colour(medium):
    looks = [style(medium).voice(slot) for slot in range(8)]
    assert len({(one.marker, one.is_hollow, one.dash) for one in looks}) == 8
    assert len({one.dash for one in looks if one.marker in "os"}) == 4


def test_that_the_family_sees_larger_type():
    assert style(Medium.FAMILY).sizes.label > style().sizes.label


def test_that_larger_text_makes_lines_only_a_little_stronger():
    plain, large = style().sizes, style().scaled(200).sizes
    assert large.label == 2 * plain.label
    assert plain.line < large.line < 2 * plain.line


def test_that_print_lies_on_the_page_and_the_screen_on_its_card():
    assert style(Medium.PRINT).is_paper
    assert not style().is_paper
