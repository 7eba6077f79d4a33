"""Repositories for the cases themselves and for what belongs to the archive as a whole."""

from collections.abc import Mapping

from sqlalchemy import bindparam, select

from models.domain.cases import Case
from models.domain.history import CaseHistory
from models.domain.ids import CaseId, UserId
from models.services.caseload import CaseSummary
from models.services.errors import UnknownIdError
from models.store import translate
from models.store.history_reader import read_history
from models.store.summaries import read_summaries
from models.store.tables import table_of
from models.store.tables_archive import SettingRow, UserRow
from models.store.tables_case import CaseRow
from models.store.work import Work

_REVISION = select(table_of(CaseRow).c.revision).where(
    table_of(CaseRow).c.id == bindparam("case_id")
)


class CaseRepository:
    """The cases, whole histories, and the derived summaries."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def get(self, case_id: CaseId) -> Case:
        """Return a case by id; UnknownIdError when there is none."""
        return translate.case(self._work.find(CaseRow, case_id))

    def add(self, case: Case) -> None:
        """Write a new case."""
        self._work.insert(CaseRow(**translate.case_columns(case)))

    def save(self, case: Case) -> None:
        """Write what has changed in a case."""
        self._work.change(self._work.find(CaseRow, case.id), translate.case_columns(case))

    def revision(self, case_id: CaseId) -> int:
        """Return how often the case has changed; asked many times while a meeting is shown."""
        found = self._work.session.connection().execute(_REVISION, {"case_id": case_id}).scalar()
        if found is None:
            raise UnknownIdError(CaseRow.__name__)
        return int(found)

    def history(self, case_id: CaseId) -> CaseHistory:
        """Return everything recorded about a case, in a fixed number of queries."""
        return read_history(self._work.session.connection(), case_id)

    def summaries(self) -> tuple[CaseSummary, ...]:
        """Return what the case list needs of all cases, in one query."""
        return read_summaries(self._work.session.connection())


class SettingRepository:
    """The archive's own settings, by name."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def get(self, name: str) -> str | None:
        """Return a setting, or None where it was never made."""
        row = self._work.session.get(SettingRow, name)
        return row.content if row else None

    def put(self, name: str, content: str) -> None:
        """Keep a setting in place of the earlier one."""
        row = self._work.session.get(SettingRow, name)
        if row is None:
            self._work.insert(SettingRow(id=name, content=content))
        else:
            self._work.change(row, {"content": content})


class UserRepository:
    """Who works in the archive."""

    def __init__(self, work: Work) -> None:
        self._work = work

    @property
    def current(self) -> UserId:
        """Return the id of the user who unlocked the archive."""
        return self._work.user

    def name(self) -> str:
        """Return the current user's name, empty until it is told."""
        row = self._work.session.get(UserRow, self._work.user)
        return row.name if row else ""

    def names(self) -> Mapping[UserId, str]:
        """Return the names of all users that told one."""
        rows = self._work.session.scalars(select(UserRow))
        return {UserId(row.id): row.name for row in rows if row.name}

    def rename(self, name: str) -> None:
        """Keep the current user's name."""
        row = self._work.session.get(UserRow, self._work.user)
        if row is None:
            self._work.insert(UserRow(id=self._work.user, name=name))
        else:
            self._work.change(row, {"name": name})
