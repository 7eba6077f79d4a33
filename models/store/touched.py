"""Notices which logged rows a transaction writes, so that none can slip past the log."""

from sqlalchemy import event
from sqlalchemy.orm import Session as DbSession
from sqlalchemy.orm import UOWTransaction

from models.domain.ids import CaseId
from models.store.seal import Seal
from models.store.tables import OfCase, Stamped, table_of
from models.store.tables_case import CaseRow


class Touched:
    """The logged rows that one transaction wrote or removed, and their cases."""

    def __init__(self, session: DbSession) -> None:
        self.rows: dict[str, Stamped | None] = {}  # "table:id" -> row, None when removed
        self.cases: set[CaseId] = set()
        event.listen(session, "after_flush", self._note)

    def codes(self, seal: Seal) -> dict[str, str | None]:
        """Return the code of each row as it now is, None for those removed."""
        return {name: _code(seal, row) if row else None for name, row in self.rows.items()}

    def _note(self, session: DbSession, context: UOWTransaction) -> None:  # noqa: ARG002
        changed = [row for row in session.dirty if session.is_modified(row)]
        for row in (*session.new, *changed):
            self._add(row, is_kept=True)
        for row in session.deleted:
            self._add(row, is_kept=False)

    def _add(self, row: object, *, is_kept: bool) -> None:
        if isinstance(row, Stamped):
            self.rows[f"{_table(row)}:{row.id}"] = row if is_kept else None
        if isinstance(row, OfCase):
            self.cases.add(CaseId(row.case_id))
        elif isinstance(row, CaseRow):
            self.cases.add(CaseId(row.id))


def _code(seal: Seal, row: Stamped) -> str:
    names = sorted(column.name for column in table_of(type(row)).columns)
    return seal.row(_table(row), ((name, getattr(row, name)) for name in names))


def _table(row: Stamped) -> str:
    return table_of(type(row)).name
