"""The tables of this version: made whole in a new archive, brought up to date in an older one."""

from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, Index, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, DDLElement

from models.store.errors import store_errors
from models.store.tables import Appended, Table, table_of
from models.store.tables_answers import AnswerRow
from models.store.tables_archive import AuditRow
from models.store.tables_case import CaseRow
from models.store.tables_groups import CareGroupRow
from models.store.tables_plans import DocumentRow

SCHEMA_VERSION = 3  # SQLite's user_version; rises with every revision in migrations/versions
REVISION = "0003"  # Alembic's name of it
MIGRATIONS = Path(__file__).with_name("migrations")  # in the frozen program too: see the spec

# Tables are declared when their modules are imported: one of each module.
DECLARED = (CaseRow, AnswerRow, DocumentRow, AuditRow, CareGroupRow)


def create_schema(engine: Engine) -> None:
    """Make all tables in an empty database, at once or not at all."""
    with store_errors(), engine.begin() as connection:
        for statement in (*_table_statements(), *trigger_statements().values()):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(_ALEMBIC_VERSION)
        connection.execute(
            text("INSERT INTO alembic_version (version_num) VALUES (:revision)"),
            {"revision": REVISION},
        )
        set_schema_version(connection, SCHEMA_VERSION)


@cache
def _table_statements() -> tuple[str, ...]:
    """List the statements that make all tables and indexes, worded once: it takes long."""
    dialect = sqlite.dialect()
    made: list[DDLElement] = []
    for table in Table.metadata.sorted_tables:
        made += [CreateTable(table), *map(CreateIndex, sorted(table.indexes, key=_index_name))]
    return tuple(str(one.compile(dialect=dialect)) for one in made)


def _index_name(index: Index) -> str:
    return str(index.name)


def migrate(engine: Engine, version: int, migrations: Path = MIGRATIONS) -> None:
    """Bring an older database up to ``version``, at once or not at all."""
    # Imported here: Alembic is only needed in the rare start after an update of the program.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    with store_errors(), engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(migrations).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        set_schema_version(connection, version)


def set_schema_version(connection: Connection, version: int) -> None:
    """Write SQLite's ``user_version``; part of the transaction."""
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def append_only_tables() -> tuple[str, ...]:
    """List the tables whose rows never change and never go."""
    rows = [mapper.class_ for mapper in Table.registry.mappers]
    appended = [table_of(row).name for row in rows if issubclass(row, Appended)]
    return tuple(sorted([*appended, table_of(AuditRow).name]))


def trigger_statements() -> dict[str, str]:
    """Map each trigger to the statement that makes it: the database refuses what we never do."""
    return {
        f"{table}_refuses_{verb}": (
            f"CREATE TRIGGER {table}_refuses_{verb} BEFORE {verb.upper()} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        )
        for table in append_only_tables()
        for verb in ("update", "delete")
    }


def foreign_objects(connection: Connection) -> tuple[str, ...]:
    """List what the database holds beside our tables, indexes and triggers."""
    names = {*Table.metadata.tables, "alembic_version", *_index_names()}
    triggers = trigger_statements()
    foreign = []
    for kind, name, sql in _objects(connection):
        own = triggers.get(name) == sql if kind == "trigger" else name in names
        if kind == "view" or not own:
            foreign.append(f"{kind} {name}")
    return tuple(foreign)


def missing_objects(connection: Connection) -> tuple[str, ...]:
    """List which of our tables, indexes and triggers are gone."""
    there = {name for _, name, _ in _objects(connection)}
    ours = {*Table.metadata.tables, *_index_names(), *trigger_statements()}
    return tuple(sorted(ours - there))


def _objects(connection: Connection) -> tuple[tuple[str, str, str], ...]:
    rows = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return tuple((row.type, row.name, row.sql) for row in rows)


def _index_names() -> set[str]:
    tables = Table.metadata.tables.values()
    return {str(index.name) for table in tables for index in table.indexes}


_ALEMBIC_VERSION = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
