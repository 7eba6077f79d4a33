"""What people type can always be drawn and is always measured alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.font_manager import fontManager

from charts.typeface import (
    REGULAR,
    REPLACEMENT,
    SEMIBOLD,
    drawable,
    elided,
    outline,
    properties,
    register,
    text_width,
)
from tests.charts.samples import FONTS


@given(st.text(max_size=40))
def test_that_any_text_becomes_one_line_without_controls(text):
    shown = drawable(text, FONTS)
    assert shown == " ".join(shown.split())
    assert all(ord(sign) >= 32 for sign in shown)


def test_that_danish_and_neighbours_stay_as_they_are():
    words = "Mia – æøåÆØÅ ł ğ č ≥ ± “ord”"
    assert drawable(words, FONTS) == words


def test_that_a_sign_without_a_glyph_is_seen_to_be_missing():
    assert drawable("Mia 日", FONTS) == f"Mia {REPLACEMENT}"
    assert drawable("Mia 😀", FONTS) == "Mia 😀"


def test_that_signs_that_turn_the_direction_are_left_out():
    assert drawable("abc\u202egfed\u202c \ufe0f!", FONTS) == "abcgfed !"


def test_that_line_breaks_become_spaces():
    assert drawable("  en\n to\t\u00a0tre ", FONTS) == "en to tre"


def test_that_wider_text_is_measured_wider():
    assert text_width("Mor om Mia", 10, REGULAR, FONTS) > text_width("Mia", 10, REGULAR, FONTS)
    assert text_width("Mia", 20, SEMIBOLD, FONTS) == pytest.approx(
        2 * text_width("Mia", 10, SEMIBOLD, FONTS), abs=0.1
    )


def test_that_shortened_text_fits():
    short = elided("Plejemor Anna-Margrethe om Mia", 60, 10, REGULAR, FONTS)
    assert short.endswith("…")
    assert text_width(short, 10, REGULAR, FONTS) <= 60
    assert elided("Mia", 60, 10, REGULAR, FONTS) == "Mia"
    assert elided("Mia", 1, 10, REGULAR, FONTS) == "…"


def test_that_only_texts_that_need_it_use_other_fonts():
    assert properties("Mia", 10, SEMIBOLD, FONTS).get_family() == ["Figtree"]
    assert "Noto Sans Arabic" in properties("مرحبا", 10, SEMIBOLD, FONTS).get_family()


def test_that_an_outline_is_as_wide_as_its_text():
    register(FONTS)
    box = outline("Mor om Mia", 10, REGULAR, FONTS).get_extents()
    assert box.width == pytest.approx(text_width("Mor om Mia", 10, REGULAR, FONTS), abs=2)


def test_that_fonts_are_registered_once(tmp_path):
    register(FONTS)
    before = len(fontManager.ttflist)
    register(FONTS)
    register(tmp_path)  # a folder without fonts
    assert len(fontManager.ttflist) == before
