"""The history of a form: every value that stood there, who changed it, when and why."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.history_dialog import HistoryLine
from app.casefile.meetings.form_faces import FormFace, value_of
from app.casefile.moments import moment, who
from models.domain.answers import Answer
from models.domain.ids import AnswerId, UserId
from models.services.audit_log import AuditEntry

LogOf = Callable[[AnswerId], tuple[AuditEntry, ...]]


def form_history(
    face: FormFace, state: CaseState, log_of: LogOf, names: Mapping[UserId, str]
) -> tuple[HistoryLine, ...]:
    """List what happened to the answers of one place."""
    lines: list[HistoryLine] = []
    for answer in face.given:
        value = _value(state, answer, face)
        for entry in log_of(answer.id)[:1]:
            recorded = QCoreApplication.translate("FormHistory", "recorded")
            lines.append(
                HistoryLine(entry.at, value, _facts(state, recorded, entry.at, entry.user, names))
            )
        lines += _marks(state, answer, face, names)
    return tuple(lines)


def _marks(
    state: CaseState, answer: Answer, face: FormFace, names: Mapping[UserId, str]
) -> Iterator[HistoryLine]:
    answers = {one.id: one for one in state.history.answers}
    for mark in state.history.marks:
        if mark.answer_id != answer.id:
            continue
        value = value_of(state, answer, face.scale)
        if mark.replaced_by is not None:
            value = f"{value} → {value_of(state, answers[mark.replaced_by], face.scale)}"
        done = state.words.mark_kind(mark.kind)
        yield HistoryLine(mark.at, value, _facts(state, done, mark.at, mark.by, names), mark.reason)


def _facts(
    state: CaseState,
    done: str,
    at: datetime,
    by: UserId,
    names: Mapping[UserId, str],
) -> str:
    return f"{done} {moment(state.words, at)} · {who(by, names)}"


def _value(state: CaseState, answer: Answer, face: FormFace) -> str:
    """Return total and lines: "26,4 · 6,9 · 6,4 · 6,2 · 6,9"."""
    numbers = state.words.number
    marked = [numbers(one) if one is not None else "–" for one in answer.items]
    return " · ".join([value_of(state, answer, face.scale), *marked])
