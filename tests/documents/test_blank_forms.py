"""Forms on paper: lines of exactly 100 mm, their own words, and never those of others."""

from dataclasses import replace

import pikepdf
import pytest

from app.documents.blank_form import blank_form_report, can_be_printed
from app.documents.report import BlankForm
from tests.documents.samples import DANISH, ENGLISH, PRESS, opened, pages, text
from tests.domain.families import YARDSTICK

OWN = [scale for scale in YARDSTICK.scales.values() if not scale.record_only]
MARKED = [scale for scale in OWN if scale.scored]
MM = 72 / 25.4


def horizontal_lines(content):
    """The length (mm) of every straight horizontal line, with all that moves or scales it."""
    found = []
    with opened(content) as pdf:
        for page in pdf.pages:
            found += _lines(pikepdf.parse_content_stream(page))
    return found


def _lines(instructions):
    matrix, kept, start, found = pikepdf.Matrix(), [], None, []
    for operands, operator in instructions:
        match str(operator):
            case "q":
                kept.append(matrix)
            case "Q":
                matrix = kept.pop()
            case "cm":
                matrix = pikepdf.Matrix(*map(float, operands)) @ matrix
            case "m":
                start = matrix.transform(tuple(map(float, operands)))
            case "l":
                end = matrix.transform(tuple(map(float, operands)))
                if abs(end[1] - start[1]) < 0.01:
                    found.append((end[0] - start[0]) / MM)
                start = end
    return found


@pytest.mark.parametrize("scale", MARKED, ids=lambda one: one.key)
def test_that_every_line_and_the_rule_are_100_mm_long(scale):
    lengths = horizontal_lines(PRESS.printed(blank_form_report(scale, DANISH)))
    exact = [length for length in lengths if abs(length - 100) < 0.01]
    assert len(exact) == len(scale.items) + 1
    assert not [length for length in lengths if 90 < length < 110 and length not in exact]


@pytest.mark.parametrize("words", [DANISH, ENGLISH], ids=["da", "en"])
@pytest.mark.parametrize("scale", OWN, ids=lambda one: one.key)
def test_that_a_form_is_one_page_in_its_own_words_and_unvalidated(scale, words):
    report = blank_form_report(scale, words)
    content = PRESS.printed(report)
    said = text(content)
    assert len(pages(content)) == 1
    assert scale.title[words.language] in said
    for item in scale.items:
        assert item.label[words.language] in said
    unvalidated = {"da": "ikke videnskabeligt afprøvet", "en": "not scientifically tested"}
    assert unvalidated[words.language] in said
    assert f"{scale.key} · version {scale.version}" in said
    assert report.file_name.endswith(f"-{scale.key}-{words.language}.pdf")
    assert content == PRESS.printed(report)


def test_that_pictures_are_talked_about_and_not_marked():
    scale = YARDSTICK.scales["trivsel-lille"]
    content = PRESS.printed(blank_form_report(scale, DANISH))
    said = text(content)
    assert "Der skal ikke sættes mærker." in said
    assert "100 mm" not in said
    with opened(content) as pdf:
        ink = [str(one) for page in pdf.pages for _, one in pikepdf.parse_content_stream(page)]
    assert ink.count("f*") > 100  # the pictures are shapes and colours, not photographs
    assert not [length for length in horizontal_lines(content) if abs(length - 100) < 0.01]


def test_that_an_odd_number_of_pictures_stands_in_pairs_and_a_single_one():
    scale = YARDSTICK.scales["trivsel-lille"]
    content = PRESS.printed(blank_form_report(replace(scale, items=scale.items[:3]), DANISH))
    assert "Derhjemme" in text(content)


def test_that_who_is_answered_about_has_a_field_of_its_own():
    about = blank_form_report(YARDSTICK.scales["trivsel-om-barn"], DANISH)
    alone = blank_form_report(YARDSTICK.scales["trivsel-ung"], DANISH)
    assert about.only(BlankForm)[0].fields == ("Hvem svarer", "Om hvem", "Dato", "Møde nr.")
    assert alone.only(BlankForm)[0].fields == ("Hvem svarer", "Dato", "Møde nr.")


def test_that_one_line_is_spoken_of_as_one():
    (form,) = blank_form_report(YARDSTICK.scales["maal"], DANISH).only(BlankForm)
    assert form.instruction == "Sæt et lille mærke på stregen dér, hvor det passer."


@pytest.mark.parametrize("key", ["ors", "srs", "cors", "sdq", "who-5", "score-15"])
def test_that_forms_of_others_are_never_printed(key):
    scale = YARDSTICK.scales[key]
    assert not can_be_printed(scale)
    with pytest.raises(ValueError, match="its words are not ours"):
        blank_form_report(scale, DANISH)


def test_that_a_tested_form_is_not_called_untested_and_odd_words_fit():
    scale = YARDSTICK.scales["trivsel-voksen"]
    long = {"da": "slet ikke nogensinde på nogen måde overhovedet", "en": ""}
    odd = replace(
        scale,
        validated=True,
        high_label=long,
        items=(replace(scale.items[0], icon="", help={}), *scale.items[1:]),
    )
    content = PRESS.printed(blank_form_report(odd, DANISH))
    assert "afprøvet" not in text(content)
    assert long["da"] in text(content)


@pytest.mark.parametrize("key", ["trivsel-barn", "trivsel-voksen"])
def test_that_an_arabic_form_runs_from_the_right_with_its_low_end_there(key):
    report = blank_form_report(YARDSTICK.scales[key], DANISH, "ar")
    (form,) = report.only(BlankForm)
    content = PRESS.printed(report)
    assert form.is_mirrored
    assert form.instruction == YARDSTICK.scales[key].instruction["ar"]
    assert "mål hvert mærke fra stregens højre ende" in text(content)
    assert "ikke prøvet af med dem, den er til" in text(content)
    assert len(pages(content)) == 1
    exact = [one for one in horizontal_lines(content) if abs(one - 100) < 0.01]
    assert len(exact) == len(form.lines) + 1
    with opened(content) as pdf:
        assert pdf.Root.Lang == "ar"


def test_that_a_turned_shape_in_a_picture_is_drawn():
    content = PRESS.printed(blank_form_report(YARDSTICK.scales["samarbejde-lille"], DANISH))
    assert "Det sjoveste i dag" in text(content)


def test_that_a_language_that_a_pack_lacks_is_said_in_english():
    report = blank_form_report(YARDSTICK.scales["trivsel-barn"], DANISH, "pl")
    assert report.language == "pl"
    assert report.title == "Wellbeing, child"
    with opened(PRESS.printed(report)) as pdf:
        assert pdf.Root.Lang == "pl"
