"""A child under six in the meeting: pictures to talk about, and nothing of it kept or missing."""

import pytest

from models.domain.people import Role, YearMonth
from models.services.drafts import CaseDraft, MemberDraft, VoiceDraft
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import copied_world, large_family

LOOK = "Look at pictures with Bo"


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, large_family) as made:
        yield made


def test_that_a_small_child_who_is_here_has_pictures_in_place_of_forms(qtbot, world):
    meeting = MeetingHands(qtbot, world, world.case_id).open()
    meeting.go_to(2)
    assert not meeting.offers(LOOK)
    meeting.go_to(1)
    meeting.press("Bo is here")
    meeting.go_to(2)
    assert meeting.sees("Talk about every day, the youngest")
    waiting = list(_handed_over(meeting, "Hand over to Mia"))
    meeting.press(LOOK)
    first, *others = world.hands.rounds[-1].turns
    assert (first.scale_key, first.voice_id, first.asks_share) == ("trivsel-lille", None, False)
    assert others == waiting
    world.hands.back()
    assert world.history(world.case_id).answers == ()
    meeting.go_to(5)
    assert meeting.sees("Being here, the youngest")
    assert not any("Bo" in text for text in meeting.words if "missing" in text)


def test_that_a_crash_comes_back_in_front_of_the_pictures(qtbot, world):
    meeting = MeetingHands(qtbot, world, world.case_id).open()
    meeting.press("Bo is here")
    meeting.go_to(5)
    meeting.press(LOOK)
    assert world.hands.rounds[-1].turns[0].scale_key == "samarbejde-lille"
    meeting.crash()
    assert len(world.hands.rounds) == 2
    assert world.hands.rounds[-1].turns == world.hands.rounds[0].turns


def two_children(world):
    """A child with a curve, and one in focus who is too young for one."""
    members = (
        MemberDraft("Mia", Role.CHILD, birth=YearMonth(2018, 3), in_focus=True),
        MemberDraft("Bo", Role.CHILD, birth=YearMonth(2022, 1), in_focus=True),
        MemberDraft("Mor", Role.MOTHER),
    )
    voices = (VoiceDraft(0, 0), VoiceDraft(2, 0), VoiceDraft(2, 1))
    return world.services.cases.create(CaseDraft("Mia, Bo og familie", members, voices))


def test_that_a_small_child_stands_under_its_own_name(qtbot, tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, two_children) as world:
        meeting = MeetingHands(qtbot, world, world.case_id).open()
        assert meeting.sees("Under 6: talk about the pictures together, no marks")
        assert not meeting.sees("Others")


def _handed_over(meeting, words):
    meeting.press(words)
    meeting.world.hands.back()
    return meeting.world.hands.rounds[-1].turns
