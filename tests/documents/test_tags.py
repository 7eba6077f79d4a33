"""A reader who listens hears headings, lists, tables and what the curve shows, in order."""

import re
from dataclasses import replace

import pikepdf

from models.services.progress import CaseView
from tests.documents.samples import AGREEMENTS, VIEW, opened, printed


def children(element):
    return list(element.K) if "/K" in element else []


def tree(pdf):
    """The document as nested (role, children, number of pieces of ink)."""

    def branch(element):
        below = children(element)
        parts = [branch(one) for one in below if "/S" in one]
        return (str(element.S)[1:], parts, sum("/S" not in one for one in below))

    (document,) = children(pdf.Root.StructTreeRoot)
    return branch(document)


def roles(content):
    with opened(content) as pdf:
        return [role for role, _, _ in tree(pdf)[1]]


def all_elements(pdf):
    found, left = [], children(pdf.Root.StructTreeRoot)
    while left:
        element = left.pop(0)
        found.append(element)
        left = [one for one in children(element) if "/S" in one] + left
    return found


def content_of(page):
    return b"".join(
        stream.read_bytes()
        for stream in (
            page.Contents if isinstance(page.Contents, pikepdf.Array) else [page.Contents]
        )
    )


def test_that_the_order_heard_is_the_order_of_the_page():
    heard = roles(printed())
    assert heard[:5] == ["H1", "P", "P", "P", "P"]
    assert heard[5:8] == ["H2", "Figure", "Table"]
    assert heard[8:11] == ["H2", "L", "H2"]


def test_that_the_curve_is_told_in_sentences():
    with opened(printed()) as pdf:
        (figure,) = [one for one in all_elements(pdf) if one.S == "/Figure"]
        assert "gået fra 14,2 til 26,4" in str(figure.Alt)
        assert pdf.Root.MarkInfo.Marked


def test_that_tables_have_a_head_and_cells():
    with opened(printed()) as pdf:
        tables = [part for part in tree(pdf)[1] if part[0] == "Table"]
    head, *rows = tables[0][1]
    assert [cell[0] for cell in head[1]] == ["TH"] * 5
    assert [[cell[0] for cell in row[1]] for row in rows] == [["TD"] * 5] * 3


def test_that_a_head_repeated_on_the_next_page_is_heard_once():
    many = tuple(replace(AGREEMENTS[1], id=str(n), what=f"Aftale {n}") for n in range(90))
    content = printed(CaseView(replace(VIEW.history, agreements=many), VIEW.progress))
    with opened(content) as pdf:
        heads = [one for one in all_elements(pdf) if one.S == "/TH" and one.A.Scope == "/Column"]
    assert len(heads) == 5 + 4


def test_that_a_text_over_several_pages_is_one_text():
    with opened(printed(tells_child="ord " * 4_000)) as pdf:
        *_, last, _notes = tree(pdf)[1]
        pages = {int(piece.Pg.StructParents) for piece in children(all_elements(pdf)[-2])}
    assert last[0] == "P"
    assert last[2] == len(pages) > 1


def test_that_every_piece_of_ink_has_its_place_and_every_bracket_is_closed():
    with opened(printed(is_draft=True, is_practice=True)) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        for index, page in enumerate(pdf.pages):
            ink = content_of(page)
            begun = [int(number) for number in re.findall(rb"/MCID (\d+)", ink)]
            assert begun == list(range(len(begun)))
            assert len(numbers[2 * index + 1]) == len(begun)
            opened_marks = len(re.findall(rb"\bBDC\b|\bBMC\b", ink))
            assert opened_marks == len(re.findall(rb"\bEMC\b", ink))


def test_that_page_numbers_and_stamps_are_not_read_out_and_the_notes_once():
    content = printed(is_draft=True, works=("ord " * 2_000,))
    with opened(content) as pdf:
        inks = [content_of(page) for page in pdf.pages]
        notes = all_elements(pdf)[-1]
        (piece,) = children(notes)
        assert piece.Pg.StructParents == len(inks) - 1
    assert len(inks) > 2
    for number, ink in enumerate(inks, start=1):
        assert ink.count(b"/Artifact BMC") >= 2
        assert ink.count(b"/Type /Pagination") == (2 if number == len(inks) else 3)
