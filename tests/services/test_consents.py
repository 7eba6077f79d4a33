"""What people were told and said yes or no to."""

from models.domain.consents import ConsentKind, in_force
from models.domain.errors import Problem
from tests.services.test_cases import refused


def test_that_a_consent_is_noted_and_can_be_taken_back_with_both_kept(world):
    case_id = world.family()
    mother = world.member(case_id, "Mor").id
    note = world.services.consents.note
    note(case_id, mother, ConsentKind.NETWORK, given=True)
    note(case_id, mother, ConsentKind.NETWORK, given=False, words=" ikke skolen ")
    noted = world.services.consents.of_case(case_id)
    assert [(one.given, one.words) for one in noted] == [(True, ""), (False, "ikke skolen")]
    assert not in_force(noted)[mother, ConsentKind.NETWORK].given


def test_that_saying_the_same_again_notes_nothing(world):
    case_id = world.family()
    child = world.member(case_id, "Mia").id
    for _ in range(2):
        world.services.consents.note(case_id, child, ConsentKind.CHILD_YES, given=True)
    assert len(world.services.consents.of_case(case_id)) == 1


def test_that_a_consent_belongs_to_somebody_of_the_case(world):
    first, second = world.family(), world.family()
    stranger = world.member(second, "Mor").id
    with refused(Problem.NOT_IN_CASE):
        world.services.consents.note(first, stranger, ConsentKind.TOLD, given=True)
