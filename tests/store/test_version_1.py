"""An encrypted archive that the program of schema version 1 made is brought along.

``version_1.zip`` was made by that program itself: an invented family, three meetings, one
decision, and a key derivation that costs nothing.
"""

from pathlib import Path

from sqlalchemy import text

from models.services.audit_log import Action
from models.store.archive_folder import ArchiveFolder
from models.store.backup import list_backups
from models.store.engine import make_engine, schema_version
from models.store.keys import open_with_passphrase
from models.store.schema import SCHEMA_VERSION
from tests.services.world import PASSPHRASE

FIXTURE = Path(__file__).with_name("version_1.zip")


def test_that_the_fixture_really_is_of_version_1(old):
    engine = make_engine(ArchiveFolder.at(old), open_with_passphrase(old, PASSPHRASE))
    assert schema_version(engine) == 1
    with engine.connect() as db:
        names = set(db.execute(text("SELECT name FROM sqlite_master")).scalars())
    assert "signal_ack" not in names
    engine.dispose()
    assert b"SQLite format" not in (old / "archive.db").read_bytes()[:100]


def test_that_its_family_is_still_there_and_the_log_says_what_was_done(opened):
    store, services = opened
    (row,) = services.cases.rows()
    assert (row.label, row.sessions) == ("Mia og familie", 3)
    history = services.progress.of(row.case_id).history
    assert [one.words for one in history.decisions] == ["Vi prøver kortere møder."]
    assert [one.total for one in history.answers] == [200, 190, 120]
    done = [(one.action, one.purpose) for one in services.archive.audit_entries()]
    assert (Action.MIGRATE, f"1 to {SCHEMA_VERSION}") in done
    assert store.check().is_sound


def test_that_it_was_copied_as_it_was_before(opened):
    store, _ = opened
    (copy,) = list_backups(store.folder)
    assert copy.is_complete


def test_that_its_signals_can_be_put_to_rest(opened):
    store, services = opened
    (row,) = services.cases.rows()
    heaviest = services.progress.of(row.case_id).progress.signals[0]
    services.signals.put_to_rest(row.case_id, (heaviest,), "Vi ringer til skolen")
    (rest,) = services.progress.of(row.case_id).progress.resting
    assert (rest.signal, rest.put_by.words) == (heaviest, "Vi ringer til skolen")
    assert store.check().is_sound
