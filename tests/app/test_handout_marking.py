"""What names somebody is found where it stands, and what names nobody is left alone."""

import pypdfium2 as pdfium
import pytest

from app.handout.marking import Named, marked, suspects_of
from tests.documents.samples import PRESS, reported

PLAIN = ("mor", "far", "lærer", "barn")


def found_in(*points, aliases=("Mia", "Mor"), **changes):
    report = reported(works=points, worries=(), to_happen=(), **changes)
    document = pdfium.PdfDocument(PRESS.printed(report))
    found = marked(document, suspects_of(aliases, PLAIN, points))
    pages = [document[n].get_textpage() for n in range(len(document))]
    words = [
        (one.named, pages[one.page].get_text_bounded(one.left, one.bottom, one.right, one.top))
        for one in found.spots
    ]
    return found, {(named, word.strip()) for named, word in words}


def test_that_names_and_ages_are_found_where_they_stand_and_roles_are_not():
    found, words = found_in("Mia og mor læser, og Mias søvn er bedre")
    assert (Named.NAME, "Mia") in words
    assert (Named.NAME, "Mias") in words
    assert (Named.AGE, "8 år") in words
    assert not [word for _, word in words if "or" in word.casefold().split()]
    assert (found.different(Named.NAME), found.different(Named.AGE)) == (1, 1)


@pytest.mark.parametrize(
    ("point", "name"),
    [
        ("Aftnerne hos bedstemor Karen Holm", "Karen Holm"),
        ("Vi var på Vestre Skole i går", "Vestre Skole"),
        ("Peter Hansen ringede", "Peter Hansen"),
        ("Det er aftalt med Åse", "Åse"),
    ],
)
def test_that_others_are_found_in_what_was_written(point, name):
    _, words = found_in(point)
    assert (Named.OTHER, name) in words


def test_that_a_part_of_a_name_is_found_when_it_stands_alone():
    _, words = found_in(
        "Anna sover", "Karen Holm kom, og senere gik Karen", aliases=("Anna Holst",)
    )
    assert {(Named.NAME, "Anna"), (Named.OTHER, "Karen Holm"), (Named.OTHER, "Karen")} <= words


def test_that_a_long_name_is_one_name_also_where_a_line_breaks_it():
    name = "Maximiliane-Sofie Østergaard"
    found, words = found_in(
        *[f"{'x' * n} {name} og {name}s mor" for n in range(30, 48)], aliases=(name,)
    )
    assert found.different(Named.NAME) == 1
    assert not [word for _, word in words if word == "Østergaard"]


def test_that_ordinary_words_are_left_alone():
    found, _ = found_in("Aftnerne er roligere", "Der er ro i skolen. Det går godt", aliases=())
    assert found.different(Named.OTHER) == 0
