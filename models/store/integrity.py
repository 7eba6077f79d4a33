"""Holds every row of the archive against the log, and the log against where it last stood."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import sqlalchemy
from sqlalchemy import Connection, Engine, select

from models.domain.archive_errors import DamagedArchiveError
from models.services.integrity import Finding, IntegrityReport
from models.store.audit import AUDIT, current_head, hashed_fields, logged_rows
from models.store.engine import damaged_pages, reading
from models.store.errors import store_errors
from models.store.head import Head, HeadState
from models.store.schema import foreign_objects, missing_objects
from models.store.seal import FIRST_HASH, Seal
from models.store.summaries import SUMMARY
from models.store.tables import Stamped, Table, table_of
from models.store.tables_case import CaseRow

_CHUNK = 2_000  # rows held in memory at a time
_HEAD_FINDINGS = {
    HeadState.UNREADABLE: Finding.HEAD_UNREADABLE,
    HeadState.OTHER: Finding.LOG_FORKED,
    HeadState.OLDER: Finding.LOG_CUT,
}


@dataclass(slots=True)
class _Check:
    """What one run has found so far."""

    findings: list[tuple[Finding, str]] = field(default_factory=list)
    rows: int = 0
    entries: int = 0

    def add(self, finding: Finding, place: str = "") -> None:
        self.findings.append((finding, place))


def check_archive(engine: Engine, seal: Seal, head_state: HeadState) -> IntegrityReport:
    """Compare pages, tables, log and rows; changes nothing. Slow: every row is read."""
    check = _Check()
    for page in damaged_pages(engine):
        check.add(Finding.DAMAGED_PAGE, page)
    if head_state in _HEAD_FINDINGS:
        check.add(_HEAD_FINDINGS[head_state])
    with store_errors(), reading(engine).connect() as connection:
        for name in foreign_objects(connection):
            check.add(Finding.FOREIGN_OBJECT, name)
        missing = missing_objects(connection)
        for name in missing:
            check.add(Finding.MISSING_OBJECT, name)
        if not set(missing) & set(Table.metadata.tables):
            known = _check_chain(connection, seal, check)
            _check_rows(connection, seal, known, check)
            _check_summaries(connection, check)
    return IntegrityReport(tuple(check.findings), check.rows, check.entries)


@dataclass(frozen=True, slots=True)
class Verifier:
    """What a backup is proven with before it counts, beside its pages.

    ``most_entries``: with a longer log only its end is compared, so that closing a large
    archive does not take minutes. None: everything, however long.
    """

    seal: Seal
    head: Head  # of the archive that was copied
    most_entries: int | None = None

    def __call__(self, engine: Engine) -> None:
        """Raise ``DamagedArchiveError`` when anything is found in the copy."""
        with store_errors(), reading(engine).connect() as connection:
            copied = current_head(connection)
        if copied.sequence < self.head.sequence:
            raise DamagedArchiveError
        if self.most_entries is not None and copied.sequence > self.most_entries:
            return
        if not check_archive(engine, self.seal, HeadState.SAME).is_sound:
            raise DamagedArchiveError


def _check_chain(connection: Connection, seal: Seal, check: _Check) -> dict[str, str | None]:
    """Walk the log from its beginning; return the latest code of each row it names."""
    known: dict[str, str | None] = {}
    last = Head(0, FIRST_HASH)
    for row in _stream(connection, select(AUDIT).order_by(AUDIT.c.sequence)):
        digest = seal.entry(hashed_fields(row), row.previous_hash)
        follows = row.sequence == last.sequence + 1 and row.previous_hash == last.digest
        if row.hash != digest or not follows:
            check.add(Finding.BROKEN_CHAIN, str(row.sequence))
        known.update(logged_rows(row))
        last = Head(row.sequence, row.hash)
        check.entries += 1
    return known


def _check_rows(
    connection: Connection, seal: Seal, known: dict[str, str | None], check: _Check
) -> None:
    for table in _logged_tables():
        names = sorted(column.name for column in table.columns)
        for row in _stream(connection, select(*(table.c[name] for name in names))):
            place = f"{table.name}:{row.id}"
            code = known.pop(place, None)
            check.rows += 1
            if code is None:
                check.add(Finding.ROW_UNKNOWN, place)
            elif code != seal.row(table.name, zip(names, row, strict=True)):
                check.add(Finding.ROW_CHANGED, place)
    for place, code in known.items():
        if code is not None:
            check.add(Finding.ROW_MISSING, place)


def _check_summaries(connection: Connection, check: _Check) -> None:
    case = table_of(CaseRow)
    found = (
        select(case.c.id)
        .outerjoin(SUMMARY, SUMMARY.c.case_id == case.c.id)
        .where(SUMMARY.c.case_revision.is_distinct_from(case.c.revision))
    )
    for case_id in connection.execute(found).scalars():
        check.add(Finding.SUMMARY_STALE, f"case:{case_id}")


def _logged_tables() -> Iterator[sqlalchemy.Table]:
    rows = [mapper.class_ for mapper in Table.registry.mappers]
    tables = [table_of(row) for row in rows if issubclass(row, Stamped)]
    return iter(sorted(tables, key=str))


def _stream(
    connection: Connection, found: sqlalchemy.Select[tuple[object, ...]]
) -> Iterator[sqlalchemy.Row[tuple[object, ...]]]:
    return iter(connection.execution_options(yield_per=_CHUNK).execute(found))
