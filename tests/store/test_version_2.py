"""An encrypted archive that the program of schema version 2 made is brought along.

``version_2.zip`` was made by that program itself (commit c8ecfae): an invented family, three
meetings with a goal, an agreement, a note and words, an effort, a document, a signal at rest,
and a fourth meeting with a form half filled in.
"""

from datetime import date
from pathlib import Path

from sqlalchemy import text

from models.services.audit_log import Action
from models.store.archive_folder import ArchiveFolder
from models.store.engine import make_engine, schema_version
from models.store.keys import open_with_passphrase
from models.store.schema import SCHEMA_VERSION
from tests.services.world import PASSPHRASE

FIXTURE = Path(__file__).with_name("version_2.zip")


def test_that_the_fixture_really_is_of_version_2(old):
    engine = make_engine(ArchiveFolder.at(old), open_with_passphrase(old, PASSPHRASE))
    assert schema_version(engine) == 2
    with engine.connect() as db:
        names = set(db.execute(text("SELECT name FROM sqlite_master")).scalars())
    assert "signal_ack" in names
    assert "care_group" not in names
    engine.dispose()


def test_that_everything_of_its_family_is_still_there(opened):
    store, services = opened
    (row,) = services.cases.rows()
    view = services.progress.of(row.case_id)
    history = view.history
    assert (row.label, row.sessions) == ("Mia og familie", 4)
    assert [one.total for one in history.answers] == [200, 190, 120]
    assert history.ratings_of(history.goals[0].id) == (30, 40, 50)
    assert [one.what for one in history.agreements] == ["Ringe til skolen"]
    assert [one.words for one in history.statements] == ["Jeg vil gerne lege mere."]
    assert [one.note for one in history.sessions] == ["", "Mia tegnede et hus.", "", ""]
    assert [one.label for one in history.efforts] == ["Støtte i skolen"]
    assert [one.put_by.words for one in view.progress.resting] == ["Vi ringer til skolen"]
    done = [(one.action, one.purpose) for one in services.archive.audit_entries()]
    assert (Action.MIGRATE, f"2 to {SCHEMA_VERSION}") in done
    assert store.check().is_sound


def test_that_a_form_half_filled_in_goes_on(opened):
    _, services = opened
    (running,) = services.sessions.running()
    (form,) = services.sessions.draft(running.session_id).forms.values()
    assert form.items == (55, None, None, None)


def test_that_its_documents_say_nothing_they_did_not_know(opened):
    _, services = opened
    (row,) = services.cases.rows()
    (document,) = services.documents.entries(row.case_id)
    entry = document.entry
    assert (entry.recipients, entry.pages, entry.consent) == ("Skolen", 2, None)
    assert (entry.answers, entry.language, entry.is_protected) == ((), "", False)


def test_that_what_is_new_can_be_written_in_it(opened):
    store, services = opened
    (row,) = services.cases.rows()
    history = services.progress.of(row.case_id).history
    services.plans.save_note(history.sessions[1].id, "Mia tegnede et træ.")
    services.cases.take_back_intervention(history.efforts[0].id)
    services.membership.leave(history.members[2].id, date(2026, 9, 30))
    earlier = services.traces.earlier_texts(row.case_id)
    assert [one.content for one in earlier] == ["Mia tegnede et hus."]
    assert services.progress.of(row.case_id).history.efforts == ()
    assert store.check().is_sound
