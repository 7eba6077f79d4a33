"""Step 2: marks that come on paper, are said aloud, or come as a total alone."""

import pytest
from PySide6.QtCore import Qt

from models.domain.answers import AnswerMode
from models.domain.sharing import ShareAnswer, latest_answer
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import copied_world, small_family

MOTHER = "Mor about Mia"


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, small_family) as made:
        yield made


@pytest.fixture
def meeting(qtbot, world):
    hands = MeetingHands(qtbot, world, world.case_id).open()
    hands.choose("How Mor about Mia answers", "paper")
    hands.go_to(2)
    return hands


@pytest.fixture
def lines(world):
    """The names of the mother's four fields."""
    items = world.yardstick.scales["trivsel-om-barn"].items
    return [f"{item.label['en']}: {MOTHER}" for item in items]


def _mothers(meeting):
    history = meeting.world.history(meeting.case_id)
    mother = meeting.world.member(meeting.case_id, "Mor")
    return next((one for one in history.valid_answers if one.rater_id == mother), None)


def test_that_paper_marks_are_typed_in_three_ways_and_saved(meeting, lines):
    for name, text in zip(lines, ("64", "5,8", "6.1", "0"), strict=True):
        meeting.type_into(name, text)
    meeting.press("yes")
    meeting.press(f"Save: {MOTHER}")
    answer = _mothers(meeting)
    assert answer.items == (64, 58, 61, 0)
    assert answer.total == 183
    assert answer.mode is AnswerMode.PAPER
    shares = meeting.world.history(meeting.case_id).shares
    assert latest_answer(shares, answer.voice_id) is ShareAnswer.YES
    assert meeting.sees("saved")


def test_that_a_mark_is_shown_the_way_it_was_understood(meeting, lines):
    meeting.type_into(lines[0], "64")
    assert meeting.text_of(lines[0]) == "6.4"


def test_that_a_number_with_two_meanings_is_asked_about(meeting, lines):
    meeting.type_into(lines[0], "6")
    assert meeting.sees("“6” can be 0.6 or 6.0. Write it with a decimal.")
    assert not meeting.can_press(f"Save: {MOTHER}")
    meeting.type_into(lines[0], "6.0")
    assert meeting.can_press(f"Save: {MOTHER}")


def test_that_nothing_can_be_saved_before_a_line_is_marked(meeting):
    assert not meeting.can_press(f"Save: {MOTHER}")


def test_that_three_lines_give_no_total(meeting, lines):
    for name in lines[:3]:
        meeting.type_into(name, "50")
    meeting.press(f"Save: {MOTHER}")
    assert _mothers(meeting).items == (50, 50, 50, None)
    assert _mothers(meeting).total is None
    assert meeting.sees("saved, lines missing")


def test_that_what_is_typed_survives_a_crash_doubt_and_all(meeting, lines):
    meeting.type_into(lines[0], "64")
    meeting.type_into(lines[1], "6")
    meeting.press("ask me later")
    again = meeting.crash()
    assert again.step == 2
    assert again.text_of(lines[0]) == "6.4"
    assert again.text_of(lines[1]) == "6"
    assert again.sees("“6” can be 0.6 or 6.0")
    assert again.is_on("ask me later")
    assert again.sees("begun")


def test_that_a_total_alone_stays_a_total(meeting):
    meeting.choose(f"How {MOTHER} answers", "total only")
    meeting.type_into(f"Total: {MOTHER}", "26,4")
    meeting.press(f"Save: {MOTHER}")
    answer = _mothers(meeting)
    assert (answer.items, answer.total, answer.mode) == ((), 264, AnswerMode.TOTAL_ONLY)


def test_that_a_total_beyond_the_form_cannot_be_saved(meeting):
    meeting.choose(f"How {MOTHER} answers", "total only")
    meeting.type_into(f"Total: {MOTHER}", "41")
    assert meeting.sees("It must lie between 0 and 40.")
    assert not meeting.can_press(f"Save: {MOTHER}")


def test_that_enter_goes_to_the_next_line_and_saves_from_the_last(meeting, lines, qtbot):
    first = meeting.field(lines[0])
    first.setFocus()
    for text in ("64", "58", "61", "60"):
        field = meeting.page.focusWidget()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _mothers(meeting).total == 243


def test_that_an_interpreter_can_stand_beside_the_screen_or_the_keyboard(meeting, lines):
    meeting.choose(f"How {MOTHER} answers", "through an interpreter")
    meeting.type_into(lines[0], "64")
    meeting.press("Hand over to Mia")
    assert len(meeting.world.hands.rounds[-1].turns) == 2
    meeting.world.hands.mark(64, 58, 61, 60)
    assert _mothers(meeting).mode is AnswerMode.INTERPRETER


def test_that_a_meeting_does_not_end_over_marks_that_were_typed_and_not_saved(meeting, lines):
    for name in lines:
        meeting.type_into(name, "6.4")
    meeting.go_to(5)
    meeting.press("End the meeting")
    assert not meeting.finished
    assert meeting.step == 2
    assert meeting.sees("What was typed for Mor is not saved yet.")
    meeting.press(f"Save: {MOTHER}")
    meeting.go_to(5)
    meeting.press("End the meeting")
    assert meeting.finished
    assert _mothers(meeting).total == 256


def test_that_paper_is_not_in_the_hand_over(meeting):
    meeting.press("Hand over to Mia")
    assert len(meeting.world.hands.rounds[-1].turns) == 1


def test_that_one_can_go_on_without_the_forms(meeting):
    meeting.press("Go on without")
    assert meeting.step == 3


def test_that_a_form_put_off_can_be_asked_for_again(meeting):
    meeting.go_to(1)
    meeting.choose(f"Wellbeing form: {MOTHER}", "not today")
    meeting.go_to(2)
    meeting.press("Ask today after all")
    assert not meeting.offers("Ask today after all")


def test_that_a_form_taken_back_can_be_had_again_though_nobody_is_ticked(meeting, lines):
    for name in lines:
        meeting.type_into(name, "50")
    meeting.press(f"Save: {MOTHER}")
    meeting.go_to(1)
    meeting.press(f"{MOTHER} is here")
    meeting.go_to(2)
    meeting.press(f"Undo: {MOTHER}")
    assert _mothers(meeting) is None
    meeting.press("Bring it back")
    assert _mothers(meeting).items == (50, 50, 50, 50)
