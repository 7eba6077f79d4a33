"""The tour of the documents: what may leave, seen before it leaves."""

from app.demonstration.tour.families import ELLA, MIA
from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place
from app.handout.kinds import HandoutKind
from app.handout.page import HandoutPage
from app.open_archive import HANDOUT

REST_MS = 300  # after the last change the pages are made anew


def tour_of_papers(guide: Guide, place: Place) -> None:
    """Make both documents."""
    network, curve = HandoutKind.NETWORK_MEETING.value, HandoutKind.CURVE.value
    place.archive.open_handout(network, place.cases[MIA])
    _wait_for_pages(guide, place)
    guide.picture("handout-network")
    guide.press("HandoutPage", "Save PDF…")
    guide.picture("handout-network-who-gets-it")
    guide.type("ChoicesForm", "Shared with", "mor, far, lærer")
    guide.tab("HandoutPage", "What is written")
    guide.type("WordsForm", "What works well", "Aftnerne derhjemme er blevet roligere")
    guide.type("WordsForm", "What worries us", "Frikvartererne er stadig svære")
    guide.press("HandoutPage", "The family has seen it")
    _wait_for_pages(guide, place)
    guide.picture("handout-network-words")
    place.archive.open_handout(curve, place.cases[MIA])
    _wait_for_pages(guide, place)
    guide.picture("handout-curve")
    place.archive.open_handout(network, place.cases[ELLA])
    _wait_for_pages(guide, place)
    guide.picture("handout-nothing-to-show")


def _wait_for_pages(guide: Guide, place: Place) -> None:
    page = place.window.page(HANDOUT)
    assert isinstance(page, HandoutPage)
    guide.robot.breathe(REST_MS)
    guide.wait_until(lambda: page.preview.pages, "the pages of the document")
    guide.wait_until(lambda: not place.shell.parts.tasks.is_busy, "the newest pages")
