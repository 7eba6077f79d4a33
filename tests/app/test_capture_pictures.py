"""Pictures to talk about with a child under six."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from app.capture.handover_window import HandoverWindow
from app.capture.inputs import Handover
from app.capture.line import AnswerLine
from app.capture.picture_card import Picture
from app.form_specs import handover_of
from app.meeting.ports import Turn
from models.domain.cases import Case
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, MemberId
from models.domain.people import Member, Role, YearMonth
from models.services.packs import load_packs
from tests.app.capture_family import (
    MOTHER_STEP,
    buttons,
    check_pin,
    choose,
    context_for,
    press,
    texts,
)
from tests.domain.families import TODAY

RESOURCES = Path(__file__).parents[2] / "resources"
SCALES = load_packs(RESOURCES).yardstick.scales
LITTLE = ("trivsel-lille", "samarbejde-lille")
NOAH = Member(MemberId("noah"), "Noah", Role.CHILD, birth=YearMonth(2022, 5), language="en")


def picture_step(key):
    history = CaseHistory(Case(CaseId("c"), "Noah og familie", TODAY), members=(NOAH,))
    [step] = handover_of((Turn("pictures:noah", NOAH.id, None, key),), history, SCALES).steps
    return step


@pytest.fixture
def recorded():
    return []


@pytest.fixture
def hand_over(qtbot, theme, recorded):
    def make(*steps):
        window = HandoverWindow(
            Handover(steps),
            context_for(theme),
            record=recorded.append,
            check_pin=check_pin,
            language="en",
        )
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        press(window, "Start")
        QApplication.sendPostedEvents()
        return window

    return make


@pytest.mark.parametrize("key", LITTLE)
def test_that_every_picture_is_there_with_its_words_and_nothing_can_be_marked(hand_over, key):
    window = hand_over(picture_step(key))
    items = SCALES[key].items
    assert {item.label["en"] for item in items} <= buttons(window)
    assert {item.help["en"] for item in items} <= texts(window)
    assert not window.findChildren(AnswerLine)
    assert "Not today" not in buttons(window)


def test_that_pictures_are_of_one_size_at_every_size_of_text(hand_over, theme):
    try:
        for percent in (100, 200):
            theme.set_text_percent(percent)
            window = hand_over(picture_step("trivsel-lille"))
            pictures = [one for one in window.findChildren(Picture) if one.isVisible()]
            sizes = {one.size().height() for one in pictures}
            assert max(sizes) - min(sizes) <= 1
            window.hide()
    finally:
        theme.set_text_percent(100)


def test_that_a_pressed_picture_is_shown_large_and_the_others_come_back(hand_over):
    window = hand_over(picture_step("trivsel-lille"))
    press(window, "At home")
    assert "When I need comfort" not in buttons(window)
    assert "At home" in texts(window)
    press(window, "All pictures")
    assert {"At home", "When I need comfort"} <= buttons(window)
    press(window, "At home")
    press(window, "At home")  # the large one itself leads back
    assert "When I need comfort" in buttons(window)


def test_that_pictures_are_never_recorded_and_lead_on_to_whoever_is_next(hand_over, recorded):
    window = hand_over(picture_step("trivsel-lille"), MOTHER_STEP)
    choose(window, "Language of the form", "Dansk")
    assert "Derhjemme" in texts(window)
    press(window, "Done")
    assert "Now it is Mother's turn" in texts(window)
    assert recorded == []


def test_that_the_pictures_end_at_the_therapists_pin(hand_over, recorded):
    window = hand_over(picture_step("samarbejde-lille"))
    press(window, "Done")
    assert "For the family therapist" in texts(window)
    assert recorded == []


@pytest.mark.parametrize("key", LITTLE)
def test_that_every_picture_is_our_own_drawing_in_one_shape(key):
    for item in SCALES[key].items:
        drawing = RESOURCES / "pictures" / key / f"{item.key}.svg"
        root = ElementTree.parse(drawing).getroot()  # noqa: S314 - our own file
        assert root.get("viewBox") == "0 0 240 180"
        assert not [one for one in root.iter() if one.tag.endswith(("text", "image", "script"))]


def test_that_a_picture_keeps_its_shape(qtbot, theme):
    picture = Picture(theme, "trivsel-lille/home")
    qtbot.addWidget(picture)
    picture.resize(600, 180)
    seen = picture.grab(QRect(0, 0, 600, 180)).toImage()
    ground = seen.pixelColor(2, 2)
    assert seen.pixelColor(170, 90) == ground  # beside it
    assert seen.pixelColor(190, 90) != ground
