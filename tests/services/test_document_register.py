"""Which documents left, what they showed, and who holds a number that no longer holds."""

import pytest

from models.domain.audiences import PROPOSED, Part
from models.domain.errors import InvalidInputError
from models.domain.plans import Audience
from models.services.document_log import DocumentEntry, GivenConsent
from models.services.recalls import RECALL_LETTER, letter_part


def entry(case_id, *answers, kind="network_meeting", included=(), **fields):
    parts = dict.fromkeys(included, True)
    return DocumentEntry(
        case_id, kind, "school", "skolen", parts, "0" * 64, 1, answers=answers, **fields
    )


@pytest.fixture
def marked(world):
    """A case with one answer, and that answer."""
    case_id = world.family()
    world.record(case_id, world.start(case_id), "Mia", 142)
    (answer,) = world.history(case_id).answers
    return case_id, answer


def test_that_the_register_keeps_what_a_document_was(world):
    case_id = world.family()
    told = GivenConsent("kurven", "skolen", "fælles mål", world.clock.today())
    logged = entry(case_id, sha256_delivered="1" * 64, is_protected=True, consent=told)
    world.services.documents.log(logged)
    world.restart()
    (document,) = world.services.documents.entries(case_id)
    assert document.entry == logged
    assert document.id


@pytest.mark.parametrize("wrong", ["x", "1" * 63])
def test_that_what_is_no_hash_is_refused(world, wrong):
    with pytest.raises(InvalidInputError):
        world.services.documents.log(entry(world.family(), sha256_delivered=wrong))


def test_that_it_is_known_who_received_an_old_number(world, marked):
    case_id, answer = marked
    documents = world.services.documents
    documents.log(entry(case_id, answer.id))
    documents.log(entry(case_id, "another"))
    (shown,) = documents.documents_showing(answer.id)
    assert shown.entry.recipients == "skolen"
    assert documents.recalls(case_id) == ()
    world.answers.undo(answer.id)
    (recall,) = documents.recalls(case_id)
    assert (recall.document.id, [one.id for one in recall.answers]) == (shown.id, [answer.id])
    assert not recall.is_sent


def test_that_a_letter_that_left_is_known_and_not_called_back_itself(world, marked):
    case_id, answer = marked
    documents = world.services.documents
    documents.log(entry(case_id, answer.id))
    world.answers.undo(answer.id)
    (recall,) = documents.recalls(case_id)
    part = letter_part(recall.document)
    documents.log(entry(case_id, answer.id, kind=RECALL_LETTER, included=(part,)))
    (recall,) = documents.recalls(case_id)
    assert recall.is_sent


def test_that_an_archive_has_its_own_profiles(world):
    documents = world.services.documents
    assert documents.profiles() == PROPOSED
    documents.save_profile(Audience.SCHOOL, frozenset({Part.CURVE, Part.COOPERATION}))
    world.restart()
    profiles = world.services.documents.profiles()
    assert profiles[Audience.SCHOOL] == {Part.CURVE}
    assert profiles[Audience.PARENTS] == PROPOSED[Audience.PARENTS]
