"""What was typed for a document stays in the archive and survives the program."""

import pytest

from models.services.audit_log import Action
from models.services.document_log import DocumentEntry
from models.services.errors import UnknownIdError


def test_that_a_draft_survives_a_restart(world):
    case_id = world.family()
    other = world.family()
    world.services.documents.save_draft(case_id, "Aftnerne er blevet roligere")
    world.services.documents.save_draft(case_id, "Aftnerne er roligere")
    world.restart()
    assert world.services.documents.draft(case_id) == "Aftnerne er roligere"
    assert world.services.documents.draft(other) == ""


def test_that_the_log_knows_of_the_draft_but_not_its_words(world):
    case_id = world.family()
    world.services.documents.save_draft(case_id, "Aftnerne er roligere")
    entry = world.services.archive.audit_entries(case_id)[-1]
    assert (entry.action, entry.purpose) == (Action.SET_SETTING, "document_draft")
    assert world.services.archive.check().is_sound


def test_that_a_draft_is_no_document(world):
    case_id = world.family()
    world.services.documents.save_draft(case_id, "ord")
    assert world.services.documents.entries(case_id) == ()
    entry = DocumentEntry(case_id, "network_meeting", "meeting", "skolen", {}, "0" * 64, 1)
    world.services.documents.log(entry)
    assert [one.entry for one in world.services.documents.entries(case_id)] == [entry]


def test_that_a_draft_belongs_to_a_case(world):
    with pytest.raises(UnknownIdError):
        world.services.documents.save_draft("0" * 32, "ord")
