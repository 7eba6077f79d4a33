"""An open archive: units of work, the check, backups and an orderly end."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, Engine

from models.domain.ids import CaseId
from models.services.caseload import Summarise
from models.services.integrity import IntegrityReport
from models.store.archive_folder import ArchiveFolder
from models.store.audit import current_head, digest_at
from models.store.backup import backup_archive
from models.store.data_key import DataKey
from models.store.engine import checkpoint, reading
from models.store.errors import store_errors
from models.store.head import HeadState, compare_head
from models.store.history_reader import read_history
from models.store.integrity import Verifier, check_archive
from models.store.lock_file import ArchiveLock
from models.store.seal import Seal
from models.store.summaries import cases_to_summarise, write_summary
from models.store.unit_of_work import StoreSetup
from models.store.units import StoreUnits

MOST_ENTRIES_PROVEN_ON_CLOSING = 20_000  # about a second
CASES_AT_A_TIME = 10  # whose summaries are computed while others wait to write: some tenths


@dataclass(frozen=True, slots=True)
class Holdings:
    """What an open archive holds on to."""

    folder: ArchiveFolder
    data_key: DataKey
    setup: StoreSetup
    engine: Engine
    lock: ArchiveLock | None  # None: read-only


class Store:
    """An open archive. Made by ``open_store`` and ``create_store``."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._engine = holdings.engine
        self._seal = Seal(holdings.data_key)
        self.folder = holdings.folder
        self.read_only = holdings.lock is None
        self._is_closed = False
        self.units = StoreUnits(
            holdings.engine,
            holdings.folder,
            holdings.data_key,
            holdings.setup,
            read_only=self.read_only,
        )

    def measure_with(self, summarise: Summarise, yardstick: str) -> None:
        """Compute summaries with the yardstick that the archive itself has chosen."""
        setup = replace(self._holdings.setup, summarise=summarise, yardstick=yardstick)
        self._holdings = replace(self._holdings, setup=setup)
        self.units.measure_with(setup)

    def head_state(self) -> HeadState:
        """Compare the end of the log with what was last seen."""
        holdings = self._holdings
        with store_errors(), reading(self._engine).connect() as connection:
            return compare_head(
                holdings.folder,
                holdings.data_key,
                current_head(connection),
                seen=holdings.setup.seen,
                digest_at=_Digests(connection),
            )

    def check(self) -> IntegrityReport:
        """Hold every row against the log; slow in a large archive."""
        return check_archive(self._engine, self._seal, self.head_state())

    def backup(self, into: Path | None = None) -> Path:
        """Make a copy in ``backups/`` (or ``into``), every row proven, and return its folder."""
        return self._backup(into, most_entries=None)

    def _backup(self, into: Path | None, most_entries: int | None) -> Path:
        holdings = self._holdings
        with store_errors(), reading(self._engine).connect() as connection:
            head = current_head(connection)
        return backup_archive(
            self._engine,
            holdings.folder,
            holdings.data_key,
            holdings.setup.clock.now(),
            into=into,
            verify=Verifier(self._seal, head, most_entries),
        )

    def checkpoint(self) -> None:
        """Move what was committed from the write-ahead log into the database file."""
        if not self.read_only:
            checkpoint(self._engine)

    def rebuild_summaries(self, *, every: bool = False) -> int:
        """Compute the case list's rows anew where norms or cases have moved on; return how many.

        A few cases at a time: a mark that is made meanwhile must not wait for all of them.
        """
        setup = self._holdings.setup
        cases = self._cases_to_summarise(None if every else setup.yardstick)
        for start in range(0, len(cases), CASES_AT_A_TIME):
            if self._is_closed:
                return start
            with store_errors(), self._engine.begin() as connection:
                for case_id in cases[start : start + CASES_AT_A_TIME]:
                    history = read_history(connection, case_id)
                    summary = setup.summarise(history)
                    write_summary(connection, summary, history.case.revision, setup.yardstick)
        return len(cases)

    def _cases_to_summarise(self, yardstick: str | None) -> tuple[CaseId, ...]:
        if self._is_closed:
            return ()
        with store_errors(), reading(self._engine).connect() as connection:
            return cases_to_summarise(connection, yardstick)

    def close(self, *, with_backup: bool = True) -> None:
        """End in order: checkpoint, a copy when something was changed, and give the file free.

        The archive is closed even when the copy fails; the fault is raised afterwards. A second
        call does nothing.
        """
        if self._is_closed:
            return
        self._is_closed = True
        try:
            self.checkpoint()
            if with_backup and self.units.changed_rows:
                self._backup(None, MOST_ENTRIES_PROVEN_ON_CLOSING)
                self.units.changed_rows = False
        finally:
            self._engine.dispose()
            if self._holdings.lock is not None:
                self._holdings.lock.release()


@dataclass(frozen=True, slots=True)
class _Digests:
    connection: Connection

    def __call__(self, sequence: int) -> str | None:
        return digest_at(self.connection, sequence)
