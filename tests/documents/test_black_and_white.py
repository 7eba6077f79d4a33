"""Without colours every voice is still told from every other, in chart and table alike."""

from io import BytesIO
from itertools import combinations

import pypdfium2
import pytest
from reportlab.lib.colors import black
from reportlab.pdfgen.canvas import Canvas

from app.chart_inputs import load_style
from app.documents.chart_flowable import chart_pdf
from app.documents.drawn import draw_marker
from app.documents.printing import Press
from charts.inputs import ChartPoint, ChartSeries, ProgressChart, XTick, YAxis
from charts.style import Medium
from tests.documents.samples import opened, reported
from tests.domain.families import ROOT

VOICES, MEETINGS = 8, 10
RESOURCES = ROOT / "resources"


def grey(content):
    """The first page as an array of grey, 0 black to 255 white."""
    document = pypdfium2.PdfDocument(content)
    try:
        return document[0].render(scale=4, grayscale=True).to_numpy().squeeze().astype(int)
    finally:
        document.close()


def chart_of(slot):
    points = tuple(ChartPoint(n, n, 200) for n in range(1, MEETINGS + 1))
    line = ChartSeries("v", "V", "V", slot, is_child=False, points=points)
    ticks = tuple(XTick(n, str(n)) for n in range(1, MEETINGS + 1))
    return ProgressChart((line,), ticks, 1, MEETINGS, MEETINGS, YAxis("Trivsel"))


@pytest.mark.parametrize("medium", [Medium.BLACK_AND_WHITE, Medium.PRINT])
def test_that_lines_differ_by_marker_and_dash_in_grey(medium):
    style = load_style(RESOURCES, medium)
    drawn = [grey(chart_pdf(chart_of(slot), 500, 160, style)) for slot in range(VOICES)]
    for one, other in combinations(drawn, 2):
        dark = (one < 160) != (other < 160)
        assert dark.sum() > 150  # of the dots at four to a point: more than a shade


def test_that_markers_in_the_table_differ_in_grey():
    style = load_style(RESOURCES, Medium.BLACK_AND_WHITE)
    drawn = [grey(marker(slot, is_hollow=style.voice(slot).is_hollow)) for slot in range(VOICES)]
    for one, other in combinations(drawn, 2):
        assert ((one < 128) != (other < 128)).sum() > 40


def marker(slot, *, is_hollow):
    target = BytesIO()
    canvas = Canvas(target, (20, 20))
    canvas.setFillColor(black)
    draw_marker(canvas, slot, (10, 10), 4, is_hollow=is_hollow)
    canvas.save()
    return target.getvalue()


def test_that_no_voice_needs_its_colour_in_a_black_and_white_print():
    content = Press(RESOURCES, black_and_white=True).printed(reported())
    with opened(content) as pdf:
        ink = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    for colour in (b"0 .447059 .698039", b".768627 .313725 .039216", b"0 .47451 .356863"):
        assert colour not in ink
