"""What a program can check of PDF/UA-1 (the Matterhorn protocol 1.1), for every document.

veraPDF comes from no registry that is reached here, so these are checks of our own with pikepdf.
Tried by hand beside them, November 2026: `pdfua` 0.1.3 from PyPI (16 of 106 rules) finds nothing.
`outloud` 0.2.1 finds that dots of joined Arabic letters are glyphs without a letter, takes the
running foot of the access package for prose, and calls the title "Supervision" unhelpful.
What needs a person, such as whether an order makes sense, is not among them. The numbers are
those of the protocol's checkpoints.
"""

import re
from collections import Counter

import pikepdf
import pytest

from app.documents.access_package import access_report
from app.documents.blank_form import blank_form_report
from app.documents.kinds import DocumentKind
from app.documents.library import report_of
from app.documents.yearly_status import yearly_report
from models.domain.yearly import year_status
from tests.documents.samples import DANISH, PRESS, VIEW, fonts, opened
from tests.documents.test_access_package import package
from tests.documents.test_kinds import FULL
from tests.documents.test_tags import all_elements, children
from tests.documents.test_yearly_status import ENDED
from tests.domain.families import TODAY, YARDSTICK

PAINT = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "BI"}
STANDARD = {"Document", "H1", "H2", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD", "Figure"}
MAKERS = {
    **{kind.value: lambda kind=kind: report_of(kind, VIEW, DANISH, FULL) for kind in DocumentKind},
    "form": lambda: blank_form_report(YARDSTICK.scales["trivsel-barn"], DANISH),
    "pictures": lambda: blank_form_report(YARDSTICK.scales["trivsel-lille"], DANISH),
    "year": lambda: yearly_report(year_status(ENDED, 2026), DANISH, TODAY, "0.1.0"),
    "access": lambda: access_report(package(), DANISH),
}


@pytest.fixture(scope="module", params=MAKERS)
def pdf(request):
    with opened(PRESS.printed(MAKERS[request.param]())) as found:
        yield found


def test_that_all_ink_is_content_or_decoration_and_never_both(pdf):  # 01-003, 01-004, 01-005
    for page in pdf.pages:
        depth = 0
        for _, operator in pikepdf.parse_content_stream(page):
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(operator), 0)
            assert depth in {0, 1}
            assert depth or str(operator) not in PAINT
        assert depth == 0


def test_that_the_file_says_that_it_is_tagged_and_means_to_be_ua(pdf):  # 06-002, 07-001
    assert pdf.Root.MarkInfo.Marked
    assert "/Suspects" not in pdf.Root.MarkInfo
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    described = pdf.Root.Metadata.read_bytes().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in described
    assert str(pdf.docinfo["/Title"]) in described
    assert str(pdf.Root.Lang) == "da-DK"  # 11-006


def test_that_roles_are_standard_and_headings_skip_no_level(pdf):  # 02-001, 14-002, 14-003
    roles = [str(element.S)[1:] for element in all_elements(pdf)]
    assert set(roles) <= STANDARD
    assert roles.count("H1") == 1
    assert "H2" not in roles[: roles.index("H1")]
    assert "/RoleMap" not in pdf.Root.StructTreeRoot


def test_that_tables_are_regular_with_scoped_heads(pdf):  # 09-004, 15-003
    for table in (one for one in all_elements(pdf) if one.S == "/Table"):
        rows = children(table)
        assert {str(row.S) for row in rows} == {"/TR"}
        cells = [[str(cell.S) for cell in children(row)] for row in rows]
        assert len({len(row) for row in cells}) == 1
        heads = [cell for row in rows for cell in children(row) if cell.S == "/TH"]
        assert heads
        assert {str(head.A.Scope) for head in heads} <= {"/Column", "/Row"}
        assert all("/TH" in row for row in cells) or set(cells[0]) == {"/TH"}


def test_that_lists_hold_items_and_items_bodies(pdf):  # 09-005, 09-006
    for element in all_elements(pdf):
        below = {str(one.S) for one in children(element) if "/S" in one}
        allowed = {"/L": {"/LI"}, "/LI": {"/LBody"}}.get(str(element.S))
        assert allowed is None or below == allowed


def test_that_pictures_are_told_and_have_a_place_on_the_page(pdf):  # 13-004
    for figure in (one for one in all_elements(pdf) if one.S == "/Figure"):
        assert str(figure.Alt).strip()
        left, low, right, high = map(float, figure.A.BBox)
        assert 0 <= left < right <= 596
        assert 0 <= low < high <= 842


def test_that_every_mark_leads_to_its_element_and_back(pdf):
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    owned = Counter()
    for index, page in enumerate(pdf.pages):
        assert (page.obj.StructParents, str(page.obj.Tabs)) == (index, "/S")  # 28-008
        for number, element in enumerate(numbers[2 * index + 1]):
            pieces = [one for one in children(element) if "/MCID" in one]
            assert any(number == one.MCID and one.Pg.objgen == page.obj.objgen for one in pieces)
            owned[element.objgen] += 1
    pieces = sum("/MCID" in one for element in all_elements(pdf) for one in children(element))
    assert sum(owned.values()) == pieces


def test_that_fonts_are_embedded_and_say_their_letters(pdf):  # 31-009, 10-001, 31-027
    for font in fonts(pdf):
        if "/DescendantFonts" in font:
            assert "/ToUnicode" in font
            (inner,) = font.DescendantFonts
            assert inner.CIDToGIDMap.read_bytes()[:2] == b"\0\0"  # 31-005, 31-030: no .notdef
            assert "/FontFile2" in inner.FontDescriptor
        elif font.Subtype == "/TrueType":
            assert "/FontFile2" in font.FontDescriptor
            assert not re.search(rb"<(0000|FEFF|FFFE)>", font.ToUnicode.read_bytes())


def test_that_there_is_nothing_to_act_on(pdf):  # 20-001, 25-001, 28-002, 29-001
    assert not {"/OCProperties", "/AcroForm", "/OpenAction", "/AA"} & set(pdf.Root.keys())
    assert not any({"/Annots", "/AA"} & set(page.keys()) for page in pdf.pages)
    assert not pdf.is_encrypted
