"""No letter of a chart has the code that means that a letter is missing."""

from io import BytesIO

import pikepdf
import pytest

from app.chart_inputs import load_style
from app.documents.chart_codes import move_code_0
from app.documents.chart_flowable import chart_pdf
from charts.inputs import ProgressChart, YAxis
from charts.style import Medium
from tests.domain.families import ROOT

STYLE = load_style(ROOT / "resources", Medium.PRINT)


def moved(title):
    """The ink of a chart before and after, and the letters that its fonts say."""
    chart = ProgressChart((), (), 1, 1, 10, YAxis(title))
    with (
        pikepdf.Pdf.open(BytesIO(chart_pdf(chart, 300, 120, STYLE))) as source,
        pikepdf.new() as pdf,
    ):
        form = pdf.copy_foreign(source.pages[0].as_form_xobject())
        before = form.read_bytes()
        move_code_0(pdf, form)
        fonts = list(form.Resources.Font.values())
        starts = {font.DescendantFonts[0].CIDToGIDMap.read_bytes()[:2] for font in fonts}
        said = b"".join(font.ToUnicode.read_bytes() for font in fonts)
        return before, form.read_bytes(), starts, said


@pytest.mark.parametrize("title", ["Trivsel (0–40) … ≥", "Добре"])
def test_that_letters_beyond_latin_get_another_code_and_say_the_same(title):
    before, after, starts, said = moved(title)
    assert after != before
    assert starts == {b"\0\0"}
    for letter in title:
        assert b"%04x" % ord(letter) in said


def test_that_a_chart_of_latin_letters_alone_is_left_as_it_is():
    before, after, starts, _ = moved("Trivsel i alt")
    assert after == before
    assert starts == {b"\0\0"}
