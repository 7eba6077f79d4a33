"""Rows into frozen values and back: answers, their marks and who may see them."""

import json
from typing import Any

from models.domain.answers import Answer, AnswerMark, AnswerMode, MarkKind, SkipReason
from models.domain.ids import AnswerId
from models.domain.sharing import ShareAnswer, ShareChoice
from models.store.translate import Columns, json_text


def answer(row: Any) -> Answer:
    """Return the answer of a row."""
    return Answer(
        id=AnswerId(row.id),
        session_id=row.session_id,
        rater_id=row.rater_id,
        voice_id=row.voice_id,
        scale_key=row.scale_key,
        scale_version=row.scale_version,
        series=row.series,
        mode=AnswerMode(row.mode),
        items=tuple(json.loads(row.items)),
        total=row.total,
        skip_reason=SkipReason(row.skip_reason) if row.skip_reason else None,
        seconds=row.seconds,
        late=row.late,
        sequence=row.sequence,
        language=row.language or "",
    )


def answer_columns(value: Answer) -> Columns:
    """Return the columns of an answer."""
    return {
        "id": value.id,
        "session_id": value.session_id,
        "rater_id": value.rater_id,
        "voice_id": value.voice_id,
        "scale_key": value.scale_key,
        "scale_version": value.scale_version,
        "series": value.series,
        "mode": value.mode.value,
        "items": json_text(list(value.items)),
        "total": value.total,
        "skip_reason": value.skip_reason.value if value.skip_reason else None,
        "seconds": value.seconds,
        "late": value.late,
        "language": value.language or None,
    }


def answer_mark(row: Any) -> AnswerMark:
    """Return the mark of a row."""
    return AnswerMark(
        answer_id=row.answer_id,
        kind=MarkKind(row.kind),
        at=row.at,
        by=row.by,
        sequence=row.sequence,
        reason=row.reason,
        replaced_by=row.replaced_by,
    )


def answer_mark_columns(value: AnswerMark) -> Columns:
    """Return the columns of a mark."""
    return {
        "answer_id": value.answer_id,
        "kind": value.kind.value,
        "at": value.at,
        "by": value.by,
        "reason": value.reason,
        "replaced_by": value.replaced_by,
    }


def share_choice(row: Any) -> ShareChoice:
    """Return the choice of a row."""
    return ShareChoice(row.voice_id, row.session_id, ShareAnswer(row.answer), row.sequence)


def share_choice_columns(value: ShareChoice) -> Columns:
    """Return the columns of a choice."""
    return {
        "voice_id": value.voice_id,
        "session_id": value.session_id,
        "answer": value.answer.value,
    }
