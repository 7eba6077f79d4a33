"""The recovery key on paper: all of it there, and in its own size."""

import re

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinterInfo

from app.widgets.recovery_key_panel import KeyOrigin, RecoveryKeyPanel
from app.widgets.recovery_sheet import draw_sheet
from tests.app.unlock_world import GROUPS, KEY, TODAY, button, read

POINTS_PER_MM = 72 / 25.4


@pytest.fixture
def panel(qtbot, theme):
    made = RecoveryKeyPanel(theme)
    qtbot.addWidget(made)
    made.show_key(KEY, KeyOrigin("Familiehuset", TODAY), (1, 4))
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def on_paper(sheet, path, size=QPageSize.PageSizeId.A4):
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    draw_sheet(painter, sheet)
    painter.end()
    return pdfium.PdfDocument(path.read_bytes())


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_that_every_group_and_every_word_is_on_one_page(panel, tmp_path, size):
    document = on_paper(panel.sheet(), tmp_path / "paper.pdf", size)
    assert len(document) == 1
    text = re.sub(r"\s+", " ", document[0].get_textpage().get_text_range())
    for words in (*GROUPS, "Recovery key", "Archive: Familiehuset, 22 November 2026"):
        assert words in text
    for sentence in panel.sheet().advice:
        assert sentence in text


def test_that_the_groups_stand_in_boxes_of_their_size_in_millimetres(panel, tmp_path):
    page = on_paper(panel.sheet(), tmp_path / "paper.pdf")[0]
    scale = 6
    image = page.render(scale=scale, grayscale=True).to_numpy()
    dark = image < 128
    per_mm = scale * POINTS_PER_MM
    widest = dark.sum(axis=1).max() / per_mm
    assert widest == pytest.approx(160, abs=1)  # three boxes side by side


def test_that_without_a_printer_one_is_told_to_write_by_hand(panel):
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this machine has a printer")
    button(panel, "Print").click()
    assert "There is no printer here. Write the groups on paper by hand." in read(panel)


def test_that_nothing_of_the_key_is_left_when_it_is_forgotten(panel):
    panel.forget()
    assert not any(group in read(panel) for group in GROUPS)
    assert panel.sheet().key.text == ""
    assert KEY.text not in repr(KEY)
