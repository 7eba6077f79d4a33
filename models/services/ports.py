"""What services need from the outside: a clock, new ids, and units of work on an archive.

Everything a unit hands out is a frozen value. A writing unit keeps nothing unless ``commit``
or ``commit_unlogged`` is called before it ends; a reading unit refuses both.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol, TypeVar

from models.domain.acknowledgements import Acknowledgement
from models.domain.answers import Answer, AnswerMark
from models.domain.burden import FormUse, UseMark
from models.domain.cases import Case, Intervention, Session
from models.domain.consents import Consent
from models.domain.groups import CareGroup, GroupMember, GroupSession
from models.domain.history import CaseHistory
from models.domain.ids import (
    AgreementId,
    AnswerId,
    CaseId,
    GoalId,
    GroupId,
    GroupSessionId,
    InterventionId,
    MemberId,
    SessionId,
    UserId,
    VoiceId,
)
from models.domain.people import Member, Voice
from models.domain.plans import Agreement, Decision, Goal, GoalRating, Statement
from models.domain.sharing import ShareChoice
from models.domain.versions import TextVersion
from models.services.audit_log import Action, AuditEntry
from models.services.caseload import CaseSummary
from models.services.document_log import LoggedDocument

NewId = Callable[[], str]
Id = TypeVar("Id", contravariant=True)  # noqa: PLC0105
Thing = TypeVar("Thing")


class Clock(Protocol):
    """The time, so that tests and the demonstration can bring their own."""

    def now(self) -> datetime:
        """Return the time in UTC."""

    def today(self) -> date:
        """Return the day where the therapist is."""


class Records(Protocol[Id, Thing]):
    """Things of a case that may change. Every method raises ``UnknownIdError``."""

    def get(self, key: Id) -> Thing: ...
    def case_of(self, key: Id) -> CaseId: ...
    def of_case(self, case_id: CaseId) -> tuple[Thing, ...]: ...
    def add(self, case_id: CaseId, thing: Thing) -> None: ...
    def save(self, thing: Thing) -> None: ...
    def remove(self, key: Id) -> None: ...


class Log(Protocol[Thing]):
    """Things of a case that are only ever added, in the order they were added."""

    def of_case(self, case_id: CaseId) -> tuple[Thing, ...]: ...
    def add(self, case_id: CaseId, thing: Thing) -> None: ...


class AnswerLog(Log[Answer], Protocol):
    """The answers; ``add`` gives each its place in the order of recording."""

    def get(self, answer_id: AnswerId) -> Answer: ...
    def case_of(self, answer_id: AnswerId) -> CaseId: ...
    def of_session(self, session_id: SessionId) -> tuple[Answer, ...]: ...
    def uses(self) -> tuple[tuple[FormUse, ...], tuple[UseMark, ...]]:
        """Return every form of the archive, and the marks that say which of them count."""


class MarkLog(Log[AnswerMark], Protocol):
    """The marks on answers."""

    def of_session(self, session_id: SessionId) -> tuple[AnswerMark, ...]: ...


class Cases(Protocol):
    """The cases themselves, whole histories, and the derived summaries."""

    def get(self, case_id: CaseId) -> Case: ...
    def add(self, case: Case) -> None: ...
    def save(self, case: Case) -> None: ...
    def history(self, case_id: CaseId) -> CaseHistory: ...
    def revision(self, case_id: CaseId) -> int:
        """Return how often the case has changed: whether what was read of it still holds."""

    def summaries(self) -> tuple[CaseSummary, ...]: ...


class Agreements(Records[AgreementId, Agreement], Protocol):
    """The agreements of all cases."""

    def unfinished(self) -> tuple[tuple[CaseId, Agreement], ...]:
        """List what stands open in open cases: the earliest day first, no day last."""


class Sessions(Records[SessionId, Session], Protocol):
    """The meetings of all cases."""

    def running(self) -> tuple[tuple[CaseId, Session], ...]: ...
    def has_records(self, session_id: SessionId) -> bool:
        """Whether anything but presence was recorded in the session."""


class Drafts(Protocol):
    """What is not finished in a running session: short texts by kind and key, unlogged."""

    def of_session(self, session_id: SessionId) -> Mapping[tuple[str, str], str]: ...
    def put(self, session_id: SessionId, kind: str, key: str, content: str) -> None: ...
    def drop(self, session_id: SessionId, kind: str, key: str) -> None: ...
    def drop_all(self, session_id: SessionId) -> None: ...


class Groups(Protocol):
    """The groups, who takes part in them, and their meetings. ``UnknownIdError`` throughout."""

    def all(self) -> tuple[CareGroup, ...]: ...
    def get(self, group_id: GroupId) -> CareGroup: ...
    def add(self, value: CareGroup) -> None: ...
    def save(self, value: CareGroup) -> None: ...
    def members(self, group_id: GroupId) -> tuple[GroupMember, ...]: ...
    def of_case(self, case_id: CaseId) -> tuple[GroupMember, ...]: ...
    def add_member(self, value: GroupMember) -> None: ...
    def save_member(self, value: GroupMember) -> None: ...
    def sessions(self, group_id: GroupId) -> tuple[GroupSession, ...]: ...
    def session(self, session_id: GroupSessionId) -> GroupSession: ...
    def add_session(self, value: GroupSession) -> None: ...
    def save_session(self, value: GroupSession) -> None: ...


class SettingTexts(Protocol):
    """The archive's own settings, by name."""

    def get(self, name: str) -> str | None: ...
    def put(self, name: str, content: str) -> None: ...


class Users(Protocol):
    """Who works in the archive."""

    @property
    def current(self) -> UserId: ...
    def name(self) -> str:
        """Return the current user's name, empty until it is told."""

    def names(self) -> Mapping[UserId, str]:
        """Return the names of all users that told one."""

    def rename(self, name: str) -> None: ...


class AuditLog(Protocol):
    """The log of use, oldest first."""

    def of_case(self, case_id: CaseId) -> tuple[AuditEntry, ...]: ...
    def of_answer(self, case_id: CaseId, answer_id: AnswerId) -> tuple[AuditEntry, ...]:
        """List what was done to an answer."""

    def everything(self) -> tuple[AuditEntry, ...]: ...


class UnitOfWork(Protocol):
    """One transaction on the archive. Read-only members, so that a store may bring its own."""

    @property
    def cases(self) -> Cases: ...
    @property
    def members(self) -> Records[MemberId, Member]: ...
    @property
    def voices(self) -> Records[VoiceId, Voice]: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def interventions(self) -> Records[InterventionId, Intervention]: ...
    @property
    def goals(self) -> Records[GoalId, Goal]: ...
    @property
    def agreements(self) -> Agreements: ...
    @property
    def answers(self) -> AnswerLog: ...
    @property
    def marks(self) -> MarkLog: ...
    @property
    def shares(self) -> Log[ShareChoice]: ...
    @property
    def goal_ratings(self) -> Log[GoalRating]: ...
    @property
    def decisions(self) -> Log[Decision]: ...
    @property
    def statements(self) -> Log[Statement]: ...
    @property
    def acknowledgements(self) -> Log[Acknowledgement]: ...
    @property
    def documents(self) -> Log[LoggedDocument]: ...
    @property
    def consents(self) -> Log[Consent]: ...
    @property
    def versions(self) -> Log[TextVersion]: ...
    @property
    def groups(self) -> Groups: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def settings(self) -> SettingTexts: ...
    @property
    def users(self) -> Users: ...
    @property
    def audit(self) -> AuditLog: ...

    def commit(self, action: Action, case_id: CaseId | None = None, purpose: str = "") -> None:
        """Keep everything, log it under ``action``; durable when it returns."""

    def commit_in_cases(self, action: Action, case_ids: Iterable[CaseId]) -> None:
        """Keep everything, logged once in each of the cases; where there is none, once."""

    def commit_unlogged(self) -> None:
        """Keep drafts; refuse when anything that must be logged has changed."""


class Units(Protocol):
    """Opens units of work."""

    def reading(self) -> AbstractContextManager[UnitOfWork]: ...
    def writing(self) -> AbstractContextManager[UnitOfWork]: ...
    def note_looks(self, case_ids: Iterable[CaseId]) -> None:
        """Log looks; where the archive cannot be written, keep them for the next unlock."""
