"""A parents' group as its leader lives it: people of two cases, one screen handed round."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from app.change_notifier import ChangeNotifier
from app.meeting.form_words import FormWords
from app.meeting.groups.groups_page import GroupsPage
from app.meeting.groups.groups_presenter import GroupsPresenter
from app.meeting.groups.meeting_page import GroupMeetingPage
from app.meeting.groups.meeting_presenter import GroupMeetingPresenter
from models.domain.answers import SkipReason
from models.domain.cases import SessionKind, SessionState
from models.domain.people import Role
from models.domain.sharing import ShareAnswer
from models.services.drafts import CaseDraft, MemberDraft, VoiceDraft
from tests.app.case_hands import (
    button,
    dialog,
    field,
    has_button,
    pick_from_menu,
    press,
    seen,
    write,
)
from tests.app.meeting_world import World, copied_world

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


def two_families(world: World) -> str:
    """Two cases, each with a child and a mother who also answers about herself."""
    for name, mother in (("Mia", "Anna"), ("Bo", "Rikke")):
        people = (MemberDraft(name, Role.CHILD, in_focus=True), MemberDraft(mother, Role.MOTHER))
        voices = (VoiceDraft(0, 0), VoiceDraft(1, 0), VoiceDraft(1, 1))
        case_id = world.services.cases.create(CaseDraft(f"{name} og familie", people, voices))
    return case_id


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, two_families) as found:
        yield found


class GroupHands:
    """The page of groups and the page of a meeting, on one archive."""

    def __init__(self, qtbot, world):
        self.world = world
        notifier = ChangeNotifier()
        needs = world.meeting_needs()
        self.page = GroupsPage(world.theme)
        self.groups = GroupsPresenter(self.page, needs, notifier, world.said.append)
        self.meeting = GroupMeetingPage(world.theme, FormWords(world.wording).reasons())
        self.leader = GroupMeetingPresenter(self.meeting, needs, notifier.announce)
        self.groups.meeting_opened.connect(self.leader.open)
        self.left = []
        self.leader.left.connect(self.left.append)
        world.kept.extend((notifier, self.groups, self.leader))
        for page in (self.page, self.meeting):
            qtbot.addWidget(page)
            page.resize(1150, 760)
            page.show()
        self.groups.show_anew(names_shown=True)

    def make_group(self):
        press(self.page, "New group")
        write(field(dialog(self.page), "Name of the group"), "Tirsdag")
        write(field(dialog(self.page), "Programme"), "DUÅ")
        press(dialog(self.page), "Save")

    def add(self, words):
        press(self.page, "Add somebody")
        write(field(dialog(self.page), "Name or case"), words)
        press(dialog(self.page), "Save")

    def begin(self, *away):
        press(self.page, "Start group meeting: Tirsdag")
        for name in away:
            QTest.keyClick(button(dialog(self.page), name), Qt.Key.Key_Space)
        write(field(dialog(self.page), "Place"), "Huset")
        press(dialog(self.page), "Begin")

    def with_everybody(self):
        self.make_group()
        self.add("anna")
        self.add("rikke")
        self.begin()
        return self

    def histories(self):
        rows = self.world.services.cases.rows()
        return {row.label: self.world.history(row.case_id) for row in rows}


@pytest.fixture
def hands(qtbot, world):
    return GroupHands(qtbot, world)


def test_that_a_group_begins_empty_and_takes_people_from_open_cases(hands):
    assert "gathers people from different cases" in seen(hands.page)
    hands.make_group()
    assert "Nobody takes part yet." in seen(hands.page)
    assert not button(hands.page, "Start group meeting: Tirsdag").isEnabled()
    hands.add("rik")
    shown = seen(hands.page)
    assert "parents' group · DUÅ" in shown
    assert "Rikke" in shown
    assert has_button(hands.page, "Open case: Bo og familie")
    press(hands.page, "Show names")
    assert "Rikke" not in seen(hands.page)
    assert has_button(hands.page, "Open case: B.F.")


def test_that_nobody_is_added_twice_or_without_being_chosen(hands):
    hands.make_group()
    hands.add("rikke")
    press(hands.page, "Add somebody")
    asked = dialog(hands.page)
    write(field(asked, "Name or case"), "familie")
    assert asked.findChild(QListWidget).count() == 4
    press(asked, "Save")
    assert "Choose somebody from the list." in seen(asked)
    write(field(asked, "Name or case"), "rikke")
    press(asked, "Save")
    assert "takes part in the group already" in seen(asked)
    press(asked, "Cancel")


def test_that_a_round_asks_everybody_about_life_then_about_the_group(hands):
    hands.with_everybody()
    assert "Sunday 22 November 2026 · Huset" in seen(hands.meeting)
    press(hands.meeting, "Hand the screen round")
    turns = hands.world.hands.rounds[-1].turns
    assert [turn.scale_key for turn in turns] == ["trivsel-voksen"] * 2
    hands.world.hands.mark(60, 61, 62, 63, share=ShareAnswer.NO)
    assert not has_button(hands.meeting, "Hand the screen round")
    press(hands.meeting, "Hand the screen round again")
    turns = hands.world.hands.rounds[-1].turns
    assert [turn.scale_key for turn in turns] == ["samarbejde-gruppe"] * 2
    hands.world.hands.mark(90, 91, 92, 93)
    write(field(hands.meeting, "Note about the group meeting"), "De lyttede.")
    press(hands.meeting, "End group meeting")
    assert hands.left == [True]
    for history in hands.histories().values():
        (session,) = history.sessions
        assert (session.kind, session.state) == (SessionKind.GROUP, SessionState.HELD)
        assert [one.total for one in history.answers] == [246, 366]
        assert [one.answer for one in history.shares] == [ShareAnswer.NO]
    assert "1 meeting, on 22/11 2026" in seen(hands.page)
    (view,) = hands.world.services.groups.views()
    assert view.sessions[0].note == "De lyttede."


def test_that_who_stays_away_is_not_asked(hands):
    hands.make_group()
    hands.add("anna")
    hands.add("rikke")
    hands.begin("Rikke")
    assert "Rikke" not in seen(hands.meeting)
    assert {label: len(one.sessions) for label, one in hands.histories().items()} == {
        "Mia og familie": 1,
        "Bo og familie": 0,
    }


def test_that_a_form_is_left_out_with_a_reason_and_taken_back(hands):
    hands.with_everybody()
    press(hands.meeting, "Leave out: Anna, How people are")
    pick_from_menu("too hard")
    assert "too hard" in seen(hands.meeting)
    (answer,) = hands.histories()["Mia og familie"].valid_answers
    assert answer.skip_reason is SkipReason.TOO_HARD
    press(hands.meeting, "Take back: Anna, How people are")
    assert "too hard" not in seen(hands.meeting)
    assert hands.histories()["Mia og familie"].valid_answers == ()


def test_that_missing_forms_are_named_before_the_end(hands):
    hands.with_everybody()
    press(hands.meeting, "End group meeting")
    assert "Forms still wait for Anna and Rikke." in seen(dialog(hands.meeting))
    press(dialog(hands.meeting), "Go on")
    assert hands.left == []
    press(hands.meeting, "End group meeting")
    press(dialog(hands.meeting), "End group meeting")
    assert hands.left == [True]


def test_that_a_meeting_begun_by_mistake_leaves_nothing_behind(hands):
    hands.with_everybody()
    press(hands.meeting, "Begun by mistake")
    assert hands.left == [True]
    assert all(history.sessions == () for history in hands.histories().values())


def test_that_marks_half_made_are_kept_and_a_crash_comes_back_locked_in_front_of_them(hands):
    hands.with_everybody()
    press(hands.meeting, "Hand the screen round")
    hands.world.hands.begin(40, None, None, None)
    services = hands.world.services
    met = services.groups.views()[0].sessions[0]
    seat = services.group_meetings.seats(met.id)[0]
    draft = services.sessions.draft(seat.session_id)
    assert draft.in_hand_over
    assert draft.forms[draft.hand_over_key].items == (40, None, None, None)
    hands.world.hands.back()
    assert not services.sessions.draft(seat.session_id).in_hand_over
    assert "begun" in seen(hands.meeting)
    assert not has_button(hands.meeting, "Begun by mistake")


def test_that_in_a_protected_case_the_forms_make_a_round_of_their_own(hands):
    rows = hands.world.services.cases.rows()
    mia = next(row.case_id for row in rows if row.label == "Mia og familie")
    hands.world.services.cases.update(mia, protected=True)
    hands.with_everybody()
    press(hands.meeting, "Hand the screen round")
    (turn,) = hands.world.hands.rounds[-1].turns
    assert not hands.world.hands.rounds[-1].history.case.protected
    bo = next(row.case_id for row in rows if row.label == "Bo og familie")
    assert turn.rater_id == hands.world.member(bo, "Rikke")
    hands.world.hands.mark(60, 60, 60, 60)
    press(hands.meeting, "Hand the screen round")
    (alone,) = hands.world.hands.rounds[-1].turns
    assert alone.rater_id == hands.world.member(mia, "Anna")
    assert hands.world.hands.rounds[-1].history.case.protected  # nobody is asked to share


def test_that_a_group_is_changed_ended_and_taken_up_again(hands):
    hands.make_group()
    hands.add("anna")
    press(hands.page, "Change")
    write(field(dialog(hands.page), "Name of the group"), "Onsdag")
    press(dialog(hands.page), "Save")
    press(hands.page, "Takes part no more: Anna")
    assert "Nobody takes part yet." in seen(hands.page)
    press(hands.page, "End the group")
    assert not has_button(hands.page, "Add somebody")
    press(hands.page, "Reopen the group")
    assert has_button(hands.page, "Add somebody")
    assert "Onsdag" in seen(hands.page)


def test_that_a_nameless_group_is_not_kept(hands):
    press(hands.page, "New group")
    press(dialog(hands.page), "Save")
    assert "Write a name or an alias." in seen(dialog(hands.page))
    press(dialog(hands.page), "Cancel")


def test_that_two_people_of_the_same_name_are_told_apart_by_their_children(hands):
    for case_id in [row.case_id for row in hands.world.services.cases.rows()]:
        draft = MemberDraft("Mor", Role.MOTHER)
        member_id = hands.world.services.cases.add_member(case_id, draft)
        hands.world.services.cases.add_voice(case_id, member_id, member_id)
    hands.make_group()
    hands.add("mor mia")
    hands.add("mor bo")
    assert has_button(hands.page, "Takes part no more: Mor (Mia)")
    hands.begin()
    press(hands.meeting, "Hand the screen round")
    history = hands.world.hands.rounds[-1].history
    turns = hands.world.hands.rounds[-1].turns
    called = {history.members_by_id[turn.rater_id].alias for turn in turns}
    assert called == {"Mor (Mia)", "Mor (Bo)"}
