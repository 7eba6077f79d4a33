"""The program one version further on, so that this version's archives are the older ones."""

import shutil
from pathlib import Path

from sqlalchemy import inspect

from models.store.engine import make_engine
from models.store.schema import MIGRATIONS, REVISION, SCHEMA_VERSION, set_schema_version

LATER = f"{SCHEMA_VERSION + 1:04}"
NEXT = '''"""Add a colour."""
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{down}"

def upgrade() -> None:
    with op.batch_alter_table("goal") as goal:
        goal.add_column(sa.Column("colour", sa.String(), nullable=True))
    {more}
'''


def later_migrations(tmp_path, more="pass"):
    """Write the migrations of a later program, in a folder with a space, æøå and a percent sign."""
    folder = tmp_path / "næste 100 % udgave"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / f"{LATER}_colour.py").write_text(
        NEXT.format(more=more, revision=LATER, down=REVISION)
    )
    return folder


def use(monkeypatch, folder: Path):
    """Let the program be one version further on."""
    monkeypatch.setattr("models.store.open.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr("models.store.open.MIGRATIONS", folder)


def set_version(world, version):
    engine = make_engine(world.store.folder, world.data_key)
    with engine.begin() as db:
        set_schema_version(db, version)
    engine.dispose()


def columns(engine, table):
    """Describe a table's columns."""
    with engine.connect() as db:
        found = inspect(db).get_columns(table)
    return {one["name"]: (str(one["type"]), one["nullable"]) for one in found}


def engine_of(world):
    return make_engine(world.store.folder, world.data_key)
