"""Runs the migrations on the connection that ``models.store.schema.migrate`` hands over."""

from alembic import context

from models.store.schema import DECLARED
from models.store.tables import Table

assert DECLARED  # noqa: S101  (all tables are declared)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,  # SQLite alters tables by making them anew
)
# The caller has begun a transaction and ends it: either every revision is in, or none.
context.run_migrations()
