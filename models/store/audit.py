"""The log of use: one chained entry per transaction, with the code of every row it logs."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select
from sqlalchemy.orm import Session as DbSession

from models.domain.ids import AnswerId, CaseId, UserId
from models.services.audit_log import Action, AuditEntry
from models.store.head import Head
from models.store.seal import FIRST_HASH, Seal
from models.store.tables import table_of
from models.store.tables_archive import AuditRow
from models.store.translate import json_text

AUDIT = table_of(AuditRow)


@dataclass(frozen=True, slots=True)
class Deed:
    """What is to be logged: who, what, when, where."""

    at: datetime  # UTC
    user: UserId
    device: str
    action: Action
    case_id: CaseId | None = None
    purpose: str = ""


def append_entry(
    connection: Connection, seal: Seal, deed: Deed, rows: Mapping[str, str | None]
) -> Head:
    """Add an entry to the chain and return the new head. ``rows``: "table:id" -> code."""
    last = current_head(connection)
    fields = {
        "sequence": last.sequence + 1,
        "at": deed.at,
        "user_id": deed.user,
        "device": deed.device,
        "action": deed.action.value,
        "case_id": deed.case_id,
        "purpose": deed.purpose,
        "rows": json_text(dict(sorted(rows.items()))),
    }
    digest = seal.entry(fields, last.digest)
    connection.execute(insert(AUDIT).values(**fields, previous_hash=last.digest, hash=digest))
    return Head(last.sequence + 1, digest)


def current_head(connection: Connection) -> Head:
    """Return the last entry of the log; sequence 0 where there is none."""
    newest = select(AUDIT.c.sequence, AUDIT.c.hash).order_by(AUDIT.c.sequence.desc()).limit(1)
    row = connection.execute(newest).one_or_none()
    return Head(row.sequence, row.hash) if row else Head(0, FIRST_HASH)


def digest_at(connection: Connection, sequence: int) -> str | None:
    """Return the hash of one entry, or None where it is not there."""
    return connection.execute(
        select(AUDIT.c.hash).where(AUDIT.c.sequence == sequence)
    ).scalar_one_or_none()


def hashed_fields(row: Any) -> dict[str, Any]:
    """Return what an entry's hash is made of."""
    return {
        column.name: getattr(row, column.name)
        for column in AUDIT.columns
        if column.name not in {"previous_hash", "hash"}
    }


def logged_rows(row: Any) -> dict[str, str | None]:
    """Return the codes an entry carries."""
    codes: dict[str, str | None] = json.loads(row.rows)
    return codes


class AuditRepository:
    """Reads the log."""

    def __init__(self, session: DbSession) -> None:
        self._session = session

    def of_case(self, case_id: CaseId) -> tuple[AuditEntry, ...]:
        """List who did what in a case, oldest first."""
        return self._listed(select(AUDIT).where(AUDIT.c.case_id == case_id))

    def of_answer(self, case_id: CaseId, answer_id: AnswerId) -> tuple[AuditEntry, ...]:
        """List what was done to an answer; its marks are rows of their own and carry their day."""
        row = f'"answer:{answer_id}"'
        return self._listed(
            select(AUDIT).where(AUDIT.c.case_id == case_id, AUDIT.c.rows.contains(row))
        )

    def everything(self) -> tuple[AuditEntry, ...]:
        """List who did what in the whole archive, oldest first."""
        return self._listed(select(AUDIT))

    def _listed(self, found: Select[tuple[Any, ...]]) -> tuple[AuditEntry, ...]:
        rows = self._session.execute(found.order_by(AUDIT.c.sequence))
        return tuple(_entry(row) for row in rows)


def _entry(row: Any) -> AuditEntry:
    return AuditEntry(
        sequence=row.sequence,
        at=row.at,
        user=UserId(row.user_id),
        device=row.device,
        action=Action(row.action),
        case_id=CaseId(row.case_id) if row.case_id else None,
        purpose=row.purpose,
    )
