"""The printed summary: every word selectable, every font inside, nobody in the metadata."""

import re
from dataclasses import replace

import pikepdf
import pytest

from app.documents.printing import Press
from models.services.progress import CaseView
from tests.documents.samples import (
    AGREEMENTS,
    ENGLISH,
    GOALS,
    VIEW,
    WORDS_FOR_ALL,
    fonts,
    opened,
    pages,
    printed,
    reported,
    text,
)
from tests.domain.families import ROOT

CONTENT = printed()
MARKUP = '<b>x</b> & <img src="file:///etc/passwd"/> <a href="http://x">y</a> </para>'


def test_that_all_words_can_be_read_with_their_danish_letters():
    said = text(CONTENT)
    for words in (
        "Status til netværksmøde",
        "Mia siger selv: “Det er bedre derhjemme. I skolen er det stadig svært i frikvarteret.”",
        "Sådan har trivslen udviklet sig",
        "Siden start er Mias mærker gået fra 14,2 til 26,4.",
        "Det fungerer godt", "Aftnerne derhjemme er blevet roligere",
        "Soveøvelsen to gange", "overskredet",
        "Næste opfølgning: torsdag 10. december 2026.",
        "Skemaerne er vores egne og ikke videnskabeligt afprøvet.",
    ):  # fmt: skip
        assert words in said


def test_that_the_charts_own_words_can_be_read_too():
    said = text(CONTENT)
    for words in ("Mia 26,4", "Mor om Mia 28,2", "beregnet forløb, ud fra studier med voksne",
                  "Støtte i skolen", "Trivsel i alt (0–40) · højere = bedre", "15/10"):  # fmt: skip
        assert words in said


def test_that_words_come_in_the_order_of_the_page():
    said = text(CONTENT)
    order = ["Status til", "siger selv", "Sådan har", "Mor om Mia 28,2", "Hvem svarer",
             "Det fungerer", "fra 0 til 10?", "Aftaler", "Herfra"]  # fmt: skip
    places = [said.index(words) for words in order]
    assert places == sorted(places)


def test_that_every_page_says_its_number_and_how_many_there_are():
    found = pages(CONTENT)
    assert len(found) in {1, 2}
    for number, page in enumerate(found, start=1):
        assert f"side {number} af {len(found)}" in page


def test_that_it_is_small():
    assert len(CONTENT) < 150_000


def test_that_the_same_report_gives_the_same_bytes():
    assert printed() == CONTENT


def test_that_no_sign_of_our_own_is_left_in_the_file():
    # They are given out as they are met: left in the file, its bytes would tell what was
    # printed before it.
    with opened(printed(works=("مريم ئێوارە 🌈",))) as pdf:
        tables = [one.ToUnicode.read_bytes() for one in fonts(pdf) if "/ToUnicode" in one]
    assert tables
    assert not [table for table in tables if re.search(rb" <(E[0-9A-F]{3}|F[0-8]..)>", table)]


def test_that_every_font_is_embedded():
    with opened(CONTENT) as pdf:
        simple = [font for font in fonts(pdf) if "/DescendantFonts" not in font]
        assert simple
        assert all("/FontFile2" in font["/FontDescriptor"] for font in simple)


def test_that_title_and_language_are_set_and_nothing_else_is_told():
    with opened(CONTENT) as pdf:
        assert dict(pdf.docinfo) == {"/Title": "Status til netværksmøde"}
        described = pdf.Root.Metadata.read_bytes().decode()
        assert set(re.findall(r"<(dc:\w+|pdf\w*:\w+)>", described)) == {
            "dc:title", "dc:language", "pdfuaid:part",
        }  # fmt: skip
        assert pdf.Root.Lang == "da-DK"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert b"reportlab" not in CONTENT.lower()


def test_that_the_english_one_says_so():
    content = printed(words=ENGLISH)
    with opened(content) as pdf:
        assert pdf.Root.Lang == "en-GB"
    assert "page 1 of" in text(content)


def test_that_bookmarks_lead_to_the_sections_and_name_nobody():
    with opened(CONTENT) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        titles = [child.title for child in top.children]
    assert top.title == "Status til netværksmøde"
    assert titles[:2] == ["Barnets stemme", "Sådan har trivslen udviklet sig"]
    assert not any("Mia" in title for title in titles)


def test_that_the_chart_is_lines_and_not_a_picture():
    with opened(CONTENT) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        assert not any(one.get("/Subtype") == "/Image" for one in streams)


def test_that_there_is_nothing_to_run_and_nowhere_to_go():
    content = printed(works=(MARKUP,), kind=MARKUP, tells_child=MARKUP, shared_with=MARKUP)
    with opened(content) as pdf:
        assert not {"/OpenAction", "/AA", "/AcroForm"} & set(pdf.Root.keys())
        assert not any("/Annots" in page for page in pdf.pages)
    for word in (b"/JavaScript", b"/URI", b"/Launch", b"/EmbeddedFile"):
        assert word not in content


def test_that_typed_markup_is_only_letters():
    agreements = (replace(AGREEMENTS[1], what=MARKUP, who="<font size=90>"),)
    goals = (replace(GOALS[0], words="&lt;b&gt; <br/>"),)
    statements = (replace(WORDS_FOR_ALL, words="<i>hej</i>"),)
    history = replace(
        VIEW.history, agreements=agreements, goals=goals, statements=statements, goal_ratings=()
    )
    said = text(printed(CaseView(history, VIEW.progress), works=(MARKUP,)))
    assert said.count('<img src="file:///etc/passwd"/>') == 2
    for words in ("<font size=90>", "&lt;b&gt; <br/>", "“<i>hej</i>”"):
        assert words in said


@pytest.mark.parametrize(
    "changes",
    [
        {"works": ("x" * 10_000,)},
        {"works": ("ord " * 2_500,), "worries": tuple(f"Punkt {n}" for n in range(200))},
        {"tells_child": "t " * 5_000},
        {"kind": "k" * 3_000, "shared_with": "s " * 3_000},
    ],
)
def test_that_very_long_texts_go_over_pages_and_nothing_is_lost(changes):
    found = text(printed(**changes)).replace(" ", "")
    for value in changes.values():
        for words in (value,) if isinstance(value, str) else value:
            assert words.replace(" ", "")[:200] in found
    assert f"side{len(pages(printed(**changes)))}af" in found


@pytest.mark.parametrize("field", ["agreement", "statement", "goal"])
def test_that_very_long_words_in_boxes_and_tables_go_over_pages(field):
    long = " ".join(f"ord{n}" for n in range(2_000))
    history = {
        "agreement": replace(VIEW.history, agreements=(replace(AGREEMENTS[1], what=long),)),
        "statement": replace(VIEW.history, statements=(replace(WORDS_FOR_ALL, words=long),)),
        "goal": replace(VIEW.history, goals=(replace(GOALS[0], words=long),)),
    }[field]
    content = printed(CaseView(history, VIEW.progress))
    said = text(content).split()
    assert all(f"ord{n}" in "".join(said) for n in (0, 999, 1_999))
    assert len(pages(content)) > 2


def test_that_tables_repeat_their_heads():
    many = tuple(replace(AGREEMENTS[1], id=str(n), what=f"Aftale {n}") for n in range(90))
    content = printed(CaseView(replace(VIEW.history, agreements=many), VIEW.progress))
    with_agreements = [page for page in pages(content) if "Aftale " in page]
    assert len(with_agreements) > 2
    assert all("Senest" in page for page in with_agreements)


def test_that_an_arabic_quotation_stands_under_who_says_it():
    words = replace(WORDS_FOR_ALL, words="مرحبا، أنا مريم")
    content = printed(CaseView(replace(VIEW.history, statements=(words,)), VIEW.progress))
    assert "Mia siger selv:" in text(content)


def test_that_signs_from_anywhere_are_printed_or_seen_to_be_missing():
    words = "Abc 😀 مرحبا łżğ \u202eskjult\u202c \x00\x07 日本"
    content = printed(
        CaseView(
            replace(VIEW.history, statements=(replace(WORDS_FOR_ALL, words=words),)), VIEW.progress
        )
    )
    said = text(content)
    assert "łżğ" in said
    assert "😀" in said
    assert "\N{REPLACEMENT CHARACTER}" in said
    assert "\u202e" not in said
    assert "skjult" in said


LETTERS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøå0123456789"
    "ÁÀÂÄÃÇČĆĎÐÉÈÊËĚĞÍÌÎÏİıŁĹĽÑŃŇÓÒÔÖÕŐŘŔŚŠŞȘŤȚÞÚÙÛÜŮŰÝŸŹŻŽß"
    "áàâäãçčćďðéèêëěğíìîïłĺľñńňóòôöõőřŕśšşșťțþúùûüůűýÿźżž"
    "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψως"
    "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđĐơƠưƯ"
    "←→↑↓≤≥±×÷–—…“”‘’«»•·§°€£%&@#*+=<>{}[]()/|"
    "😀😢👍❤🏠🎒🌈⭐"
)


def test_that_every_letter_of_europe_every_arrow_and_emoji_is_printed_and_found():
    content = printed(works=(LETTERS,), kind=LETTERS[:60], shared_with=LETTERS[60:])
    found = set(text(content))
    assert not set(LETTERS) - found
    assert "\N{REPLACEMENT CHARACTER}" not in found


def test_that_arabic_persian_urdu_and_kurdish_letters_are_printed_and_found():
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة" + "پچژگکی" + "ٹڈڑںھہے" + "ڕڵۆێە"
    words = [letters[start : start + 6] for start in range(0, len(letters), 6)]
    content = printed(works=words)
    assert not set(letters) - set(text(content))
    with opened(content) as pdf:
        arabic = [one for one in fonts(pdf) if "Arabic" in str(one.BaseFont)]
    assert arabic


def test_that_stamps_are_on_every_page():
    content = printed(is_draft=True, is_practice=True, works=("ord " * 2_000,))
    assert all("ØVELSE · opdigtet familie" in page for page in pages(content))
    assert all(page.count("KLADDE") == 2 for page in pages(content))


def test_that_the_practice_family_alone_is_watermarked_too():
    assert all(page.count("ØVELSE") == 2 for page in pages(printed(is_practice=True)))


def test_that_a_printer_without_colours_gets_its_own_chart():
    plain = Press(ROOT / "resources", black_and_white=True)
    content = plain.printed(reported())
    assert content != CONTENT
    assert "Mor om Mia 28,2" in text(content)


def test_that_an_empty_summary_is_one_page():
    bare = printed(
        shows_words=False, shows_curve=False, shows_goals=False, shows_agreements=False,
        works=(), worries=(), to_happen=(), scaling=(), next_meeting=None, tells_child="",
    )  # fmt: skip
    assert len(pages(bare)) == 1
