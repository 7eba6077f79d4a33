"""One transaction: what it changes, its log entry and the case list go together."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session as DbSession

from models.domain.cases import Intervention
from models.domain.ids import (
    CaseId,
    GoalId,
    InterventionId,
    MemberId,
    UserId,
    VoiceId,
)
from models.domain.people import Member, Voice
from models.domain.plans import Goal
from models.services.audit_log import Action
from models.services.caseload import Summarise
from models.services.ports import Clock, NewId
from models.store import translations as tables
from models.store.archive_repositories import CaseRepository, SettingRepository, UserRepository
from models.store.audit import AuditRepository, Deed, append_entry
from models.store.group_repository import GroupRepository
from models.store.head import Head
from models.store.history_reader import read_history
from models.store.repositories import (
    AgreementRepository,
    AnswerRepository,
    MarkRepository,
    RowLog,
    RowRecords,
)
from models.store.seal import Seal
from models.store.session_repository import DraftRepository, SessionRepository
from models.store.summaries import write_summary
from models.store.tables_case import CaseRow
from models.store.touched import Touched
from models.store.work import Work


@dataclass(frozen=True, slots=True)
class StoreSetup:
    """What the store is given from outside."""

    clock: Clock
    new_id: NewId
    device: str  # id of this machine, at most 32 characters
    summarise: Summarise  # what the case list shows of a case
    yardstick: str  # version of what summaries are computed with
    seen: Path | None = None  # settings folder that remembers how far each log had come


_ENDS_SESSION = {Action.FINISH_SESSION, Action.FINISH_GROUP_SESSION}


class UnloggedChangeError(RuntimeError):
    """A row that must be logged was changed in a unit for drafts, or while reading: a bug."""


class StoreUnit:
    """A unit of work on the open archive."""

    def __init__(
        self, session: DbSession, setup: StoreSetup, user: UserId, seal: Seal | None
    ) -> None:
        self._session = session
        self._setup = setup
        self._user = user
        self._seal = seal  # None: for reading only
        self._touched = Touched(session)
        self.head: Head | None = None  # of the log, once something was committed
        self.changed_rows = False
        self.ended_session = False
        work = Work(session, setup.clock.now, setup.new_id, user, setup.device)
        self.cases = CaseRepository(work)
        self.members: RowRecords[MemberId, Member] = RowRecords(work, tables.MEMBERS)
        self.voices: RowRecords[VoiceId, Voice] = RowRecords(work, tables.VOICES)
        self.sessions = SessionRepository(work)
        self.interventions: RowRecords[InterventionId, Intervention] = RowRecords(
            work, tables.INTERVENTIONS
        )
        self.answers = AnswerRepository(work)
        self.marks = MarkRepository(work)
        self.shares = RowLog(work, tables.SHARES)
        self.goals: RowRecords[GoalId, Goal] = RowRecords(work, tables.GOALS)
        self.goal_ratings = RowLog(work, tables.GOAL_RATINGS)
        self.agreements = AgreementRepository(work)
        self.decisions = RowLog(work, tables.DECISIONS)
        self.statements = RowLog(work, tables.STATEMENTS)
        self.acknowledgements = RowLog(work, tables.ACKNOWLEDGEMENTS)
        self.documents = RowLog(work, tables.DOCUMENTS)
        self.consents = RowLog(work, tables.CONSENTS)
        self.versions = RowLog(work, tables.TEXT_VERSIONS)
        self.groups = GroupRepository(work)
        self.drafts = DraftRepository(work)
        self.settings = SettingRepository(work)
        self.users = UserRepository(work)
        self.audit = AuditRepository(session)

    def commit(self, action: Action, case_id: CaseId | None = None, purpose: str = "") -> None:
        """Keep everything, log it under ``action``; durable when it returns."""
        self.commit_deeds((self.deed(action, case_id, purpose),))

    def commit_in_cases(self, action: Action, case_ids: Iterable[CaseId]) -> None:
        """Keep everything, logged once in each of the cases; where there is none, once."""
        deeds = tuple(self.deed(action, case_id) for case_id in case_ids)
        self.commit_deeds(deeds or (self.deed(action),))

    def commit_deeds(self, deeds: tuple[Deed, ...]) -> None:
        """Keep everything; the first of the deeds takes the changed rows."""
        if self._seal is None:
            raise UnloggedChangeError
        revisions = self._raise_case_revisions()
        codes = self._touched.codes(self._seal)
        connection = self._session.connection()
        for deed in deeds:
            self.head = append_entry(connection, self._seal, deed, codes)
            codes = {}
        for case_id, revision in revisions.items():
            summary = self._setup.summarise(read_history(connection, case_id))
            write_summary(connection, summary, revision, self._setup.yardstick)
        self.changed_rows = bool(self._touched.rows)
        self.ended_session = any(deed.action in _ENDS_SESSION for deed in deeds)
        self._session.commit()

    def commit_unlogged(self) -> None:
        """Keep drafts; refuse when anything that must be logged has changed."""
        self._session.flush()
        if self._seal is None or self._touched.rows:
            raise UnloggedChangeError
        self._session.commit()

    def deed(self, action: Action, case_id: CaseId | None = None, purpose: str = "") -> Deed:
        """Return what is to be logged of an action done now."""
        now = self._setup.clock.now()
        return Deed(now, self._user, self._setup.device, action, case_id, purpose)

    def _raise_case_revisions(self) -> dict[CaseId, int]:
        self._session.flush()
        revisions = {}
        for case_id in sorted(self._touched.cases):
            row = self._session.get_one(CaseRow, case_id)
            if f"case:{case_id}" not in self._touched.rows:
                row.revision += 1
            revisions[case_id] = row.revision
        self._session.flush()
        return revisions
