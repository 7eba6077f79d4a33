"""Who may see whose marks, on screens and in documents alike."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.domain.answers import MarkKind
from models.domain.cases import Session, SessionState
from models.domain.ids import AgreementId, GoalId, MemberId, SessionId
from models.domain.left_to_do import LeftToDo, left_to_do
from models.domain.parting import Parting, parting_of
from models.domain.plans import Agreement, AgreementState, Audience, Goal, Statement
from models.domain.progress import Missing, NoCourse, Verdict
from models.domain.reading import hidden_voices, progress_of, shared_history
from models.domain.sharing import HiddenBecause, document_viewers
from tests.dictionary import wording
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

MIA_ALONE = frozenset({"mia"})
MIA_AND_MOTHER = frozenset({"mia", "mor"})


def family(*answers):
    made = Family(3).marked(CHILD, 142, 160, 180).marked(ABOUT, 200, 210, 220)
    return made.shares(CHILD, *answers).shares(ABOUT, "yes")


def shown(made, viewers=EVERYONE):
    progress = progress_of(shared_history(made.history, viewers), YARDSTICK, TODAY)
    return {one.voice_id: one for person in progress.people for one in person.series}


def test_that_nothing_is_shown_before_there_is_a_yes():
    assert set(shown(family())) == {ABOUT.id}


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ((), HiddenBecause.NOT_ASKED),
        (("yes", "no"), HiddenBecause.SAID_NO),
        (("yes", "later"), HiddenBecause.SAID_LATER),
        (("no", "yes"), None),
    ],
)
def test_that_the_latest_answer_governs_the_curve(answers, reason):
    hidden = hidden_voices(family(*answers).history, MIA_AND_MOTHER)
    assert hidden.get(CHILD.id) is reason


def test_that_a_session_its_owner_said_no_to_stays_hidden_after_a_later_yes():
    points = shown(family("yes", "no", "yes"))[CHILD.id].points
    assert [(point.total, point.missing) for point in points] == [
        (142, None),
        (None, Missing.WITHHELD),
        (180, None),
    ]


def test_that_a_withheld_mark_is_not_in_the_shared_history_at_all():
    made = family("yes", "no", "yes").mark("a2", MarkKind.DISPUTED)
    history = shared_history(made.history, EVERYONE)
    assert 160 not in {answer.total for answer in history.answers}
    assert history.marks == ()


def test_that_a_withheld_first_mark_leaves_no_start_and_no_course():
    series = shown(family("no", "yes", "yes"))[CHILD.id]
    assert series.verdict is Verdict.FIRST_WITHHELD
    assert series.change is None
    assert (series.course, series.no_course) == ((), NoCourse.FIRST_WITHHELD)


def test_that_a_later_mark_is_not_called_the_first_where_the_first_is_withheld():
    series = shown(family("no", "no", "yes"))[CHILD.id]
    assert series.totals == (180,)
    assert series.verdict is Verdict.FIRST_WITHHELD


def test_that_the_owner_alone_sees_everything_she_marked():
    series = shown(family("no", "later"), MIA_ALONE)[CHILD.id]
    assert series.totals == (142, 160, 180)


def test_that_a_yes_at_one_session_covers_later_ones_where_nobody_asked():
    assert shown(family("yes"))[CHILD.id].totals == (142, 160, 180)


def test_that_must_not_see_hides_the_voice_from_a_screen_that_person_looks_at():
    teacher_may_not = [
        replace(one, must_not_see=frozenset({"mor"})) if one.id == "lærer" else one
        for one in family().history.members
    ]
    made = family("yes").change(members=tuple(teacher_may_not))
    assert ABOUT.id in shown(made, MIA_AND_MOTHER)
    assert hidden_voices(made.history, EVERYONE)[ABOUT.id] is HiddenBecause.MUST_NOT_SEE


def test_that_an_adults_own_wellbeing_is_for_that_adult_alone():
    made = family("yes").marked(SELF, 200).shares(SELF, "yes")
    assert SELF.id in shown(made, frozenset({"mor"}))
    assert hidden_voices(made.history, MIA_AND_MOTHER)[SELF.id] is HiddenBecause.ADULT_ABOUT_SELF


def test_that_a_protected_case_has_no_shared_view():
    made = family("yes")
    made.change(case=replace(made.history.case, protected=True))
    assert shown(made, MIA_AND_MOTHER) == {}
    assert set(shown(made, MIA_ALONE)) == {CHILD.id}


def test_that_cooperation_is_for_the_one_who_answered():
    made = family("yes").marked(MIA, 380).marked(MOTHER, 350)
    assert shared_history(made.history, EVERYONE).rater_answers == {}
    alone = shared_history(made.history, MIA_ALONE).rater_answers
    assert {rater for rater, _ in alone} == {"mia"}


def test_that_words_go_only_where_their_owner_said():
    def words(id_, **fields):
        return Statement(id_, "mia", "s1", "ord", **fields)

    spoken = (
        words("1", shared_with=frozenset({Audience.MEETING})),
        words("2", shared_with=frozenset({Audience.PARENTS})),
        words("3", declined=True),
    )
    made = family("yes").change(statements=spoken)
    assert [one.id for one in shared_history(made.history, EVERYONE).statements] == ["1", "3"]
    assert len(shared_history(made.history, MIA_ALONE).statements) == 3


def test_that_goals_follow_their_owners_curve_and_notes_stay_behind():
    made = family().change(goals=(Goal("g", "mia", "sove i egen seng", START),))
    made.session(1, note="hemmeligt")
    history = shared_history(made.history, EVERYONE)
    assert history.goals == ()
    assert {session.note for session in history.sessions} == {""}
    assert (
        len(shared_history(family("yes").change(goals=made.history.goals).history, EVERYONE).goals)
        == 1
    )


def test_that_a_teacher_who_said_nothing_is_not_shown():
    made = family("yes").marked(SCHOOL, 120)
    assert SCHOOL.id not in shown(made)


def test_that_a_document_keeps_back_what_somebody_alone_in_a_case_did_not_share():
    made = Family(1, voices=(CHILD,)).change(members=(MIA,)).marked(CHILD, 142).marked(MIA, 380)
    for answers, voices in (((), set()), (("no",), set()), (("no", "yes"), {CHILD.id})):
        history = made.shares(CHILD, *answers).history
        shared = shared_history(history, document_viewers(history.members))
        assert {voice.id for voice in shared.voices} == voices
        assert shared.rater_answers == {}


def test_that_a_family_parts_with_the_day_and_what_was_agreed_there_and_nothing_else():
    made = family("yes")
    session = made.history.sessions[-1]
    planned = Session(SessionId("next"), TODAY + timedelta(days=7), 99, state=SessionState.PLANNED)
    past = replace(planned, id=SessionId("past"), day=TODAY - timedelta(days=1))
    here = Agreement(
        AgreementId("here"), "Far henter", "Far", None, AgreementState.OPEN, session.id
    )
    earlier = replace(here, id=AgreementId("earlier"), session_id=made.history.sessions[0].id)
    done = replace(here, id=AgreementId("done"), state=AgreementState.DONE)
    history = replace(
        made.history,
        sessions=(*made.history.sessions, past, planned),
        agreements=(here, earlier, done),
    )
    parting = parting_of(history, session.id, TODAY)
    assert parting == Parting(planned, (here,))
    protected = replace(history, case=replace(history.case, protected=True))
    assert parting_of(protected, session.id, TODAY) == Parting()


def test_that_what_is_open_is_counted_before_a_course_ends():
    made = family("yes").history
    open_one = Agreement(AgreementId("a"), "Far henter", "", None, AgreementState.OPEN, None)
    goal = Goal(GoalId("g"), MemberId("mia"), "Sove", START)
    soon = Session(SessionId("next"), TODAY, 99, state=SessionState.PLANNED)
    history = replace(
        made,
        agreements=(open_one, replace(open_one, state=AgreementState.DONE)),
        goals=(goal, replace(goal, ended=TODAY)),
        sessions=(*made.sessions, replace(soon, day=TODAY - timedelta(days=1)), soon),
    )
    assert left_to_do(history, TODAY) == LeftToDo(1, 1, soon)
    assert left_to_do(replace(made, goals=()), TODAY) == LeftToDo()


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (LeftToDo(), ""),
        (LeftToDo(1, 1), "an agreement that stands open and a goal to look at together"),
        (LeftToDo(2, 3), "2 agreements that stand open and 3 goals to look at together"),
    ],
)
def test_that_what_is_open_is_said_in_one_sentence(left, words):
    said = wording("en").left_to_do(left)
    assert said == (f"Before the course ends: {words}." if words else "")
