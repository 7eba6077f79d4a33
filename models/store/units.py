"""Opens units of work on the open archive and does what follows a commit."""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.orm import Session as DbSession

from models.domain.archive_errors import ReadOnlyArchiveError, StoreUnavailableError
from models.domain.ids import CaseId, UserId
from models.services.audit_log import Action
from models.store.archive_folder import ArchiveFolder
from models.store.attempts import note_look
from models.store.data_key import DataKey
from models.store.engine import checkpoint, reading
from models.store.errors import store_errors
from models.store.head import Head, write_head
from models.store.seal import Seal
from models.store.unit_of_work import StoreSetup, StoreUnit

logger = logging.getLogger(__name__)


class StoreUnits:
    """The one maker of units. A unit and everything it read is gone when its block ends."""

    def __init__(
        self,
        engine: Engine,
        folder: ArchiveFolder,
        data_key: DataKey,
        setup: StoreSetup,
        *,
        read_only: bool,
    ) -> None:
        self._readers = reading(engine)
        self._writers = engine
        self._folder = folder
        self._data_key = data_key
        self._setup = setup
        self._user = UserId(data_key.user)
        self._seal = Seal(data_key)
        self._read_only = read_only
        self.changed_rows = False  # since opening: is a new backup worth it?

    def measure_with(self, setup: StoreSetup) -> None:
        """Let later units compute summaries with another yardstick."""
        self._setup = setup

    @contextmanager
    def reading(self) -> Iterator[StoreUnit]:
        """Open a unit that sees one moment of the archive and can keep nothing."""
        with store_errors(), DbSession(self._readers) as session:
            yield StoreUnit(session, self._setup, self._user, seal=None)

    @contextmanager
    def writing(self) -> Iterator[StoreUnit]:
        """Open a unit that may commit; whatever was not committed is as if never done."""
        if self._read_only:
            raise ReadOnlyArchiveError
        with store_errors(), DbSession(self._writers) as session:
            unit = StoreUnit(session, self._setup, self._user, self._seal)
            yield unit
        if unit.head is not None:
            self.changed_rows |= unit.changed_rows
            self._remember(unit.head)
        if unit.ended_session:
            self._move_log_into_file()

    def note_looks(self, case_ids: Iterable[CaseId]) -> None:
        """Log looks; where the archive cannot be written, keep them for the next unlock."""
        if self._read_only:
            for case_id in case_ids:
                note_look(self._folder, self._setup.clock.now(), case_id)
            return
        with self.writing() as unit:
            cases = [unit.cases.get(case_id) for case_id in case_ids]
            unit.commit_in_cases(Action.LOOK, (case.id for case in cases))

    def _move_log_into_file(self) -> None:
        """A lost -wal file takes what it holds with it: leave little in it between meetings."""
        try:
            checkpoint(self._writers)
        except StoreUnavailableError as error:
            # The commit stands and is durable; closing the archive tries again.
            logger.warning("no checkpoint after a session: %s", type(error).__name__)

    def _remember(self, head: Head) -> None:
        try:
            write_head(
                self._folder, self._data_key, head.sequence, head.digest, seen=self._setup.seen
            )
        except StoreUnavailableError as error:
            # The commit stands; a database ahead of its head is normal.
            logger.warning("head.json could not be written: %s", error)
