"""Reads a whole case in a fixed number of queries, however long it is."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, select

from models.domain.history import CaseHistory
from models.domain.ids import CaseId, MemberId
from models.services.errors import UnknownIdError
from models.store import translate, translate_answers, translate_plans
from models.store.tables import OfCase, table_of
from models.store.tables_answers import AnswerMarkRow, AnswerRow, ShareChoiceRow
from models.store.tables_case import (
    AttendanceRow,
    CaseRow,
    InterventionRow,
    MemberRow,
    SessionRow,
    VoiceRow,
)
from models.store.tables_plans import (
    AgreementRow,
    ConsentRow,
    DecisionRow,
    GoalRatingRow,
    GoalRow,
    SignalAckRow,
    StatementRow,
)

# Stamps are for the log, not for reading: leaving them out makes a long case cheaper to fetch.
_STAMPS = {"device", "made_at", "revision", "case_id"}


def read_history(connection: Connection, case_id: CaseId) -> CaseHistory:
    """Return everything recorded about a case; UnknownIdError when there is none."""

    def rows(table: type[OfCase]) -> Sequence[Row[Any]]:
        return connection.execute(_of_case(table), {"case_id": case_id}).all()

    case = connection.execute(_case(), {"case_id": case_id}).one_or_none()
    if case is None:
        raise UnknownIdError(CaseRow.__name__)
    present: defaultdict[str, set[MemberId]] = defaultdict(set)
    for row in rows(AttendanceRow):
        present[row.session_id].add(row.member_id)
    return CaseHistory(
        case=translate.case(case),
        members=tuple(map(translate.member, rows(MemberRow))),
        voices=tuple(map(translate.voice, rows(VoiceRow))),
        sessions=tuple(
            translate.session(row, frozenset(present[row.id])) for row in rows(SessionRow)
        ),
        answers=tuple(map(translate_answers.answer, rows(AnswerRow))),
        marks=tuple(map(translate_answers.answer_mark, rows(AnswerMarkRow))),
        shares=tuple(map(translate_answers.share_choice, rows(ShareChoiceRow))),
        goals=tuple(map(translate_plans.goal, rows(GoalRow))),
        goal_ratings=tuple(map(translate_plans.goal_rating, rows(GoalRatingRow))),
        interventions=tuple(map(translate.intervention, rows(InterventionRow))),
        agreements=tuple(map(translate_plans.agreement, rows(AgreementRow))),
        decisions=tuple(map(translate_plans.decision, rows(DecisionRow))),
        statements=tuple(map(translate_plans.statement, rows(StatementRow))),
        consents=tuple(map(translate_plans.consent, rows(ConsentRow))),
        acknowledgements=tuple(map(translate_plans.acknowledgement, rows(SignalAckRow))),
    )


@cache
def _case() -> Select[Any]:
    return select(table_of(CaseRow)).where(CaseRow.id == bindparam("case_id"))


@cache
def _of_case(table: type[OfCase]) -> Select[Any]:
    columns = [one for one in table_of(table).columns if one.name not in _STAMPS]
    order = (SessionRow.day, SessionRow.sequence) if table is SessionRow else (table.sequence,)
    return select(*columns).where(table.case_id == bindparam("case_id")).order_by(*order)
