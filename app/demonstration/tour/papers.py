"""The tour of the documents: what may leave, seen before it leaves."""

from app.demonstration.tour.families import ELLA, MIA
from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place
from app.document_ways import HANDOUT
from app.documents.kinds import ACCESS, DocumentKind
from app.handout.page import HandoutPage
from models.domain.plans import Audience

REST_MS = 300  # after the last change the pages are made anew


def tour_of_papers(guide: Guide, place: Place) -> None:
    """Make every document about a case, and one for each audience."""
    network = DocumentKind.NETWORK_MEETING.value
    place.archive.open_handout(network, place.cases[MIA])
    _wait_for_pages(guide, place)
    guide.picture("handout-network")
    guide.press("HandoutPage", "Save PDF…")
    guide.picture("handout-network-who-gets-it")
    guide.type("ChoicesForm", "Shared with", "mor, far, lærer")
    for audience in (Audience.CHILD, Audience.SCHOOL):
        guide.press_words(guide.words.audience(audience).capitalize())
        _wait_for_pages(guide, place)
        guide.picture(f"handout-for-{audience}")
    guide.press_words(guide.words.audience(Audience.MEETING).capitalize())
    guide.tab("HandoutPage", "Written")
    guide.type("WordsForm", "What works well", "Aftnerne derhjemme er blevet roligere")
    guide.type("WordsForm", "What worries us", "Frikvartererne er stadig svære")
    _wait_for_pages(guide, place)
    guide.picture("handout-network-words")
    guide.tab("HandoutPage", "Going out")
    guide.press("LeavingForm", "The family has seen it")
    guide.press("LeavingForm", "Password on the PDF")
    _wait_for_pages(guide, place)
    guide.picture("handout-network-on-its-way")
    for kind in DocumentKind:
        if kind is not DocumentKind.NETWORK_MEETING:
            place.archive.open_handout(kind.value, place.cases[MIA])
            _wait_for_pages(guide, place)
            guide.picture(f"handout-{kind.replace('_', '-')}")
    place.archive.open_handout(ACCESS, place.cases[MIA])
    _rest(guide, place)
    guide.picture("access-package")
    guide.press("Rail", "Documents")
    _rest(guide, place)
    guide.picture("papers-blank-form")
    guide.press("PapersPage", "Yearly status")
    _rest(guide, place)
    guide.picture("papers-yearly-status")
    place.archive.open_handout(network, place.cases[ELLA])
    _wait_for_pages(guide, place)
    guide.picture("handout-nothing-to-show")


def _wait_for_pages(guide: Guide, place: Place) -> None:
    page = place.window.page(HANDOUT)
    assert isinstance(page, HandoutPage)
    guide.wait_until(lambda: page.preview.pages, "the pages of the document")
    _rest(guide, place)


def _rest(guide: Guide, place: Place) -> None:
    guide.robot.breathe(REST_MS)
    guide.wait_until(lambda: not place.shell.parts.tasks.is_busy, "the newest pages")
