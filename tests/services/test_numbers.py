"""What a team decides about its numbers, kept in its archive and in force at the next opening."""

from dataclasses import replace
from functools import partial

import pytest

from models.domain.answers import AnswerMode
from models.domain.cases import Ending
from models.domain.course_fit import Origin, fit_course
from models.domain.course_likelihood import Cases
from models.domain.errors import InvalidInputError, Problem
from models.domain.norms import RaterGroup
from models.domain.scales import Scale
from models.domain.yardstick import NO_COURSE
from models.services.drafts import AnswerDraft
from models.services.numbers import own_course_key
from models.services.own_numbers import CourseChoice, OwnNumbers, read_own, with_own
from models.services.packs import load_packs
from tests.services.world import ROOT, World

PACKS = load_packs(ROOT / "resources")
CHILD: Scale = PACKS.yardstick.scales["trivsel-barn"]
GROUP = RaterGroup.CHILD_SELF


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path, PACKS.yardstick)
    yield made
    made.store.close(with_backup=False)


@pytest.fixture
def numbers(world):
    return world.services.numbers


def in_force(numbers):
    return with_own(PACKS, numbers.own())


def test_that_nothing_is_decided_at_first(numbers):
    assert numbers.own().norm_set == ""
    assert in_force(numbers).yardstick.version == PACKS.yardstick.version


def test_that_a_chosen_set_is_in_force(numbers):
    numbers.choose_norms("bon-child-28")
    row = in_force(numbers).yardstick.norms.row_for(CHILD, GROUP)
    assert (row.cut_off, row.alternatives[0].cut_off) == (280, 320)


def test_that_an_edited_copy_is_a_new_version_so_that_summaries_are_computed_anew(numbers):
    row = replace(PACKS.yardstick.norms.rows[0], cut_off=240, source="Vores egen måling")
    mine = replace(PACKS.yardstick.norms, key="own-1", rows=(row,))
    first = numbers.keep_norms(mine)
    again = numbers.keep_norms(first)
    numbers.choose_norms("own-1")
    found = in_force(numbers).yardstick
    assert (first.version, again.version) == (mine.version + 1, mine.version + 2)
    assert (found.norms.rows[0].cut_off, found.norms.version) == (240, again.version)


def test_that_a_set_that_is_gone_gives_way_and_is_told(numbers):
    numbers.choose_norms("forsvundet")
    found = in_force(numbers)
    assert found.yardstick.norms == PACKS.yardstick.norms
    assert found.broken[-1].file == "forsvundet.toml"


def test_that_own_files_that_cannot_be_read_are_told():
    found = with_own(PACKS, OwnNumbers(norms={"own-1": "x"}, courses={"own-2": "key = 1"}))
    assert [one.file for one in found.broken] == ["own-1.toml", "own-2.toml"]
    assert "own-1" not in found.norm_sets


def test_that_a_course_can_be_switched_off_for_one_group(numbers):
    numbers.choose_course(GROUP, NO_COURSE)
    found = in_force(numbers).yardstick
    assert found.course_for(CHILD, GROUP) is None
    assert found.course_for(CHILD, RaterGroup.CARER) is not None


def fitted(key="own-child_self-1"):
    cases = Cases.of([[(1, 14.0), (2, 17.0), (3, 19.0)], [(1, 22.0), (2, 20.0)]])
    return fit_course(cases, PACKS.yardstick.courses["adult-published"], Origin(key))


def test_that_a_team_s_own_course_is_used_with_its_provenance_and_the_old_one_stays(numbers):
    fit = fitted()
    numbers.decide_course(GROUP, CourseChoice.USE, fit)
    found = in_force(numbers).yardstick
    assert found.course_for(CHILD, GROUP).mu == 18.0
    assert "2 closed cases with 5 scores" in dict(found.courses[fit.parameters.key].sources)["mu"]
    assert "adult-published" in found.courses
    [decision] = numbers.own().decisions
    assert (decision.choice, decision.cases, decision.instead_of) == ("use", 2, "adult-published")
    assert own_course_key(GROUP, found.courses) == "own-child_self-2"


def test_that_keeping_the_old_course_is_a_decision_too(numbers, world):
    numbers.decide_course(GROUP, CourseChoice.KEEP, fitted())
    assert in_force(numbers).yardstick.version == PACKS.yardstick.version
    assert [one.choice for one in numbers.own().decisions] == [CourseChoice.KEEP]
    assert numbers.own().decisions[0].day == world.clock.today()


def test_that_a_licence_note_names_holder_and_setting(numbers):
    for holder, setting in (("", "Familiehuset"), ("Kommunen", " ")):
        with pytest.raises(InvalidInputError):
            numbers.note_licence("ors", holder, setting)
    numbers.note_licence("ors", "Kommunen", "Familiehuset")
    assert numbers.licensed() == {"ors"}
    assert numbers.own().licences["ors"].holder == "Kommunen"


@pytest.mark.parametrize("form", ["ors", "srs"])
def test_that_a_form_on_paper_is_used_only_with_a_licence(numbers, world, form):
    case_id = world.family()
    session_id = world.start(case_id)
    if form == "ors":
        use = partial(world.cases.change_scale, world.voice(case_id, "Mor", "Mor").id, "ors")
    else:
        mother = world.member(case_id, "Mor").id
        draft = AnswerDraft(session_id, mother, None, "srs", AnswerMode.TOTAL_ONLY, total=330)
        use = partial(world.answers.record, draft)
    with pytest.raises(InvalidInputError) as refused:
        use()
    assert refused.value.problem is Problem.LICENCE_MISSING
    numbers.note_licence(form, "Kommunen", "Familiehuset")
    use()


def test_that_only_closed_cases_are_gathered(numbers, world):
    case_id = world.course((142, 160, 180))
    world.course((100, 120))
    assert len(numbers.closed(GROUP).cases.first) == 0
    world.services.cases.close(case_id, Ending.PLANNED, "aftalt")
    assert numbers.closed(GROUP).cases.first.tolist() == [14.2]


def test_that_decisions_are_read_from_the_archive_alone(numbers, world):
    numbers.choose_norms("retest-80")
    with world.store.units.reading() as unit:
        assert read_own(unit.settings).norm_set == "retest-80"
