"""What a document may hold for whom: each audience, each yes, each period."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.audiences import ASKED_EACH_TIME, PROPOSED, Part
from models.domain.consents import Consent, ConsentKind
from models.domain.people import Context, Member, Role
from models.domain.plans import Audience, Goal, GoalRating, Statement, words_for
from models.domain.progress import Missing, Verdict
from models.domain.reading import (
    cooperation_hidden,
    hidden_voices,
    progress_of,
    shared_history,
    shared_progress,
)
from models.domain.sharing import ANYBODY, HiddenBecause, Reach, document_viewers, readers_of
from tests.domain.families import (
    ABOUT,
    CHILD,
    EVERYONE,
    MIA,
    MOTHER,
    SCHOOL,
    SELF,
    START,
    TODAY,
    YARDSTICK,
    Family,
)

COUNSELLOR = Member("rådgiver", "Bodil", Role.COUNSELLOR, Context.AUTHORITY)
MEMBERS = (MIA, MOTHER, replace(MIA, id="lærer", role=Role.TEACHER), COUNSELLOR)
ALL = document_viewers(MEMBERS)


@pytest.mark.parametrize(
    ("audience", "readers"),
    [
        (Audience.CHILD, {"mia"}),
        (Audience.PARENTS, {"mor", ANYBODY}),
        (Audience.SCHOOL, {"lærer", ANYBODY}),
        (Audience.COUNSELLOR, {"rådgiver", ANYBODY}),
        (Audience.MEETING, ALL),
    ],
)
def test_that_each_audience_has_its_readers(audience, readers):
    assert readers_of(audience, MEMBERS, "mia", protected=False) == readers


@pytest.mark.parametrize(("about", "protected"), [("mia", True), (None, False)])
def test_that_there_is_a_childs_own_page_only_for_a_child_whose_case_allows_it(about, protected):
    assert readers_of(Audience.CHILD, MEMBERS, about, protected=protected) == ALL


def test_that_who_may_not_see_it_counts_only_where_they_read():
    teacher = Member("lærer", "Lærer", Role.TEACHER, must_not_see=frozenset({"mor"}))
    made = Family(2).marked(ABOUT, 200, 210).shares(ABOUT, "yes")
    made.change(members=(MIA, MOTHER, teacher))
    hidden = {
        audience: hidden_voices(
            made.history, readers_of(audience, made.history.members, "mia", protected=False)
        ).get(ABOUT.id)
        for audience in (Audience.PARENTS, Audience.SCHOOL)
    }
    assert hidden == {Audience.PARENTS: None, Audience.SCHOOL: HiddenBecause.MUST_NOT_SEE}


def test_that_a_no_to_network_meetings_keeps_a_yes_in_the_room_out_of_every_document():
    made = Family(2).marked(CHILD, 200, 210).shares(CHILD, "yes").marked(ABOUT, 200, 210)
    made.shares(ABOUT, "yes").change(goals=(Goal("g", "mia", "Sove i egen seng", START),))
    assert CHILD.id not in hidden_voices(made.history, ALL)
    refused = made.change(consents=(network(given=True, sequence=1), network(given=False))).history
    assert hidden_voices(refused, ALL)[CHILD.id] is HiddenBecause.NOT_AT_MEETINGS
    assert {one.id for one in shared_history(refused, ALL).voices} == {ABOUT.id}
    assert not shared_history(refused, ALL).goals
    assert not shared_history(refused, ALL).consents  # what was said to whom is the therapist's
    assert CHILD.id not in hidden_voices(refused, EVERYONE)
    again = replace(refused, consents=(*refused.consents, network(given=True, sequence=3)))
    assert CHILD.id not in hidden_voices(again, ALL)


def network(*, given, sequence=2):
    at = datetime(2026, 9, 3, tzinfo=UTC)
    return Consent("mia", ConsentKind.NETWORK, given, at, "u", sequence=sequence)


@pytest.mark.parametrize(
    ("answers", "reason"),
    [((), HiddenBecause.NOT_ASKED), (("no",), HiddenBecause.SAID_NO), (("yes",), None)],
)
def test_that_an_adults_own_wellbeing_needs_her_own_yes(answers, reason):
    made = Family(2).marked(SELF, 200, 210).shares(SELF, *answers)
    assert hidden_voices(made.history, ALL, Reach(adults_own=True)).get(SELF.id) is reason
    assert hidden_voices(made.history, ALL)[SELF.id] is HiddenBecause.ADULT_ABOUT_SELF


def cooperating(**fields):
    made = Family(2).marked(MIA, 380, 384).marked(MOTHER, 350, 340)
    return made.change(**fields).history


@pytest.mark.parametrize(
    ("agreed", "reason", "seen"),
    [
        (set(), HiddenBecause.NOT_ASKED, set()),
        ({"mia"}, HiddenBecause.NOT_ASKED, set()),
        ({"mia", "mor"}, None, {"mia", "mor"}),
    ],
)
def test_that_the_cooperation_is_shown_only_when_all_agree(agreed, reason, seen):
    history, reach = cooperating(), Reach(cooperation_agreed=frozenset(agreed))
    assert cooperation_hidden(history, ALL, reach) is reason
    assert {one for one, _ in shared_history(history, ALL, reach).rater_answers} == seen


def test_that_neither_protection_nor_who_may_not_see_gives_way_to_an_agreement():
    reach = Reach(cooperation_agreed=frozenset({"mia", "mor"}))
    history = cooperating()
    protected = replace(history, case=replace(history.case, protected=True))
    assert cooperation_hidden(protected, ALL, reach) is HiddenBecause.PROTECTED_CASE
    teacher = Member("lærer", "Lærer", Role.TEACHER, must_not_see=frozenset({"mor"}))
    apart = cooperating(members=(MIA, MOTHER, teacher))
    assert cooperation_hidden(apart, EVERYONE, reach) is HiddenBecause.MUST_NOT_SEE
    for one in (protected, apart):
        assert shared_history(one, EVERYONE, reach).rater_answers == {}


def test_that_marks_before_the_period_stay_behind_and_no_start_is_invented():
    made = Family(3).marked(CHILD, 142, 160, 180).marked(SCHOOL, 120, first=3).marked(MIA, 380)
    made.shares(CHILD, "yes").shares(SCHOOL, "yes")
    rated = tuple(GoalRating("g", f"s{n}", n * 10, n) for n in (1, 2, 3))
    made.change(goals=(Goal("g", "mia", "sove", START),), goal_ratings=rated)
    since = made.history.sessions[1].day
    reach = Reach(since=since, cooperation_agreed=frozenset({"mia"}))
    shared = shared_history(made.history, ALL, reach)
    series = {one.voice_id: one for one in progress_of(shared, YARDSTICK, TODAY).people[0].series}
    points = [(one.total, one.missing) for one in series[CHILD.id].points]
    assert points == [(None, Missing.WITHHELD), (160, None), (180, None)]
    assert series[CHILD.id].verdict is Verdict.FIRST_WITHHELD
    assert series[SCHOOL.id].verdict is Verdict.NEW
    assert shared.ratings_of("g") == (20, 30)
    assert shared.rater_answers == {}


def test_that_private_signals_stay_out_of_everything_a_document_may_hold():
    made = Family(3).marked(MIA, 380, 384, 200).marked(CHILD, 200, 210, 220).shares(CHILD, "yes")
    reach = Reach(adults_own=True, cooperation_agreed=frozenset({"mia"}))
    shared = shared_history(made.history, ALL, reach)
    assert shared.rater_answers
    assert all(not one.private for one in shared_progress(shared, YARDSTICK, TODAY).signals)


def words(sequence, *audiences, **fields):
    shared = frozenset(audiences)
    return Statement(str(sequence), "mia", "s1", "ord", shared, sequence=sequence, **fields)


@pytest.mark.parametrize(
    ("audience", "heard"),
    [
        (Audience.CHILD, "3"),
        (Audience.PARENTS, "1"),
        (Audience.SCHOOL, "2"),
        (Audience.COUNSELLOR, None),
        (Audience.MEETING, None),
    ],
)
def test_that_each_audience_hears_the_latest_words_it_was_named_for(audience, heard):
    spoken = (words(1, Audience.PARENTS), words(2, Audience.SCHOOL), words(3))
    latest = words_for(audience, spoken, "mia")
    assert (latest.id if latest else None) == heard


@given(st.sampled_from([one for one in Audience if one is not Audience.CHILD]))
def test_that_words_for_the_whole_meeting_are_for_everybody_at_it(audience):
    assert words_for(audience, (words(1, Audience.MEETING),), "mia").id == "1"


def test_that_a_no_is_said_to_every_audience():
    declined = words(4, declined=True)
    for audience in Audience:
        assert words_for(audience, (words(1, audience), declined), "mia") is declined


def test_that_what_needs_a_yes_of_its_own_is_in_no_proposal():
    assert set(PROPOSED) == set(Audience)
    for parts in PROPOSED.values():
        assert not parts & (ASKED_EACH_TIME | {Part.LINES, Part.LIMITS})
