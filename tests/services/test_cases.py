"""Opening and ending courses, their people, voices and interventions."""

from dataclasses import replace
from datetime import date

import pytest

from models.domain.cases import Ending
from models.domain.errors import InvalidInputError, Problem
from models.domain.people import Role, YearMonth
from models.services.changes import Changes
from models.services.drafts import CaseDraft, MemberDraft, NextMeeting, VoiceDraft
from models.services.errors import UnknownIdError
from tests.services.world import FAMILY, TODAY


def refused(problem, field=None):
    """Expect an input to be refused for this reason, beside this field."""

    def fits(error):
        return error.problem is problem and field in {None, error.field}

    return pytest.raises(InvalidInputError, check=fits)


def test_that_a_new_case_stands_in_the_list_with_its_child_and_its_raters(world):
    world.family()
    (row,) = world.cases.rows()
    (child,) = row.focus
    assert (row.label, row.is_open, row.sessions) == ("Mia og familie", True, 0)
    assert (child.alias, child.age, child.role) == ("Mia", 8, Role.CHILD)
    assert row.raters == (Role.CHILD, Role.MOTHER, Role.TEACHER)


def test_that_each_voice_gets_the_form_its_age_and_role_propose(world):
    case_id = world.family()
    forms = {
        ("Mia", "Mia"): "trivsel-barn",
        ("Mor", "Mia"): "trivsel-om-barn",
        ("Lærer Hanne", "Mia"): "trivsel-om-barn",
        ("Mor", "Mor"): "trivsel-voksen",
    }
    assert {key: world.voice(case_id, *key).scale_key for key in forms} == forms


def test_that_the_child_in_focus_gets_the_first_marker_and_carers_the_next(world):
    case_id = world.family()
    pairs = [("Mia", "Mia"), ("Mor", "Mia"), ("Lærer Hanne", "Mia"), ("Mor", "Mor")]
    assert [world.voice(case_id, *pair).slot for pair in pairs] == [0, 1, 2, 3]


def test_that_a_seventh_voice_takes_a_marker_that_is_free_on_its_own_chart(world):
    case_id = world.family(
        members=(*FAMILY.members, MemberDraft("Far", Role.FATHER)),
        voices=(*FAMILY.voices, VoiceDraft(3, 0), VoiceDraft(3, 3)),
    )
    about_mother = world.cases.add_voice(
        case_id, world.member(case_id, "Far").id, world.member(case_id, "Mor").id, "trivsel-om-barn"
    )
    slots = {voice.id: voice.slot for voice in world.history(case_id).voices}
    assert slots.pop(about_mother) == 0
    assert sorted(slots.values()) == [0, 1, 2, 3, 4, 5]


def test_that_a_ninth_voice_about_one_child_is_refused(world):
    aunts = tuple(MemberDraft(f"Moster {n}", Role.OTHER_CARER) for n in range(6))
    case_id = world.family(
        members=FAMILY.members + aunts,
        voices=FAMILY.voices[:2]
        + FAMILY.voices[3:]
        + tuple(VoiceDraft(3 + n, 0) for n in range(5)),
    )
    last, child = world.member(case_id, "Moster 5").id, world.member(case_id, "Mia").id
    with refused(Problem.TOO_MANY_VOICES):
        world.cases.add_voice(case_id, last, child)


def test_that_a_child_under_six_is_not_given_a_form(world):
    small = replace(FAMILY.members[0], birth=YearMonth(2022, 1))
    with refused(Problem.TOO_YOUNG_FOR_FORM, "scale"):
        world.family(members=(small,), voices=(VoiceDraft(0, 0),))
    assert world.cases.rows() == ()


@pytest.mark.parametrize(
    ("fields", "problem", "field"),
    [
        ({"label": "  "}, Problem.NAME_MISSING, "label"),
        ({"label": "x" * 121}, Problem.TEXT_TOO_LONG, "label"),
        ({"members": ()}, Problem.NOBODY_IN_FOCUS, "in_focus"),
        ({"members": (MemberDraft("", Role.CHILD, in_focus=True),)}, Problem.NAME_MISSING, "alias"),
        ({"voices": (VoiceDraft(0, 9),)}, Problem.NOT_IN_CASE, "voice"),
        ({"voices": (VoiceDraft("f" * 32, 0),)}, Problem.NOT_IN_CASE, "voice"),
        ({"voices": (VoiceDraft(1, 0), VoiceDraft(1, 0))}, Problem.VOICE_EXISTS, "voice"),
        ({"voices": (VoiceDraft(1, 0, "no-such"),)}, Problem.WRONG_FORM, "scale"),
        ({"voices": (VoiceDraft(1, 0, "trivsel-barn"),)}, Problem.WRONG_FORM, "scale"),
        ({"voices": (VoiceDraft(1, 1, "samarbejde-voksen"),)}, Problem.WRONG_FORM, "scale"),
        ({"voices": (VoiceDraft(0, 0, "trivsel-lille"),)}, Problem.WRONG_FORM, "scale"),
        ({"voices": (VoiceDraft(0, 0, "maal"),)}, Problem.WRONG_FORM, "scale"),
        ({"follow_up": date(1926, 1, 1)}, Problem.DAY_IMPOSSIBLE, "follow_up"),
    ],
)
def test_that_a_case_that_cannot_be_is_refused_beside_its_field(world, fields, problem, field):
    with refused(problem, field):
        world.family(**fields)
    assert world.cases.rows() == ()


def test_that_nobody_is_born_next_month(world):
    with refused(Problem.BIRTH_IN_FUTURE, "birth"):
        world.family(members=(replace(FAMILY.members[0], birth=YearMonth(2026, 10)),), voices=())


def test_that_one_rater_may_think_of_two_homes(world):
    case_id = world.family(
        voices=(VoiceDraft(0, 0, home="hos mor"), VoiceDraft(0, 0, home="hos far"))
    )
    homes = [voice.home for voice in world.history(case_id).voices]
    assert homes == ["hos mor", "hos far"]


def test_that_what_is_not_named_in_a_change_stays(world):
    case_id = world.family(coordinator="Karen", tags=("skole",))
    changes = world.cases.update(case_id, label=" Mia ", protected=True)
    case = world.history(case_id).case
    assert changes is Changes.CASES
    assert (case.label, case.protected, case.coordinator, case.tags) == (
        "Mia",
        True,
        "Karen",
        ("skole",),
    )


def test_that_every_change_raises_the_revision_of_the_case(world):
    case_id = world.family()
    before = world.history(case_id).case.revision
    world.cases.update(case_id, label="Ny")
    world.cases.add_intervention(case_id, "PMTO", TODAY)
    assert world.history(case_id).case.revision == before + 2


def test_that_a_closed_course_takes_no_new_meeting_until_it_is_reopened(world):
    case_id = world.family()
    world.cases.close(case_id, Ending.PLANNED, "")
    with refused(Problem.CASE_CLOSED):
        world.start(case_id)
    with refused(Problem.CASE_CLOSED):
        world.sessions.plan(case_id, NextMeeting(TODAY))
    world.cases.reopen(case_id)
    assert world.start(case_id)


def test_that_an_unplanned_ending_needs_a_reason(world):
    case_id = world.family()
    with refused(Problem.REASON_MISSING, "reason"):
        world.cases.close(case_id, Ending.UNPLANNED, " ")
    world.cases.close(case_id, Ending.UNPLANNED, "Flyttet")
    case = world.history(case_id).case
    assert (case.closed, case.ending, case.ending_reason) == (TODAY, Ending.UNPLANNED, "Flyttet")


def test_that_a_course_does_not_end_in_the_middle_of_a_meeting(world):
    case_id = world.family()
    world.start(case_id)
    with refused(Problem.SESSION_RUNNING):
        world.cases.close(case_id, Ending.PLANNED, "")


def test_that_closed_courses_stand_below_the_open_ones(world):
    first, second = world.family(label="A"), world.family(label="B")
    world.cases.close(first, Ending.PLANNED, "")
    assert [row.case_id for row in world.cases.rows()] == [second, first]
    assert world.cases.rows()[1].closed == TODAY


def test_that_the_last_one_in_focus_stays_in_focus(world):
    case_id = world.family()
    child = world.member(case_id, "Mia")
    with refused(Problem.NOBODY_IN_FOCUS):
        world.cases.update_member(child.id, MemberDraft("Mia", Role.CHILD))


def test_that_somebody_new_joins_with_a_voice_of_their_own(world):
    case_id = world.family()
    father = world.cases.add_member(case_id, MemberDraft("Far", Role.FATHER))
    world.cases.add_voice(case_id, father, world.member(case_id, "Mia").id, home="hos far")
    voice = world.voice(case_id, "Far")
    assert (voice.slot, voice.home, voice.opened) == (4, "hos far", TODAY)
    assert world.cases.rows()[0].raters[-1] is Role.FATHER


def test_that_a_voice_ends_once(world):
    voice = world.voice(world.family(), "Mor")
    world.cases.end_voice(voice.id, TODAY)
    with refused(Problem.ALREADY_ENDED):
        world.cases.end_voice(voice.id, TODAY)


def test_that_a_person_may_be_kept_from_seeing_another(world):
    case_id = world.family()
    mother, teacher = world.member(case_id, "Mor"), world.member(case_id, "Lærer Hanne")
    draft = MemberDraft("Lærer Hanne", Role.TEACHER, must_not_see=frozenset({mother.id}))
    world.cases.update_member(teacher.id, draft)
    assert world.member(case_id, "Lærer Hanne").must_not_see == {mother.id}


def test_that_nobody_from_another_case_is_named(world):
    stranger = world.member(world.family(), "Mor").id
    case_id = world.family()
    with refused(Problem.NOT_IN_CASE):
        world.cases.add_voice(case_id, stranger, stranger)
    with refused(Problem.NOT_IN_CASE):
        world.start(case_id, present={stranger})


def test_that_a_voice_that_has_ended_keeps_its_line_and_may_begin_again(world):
    case_id = world.family()
    voice = world.voice(case_id, "Lærer Hanne")
    world.cases.end_voice(voice.id, TODAY)
    assert world.voice(case_id, "Lærer Hanne").ended == TODAY
    again = world.cases.add_voice(case_id, voice.rater_id, voice.about_id)
    assert again != voice.id


def test_that_a_voice_does_not_end_before_it_began(world):
    case_id = world.family()
    with refused(Problem.ENDS_BEFORE_START, "day"):
        world.cases.end_voice(world.voice(case_id, "Mor").id, date(2026, 9, 1))


def test_that_the_form_of_a_voice_can_be_changed_to_one_that_fits(world):
    case_id = world.family()
    voice = world.voice(case_id, "Mia")
    with refused(Problem.WRONG_FORM):
        world.cases.change_scale(voice.id, "trivsel-om-barn")
    world.cases.change_scale(voice.id, "trivsel-ung")
    assert world.voice(case_id, "Mia").scale_key == "trivsel-ung"


def test_that_an_intervention_is_kept_ended_taken_back_and_put_back(world):
    case_id = world.family()
    kept = world.cases.add_intervention(case_id, "PMTO", TODAY, programme="PMTO gruppe")
    wrong = world.cases.add_intervention(case_id, "Fejl", TODAY)
    world.cases.end_intervention(kept, date(2026, 12, 1))
    world.cases.take_back_intervention(wrong)
    (left,) = world.history(case_id).efforts
    assert (left.label, left.end, left.programme) == ("PMTO", date(2026, 12, 1), "PMTO gruppe")
    assert [one.label for one in world.history(case_id).interventions] == ["PMTO", "Fejl"]
    world.cases.restore_intervention(wrong)
    assert [one.label for one in world.history(case_id).efforts] == ["PMTO", "Fejl"]


def test_that_an_intervention_does_not_end_before_it_starts(world):
    case_id = world.family()
    with refused(Problem.ENDS_BEFORE_START, "end"):
        world.cases.add_intervention(case_id, "PMTO", TODAY, date(2026, 9, 1))


@pytest.mark.parametrize(
    "name",
    [
        'Robert\'); DROP TABLE "case";--',
        "100 % _alt_ \\ 'godt'",
        "עומר",
        "عُمَر",
        "Mia 👩‍👧‍👦 \U0001f9d1\U0001f3fd‍\U0001f9b1",
        "a\u0301\u202e\u200b\u0000x",
    ],
)
def test_that_any_name_comes_back_as_it_was_typed(world, name):
    child = MemberDraft(name, Role.CHILD, in_focus=True)
    world.cases.create(CaseDraft(name, (child,), ()))
    world.restart()
    (row,) = world.cases.rows()
    assert (row.label, row.focus[0].alias) == (name, name)


def test_that_an_unknown_case_is_a_bug_and_not_an_empty_page(world):
    with pytest.raises(UnknownIdError):
        world.history("f" * 32)
    with pytest.raises(UnknownIdError):
        world.cases.look("f" * 32)
