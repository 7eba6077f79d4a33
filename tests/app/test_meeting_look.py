"""Step 3: what a family sees together, and what it never sees."""

from dataclasses import replace

import pytest

from app.widgets.chart_canvas import ChartCanvas
from models.domain.people import Role
from models.domain.plans import DecisionKind
from models.domain.reading import shared_progress
from models.domain.sharing import ShareAnswer
from models.services.drafts import MemberDraft, SessionSetup
from tests.app.meeting_hands import MeetingHands
from tests.app.meeting_world import (
    TODAY,
    copied_world,
    hold,
    large_family,
    large_family_with_a_curve,
)

LOW, HIGH = (10, 12, 9, 11), (70, 72, 69, 71)


@pytest.fixture
def world(tmp_path_factory, theme, languages):
    with copied_world(tmp_path_factory, theme, languages, large_family) as made:
        yield made


@pytest.fixture
def seven(tmp_path_factory, theme, languages):
    """The same family after seven meetings."""
    with copied_world(tmp_path_factory, theme, languages, large_family_with_a_curve) as made:
        yield made


@pytest.fixture
def case_id(world):
    return world.case_id


@pytest.fixture
def look(qtbot):
    """Comes to step 3 of a new meeting; the tests hold the earlier ones first."""

    def arrive(world) -> MeetingHands:
        hands = MeetingHands(qtbot, world, world.case_id).open()
        hands.go_to(3)
        return hands

    return arrive


def _voices(hands):
    canvas = hands.page.findChild(ChartCanvas)
    gids = [one.get_gid() or "" for one in canvas.figure.axes[0].get_lines()]
    keys = [gid.partition(":")[2] for gid in gids if gid.startswith("observed:")]
    history = hands.world.history(hands.case_id)
    raters = {voice.id: history.members_by_id[voice.rater_id].alias for voice in history.voices}
    return {raters[key] for key in keys}


def _painted(hands, qtbot):
    canvas = hands.page.findChild(ChartCanvas)
    qtbot.waitUntil(canvas.isVisible)
    canvas.grab()
    return _voices(hands)


def test_that_who_looks_is_asked_before_any_curve_is_shown(seven, look, qtbot):
    hands = look(seven)
    assert hands.sees("Who is looking?")
    assert not hands.page.findChild(ChartCanvas).isVisible()
    assert {"Mia", "Mor", "Far", "Lærer", "Bo"} <= set(hands.words)
    hands.press("Show the curve")
    assert _painted(hands, qtbot) == {"Mia", "Mor", "Far", "Lærer"}
    assert hands.sees("Mia’s marks are higher than in September")


def test_that_it_is_asked_again_when_one_comes_back(seven, look):
    hands = look(seven)
    hands.press("Show the curve")
    hands.go_to(4)
    hands.go_to(3)
    assert hands.offers("Show the curve")


def test_that_somebody_must_be_looking(seven, look):
    hands = look(seven)
    for name in ("Mia", "Mor", "Far", "Lærer", "Bo"):
        hands.press(name)
    assert not hands.can_press("Show the curve")


def test_that_a_curve_kept_back_is_named_without_a_reason(world, case_id, look, qtbot):
    hold(world, case_id, {("Mia", "Mia"): LOW}, days_ago=21)
    hold(world, case_id, {("Far", "Mia"): HIGH}, days_ago=14, share=ShareAnswer.NO)
    hands = look(world)
    hands.press("Show the curve")
    assert _painted(hands, qtbot) == {"Mia"}
    assert hands.sees("Far’s curve is not shown.")
    assert not hands.sees("no,")


def test_that_the_owner_alone_sees_her_own_curve(world, case_id, look, qtbot):
    hold(world, case_id, {("Mia", "Mia"): LOW}, days_ago=14, share=ShareAnswer.NO)
    hands = look(world)
    for name in ("Mor", "Far", "Lærer", "Bo"):
        hands.press(name)
    hands.press("Show the curve")
    assert _painted(hands, qtbot) == {"Mia"}


def test_that_nothing_is_said_about_somebody_who_must_not_be_seen(world, case_id, look, qtbot):
    marks = {("Mia", "Mia"): LOW, ("Far", "Mia"): HIGH}
    hold(world, case_id, marks, days_ago=14)
    history = world.history(case_id)
    mother = next(one for one in history.members if one.alias == "Mor")
    father = world.member(case_id, "Far")
    draft = MemberDraft("Mor", Role.MOTHER, must_not_see=frozenset({father}))
    world.services.cases.update_member(mother.id, draft)
    hands = look(world)
    hands.press("Far")
    hands.press("Show the curve")
    assert _painted(hands, qtbot) == {"Mia"}
    assert not hands.sees("Far")


def test_that_a_protected_case_shows_no_curve_and_says_so(seven, look):
    seven.services.cases.update(seven.case_id, protected=True)
    hands = look(seven)
    hands.press("Show the curve")
    assert hands.sees("special protection")
    assert not hands.page.findChild(ChartCanvas).isVisible()
    assert not hands.sees("is not shown.")


def test_that_a_family_without_marks_is_told_when_the_curve_begins(world, look):
    hands = look(world)
    hands.press("Show the curve")
    assert hands.sees("The curve begins with the first complete form.")


def test_that_no_number_is_written_for_the_child(seven, look):
    hands = look(seven)
    hands.press("Show the curve")
    words = [one for one in hands.words if "meeting" not in one]
    assert not [one for one in words if any(figure.isdigit() for figure in one)]


def test_that_how_the_lines_moved_is_said_in_words(world, case_id, look):
    hold(world, case_id, {("Mia", "Mia"): (30, 50, 50, 50)}, days_ago=14)
    hands = look(world)
    hands.go_to(2)
    hands.press("Hand over to Mia")
    hands.world.hands.mark(75, 50, 30, 55)
    hands.go_to(3)
    hands.press("Show the curve")
    assert hands.sees("Since last time: My mood: up · Those I live with: unchanged")
    assert hands.sees("School and spare time: a little down · My life right now: unchanged")


def test_that_a_private_signal_never_reaches_the_screen(world, case_id, look):
    hold(world, case_id, {("Mia", "Mia"): (70, 70, 70, 70)}, days_ago=21)
    hold(world, case_id, {("Mia", "Mia"): (5, 70, 70, 70)}, days_ago=14)
    private = world.services.progress.of(case_id).progress.signals
    assert any(signal.private for signal in private)
    hands = look(world)
    hands.press("Show the curve")
    assert not hands.sees("alone")
    assert not hands.sees("Which grown-up do you feel safe with?")


def test_that_a_line_that_is_private_is_not_told_line_by_line_either(world, case_id, look):
    hold(world, case_id, {("Mia", "Mia"): (70, 70, 70, 70)}, days_ago=14)
    hands = look(world)
    hands.go_to(2)
    hands.press("Hand over to Mia")
    hands.world.hands.mark(70, 20, 70, 70)
    hands.go_to(3)
    hands.press("Show the curve")
    assert not hands.sees("Since last time")
    signals = world.services.progress.of(case_id).progress.signals
    private = tuple(signal for signal in signals if signal.private)
    world.services.signals.put_to_rest(case_id, private, "Talte med Mia alene")
    hands.go_to(2)
    hands.go_to(3)
    hands.press("Show the curve")
    assert not hands.sees("Since last time")
    assert not hands.sees("Those I live with")


def test_that_somebody_who_comes_later_is_looking_until_somebody_says_no(seven, look):
    hands = look(seven)
    hands.go_to(1)
    hands.press("Far about Mia is here")
    hands.go_to(3)
    hands.press("Mor")
    hands.press("Show the curve")
    hands.go_to(1)
    hands.press("Far about Mia is here")
    hands.go_to(3)
    assert hands.is_on("Far")
    assert not hands.is_on("Mor")


def test_that_at_most_three_questions_are_asked_each_to_somebody(seven, look):
    hands = look(seven)
    hands.press("Show the curve")
    to = [one for one in hands.words if one.startswith("To ")]
    assert to == ["To Mia", "To Mor and Far", "To everybody"]


def test_that_a_voice_can_be_switched_off_and_on(seven, look, qtbot):
    hands = look(seven)
    hands.press("Show the curve")
    hands.press("Lærer about Mia")
    assert _painted(hands, qtbot) == {"Mia", "Mor", "Far"}
    hands.press("Lærer about Mia")
    assert "Lærer" in _painted(hands, qtbot)


def test_that_with_two_children_one_chooses_whose_curve(world, case_id, look, qtbot):
    brother = next(one for one in world.history(case_id).members if one.alias == "Bo")
    draft = MemberDraft("Bo", Role.CHILD, in_focus=True)
    world.services.cases.update_member(brother.id, draft)
    world.services.cases.add_voice(case_id, brother.id, brother.id)
    hold(world, case_id, {("Mia", "Mia"): LOW, ("Bo", "Bo"): HIGH}, days_ago=14)
    hands = look(world)
    hands.press("Show the curve")
    assert _painted(hands, qtbot) == {"Mia"}
    hands.press("Bo")
    assert _painted(hands, qtbot) == {"Bo"}


def test_that_a_decision_survives_a_crash_and_can_be_taken_back(seven, look):
    hands = look(seven)
    hands.press("Show the curve")
    hands.press("We change something")
    hands.type_into("Words to the decision", "Vi mødes hjemme")
    again = hands.crash()
    again.press("Show the curve")
    assert again.is_on("We change something")
    assert again.text_of("Words to the decision") == "Vi mødes hjemme"
    again.press("We change something")
    again.press("Close")
    assert seven.history(seven.case_id).decisions == ()


def test_that_the_decision_is_recorded_when_the_room_is_left(seven, look):
    hands = look(seven)
    hands.press("Show the curve")
    hands.press("Take it to the network")
    hands.press("Close")
    [decision] = seven.history(seven.case_id).decisions
    assert decision.kind is DecisionKind.NETWORK
    again = hands.crash()
    again.press("Show the curve")
    assert again.is_on("Take it to the network")
    again.press("Close")
    assert len(seven.history(seven.case_id).decisions) == 1


def test_that_a_late_first_score_is_said_where_the_line_now_begins(world, case_id, look):
    hold(world, case_id, {("Mia", "Mia"): LOW}, days_ago=14)
    hold(world, case_id, {("Mia", "Mia"): HIGH}, days_ago=40)
    hands = look(world)
    hands.press("Show the curve")
    assert hands.sees("was added later")


def test_that_a_line_whose_form_is_gone_is_said_not_dropped(seven, look):
    voice = next(one for one in seven.history(seven.case_id).voices if one.slot == 2)
    scales = {key: one for key, one in seven.yardstick.scales.items() if key != voice.scale_key}
    gone = WithoutPacks(seven.services.progress, replace(seven.yardstick, scales=scales))
    seven.opened = replace(seven.opened, services=replace(seven.services, progress=gone))
    hands = look(seven)
    hands.press("Show the curve")
    assert hands.sees("are not shown.")


class WithoutPacks:
    """Reads cases as where packs have vanished since."""

    def __init__(self, real, yardstick):
        self.of = real.of
        self._real, self._yardstick = real, yardstick

    def seen_by(self, case_id, viewers, about=None):
        shared = self._real.seen_by(case_id, viewers, about)
        progress = shared_progress(shared.history, self._yardstick, TODAY)
        return replace(shared, progress=progress)


def test_that_the_therapist_looks_alone_behind_the_pin_whoever_is_ticked(seven, look, qtbot):
    seven.services.cases.update(seven.case_id, protected=True)
    hands = look(seven)
    hands.press("The therapist’s own view")
    assert not hands.sees("Only you are looking")
    [show] = seven.asked_for_pin
    show()
    assert _painted(hands, qtbot) == {"Mia", "Mor", "Far", "Lærer"}
    assert hands.sees("Only you are looking")
    assert not hands.sees("Talk about")
    hands.press("Only you are looking")
    for name in ("Mia", "Mor", "Far", "Lærer", "Bo"):
        hands.press(name)
    hands.press("The therapist’s own view")
    assert not hands.sees("Only you are looking")
    seven.asked_for_pin[1]()
    assert hands.sees("Only you are looking")
    hands.go_to(4)
    hands.go_to(3)
    assert hands.sees("Who is looking?")


def test_that_nobody_asks_for_the_pin_where_nobody_of_the_family_is(seven, qtbot):
    hands = MeetingHands(qtbot, seven, seven.case_id).open()
    running = seven.services.sessions.running()[-1].session_id
    seven.services.sessions.set_up(running, SessionSetup(TODAY, present=frozenset()))
    hands.go_to(3)
    hands.press("The therapist’s own view")
    assert not seven.asked_for_pin
    assert hands.sees("Only you are looking")


def test_that_an_end_names_what_is_open_and_proposes_no_next_meeting(seven, look):
    hands = look(seven)
    hands.press("Show the curve")
    hands.press("End the course")
    assert hands.sees("3 agreements that stand open and 2 goals to look at together")
    hands.go_to(5)
    hands.press("End the meeting")
    assert not [one for one in seven.history(seven.case_id).sessions if one.day > TODAY]
