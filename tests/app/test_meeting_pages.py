"""What holds for all five steps: names for every input, room for large letters."""

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSlider,
    QTextEdit,
    QWidget,
)

from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import copied_world, large_family_with_a_curve

INPUTS = (QAbstractButton, QComboBox, QLineEdit, QTextEdit, QSlider)
STEPS = range(1, 6)


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, large_family_with_a_curve) as made:
        yield made


@pytest.fixture
def meeting(qtbot, world):
    hands = MeetingHands(qtbot, world, world.case_id).open()
    hands.choose("How Lærer about Mia answers", "paper")
    return hands


def _nameless(page: QWidget) -> list[str]:
    shown = [one for one in page.findChildren(QWidget) if isinstance(one, INPUTS)]
    return [
        type(one).__name__
        for one in shown
        if one.isVisibleTo(page) and not (one.accessibleName() or _own_words(one))
    ]


def _own_words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize("step", STEPS)
def test_that_every_input_has_a_name(meeting, step):
    meeting.go_to(step)
    if step == 3:
        meeting.press("Show the curve")
    assert _nameless(meeting.page) == []


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_that_no_step_must_be_scrolled_sideways(meeting, theme, qtbot, step, percent):
    theme.set_text_percent(percent)
    meeting.go_to(step)
    if step == 3:
        meeting.press("Show the curve")
    areas = [one for one in meeting.page.findChildren(QScrollArea) if one.isVisible()]
    assert areas
    qtbot.waitUntil(lambda: not any(one.horizontalScrollBar().maximum() for one in areas))
    assert meeting.page.minimumSizeHint().width() <= 1366


def test_that_the_way_on_is_always_in_sight_at_the_largest_text(meeting, theme):
    theme.set_text_percent(200)
    meeting.page.resize(1366, 768)
    for step in STEPS:
        meeting.go_to(step)
        words = {1: "Hand over to Mia", 2: "Hand over to Mia", 3: "Show the curve",
                 4: "On to cooperation", 5: "Hand over to Mia"}[step]  # fmt: skip
        buttons = [
            one
            for one in meeting.page.findChildren(QAbstractButton)
            if one.text() == words and one.isVisibleTo(meeting.page)
        ]
        lowest = max(one.mapTo(meeting.page, one.rect().bottomRight()).y() for one in buttons)
        assert lowest <= 768


def test_that_a_change_of_language_keeps_the_step_and_what_is_typed(meeting, languages):
    meeting.go_to(4)
    meeting.type_into("Note", "Søvn")
    meeting.world.language = "da"
    languages.use("da")
    QApplication.sendPostedEvents()
    assert meeting.step == 4
    assert meeting.text_of("Notat") == "Søvn"
    assert meeting.sees("møde 8 · gemt")
