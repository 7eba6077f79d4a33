"""The meetings and who was present; the drafts of those that run."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import delete, exists, or_, select
from sqlalchemy.dialects.sqlite import insert

from models.domain.cases import Session, SessionState
from models.domain.ids import CaseId, MemberId, SessionId
from models.store import translate
from models.store.tables_answers import AnswerRow, DraftRow, ShareChoiceRow
from models.store.tables_case import AttendanceRow, SessionRow
from models.store.tables_plans import (
    AgreementRow,
    ConsentRow,
    DecisionRow,
    GoalRatingRow,
    StatementRow,
)
from models.store.work import Work

_RECORDED = (
    AnswerRow,
    ShareChoiceRow,
    GoalRatingRow,
    DecisionRow,
    StatementRow,
    AgreementRow,
    ConsentRow,
)


class SessionRepository:
    """The meetings of all cases."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def get(self, key: SessionId) -> Session:
        """Return a meeting by id; UnknownIdError when there is none."""
        return self._things([self._row(key)])[0]

    def case_of(self, key: SessionId) -> CaseId:
        """Return the case of a meeting."""
        return CaseId(self._row(key).case_id)

    def of_case(self, case_id: CaseId) -> tuple[Session, ...]:
        """List a case's meetings by day, then in order of making."""
        found = (
            select(SessionRow)
            .where(SessionRow.case_id == case_id)
            .order_by(SessionRow.day, SessionRow.sequence)
        )
        return self._things(self._work.session.scalars(found).all())

    def running(self) -> tuple[tuple[CaseId, Session], ...]:
        """List the meetings that run, with their cases."""
        found = (
            select(SessionRow)
            .where(SessionRow.state == SessionState.RUNNING.value)
            .order_by(SessionRow.sequence)
        )
        rows = self._work.session.scalars(found).all()
        cases = (CaseId(row.case_id) for row in rows)
        return tuple(zip(cases, self._things(rows), strict=True))

    def has_records(self, session_id: SessionId) -> bool:
        """Whether anything but presence was recorded in the session."""
        found = or_(*(exists().where(table.session_id == session_id) for table in _RECORDED))
        return bool(self._work.session.execute(select(found)).scalar_one())

    def add(self, case_id: CaseId, thing: Session) -> None:
        """Write a new meeting."""
        self._work.insert(SessionRow(case_id=case_id, **translate.session_columns(thing)))
        self._write_presence(case_id, thing)

    def save(self, thing: Session) -> None:
        """Write what has changed in a meeting."""
        row = self._row(thing.id)
        self._work.change(row, translate.session_columns(thing))
        self._write_presence(CaseId(row.case_id), thing)

    def remove(self, key: SessionId) -> None:
        """Delete a meeting and who was there."""
        row = self._row(key)
        for attendance in self._attendance(key):
            self._work.remove(attendance)
        self._work.remove(row)

    def _row(self, key: SessionId) -> SessionRow:
        return self._work.find(SessionRow, key)

    def _things(self, rows: Iterable[SessionRow]) -> tuple[Session, ...]:
        rows = tuple(rows)
        present: defaultdict[str, set[MemberId]] = defaultdict(set)
        found = select(AttendanceRow.session_id, AttendanceRow.member_id).where(
            AttendanceRow.session_id.in_([row.id for row in rows])
        )
        for session_id, member_id in self._work.session.execute(found):
            present[session_id].add(MemberId(member_id))
        return tuple(translate.session(row, frozenset(present[row.id])) for row in rows)

    def _attendance(self, key: SessionId) -> tuple[AttendanceRow, ...]:
        found = select(AttendanceRow).where(AttendanceRow.session_id == key)
        return tuple(self._work.session.scalars(found))

    def _write_presence(self, case_id: CaseId, thing: Session) -> None:
        there = {row.member_id: row for row in self._attendance(thing.id)}
        for member_id in sorted(there.keys() - thing.present):
            self._work.remove(there[member_id])
        for member_id in sorted(thing.present - there.keys()):
            self._work.insert(
                AttendanceRow(case_id=case_id, session_id=thing.id, member_id=member_id)
            )


class DraftRepository:
    """What is half done in running sessions; never logged."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def of_session(self, session_id: SessionId) -> Mapping[tuple[str, str], str]:
        """Map (kind, key) to what was kept."""
        found = select(DraftRow.kind, DraftRow.key, DraftRow.content)
        rows = self._work.session.execute(found.where(DraftRow.session_id == session_id))
        return {(row.kind, row.key): row.content for row in rows}

    def put(self, session_id: SessionId, kind: str, key: str, content: str) -> None:
        """Keep a text in place of the earlier one."""
        written = insert(DraftRow).values(
            session_id=session_id, kind=str(kind), key=key, content=content
        )
        self._work.session.execute(
            written.on_conflict_do_update(
                index_elements=["session_id", "kind", "key"], set_={"content": content}
            )
        )

    def drop(self, session_id: SessionId, kind: str, key: str) -> None:
        """Forget one text."""
        self._work.session.execute(
            delete(DraftRow).where(
                DraftRow.session_id == session_id, DraftRow.kind == str(kind), DraftRow.key == key
            )
        )

    def drop_all(self, session_id: SessionId) -> None:
        """Forget everything half done in a session."""
        self._work.session.execute(delete(DraftRow).where(DraftRow.session_id == session_id))
