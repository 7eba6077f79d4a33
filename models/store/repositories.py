"""Repositories for things of a case: those that may change, and those only ever added."""

from typing import Any, Generic, TypeVar

from sqlalchemy import select

from models.domain.answers import Answer, AnswerMark
from models.domain.burden import FormUse, UseMark
from models.domain.ids import AgreementId, AnswerId, CaseId, SessionId
from models.domain.plans import Agreement, AgreementState
from models.store.form_uses import form_uses
from models.store.tables import OfCase
from models.store.tables_answers import AnswerMarkRow, AnswerRow
from models.store.tables_case import CaseRow
from models.store.tables_plans import AgreementRow
from models.store.translations import AGREEMENTS, ANSWERS, MARKS, Translation
from models.store.work import Work

Id = TypeVar("Id", bound=str)
Thing = TypeVar("Thing")


class RowLog(Generic[Thing]):
    """Things that are only ever added."""

    def __init__(self, work: Work, translation: Translation[Thing]) -> None:
        self._work = work
        self._translation = translation

    def of_case(self, case_id: CaseId) -> tuple[Thing, ...]:
        """List the case's things in the order they were made."""
        return self._listed(self._translation.table.case_id == case_id)

    def add(self, case_id: CaseId, thing: Thing) -> None:
        """Write a new row."""
        columns = self._translation.columns(thing)
        self._work.insert(self._translation.table(case_id=case_id, **columns))

    def _listed(self, condition: Any) -> tuple[Thing, ...]:
        table = self._translation.table
        rows = self._work.session.scalars(select(table).where(condition).order_by(table.sequence))
        return tuple(self._translation.thing(row) for row in rows)


class RowRecords(RowLog[Thing], Generic[Id, Thing]):
    """Things that may change."""

    def get(self, key: Id) -> Thing:
        """Return a thing by id; UnknownIdError when there is none."""
        return self._translation.thing(self._row(key))

    def case_of(self, key: Id) -> CaseId:
        """Return the case a thing belongs to."""
        return CaseId(self._row(key).case_id)

    def save(self, thing: Thing) -> None:
        """Write what has changed in a thing."""
        columns = self._translation.columns(thing)
        self._work.change(self._row(columns["id"]), columns)

    def remove(self, key: Id) -> None:
        """Delete a thing."""
        self._work.remove(self._row(key))

    def _row(self, key: str) -> OfCase:
        return self._work.find(self._translation.table, key)


class AgreementRepository(RowRecords[AgreementId, Agreement]):
    """The agreements."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, AGREEMENTS)

    def unfinished(self) -> tuple[tuple[CaseId, Agreement], ...]:
        """List what stands open in open cases: the earliest day first, no day last."""
        found = (
            select(AgreementRow)
            .join(CaseRow, AgreementRow.case_id == CaseRow.id)
            .where(AgreementRow.state == AgreementState.OPEN.value, CaseRow.closed.is_(None))
            .order_by(AgreementRow.due.is_(None), AgreementRow.due, AgreementRow.sequence)
        )
        rows = self._work.session.scalars(found)
        return tuple((CaseId(row.case_id), AGREEMENTS.thing(row)) for row in rows)


class AnswerRepository(RowLog[Answer]):
    """The answers."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, ANSWERS)

    def get(self, answer_id: AnswerId) -> Answer:
        """Return an answer by id; UnknownIdError when there is none."""
        return ANSWERS.thing(self._work.find(AnswerRow, answer_id))

    def case_of(self, answer_id: AnswerId) -> CaseId:
        """Return the case an answer belongs to."""
        return CaseId(self._work.find(AnswerRow, answer_id).case_id)

    def of_session(self, session_id: SessionId) -> tuple[Answer, ...]:
        """List a session's answers in order of recording."""
        return self._listed(AnswerRow.session_id == session_id)

    def uses(self) -> tuple[tuple[FormUse, ...], tuple[UseMark, ...]]:
        """Return every form of the archive, and the marks that say which of them count."""
        return form_uses(self._work)


class MarkRepository(RowLog[AnswerMark]):
    """The marks on answers."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, MARKS)

    def of_session(self, session_id: SessionId) -> tuple[AnswerMark, ...]:
        """List the marks on a session's answers in order of marking."""
        answers = select(AnswerRow.id).where(AnswerRow.session_id == session_id)
        return self._listed(AnswerMarkRow.answer_id.in_(answers))
