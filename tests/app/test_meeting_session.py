"""A whole session, what survives a crash, and what stays where it was."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from app.meeting.ports import TurnResult
from models.domain.answers import AnswerMode, SkipReason
from models.domain.archive_errors import DiskFullError
from models.domain.cases import Ending, SessionState
from models.domain.plans import DecisionKind
from models.domain.sharing import ShareAnswer
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import copied_world, large_family, small_family_with_two_meetings


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, small_family_with_two_meetings) as made:
        yield made


@pytest.fixture
def meeting(qtbot, world):
    """A running meeting with a child and one parent; two were held before."""
    hands = MeetingHands(qtbot, world, world.case_id).open()
    hands.clicks = 1  # "Start the meeting" in the case
    return hands


def test_that_a_routine_session_takes_at_most_fourteen_clicks_and_no_typing(meeting):
    hands = meeting.world.hands
    meeting.press("Hand over to Mia")
    hands.mark(64, 58, 61, 60)
    meeting.press("On to the curve")
    meeting.press("Show the curve")
    meeting.press("Go on as now")
    meeting.press("On to agreements")
    meeting.press("On to cooperation")
    meeting.press("Hand over to Mia")
    hands.mark(95, 94, 96, 95)
    meeting.press("End the meeting")
    assert meeting.finished == [meeting.case_id]
    assert meeting.clicks <= 14
    history = meeting.world.history(meeting.case_id)
    assert [one.state for one in history.sessions][-2:] == [
        SessionState.HELD,
        SessionState.PLANNED,
    ]
    assert history.sessions[-1].day == date(2026, 12, 6)
    held = history.held[-1]
    assert len([one for one in history.answers if one.session_id == held.id]) == 4
    assert history.decisions[-1].kind is DecisionKind.CONTINUE


def test_that_the_marks_of_a_hand_over_are_what_is_stored(meeting):
    meeting.press("Hand over to Mia")
    meeting.world.hands.mark(64, 58, 61, 60, share=ShareAnswer.LATER)
    history = meeting.world.history(meeting.case_id)
    mine = [one for one in history.answers if one.session_id == history.held[-1].id]
    assert [one.total for one in mine] == [243, 243]
    assert {one.mode for one in mine} == {AnswerMode.SCREEN}
    assert history.shares[-1].answer is ShareAnswer.LATER


def test_that_one_persons_forms_come_after_each_other(qtbot, world):
    case_id = large_family(world)
    meeting = MeetingHands(qtbot, world, case_id).open()
    meeting.press("Hand over to Mia")
    raters = [turn.rater_id for turn in world.hands.rounds[-1].turns]
    assert raters == sorted(raters, key=raters.index)


def test_that_every_step_can_be_reached_at_any_time(meeting):
    for step, words in enumerate(("Who is here", "Wellbeing", "Look at the curve"), start=1):
        meeting.press(_spoken(meeting, step, words))
        assert meeting.step == step


def _spoken(meeting, step, words):
    named = f"Step {step} of 5: {words}"
    names = [
        name for suffix in ("", ", done", ", you are here", ", done, you are here")
        if meeting.offers(name := named + suffix)
    ]  # fmt: skip
    return names[0]


def test_that_closing_keeps_the_meeting_running(meeting):
    meeting.press(_spoken(meeting, 4, "Agreements"))
    meeting.press("Close")
    assert meeting.closed == [meeting.case_id]
    running = meeting.world.services.sessions.running()
    assert [one.case_id for one in running] == [meeting.case_id]
    again = meeting.crash()
    assert again.step == 4


def test_that_what_is_shown_as_saved_is_on_disk(meeting, qtbot):
    meeting.press(_spoken(meeting, 4, "Agreements"))
    assert meeting.sees("Mia og familie · meeting 3 · saved")
    meeting.field("Note").setFocus()
    qtbot.keyClicks(meeting.field("Note"), "Søvn")
    assert meeting.sees("saving ...")
    qtbot.waitUntil(lambda: meeting.sees("· saved"))
    assert meeting.crash().text_of("Note") == "Søvn"


class SometimesFull:
    """Sessions that can be read, and at times have no room for another word."""

    def __init__(self, whole):
        self._whole = whole
        self.is_full = True

    def __getattr__(self, name):
        return getattr(self._whole, name)

    def save_text(self, *given):
        if self.is_full:
            raise DiskFullError
        self._whole.save_text(*given)

    def save_place(self, *given):
        if self.is_full:
            raise DiskFullError
        self._whole.save_place(*given)


@pytest.fixture
def full_disk(meeting):
    """A meeting, come back on a disk that is full."""
    services = meeting.world.opened.services
    disk = SometimesFull(services.sessions)
    full = replace(services, sessions=disk)
    meeting.world.opened = replace(meeting.world.opened, services=full)
    again = meeting.crash()
    again.press(_spoken(again, 4, "Agreements"))
    return again, disk


def test_that_a_full_disk_is_said_and_nothing_is_shown_as_saved(full_disk):
    meeting, _ = full_disk
    meeting.type_into("Note", "Søvn")
    assert meeting.sees("The disk is full")
    assert meeting.sees("not saved")
    meeting.go_to(1)
    meeting.go_to(4)
    assert meeting.text_of("Note") == "Søvn"


def test_that_what_waited_is_saved_before_anything_is_called_saved(full_disk):
    meeting, disk = full_disk
    meeting.type_into("Note", "Søvn")
    disk.is_full = False
    meeting.go_to(5)
    assert meeting.sees("· saved")
    again = meeting.crash()
    again.go_to(4)
    assert again.text_of("Note") == "Søvn"


def test_that_saving_can_be_tried_again(full_disk):
    meeting, disk = full_disk
    meeting.type_into("Note", "Søvn")
    meeting.press("Try again")
    assert meeting.sees("not saved")
    disk.is_full = False
    meeting.press("Try again")
    assert not meeting.sees("The disk is full")
    assert meeting.sees("· saved")


def test_that_a_meeting_cannot_end_while_something_waits(full_disk):
    meeting, _ = full_disk
    meeting.type_into("Note", "Søvn")
    meeting.go_to(5)
    meeting.press("End the meeting")
    assert meeting.finished == []


def test_that_a_crash_in_the_middle_of_a_form_comes_back_locked_in_front_of_it(meeting):
    meeting.press("Hand over to Mia")
    hands = meeting.world.hands
    hands.begin(64, 58, None, None)
    again = meeting.crash()
    assert len(hands.rounds) == 2
    turn = hands.rounds[-1].turns[0]
    assert turn.draft is not None
    assert turn.draft.items == (64, 58, None, None)
    assert hands.keys == [one.key for one in hands.rounds[0].turns]
    hands.mark(64, 58, 61, 60)
    assert again.step == 2
    assert again.offers("On to the curve")


def test_that_a_crash_between_two_people_goes_on_with_the_second(meeting):
    meeting.press("Hand over to Mia")
    hands = meeting.world.hands
    first, second = hands.rounds[0].turns
    done = TurnResult(first.key, (50, 50, 50, 50), 30, skipped=False, share=ShareAnswer.YES)
    assert hands.rounds[0].record(done) is None
    meeting.crash()
    assert hands.keys == [second.key]


def test_that_after_the_computer_came_back_a_restart_is_not_locked(meeting):
    meeting.press("Hand over to Mia")
    meeting.world.hands.back()
    meeting.crash()
    assert len(meeting.world.hands.rounds) == 1


def test_that_a_declined_form_asks_the_therapist_why(meeting):
    meeting.press("Hand over to Mia")
    meeting.world.hands.decline()
    assert meeting.words.count("not today") == 2
    assert meeting.sees("Why not today?")
    reasons = [one for one in meeting.words if one == "too hard"]
    assert len(reasons) == 2


def test_that_a_reason_can_be_chosen_for_a_form_nobody_filled_in(meeting):
    meeting.press("Hand over to Mia")
    hands = meeting.world.hands
    first, _ = hands.rounds[0].turns
    hands.back()
    meeting.press("Skip: Mia 8 years old · child")
    meeting.press("too hard")
    history = meeting.world.history(meeting.case_id)
    mine = history.voice_answers[(first.voice_id, history.held[-1].id)]
    assert mine.skip_reason is SkipReason.TOO_HARD
    assert mine.total is None


def test_that_a_form_can_be_taken_back_and_brought_again(meeting):
    meeting.press("Hand over to Mia")
    meeting.world.hands.mark(64, 58, 61, 60)
    meeting.press("Undo: Mia 8 years old · child")
    assert meeting.sees("missing")
    assert meeting.offers("Hand over to Mia")
    meeting.press("Bring it back")
    assert not meeting.sees("missing")
    assert meeting.offers("On to the curve")


def test_that_a_skipped_form_goes_altogether_when_undone(meeting):
    meeting.press(_spoken(meeting, 2, "Wellbeing"))
    meeting.press("Skip: Mia 8 years old · child")
    meeting.press("did not want to")
    meeting.press("Undo: Mia 8 years old · child")
    assert meeting.words.count("missing") == 2


def test_that_a_closed_case_starts_no_meeting(world, qtbot):
    case_id = world.case_id
    world.services.cases.close(case_id, Ending.PLANNED, "")
    hands = MeetingHands(qtbot, world, case_id)
    assert not hands.room.presenter.open(case_id)
    assert world.said == ["The course is closed. Reopen it first."]


@pytest.mark.parametrize("language", ["da", "en"])
def test_that_all_steps_open_in_both_languages(meeting, languages, language):
    meeting.world.language = language
    languages.use(language)
    QApplication.sendPostedEvents()
    for step in range(1, 6):
        meeting.go_to(step)
        assert meeting.step == step
        assert meeting.words


def test_that_a_meeting_does_not_end_over_a_form_that_was_begun(meeting):
    meeting.press("Hand over to Mia")
    meeting.world.hands.begin(64, 58, None, None)
    meeting.world.hands.back()
    meeting.go_to(5)
    meeting.press("End the meeting")
    assert meeting.finished == []
    assert meeting.step == 2
    assert meeting.sees("The form of Mia is begun and not finished.")
    meeting.press("Skip: Mia 8 years old · child")
    meeting.press("too hard")
    meeting.go_to(5)
    meeting.press("End the meeting")
    assert meeting.finished == [meeting.case_id]
