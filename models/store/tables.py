"""What every row has in common: names of constraints, UTC times, ids, device and order."""

from datetime import UTC, datetime
from typing import Any, cast

import sqlalchemy
from sqlalchemy import Connection, Dialect, ForeignKey, MetaData, String, event, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Mapper, mapped_column, object_session
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
ID_LENGTH = 32


class UtcTime(TypeDecorator[datetime]):
    """A moment, kept as ISO text in UTC: it sorts, and no reader has to guess the zone."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else datetime.fromisoformat(value)


def utc_text(moment: datetime) -> str:
    """Return an aware moment as text with microseconds, in UTC."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class Table(DeclarativeBase):
    """All tables of an archive."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: UtcTime()}  # noqa: RUF012  (SQLAlchemy's own declaration)


class Stamped(Table):
    """A row that the log covers: an id made on a device, and how often it was changed there."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    device: Mapped[str] = mapped_column(String(ID_LENGTH))
    made_at: Mapped[datetime]
    revision: Mapped[int] = mapped_column(default=1)


class OfCase(Stamped):
    """A row that belongs to a case; ``sequence`` is the order of making on the device."""

    __abstract__ = True

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    sequence: Mapped[int] = mapped_column(index=True)


class Appended(OfCase):
    """A row that is never changed and never removed: later rows say otherwise."""

    __abstract__ = True


def key(target: str, **options: Any) -> Mapped[Any]:
    """Return a column that refers to a row of another table, as in ``key("member")``."""
    return mapped_column(ForeignKey(f"{target}.id"), **options)


def table_of(row: type[Table]) -> sqlalchemy.Table:
    """Return the table behind a kind of row."""
    return cast(sqlalchemy.Table, row.__table__)


class AppendOnlyError(RuntimeError):
    """A row that is never changed was about to be changed: a bug."""


@event.listens_for(Stamped, "before_update", propagate=True)
def _count_revision(mapper: Mapper[Any], connection: Connection, row: Stamped) -> None:  # noqa: ARG001
    session = object_session(row)
    if session is None or not session.is_modified(row):
        return
    if isinstance(row, Appended):
        raise AppendOnlyError(str(mapper.local_table))
    if not inspect(row).attrs.revision.history.has_changes():
        row.revision += 1


@event.listens_for(Appended, "before_delete", propagate=True)
def _refuse_to_delete(mapper: Mapper[Any], connection: Connection, row: Appended) -> None:  # noqa: ARG001
    raise AppendOnlyError(str(mapper.local_table))
