"""What repositories share inside one unit: the database session, stamps and the running number."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Select, func, select, union_all
from sqlalchemy.orm import Session as DbSession

from models.domain.ids import UserId
from models.services.errors import UnknownIdError
from models.store.tables import OfCase, Stamped, Table, table_of

AnyStamped = TypeVar("AnyStamped", bound=Stamped)


@dataclass(slots=True)
class Work:
    """One unit's hold on the database."""

    session: DbSession
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    user: UserId
    device: str
    _last: int | None = field(default=None, init=False)
    # The session itself forgets rows nobody holds, and would fetch them again.
    _held: list[Stamped] = field(default_factory=list, init=False)

    def next_sequence(self) -> int:
        """Return the next number in the device's one order of making."""
        last = self._last
        if last is None:
            last = self.session.connection().execute(_highest_sequence()).scalar_one()
        self._last = last + 1
        return self._last

    def insert(self, row: Stamped) -> None:
        """Stamp a new row and write it, so that later rows may refer to it."""
        row.device = self.device
        row.made_at = self.now()
        row.revision = 1
        if not row.id:
            row.id = self.new_id()
        if isinstance(row, OfCase):
            row.sequence = self.next_sequence()
        self.session.add(row)
        self.session.flush()

    def find(self, table: type[AnyStamped], key: str) -> AnyStamped:
        """Return a row by id; UnknownIdError when there is none."""
        row = self.session.get(table, key)
        if row is None:
            raise UnknownIdError(table.__name__)
        self._held.append(row)
        return row

    def change(self, row: Stamped, columns: dict[str, Any]) -> None:
        """Write what differs."""
        for name, value in columns.items():
            if getattr(row, name) != value:
                setattr(row, name, value)
        self.session.flush()

    def remove(self, row: Stamped) -> None:
        """Delete a row; the log remembers that it was there."""
        self.session.delete(row)
        self.session.flush()


@cache
def _highest_sequence() -> Select[int]:
    rows = [mapper.class_ for mapper in Table.registry.mappers]
    ordered = sorted((row for row in rows if issubclass(row, OfCase)), key=_table_name)
    highest = [select(func.max(row.sequence).label("highest")) for row in ordered]
    return select(func.coalesce(func.max(union_all(*highest).subquery().c.highest), 0))


def _table_name(row: type[Table]) -> str:
    return table_of(row).name
