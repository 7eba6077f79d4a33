"""The archive's settings, the PIN, the log of use and of documents."""

import pytest

from models.domain.errors import Problem
from models.services.archive import ArchiveSettings, PinResult
from models.services.audit_log import Action
from models.services.document_log import DocumentEntry
from models.services.drafts import FormDraft
from tests.services.test_cases import refused


@pytest.fixture
def archive(world):
    return world.services.archive


def test_that_a_new_archive_has_no_pin_and_no_name(archive):
    expected = ArchiveSettings(pin_set=False, therapist="", norm_set="", practice=False)
    assert archive.settings() == expected


def test_that_settings_survive_a_restart(world, archive):
    archive.set_therapist(" Karen Holm ")
    archive.set_norm_set("retest-80")
    archive.mark_as_practice()
    archive.set_pin("2468")
    world.restart()
    expected = ArchiveSettings(
        pin_set=True, therapist="Karen Holm", norm_set="retest-80", practice=True
    )
    assert world.services.archive.settings() == expected


def test_that_only_the_right_pin_fits(archive):
    assert archive.check_pin("2468") == PinResult(ok=False)
    archive.set_pin("2468")
    assert archive.check_pin("2468").ok
    assert not archive.check_pin("2469").ok


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "١٢٣٤", "1234 "])
def test_that_a_pin_is_four_to_eight_digits(archive, pin):
    with refused(Problem.PIN_SHAPE, "pin"):
        archive.set_pin(pin)


def test_that_guessing_a_pin_takes_longer_and_longer(world, archive):
    archive.set_pin("2468")
    waits = [archive.check_pin("0000").wait_seconds for _ in range(3)]
    assert waits == [0, 0, 10]
    assert archive.check_pin("2468") == PinResult(ok=False, wait_seconds=10)
    world.clock.pass_seconds(11)
    assert archive.check_pin("0000").wait_seconds == 20
    world.restart()
    assert world.services.archive.pin_wait_seconds() == 20
    assert world.services.archive.check_pin("2468").wait_seconds == 20
    world.clock.pass_seconds(21)
    assert world.services.archive.pin_wait_seconds() == 0
    assert world.services.archive.check_pin("2468").ok
    assert world.services.archive.check_pin("0000").wait_seconds == 0


def test_that_turning_the_clock_back_shortens_no_wait(world, archive):
    archive.set_pin("2468")
    for _ in range(3):
        archive.check_pin("0000")
    world.clock.pass_days(-400)
    assert archive.check_pin("2468").wait_seconds == 10


def test_that_turning_the_clock_back_makes_nobody_wait_until_it_has_caught_up(world, archive):
    archive.set_pin("2468")
    for _ in range(3):
        archive.check_pin("0000")
    world.clock.pass_days(-400)
    archive.check_pin("2468")
    world.clock.pass_seconds(11)
    assert archive.check_pin("2468").ok


def test_that_an_archive_that_cannot_be_written_keeps_nobody_behind_the_forms(world, archive):
    archive.set_pin("2468")
    archive.check_pin("0000")
    world.restart(read_only=True)
    archive = world.services.archive
    assert not archive.check_pin("0000").ok
    assert archive.check_pin("2468").ok


def test_that_the_pin_itself_is_nowhere_in_the_archive(world, archive):
    archive.set_pin("24681357")
    with world.store.units.reading() as unit:
        assert "24681357" not in (unit.settings.get("pin") or "")


def test_that_a_case_says_who_did_what_and_never_what_was_written(world, archive):
    case_id = world.family(label="Familien Holm")
    world.cases.look(case_id)
    session_id = world.start(case_id)
    world.record(case_id, session_id, "Mia")
    world.sessions.finish(session_id)
    entries = archive.audit_entries(case_id)
    assert [entry.action for entry in entries] == [
        Action.CREATE_CASE,
        Action.LOOK,
        Action.START_SESSION,
        Action.RECORD_ANSWER,
        Action.FINISH_SESSION,
    ]
    assert {entry.user for entry in entries} == {world.data_key.user}
    assert not any("Holm" in repr(entry) or "Mia" in repr(entry) for entry in entries)


def test_that_drafts_are_not_logged(world, archive):
    case_id = world.family()
    session_id = world.start(case_id)
    before = archive.audit_entries(case_id)
    world.sessions.save_form(session_id, "voice:x", FormDraft((1, None, None, None)))
    assert archive.audit_entries(case_id) == before


def test_that_looking_at_rows_and_views_writes_nothing(world, archive):
    case_id = world.course([142])
    before = archive.audit_entries(case_id)
    world.cases.rows()
    world.services.progress.of(case_id)
    assert archive.audit_entries(case_id) == before


def test_that_a_document_is_remembered_with_its_readers_and_sections(world):
    case_id = world.family()
    entry = DocumentEntry(
        case_id, "network_meeting", "meeting", "Skolen", {"goals": True}, "ab" * 32, 2
    )
    world.services.documents.log(entry)
    world.restart()
    (logged,) = world.services.documents.entries(case_id)
    assert (logged.entry, logged.at) == (entry, world.clock.now())
    assert world.services.archive.audit_entries(case_id)[-1].purpose == "network_meeting"


def test_that_a_document_without_a_proper_digest_is_refused(world):
    case_id = world.family()
    with refused(Problem.NOTHING_TO_SAVE):
        world.services.documents.log(DocumentEntry(case_id, "curve", "", "", {}, "abc", 1))


def test_that_a_sound_archive_is_found_sound(world, archive):
    world.course([142, 150])
    assert archive.check().is_sound
