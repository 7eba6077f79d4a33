"""Any text can be set: in Figtree, in Noto, or as a visible replacement."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import ShapedStr
from reportlab.platypus import Paragraph

from app.documents import private_signs
from app.documents.bidi import as_seen
from app.documents.fonts import EMOJI, FIGURES, REGULAR, REPLACEMENT, STRONG, register, runs
from app.documents.private_signs import letters_of
from app.documents.sight import as_drawn
from app.documents.tags import TaggedCanvas
from app.documents.typography import BULLET, Palette, Type, markup, set_in
from charts.style import Medium, chart_style
from tests.charts.samples import FONTS, TOKENS

PALETTE = Palette(TOKENS["light"], chart_style(Medium.PRINT, TOKENS["light"], FONTS))
SPEECH = Type(is_speech=True)
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
    assert list(runs("日本", REGULAR)) == [("NotoSans", REPLACEMENT * 2)]


def test_that_emoji_are_drawn_and_said():
    ((font, drawn_signs),) = runs("😀👍🏽", STRONG)
    assert font == EMOJI
    assert "".join(map(letters_of, drawn_signs)) == "😀👍"
    assert font_of("❤️") == [EMOJI]


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


def drawn(text, kind=SPEECH, width=300):
    """Each line as it is drawn, from left to right: the letters, and where each stands."""
    paragraph = set_in(text, kind, PALETTE)
    paragraph.wrap(width, 1000)
    lines = as_drawn(paragraph.blPara, from_the_right=paragraph.from_the_right)
    return lines, paragraph


def seen(text, **more):
    """The letters of each line from left to right; a joined shape says its letters."""
    lines, _ = drawn(text, **more)
    if not lines.kind:
        return [" ".join(words) for _, words in lines.lines]
    return ["".join(map(told, line.words)).strip() for line in lines.lines]


def told(fragment):
    """The letters of a fragment; before joined ones stands a space without width."""
    signs = fragment.text
    return "".join(map(letters_of, signs[1:] if isinstance(signs, ShapedStr) else signs))


def test_that_arabic_runs_from_the_right():
    assert seen("مرحبا") == ["مرحبا"[::-1]]


def test_that_a_name_stands_whole_in_a_danish_sentence_and_figures_after_it():
    assert seen("مريم, 8 år · Mor", kind=Type()) == [f"{'مريم'[::-1]}, 8 år · Mor"]
    label = seen("فاطمة (Mor) om مريم", kind=Type())
    assert label == [f"{'فاطمة'[::-1]} (Mor) om {'مريم'[::-1]}"]


def test_that_figures_inside_arabic_are_figures_from_the_left():
    (line,) = seen("عمري 12 سنة.")
    assert line == f".{'سنة'[::-1]} 12 {'عمري'[::-1]}"


def test_that_lines_keep_their_order_and_a_name_may_stand_at_their_end():
    text = "Et langt punkt om skolen hvor navnet مريم أحمد står ved linjens ende og fortsætter"
    lines = seen(text, width=165)
    assert len(lines) == 3
    assert " ".join(lines).split()[-3:] == ["ende", "og", "fortsætter"]
    words = [word if word.isascii() or "å" in word or "æ" in word else word[::-1]
             for line in lines for word in line.split()]  # fmt: skip
    assert sorted(words) == sorted(text.split())


def test_that_a_hyphen_stays_in_a_name_that_a_narrow_column_parts():
    assert seen("Maximiliane-Sofie", kind=Type(), width=60) == ["Maximiliane-", "Sofie"]
    assert "-" in "".join(seen("مريم Maximiliane-Sofie", kind=Type(), width=90))


def test_that_an_arabic_text_stands_at_the_right_and_a_label_at_the_left():
    _, speech = drawn("مرحبا بكم")
    _, label = drawn("مرحبا بكم", kind=Type())
    assert (speech.style.alignment, label.style.alignment) == (TA_RIGHT, TA_LEFT)
    _, point = drawn("مرحبا بكم", kind=BULLET)
    assert point.style.alignment == TA_LEFT


def test_that_joined_letters_have_their_room_and_leave_the_rest():
    lines, _ = drawn("مريم هنا")
    (line,) = lines.lines
    ink = sum(one.x_advance for part in line.words if isinstance(part.text, ShapedStr)
              for one in part.text.__shapeData__)  # fmt: skip
    spaces = sum(stringWidth(part.text, part.fontName, part.fontSize) for part in line.words
                 if not isinstance(part.text, ShapedStr))  # fmt: skip
    assert line.extraSpace == pytest.approx(300 - ink * SPEECH.size / 1000 - spaces)


def test_that_letters_of_kurdish_and_vowels_are_joined_and_said():
    assert seen("ئێوارە") == ["ئێوارە"[::-1]]
    (vowel,) = seen("مَر")
    assert sorted(vowel) == sorted("مَر")


def test_that_nothing_is_turned_where_nothing_runs_from_the_right():
    paragraph = set_in("Abc", Type(), PALETTE)
    paragraph.wrap(100, 100)
    assert as_drawn(paragraph.blPara, from_the_right=False) is paragraph.blPara


def test_that_a_private_sign_that_somebody_typed_is_replaced():
    assert "".join(text for _, text in runs("a\ue000\uf123b", REGULAR)) == f"a{REPLACEMENT * 2}b"


def test_that_text_with_more_groups_of_letters_than_there_are_signs_is_still_drawn(monkeypatch):
    monkeypatch.setattr(private_signs, "MOST_LETTERS", 0)
    lines, _ = drawn("مٌٍَُِ لًٌٍ")
    assert sum(len(one.text) for line in lines.lines for one in line.words) > 8


@given(st.text(max_size=40))
def test_that_any_text_can_be_drawn(text):
    lines, paragraph = drawn(text, width=80)
    canvas = TaggedCanvas(BytesIO())
    paragraph.drawOn(canvas, 0, 0)
    assert len(lines.lines) == len(paragraph.blPara.lines)


# UAX #9, checked against python-bidi 0.6.12 with 20,000 random lines; these are its cases.
@pytest.mark.parametrize(
    ("text", "from_the_right", "order"),
    [
        ("abc", False, "abc"),
        ("אבג", False, "גבא"),
        ("a אב c", False, "a בא c"),
        ("אב 12", False, "12 בא"),
        ("א 1-2", True, "1-2 א"),
        ("א 1.5%", True, "1.5% א"),
        ("5% א", True, "א 5%"),
        ("א (ב) ", True, " (ב) א"),
        ("ab (אב)", False, "ab (בא)"),
        ("ا 12 ب", False, "ب 12 ا"),
        ("ا 12 b", False, "ا 12 b"),
        ("ا 12", True, "12 ا"),
        ("١٢,٣ ا", False, "ا ١٢,٣"),
        ("", True, ""),
        ("  ", True, "  "),
    ],
)
def test_that_mixed_writing_is_in_the_order_of_unicode(text, from_the_right, order):
    assert "".join(sign for _, sign in as_seen(text, from_the_right=from_the_right)) == order
