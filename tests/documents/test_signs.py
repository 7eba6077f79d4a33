"""Any text can be set: in Figtree, in Noto, or as a visible replacement."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph

from app.documents.arabic import in_order_of_sight, shaped
from app.documents.fonts import FIGURES, REGULAR, REPLACEMENT, STRONG, register, runs
from app.documents.typography import Palette, Type, markup, set_in
from tests.charts.samples import FONTS, TOKENS

PALETTE = Palette(TOKENS["light"])
register(FONTS)


def font_of(text, base=REGULAR):
    return [font for font, _ in runs(text, base)]


@given(st.text(max_size=60))
def test_that_any_text_becomes_a_paragraph_with_a_size(text):
    paragraph = set_in(text, Type(), PALETTE)
    assert isinstance(paragraph, Paragraph)
    width, height = paragraph.wrap(300, 1000)
    assert 0 <= width <= 300
    assert height > 0


@given(st.text(alphabet="abc<>&;/\"'= ", max_size=60))
def test_that_typed_markup_stays_letters(text):
    shown = set_in(text, Type(), PALETTE).getPlainText(identify=True)
    assert shown.split() == text.split()


def test_that_danish_is_figtree_and_others_fall_back():
    assert font_of("Ærlig tale – æøå") == [REGULAR]
    assert font_of("Привет", STRONG) in ([STRONG], ["NotoSans-Bold"])
    assert font_of("مرحبا") == ["NotoSansArabic"]


def test_that_a_missing_sign_is_replaced_one_for_one():
    assert list(runs("😀😀", REGULAR)) == [("NotoSans", REPLACEMENT * 2)]


def test_that_controls_go_and_hard_spaces_stay():
    drawn = "".join(text for _, text in runs("a\x00b\u202ec\u00a0d\ufe0f", REGULAR))
    assert drawn == "a bc\u00a0d"


def test_that_line_breaks_stay_line_breaks():
    assert markup("en\nto", REGULAR) == "en<br/>to"
    assert markup("", REGULAR) == "\u00a0"


def test_that_figures_in_tables_stand_under_each_other():
    widths = {stringWidth(figure, FIGURES, 10) for figure in "0123456789"}
    assert len(widths) == 1
    assert len({stringWidth(figure, REGULAR, 10) for figure in "0123456789"}) > 1


def test_that_registering_again_changes_nothing():
    register(FONTS)
    assert stringWidth("1", FIGURES, 10) == stringWidth("8", FIGURES, 10)


def plain(text):
    """Presentation forms back to letters."""
    return normalize("NFKC", text)


def test_that_arabic_letters_are_joined_and_run_from_the_right():
    seen = shaped("مرحبا")
    assert plain(seen) == "مرحبا"[::-1]
    assert seen[-1] == "\ufee3"  # the first letter, as it stands before others
    assert seen[0] == "\ufe8e"  # the last, as it stands after others


@pytest.mark.parametrize(("word", "shape"), [("لا", "\ufefb"), ("بلا", "\ufefc")])
def test_that_lam_and_alef_are_one_shape(word, shape):
    assert shape in shaped(word)


def test_that_a_phrase_turns_as_a_whole_with_its_figures_as_they_are():
    seen = in_order_of_sight("abc السلام 123 مرحبا def")
    assert seen.startswith("abc ")
    assert seen.endswith(" def")
    assert "123" in seen
    assert plain(seen.split()[1]) == "مرحبا"[::-1]


def test_that_a_long_phrase_turns_word_by_word():
    phrase = " ".join(["مرحبا", "السلام"] * 12)
    first = in_order_of_sight(phrase).split()[0]
    assert plain(first) == "مرحبا"[::-1]


def test_that_marks_above_do_not_part_the_letters():
    assert shaped("م\u064eر") == shaped("مر")


@given(st.text(max_size=80))
def test_that_text_without_arabic_is_left_alone(text):
    if not any("\u0600" <= sign <= "\u077f" for sign in text):
        assert in_order_of_sight(text) == text
