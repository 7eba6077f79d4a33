"""The meeting with the real full-screen window: marks by mouse, the PIN, and a crash between."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.capture.form_page import FormPage
from app.capture.handover_window import HandoverWindow
from app.capture.line import AnswerLine
from app.hand_over import HandOverDesk, HandOverNeeds
from models.domain.people import Role, YearMonth
from models.domain.sharing import ShareAnswer
from models.services.drafts import CaseDraft, MemberDraft, VoiceDraft
from tests.app.capture_family import PIN, buttons, choose, mark_all, press, tap, texts, type_pin
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import copied_world

MARKS = (64, 58, 61, 60)


def english_family(world):
    """A child and a mother whose forms are in English, in an archive with a PIN."""
    members = (
        MemberDraft("Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True, language="en"),
        MemberDraft("Mor", Role.MOTHER, language="en"),
    )
    world.services.archive.set_pin(PIN)
    draft = CaseDraft("Mia og familie", members, (VoiceDraft(0, 0), VoiceDraft(1, 0)))
    return world.services.cases.create(draft)


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, english_family) as made:
        yield made


@pytest.fixture
def desk(world):
    made = HandOverDesk(
        HandOverNeeds(
            theme=world.theme,
            scales=world.yardstick.scales,
            archive=world.services.archive,
            translate=world.languages.translate_function,
            language=lambda: "en",
            px_per_mm=lambda _screen: 4.0,
            screen=QApplication.primaryScreen,
            hide_from_capture=lambda: True,
        )
    )
    world.hands = made.hand_over
    return made


@pytest.fixture
def meeting(qtbot, world, desk):
    assert not desk.is_out
    return MeetingHands(qtbot, world, world.case_id).open()


def _window() -> HandoverWindow:
    [window] = [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, HandoverWindow) and one.isVisible()
    ]
    window.resize(1366, 768)
    QApplication.sendPostedEvents()
    return window


def _practise(window):
    press(window, "Start")
    mark_all(window, (70,))
    press(window, "Next")


def _mark(window, share=""):
    mark_all(window, MARKS)
    press(window, "Done")
    if share:
        press(window, share)


def _hand_back(window):
    [back] = [words for words in buttons(window) if words.startswith("Give the computer back")]
    press(window, back)
    type_pin(window, PIN)


def test_that_a_round_from_the_child_to_the_mother_and_back_is_stored(meeting, world):
    meeting.press("Hand over to Mia")
    window = _window()
    _practise(window)
    _mark(window, "Yes, they may")
    press(window, "Pass it on to Mor")
    press(window, "Start")
    _mark(window, "No")
    _hand_back(window)
    history = world.history(world.case_id)
    assert [(one.items, one.total) for one in history.answers] == [(MARKS, 243), (MARKS, 243)]
    assert [one.answer for one in history.shares] == [ShareAnswer.YES, ShareAnswer.NO]
    assert meeting.step == 2
    assert meeting.offers("On to the curve")


def test_that_a_language_chosen_on_the_form_is_the_persons_next_time(meeting, world):
    meeting.press("Hand over to Mia")
    window = _window()
    press(window, "Start")
    choose(window, "Language of the form", "العربية")
    assert any("كم أحبّ المثلّجات؟" in one for one in texts(window))  # the practice line too
    press(window, "التالي")
    assert window.findChildren(FormPage)[-1].layoutDirection() is Qt.LayoutDirection.RightToLeft
    mark_all(window, MARKS)
    press(window, "انتهيت")
    press(window, "نعم، يمكنهم ذلك")
    press(window, "For the therapist")
    type_pin(window, PIN)
    history = world.history(world.case_id)
    assert [one.language for one in history.answers] == ["ar"]
    assert [one.language for one in history.members] == ["ar", "en"]


def test_that_a_child_who_only_knows_paper_tries_the_line_first(meeting, world):
    who = "Mia 8 years old · child"
    meeting.choose("How Mia answers", "paper")
    meeting.go_to(2)
    for item in world.yardstick.scales["trivsel-barn"].items:
        meeting.type_into(f"{item.label['en']}: {who}", "50")
    meeting.press(f"Save: {who}")
    meeting.go_to(5)
    meeting.choose(f"How {who} answers", "screen")
    meeting.press("Hand over to Mia")
    window = _window()
    press(window, "Start")
    assert "How much do you like ice cream?" in texts(window)
    press(window, "Next")
    press(window, "Not today")
    press(window, "For the therapist")
    type_pin(window, PIN)


def test_that_a_crash_comes_back_locked_with_the_marks_where_they_were(meeting, world, desk):
    meeting.press("Hand over to Mia")
    window = _window()
    _practise(window)
    lines = [one for one in window.findChildren(AnswerLine) if one.isVisible()]
    tap(lines[0], 64)
    tap(lines[1], 58)
    window.hide()  # the program is gone; only the archive is left
    again = meeting.crash()
    assert desk.is_out
    window = _window()
    press(window, "Start")
    lines = [one for one in window.findChildren(AnswerLine) if one.isVisible()]
    assert [line.position for line in lines] == [64, 58, None, None]
    mark_all(window, MARKS)
    press(window, "Done")
    press(window, "Ask me later")
    press(window, "Pass it on to Mor")
    press(window, "Start")
    press(window, "Not today")
    _hand_back(window)
    assert again.sees("Why not today?")
    assert len(world.history(world.case_id).answers) == 2


def test_that_the_therapist_can_take_the_computer_back_in_the_middle(meeting, world):
    meeting.press("Hand over to Mia")
    window = _window()
    press(window, "For the therapist")
    type_pin(window, PIN)
    assert world.history(world.case_id).answers == ()
    assert meeting.offers("Hand over to Mia")
    meeting.crash()
    assert not [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, HandoverWindow) and one.isVisible()
    ]


def test_that_the_second_time_there_is_no_practice(meeting, world):
    meeting.press("Hand over to Mia")
    window = _window()
    _practise(window)
    _mark(window, "Yes, they may")
    press(window, "Pass it on to Mor")
    press(window, "Start")
    _mark(window, "No")
    _hand_back(window)
    meeting.go_to(5)
    meeting.press("Hand over to Mia")
    window = _window()
    press(window, "Start")
    assert len([one for one in window.findChildren(AnswerLine) if one.isVisible()]) == 4
    _mark(window)
    press(window, "Pass it on to Mor")
    press(window, "Start")
    _mark(window)
    _hand_back(window)
    assert len(world.history(world.case_id).rater_answers) == 2


def test_that_a_form_can_be_shared_at_a_video_meeting_and_nowhere_else(meeting, monkeypatch):
    hidden = []
    monkeypatch.setattr("app.hand_over.shield", lambda _window, *, on: hidden.append(on))
    for kind in ("Meeting", "Video"):
        meeting.go_to(1)
        meeting.press(kind)
        meeting.press("Hand over to Mia")
        window = _window()
        press(window, "For the therapist")
        type_pin(window, PIN)
    assert hidden == [True, False]
