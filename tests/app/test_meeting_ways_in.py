"""Other ways in: telephone, interpreter, licensed forms, groups, several children, places."""

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.domain.answers import AnswerMode
from models.domain.cases import SessionKind
from models.domain.consents import ConsentKind, in_force
from models.domain.people import Context, Role, YearMonth
from models.services.drafts import CaseDraft, MemberDraft, NextMeeting, VoiceDraft
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import copied_world, hold, small_family

ALL_WELL = (70, 70, 70, 70)


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, small_family) as made:
        yield made


@pytest.fixture
def meeting(qtbot, world):
    return MeetingHands(qtbot, world, world.case_id).open()


def _answers(meeting, alias):
    history = meeting.world.history(meeting.case_id)
    rater = meeting.world.member(meeting.case_id, alias)
    return [one for one in history.valid_answers if one.rater_id == rater]


def _lines(meeting, key, who):
    items = meeting.world.yardstick.scales[key].items
    return [f"{item.label['en']}: {who}" for item in items]


def test_that_by_telephone_the_form_is_read_aloud_and_the_numbers_are_kept_as_said(meeting):
    meeting.press("Phone")
    assert meeting.chosen("How Mor about Mia answers") == "spoken"
    meeting.go_to(2)
    assert meeting.sees("Nu handler det om Mia. Tænk på den sidste uge.")  # her forms are Danish
    assert meeting.sees("humøret har været hos Mia? 0 er svært, og 10 er godt.")
    lines = _lines(meeting, "trivsel-om-barn", "Mor about Mia")
    for name, said in zip(lines, ("6", "7.5", "10", "0"), strict=True):
        meeting.type_into(name, said)
    assert meeting.text_of(lines[0]) == "6.0"
    assert meeting.sees("Total: 23.5")
    meeting.press("Hide the words: Mor about Mia")
    assert not meeting.sees("Nu handler det om Mia.")
    meeting.press("Save: Mor about Mia")
    (answer,) = _answers(meeting, "Mor")
    assert (answer.items, answer.mode) == ((60, 75, 100, 0), AnswerMode.SPOKEN)


def test_that_how_somebody_answers_by_phone_is_not_proposed_in_the_room(qtbot, world, meeting):
    meeting.press("Phone")
    meeting.go_to(2)
    for name in _lines(meeting, "trivsel-om-barn", "Mor about Mia"):
        meeting.type_into(name, "6")
    meeting.press("Save: Mor about Mia")
    meeting.go_to(1)
    meeting.press("Video")
    assert meeting.sees("Share the screen when you hand over a form")
    assert meeting.chosen("How Mia answers") == "screen"
    world.services.sessions.finish(_session(world).id)
    again = MeetingHands(qtbot, world, world.case_id).open()
    again.press("Meeting")
    assert again.chosen("How Mor about Mia answers") == "screen"
    again.press("Phone")
    assert again.chosen("How Mor about Mia answers") == "spoken"


def test_that_a_sum_waits_for_the_last_line_and_a_refusal_stands_beside_its_field(meeting):
    meeting.choose("How Mor about Mia answers", "paper")
    meeting.go_to(2)
    lines = _lines(meeting, "trivsel-om-barn", "Mor about Mia")
    for name in lines[:3]:
        meeting.type_into(name, "64")
    assert not meeting.sees("Total:")
    meeting.type_into(lines[3], "120")
    assert meeting.field(lines[3]).accessibleDescription() == "It must lie between 0 and 10."
    assert not meeting.sees("Total:")
    meeting.type_into(lines[3], "8,0")
    assert meeting.sees("Total: 27.2")


def test_that_tab_and_enter_lead_from_line_to_line_to_the_next_form(meeting):
    for who in ("Mia", "Mor about Mia"):
        meeting.choose(f"How {who} answers", "paper")
    meeting.go_to(2)
    mine = _lines(meeting, "trivsel-barn", "Mia 8 years old · child")
    hers = _lines(meeting, "trivsel-om-barn", "Mor about Mia")
    meeting.field(mine[0]).setFocus()
    for name, after in pairwise(mine):
        QTest.keyClicks(meeting.field(name), "64")
        QTest.keyClick(meeting.field(name), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is meeting.field(after)
    QTest.keyClicks(meeting.field(mine[3]), "64")
    QTest.keyClick(meeting.field(mine[3]), Qt.Key.Key_Return)
    assert [one.total for one in _answers(meeting, "Mia")] == [256]
    assert QApplication.focusWidget() is meeting.field(hers[0])


def test_that_an_interpreter_is_ticked_once_and_marks_the_answers(meeting, world):
    mother = world.member(world.case_id, "Mor")
    world.services.cases.update_member(mother, MemberDraft("Mor", Role.MOTHER, language="ar"))
    meeting.go_to(1)
    meeting.press("An interpreter takes part")
    assert world.history(world.case_id).sessions[-1].interpreter
    assert meeting.chosen("How Mor about Mia answers") == "through an interpreter"
    meeting.go_to(2)
    meeting.press("Words to read aloud: Mor about Mia")
    assert meeting.sees("This is about Mia.")
    meeting.press("Hand over to Mia")
    world.hands.mark(*ALL_WELL)
    (answer,) = _answers(meeting, "Mor")
    assert answer.mode is AnswerMode.INTERPRETER
    meeting.go_to(1)
    meeting.press("An interpreter takes part")
    assert not world.history(world.case_id).sessions[-1].interpreter


def test_that_a_licensed_form_about_the_meeting_is_typed_from_paper_and_proposed_again(
    qtbot, world, meeting
):
    world.services.numbers.note_licence("srs", "Familiehuset", "team")
    meeting.go_to(1)
    meeting.choose("Cooperation form: Mor about Mia", "SRS (paper)")
    assert meeting.chosen("Cooperation form: Mor about Mia") == "SRS (paper)"
    again = meeting.crash()
    again.go_to(5)
    assert again.chosen("How Mor answers") == "paper"
    for number, text in enumerate(("91", "8,8", "95", "90"), start=1):
        again.type_into(f"Line {number}: Mor", text)
    again.press("Save: Mor")
    (answer,) = _answers(again, "Mor")
    assert (answer.scale_key, answer.items, answer.total) == ("srs", (91, 88, 95, 90), 364)
    assert answer.voice_id is None
    world.services.sessions.finish(world.history(world.case_id).sessions[-1].id)
    after = MeetingHands(qtbot, world, world.case_id).open()
    assert after.chosen("Cooperation form: Mor about Mia") == "SRS (paper)"


def test_that_of_a_form_without_lines_only_the_total_is_asked(meeting, world):
    world.services.numbers.note_licence("who-5", "Familiehuset", "team")
    meeting.go_to(1)
    meeting.choose("Wellbeing form: Mia", "WHO-5 (paper) (from 9 years)")
    meeting.go_to(2)
    assert meeting.chosen("How Mia 8 years old · child answers") == "total only"
    meeting.type_into("Total: Mia 8 years old · child", "64")
    meeting.press("Save: Mia 8 years old · child")
    (answer,) = _answers(meeting, "Mia")
    assert (answer.items, answer.total, answer.mode) == ((), 640, AnswerMode.TOTAL_ONLY)


def test_that_a_group_is_asked_about_the_group(meeting):
    meeting.press("Group")
    assert meeting.chosen("Cooperation form: Mia") == "Cooperation in the group, child"
    assert meeting.chosen("Cooperation form: Mor about Mia") == "Cooperation in the group"


def test_that_an_age_is_advice_and_another_form_can_be_chosen(meeting, world):
    child = world.member(world.case_id, "Mia")
    grown = MemberDraft("Mia", Role.CHILD, birth=YearMonth(2013, 3), in_focus=True)
    world.services.cases.update_member(child, grown)
    meeting.go_to(1)
    assert meeting.sees("Mia is 13 years old now: “Wellbeing, young person” is meant for that age.")
    assert meeting.chosen("Wellbeing form: Mia") == "Wellbeing, child (6 to 12 years)"
    meeting.choose("Wellbeing form: Mia", "Wellbeing, young person")
    assert not meeting.sees("is meant for that age")
    assert world.history(world.case_id).voices[0].scale_key == "trivsel-ung"


def test_that_the_place_is_kept_while_typed_and_proposed_next_time(qtbot, world, meeting):
    meeting.press("Home visit")
    place = meeting.field("Where")
    place.setFocus()
    QTest.keyClicks(place, "Hjemme hos mor")
    qtbot.waitUntil(lambda: world.services.sessions.draft(_session(world).id).texts.get("place"))
    again = meeting.crash()
    assert _session(world).place == "Hjemme hos mor"
    world.services.sessions.finish(_session(world).id)
    after = MeetingHands(qtbot, world, world.case_id).open()
    assert (_session(world).kind, _session(world).place) == (
        SessionKind.HOME_VISIT,
        "Hjemme hos mor",
    )
    assert after.text_of("Where") == "Hjemme hos mor"
    after.press("Meeting")
    assert after.text_of("Where") == ""
    after.press("Phone")
    assert not after.sees("Where")
    after.press("Home visit")
    assert after.text_of("Where") == "Hjemme hos mor"
    assert again.step == 1


def _session(world):
    return world.history(world.case_id).sessions[-1]


def test_that_a_meeting_held_on_another_day_than_planned_says_which_it_was(qtbot, world):
    today, world.clock.day = world.clock.day, world.clock.day - timedelta(days=9)
    world.services.sessions.plan(world.case_id, NextMeeting(world.clock.day + timedelta(days=2)))
    world.clock.day = today
    meeting = MeetingHands(qtbot, world, world.case_id).open()
    assert meeting.sees("It had been planned for Sunday 15 November 2026.")
    qtbot.waitUntil(meeting.page.isActiveWindow)
    meeting.type_into("Date", "15/11 2026")
    assert not meeting.sees("It had been planned")
    assert [one.day.day for one in world.history(world.case_id).sessions] == [15]


def test_that_a_meeting_written_in_late_says_so(meeting):
    assert not meeting.sees("Written in on a later day")
    meeting.type_into("Date", "20/11 2026")
    assert meeting.sees("Written in on a later day: the forms are marked as late.")


def test_that_the_first_meeting_has_words_and_notes_who_said_yes(qtbot, world, meeting):
    assert meeting.sees("Tell in short what the curve is for")
    meeting.press("The first meeting: words and consents")
    meeting.press_in_dialog("yes")
    meeting.press_in_dialog("Done")
    noted = in_force(world.services.consents.of_case(world.case_id))
    child = world.member(world.case_id, "Mia")
    assert noted[child, ConsentKind.TOLD].given
    assert noted[child, ConsentKind.TOLD].session_id == _session(world).id
    assert meeting.sees("Told: Mia")
    meeting.press("Skip: the first meeting")
    assert not meeting.sees("Tell in short what the curve is for")
    assert not meeting.crash().sees("Tell in short what the curve is for")
    hold_here = _session(world).id
    world.services.sessions.finish(hold_here)
    later = MeetingHands(qtbot, world, world.case_id).open()
    assert not later.sees("Tell in short what the curve is for")
    later.press("Words and consents")
    assert later.dialog.isVisible()


def test_that_several_children_stand_each_under_their_name_and_take_turns(qtbot, world):
    members = (
        MemberDraft("Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True),
        MemberDraft("Emil", Role.CHILD, birth=YearMonth(2013, 9), in_focus=True),
        MemberDraft("Mor", Role.MOTHER),
        MemberDraft("Far", Role.FATHER),
        MemberDraft("Lærer", Role.TEACHER, Context.SCHOOL),
    )
    pairs = ((0, 0), (1, 1), (2, 0), (2, 1), (3, 0), (3, 1), (4, 0), (2, 2))
    case_id = world.services.cases.create(
        CaseDraft("Mia og Emil", members, tuple(VoiceDraft(*pair) for pair in pairs))
    )
    marks = {("Mia", "Mia"): ALL_WELL, ("Mor", "Mia"): ALL_WELL}
    hold(world, case_id, marks, days_ago=14, present=lambda name: name != "Lærer")
    meeting = MeetingHands(qtbot, world, case_id).open()
    assert [one for one in meeting.words if one in {"Mia", "Emil", "Others"}].count("Mia") == 2
    assert meeting.sees("Today it is the turn of: Mia, Far about Mia, Emil and Mor about Emil.")
    waiting = meeting.chosen("Wellbeing form: Mor about Mia")
    assert waiting == "next time, in turn"
    meeting.press("Ask today after all: Mor about Mia")
    assert meeting.chosen("Wellbeing form: Mor about Mia") == "Wellbeing, about the child"
    meeting.press("Hand over to Mia")
    raters = [turn.rater_id for turn in world.hands.rounds[-1].turns]
    children = {world.member(case_id, name) for name in ("Mia", "Emil")}
    assert set(raters[:2]) == children
