"""The tables as declared, as made, and as migrated are the same; older files are brought along."""

import shutil
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from models.domain.archive_errors import NewerProgramError
from models.store import schema
from models.store.backup import list_backups
from models.store.engine import make_engine, schema_version
from models.store.schema import (
    MIGRATIONS,
    REVISION,
    SCHEMA_VERSION,
    create_schema,
    foreign_objects,
    migrate,
    missing_objects,
    trigger_statements,
)
from models.store.tables import Table
from tests.store.later_program import columns, engine_of, later_migrations, set_version, use


def objects(engine):
    with engine.connect() as db:
        rows = db.execute(text("SELECT type, name FROM sqlite_master")).all()
        triggers = db.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        return {tuple(row) for row in rows}, {tuple(row) for row in triggers}


def test_that_a_migrated_archive_has_the_tables_that_are_declared(engine):
    migrate(engine, SCHEMA_VERSION)
    with engine.connect() as db:
        context = MigrationContext.configure(db, opts={"compare_type": True})
        assert compare_metadata(context, Table.metadata) == []
        assert (foreign_objects(db), missing_objects(db)) == ((), ())


def test_that_a_new_archive_is_like_a_migrated_one(engine, tmp_path, archive):
    other = type(archive.folder)(tmp_path / "other")
    shutil.copytree(archive.path, other.path)
    migrated = make_engine(other, archive.data_key)
    migrate(migrated, SCHEMA_VERSION)
    create_schema(engine)
    assert objects(engine) == objects(migrated)
    for table in Table.metadata.tables:
        assert columns(engine, table) == columns(migrated, table)
    migrated.dispose()


def test_that_the_version_numbers_agree(engine):
    create_schema(engine)
    files = sorted(path.name for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
    assert len(files) == SCHEMA_VERSION
    assert files[-1].startswith(REVISION)
    assert schema_version(engine) == SCHEMA_VERSION
    with engine.connect() as db:
        assert db.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == REVISION


def test_that_every_fact_table_has_its_two_triggers():
    assert len(trigger_statements()) == 2 * len(schema.append_only_tables())


def test_that_opening_an_archive_of_this_version_does_not_import_alembic(world, monkeypatch):
    for name in [name for name in sys.modules if name.split(".")[0] == "alembic"]:
        monkeypatch.delitem(sys.modules, name)
    world.restart()
    assert "alembic" not in sys.modules


def test_that_an_archive_of_a_newer_program_is_left_alone(world):
    world.family()
    world.close(with_backup=False)
    set_version(world, SCHEMA_VERSION + 1)
    before = world.store.folder.database.read_bytes()
    with pytest.raises(NewerProgramError):
        world.reopen()
    assert world.store.folder.database.read_bytes() == before
    set_version(world, SCHEMA_VERSION)
    world.reopen()


def test_that_an_older_archive_is_copied_then_migrated_and_keeps_its_rows(
    world, monkeypatch, tmp_path
):
    case_id = world.course([142, 150])
    before = world.history(case_id)
    assert list_backups(world.store.folder) == ()
    use(monkeypatch, later_migrations(tmp_path))
    world.restart()
    assert world.history(case_id) == before
    assert columns(engine_of(world), "goal")["colour"] == ("VARCHAR", True)
    (copy,) = list_backups(world.store.folder)
    assert copy.is_complete
    assert world.store.check().is_sound
    back_to_this_version(world, monkeypatch)


def test_that_an_interrupted_migration_leaves_the_archive_as_it_was(world, monkeypatch, tmp_path):
    case_id = world.course([142])
    before = world.history(case_id)
    broken = 'op.execute("INSERT INTO no_such_table VALUES (1)")'
    use(monkeypatch, later_migrations(tmp_path, broken))
    with pytest.raises(DatabaseError):
        world.restart()
    monkeypatch.undo()
    world.reopen()
    assert world.history(case_id) == before
    assert "colour" not in columns(engine_of(world), "goal")
    assert world.store.check().is_sound


def back_to_this_version(world, monkeypatch):
    monkeypatch.undo()
    world.close(with_backup=False)
    set_version(world, SCHEMA_VERSION)
    world.reopen()
