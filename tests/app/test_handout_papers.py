"""Papers about no single case: blank forms and the yearly status, seen before they leave."""

import pypdfium2 as pdfium
import pytest
from PySide6.QtWidgets import QComboBox

from app.handout.papers.page import PapersPage
from app.handout.papers.presenter import PapersPresenter
from models.domain.archive_errors import UnreachableArchiveError
from models.services.audit_log import Action
from tests.app.handout_room import YARDSTICK, text_of


@pytest.fixture
def papers(workplace):
    """The page of papers in the place of the page of documents."""
    page = PapersPage(workplace.theme)
    workplace.frame.addWidget(page)
    workplace.frame.setCurrentWidget(page)
    workplace.page_shown = page
    page.presenter = PapersPresenter(page, workplace.needs)
    page.presenter.show()
    workplace.wait()
    return workplace


def choose(workplace, label, text):
    field = next(
        one
        for one in workplace.page.findChildren(QComboBox)
        if one.accessibleName() == label and one.isVisible()
    )
    field.setCurrentIndex(field.findText(text))
    field.activated.emit(field.currentIndex())
    workplace.wait()


def test_that_a_blank_form_is_seen_in_either_language_and_saved(papers):
    assert papers.page.preview.pages == 1
    path = papers.saved("skema.pdf")
    assert "100 mm" in text_of(path)
    choose(papers, "Form", YARDSTICK.scales["trivsel-barn"].title["da"])
    papers.turn("English")
    assert text_of(path) != text_of(papers.saved("form.pdf"))
    document = pdfium.PdfDocument(path.read_bytes())
    assert document[0].get_size() == pytest.approx((595, 842), abs=1)
    logged = [one for one in papers.services.archive.audit_entries() if one.case_id is None]
    purposes = [one.purpose for one in logged if one.action is Action.DOCUMENT]
    assert purposes == ["blank_form", "blank_form"]
    assert papers.services.archive.check().is_sound


def test_that_a_form_on_paper_speaks_arabic_and_the_yearly_status_does_not(papers):
    choose(papers, "Form", YARDSTICK.scales["trivsel-barn"].title["da"])
    papers.turn("العربية (working translation)")
    scale = YARDSTICK.scales[papers.page_shown.form]
    assert "100 mm" in text_of(papers.saved("skema.pdf"))  # around the form it is Danish
    assert papers.page_shown.language == "ar"
    assert "ar" in scale.title
    papers.turn("Yearly status")
    assert papers.page_shown.language == "da"


def test_that_the_yearly_status_names_nobody_and_hides_what_is_too_small(papers):
    papers.turn("Yearly status")
    text = text_of(papers.saved("år.pdf"))
    assert "Årsstatus 2026" in text
    assert "Mia" not in text
    assert "does not show that the effort is the cause" in papers.read()


def test_that_an_archive_out_of_reach_is_said(papers, monkeypatch):
    def fail():
        raise UnreachableArchiveError

    monkeypatch.setattr(papers.services.cases, "ended", fail)
    papers.page.presenter.show()
    assert [type(one) for one in papers.troubles] == [UnreachableArchiveError]
