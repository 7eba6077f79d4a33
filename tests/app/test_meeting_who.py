"""Step 1: who is here, which forms are due, and meetings that did not take place."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from models.domain.answers import AnswerMode
from models.domain.cases import SessionKind, SessionState
from models.domain.plans import AgreementState
from models.services.drafts import AgreementDraft, NextMeeting
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import TODAY, copied_world, hold, large_family

VOICES = (
    ("Mia", "Mia"),
    ("Mor", "Mia"),
    ("Far", "Mia"),
    ("Lærer", "Mia"),
    ("Mor", "Mor"),
    ("Far", "Far"),
)
EVERYBODY = dict.fromkeys(VOICES, (50, 50, 50, 50))


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, large_family) as made:
        yield made


@pytest.fixture
def case_id(world):
    return world.case_id


@pytest.fixture
def meeting(qtbot, world, case_id):
    return MeetingHands(qtbot, world, case_id).open()


def _present(world, case_id):
    history = world.history(case_id)
    return {history.members_by_id[one].alias for one in history.sessions[-1].present}


def test_that_a_first_meeting_proposes_the_family(world, case_id, meeting):
    assert _present(world, case_id) == {"Mia", "Mor", "Far"}
    assert meeting.is_on("Mia is here")
    assert not meeting.is_on("Lærer about Mia is here")


def test_that_the_next_meeting_proposes_who_came_last(qtbot, world, case_id):
    hold(world, case_id, EVERYBODY, days_ago=14, present=lambda alias: alias in {"Mia", "Lærer"})
    MeetingHands(qtbot, world, case_id).open()
    assert _present(world, case_id) == {"Mia", "Lærer"}


def test_that_a_tick_is_for_the_person_not_for_one_form(world, case_id, meeting):
    meeting.press("Far about Mia is here")
    assert "Far" not in _present(world, case_id)
    assert not meeting.is_on("Far about self is here")


def test_that_at_most_four_forms_are_proposed_and_the_page_says_so(meeting):
    meeting.press("Lærer about Mia is here")
    assert meeting.sees("At most four wellbeing forms a meeting")
    waiting = [
        name
        for name in ("Mor about Mia", "Far about Mia", "Lærer about Mia", "Mor about self",
                     "Far about self")
        if meeting.chosen(f"Wellbeing form: {name}") == "next time, in turn"
    ]  # fmt: skip
    assert len(waiting) == 2
    assert meeting.chosen("Wellbeing form: Mia") == "Wellbeing, child"


def test_that_a_form_in_turn_can_be_asked_for_all_the_same(meeting):
    meeting.choose("Wellbeing form: Far about self", "Wellbeing, adult")
    assert meeting.chosen("Wellbeing form: Far about self") == "Wellbeing, adult"
    meeting.choose("Wellbeing form: Mor about self", "not today")
    assert meeting.chosen("Wellbeing form: Mor about self") == "not today"


def test_that_a_child_under_six_gets_no_form_and_the_row_says_why(meeting):
    assert meeting.sees("Under 6: talk about the pictures together")
    assert meeting.offers("Bo is here")


def test_that_a_professional_is_not_asked_about_the_cooperation(meeting):
    meeting.press("Lærer about Mia is here")
    assert not [one for one in meeting.words if one == "Cooperation form: Lærer about Mia"]
    meeting.chosen("Cooperation form: Mor about Mia")


def test_that_a_form_on_paper_can_come_without_the_person(world, case_id, meeting):
    meeting.choose("How Lærer about Mia answers", "paper")
    assert "Lærer" not in _present(world, case_id)
    assert meeting.chosen("Wellbeing form: Lærer about Mia") == "Wellbeing, about the child"
    meeting.choose("How Lærer about Mia answers", "not with us")
    assert meeting.chosen("How Lærer about Mia answers") == "not with us"


def test_that_saying_how_a_form_comes_asks_for_it(meeting):
    assert meeting.chosen("Wellbeing form: Far about self") == "next time, in turn"
    meeting.choose("How Far about self answers", "paper")
    assert meeting.chosen("Wellbeing form: Far about self") == "Wellbeing, adult"


def test_that_choosing_the_screen_means_being_here(world, case_id, meeting):
    meeting.choose("How Lærer about Mia answers", "screen")
    assert "Lærer" in _present(world, case_id)


def test_that_an_interpreter_is_noted_on_the_meeting(world, case_id, meeting):
    meeting.choose("How Mor about Mia answers", "through an interpreter")
    assert world.history(case_id).sessions[-1].interpreter


def test_that_how_somebody_answered_last_is_proposed(qtbot, world, case_id):
    hold(world, case_id, EVERYBODY, days_ago=14, mode=AnswerMode.PAPER)
    meeting = MeetingHands(qtbot, world, case_id).open()
    assert meeting.chosen("How Far about Mia answers") == "paper"


def test_that_a_day_in_the_future_is_refused_beside_the_field(meeting):
    meeting.type_into("Date", "23/11 2026")
    assert meeting.sees("The day is in the future.")
    meeting.type_into("Date", "20/11 2026")
    assert not meeting.sees("The day is in the future.")


def test_that_the_kind_of_meeting_is_kept(world, case_id, meeting):
    meeting.press("Home visit")
    assert world.history(case_id).sessions[-1].kind is SessionKind.HOME_VISIT
    again = meeting.crash()
    assert again.is_on("Home visit")


def test_that_a_group_asks_about_the_group(meeting):
    meeting.press("Group")
    meeting.go_to(5)
    assert meeting.sees("Cooperation in the group, child")
    assert meeting.sees("Cooperation in the group")
    assert not meeting.sees("Cooperation, adult")


def test_that_an_agreement_from_last_time_can_be_ticked_off(qtbot, world, case_id):
    session_id = hold(world, case_id, EVERYBODY, days_ago=14)
    drafts = (AgreementDraft("Skolemøde", "Tovholder"), AgreementDraft("Læse højt", "Far"))
    world.services.plans.save_agreements(case_id, session_id, drafts)
    meeting = MeetingHands(qtbot, world, case_id).open()
    meeting.press("Skolemøde · Tovholder")
    states = {one.what: one.state for one in world.history(case_id).agreements}
    assert states == {"Skolemøde": AgreementState.DONE, "Læse højt": AgreementState.OPEN}
    again = meeting.crash()
    assert again.is_on("Skolemøde · Tovholder")


def test_that_a_cancelled_meeting_takes_the_place_of_the_planned_one(qtbot, world, case_id):
    world.services.sessions.plan(case_id, NextMeeting(TODAY))
    meeting = MeetingHands(qtbot, world, case_id).open()
    meeting.press("Cancelled")
    assert meeting.finished == [case_id]
    states = [one.state for one in world.history(case_id).sessions]
    assert states == [SessionState.CANCELLED]


def test_that_nobody_coming_is_noted_with_one_press_and_can_be_taken_back(world, case_id, meeting):
    meeting.press("Nobody came")
    assert meeting.finished == [case_id]
    (missed,) = world.history(case_id).sessions
    assert missed.state is SessionState.NO_SHOW
    assert world.undo.text == "that the meeting did not take place"
    world.undo.undo()
    assert [one.state for one in world.history(case_id).sessions] == [SessionState.PLANNED]
    world.undo.redo()
    assert [one.state for one in world.history(case_id).sessions] == [SessionState.NO_SHOW]


def test_that_a_meeting_begun_by_mistake_leaves_nothing(world, case_id, meeting):
    meeting.press("Started by mistake")
    meeting.press_in_dialog("Throw it away")
    assert meeting.closed == [case_id]
    assert world.history(case_id).sessions == ()


def test_that_with_a_form_recorded_the_meeting_took_place(meeting):
    meeting.press("Hand over to Mia")
    meeting.world.hands.mark(50, 50, 50, 50)
    meeting.press("Back")
    assert not meeting.offers("Nobody came")


def test_that_a_person_from_the_network_can_be_added(world, case_id, meeting):
    meeting.press("Add a person from the network")
    meeting.press_in_dialog("Add")
    assert "Write a name or an alias." in _texts(meeting.dialog)
    _name_field(meeting).setText("Pædagog")
    meeting.press_in_dialog("Add")
    assert "Pædagog" in {one.alias for one in world.history(case_id).members}
    assert meeting.offers("Pædagog about Mia is here")


def _texts(dialog):
    return [one.text() for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog)]


def _name_field(meeting):
    fields = meeting.dialog.findChildren(QLineEdit)
    return next(one for one in fields if one.accessibleName() == "Name or alias")


def test_that_a_protected_case_hands_over_to_one_person_at_a_time(qtbot, world, case_id):
    world.services.cases.update(case_id, protected=True)
    meeting = MeetingHands(qtbot, world, case_id).open()
    assert meeting.sees("Special protection")
    meeting.press("Hand over to Mia")
    assert len({turn.rater_id for turn in world.hands.rounds[-1].turns}) == 1
    world.hands.mark(50, 50, 50, 50)
    meeting.press("Hand over to Mor")
    assert {turn.rater_id for turn in world.hands.rounds[-1].turns} == {
        world.member(case_id, "Mor")
    }


def test_that_the_day_of_a_late_entry_is_kept(world, case_id, meeting):
    meeting.type_into("Date", "20/11 2026")
    assert world.history(case_id).sessions[-1].day == TODAY - timedelta(days=2)


def test_that_who_left_the_course_is_asked_about_no_more(qtbot, world, case_id):
    world.services.membership.leave(world.member(case_id, "Far"), TODAY)
    meeting = MeetingHands(qtbot, world, case_id).open()
    assert _present(world, case_id) == {"Mia", "Mor"}
    assert not meeting.offers("Far about Mia is here")
    assert not meeting.sees("Far")
