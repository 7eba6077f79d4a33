"""Every form of the archive, few rows for many: those alike are counted by the database."""

from sqlalchemy import func, select

from models.domain.answers import MarkKind, SkipReason
from models.domain.burden import FormUse, UseMark
from models.domain.ids import AnswerId, MemberId, VoiceId
from models.store.tables_answers import AnswerMarkRow, AnswerRow
from models.store.work import Work


def form_uses(work: Work) -> tuple[tuple[FormUse, ...], tuple[UseMark, ...]]:
    """Return all forms, and the marks that decide which of them count.

    Forms without a mark are gathered by form, time and reason; the marked ones stand alone.
    """
    marked = select(AnswerMarkRow.answer_id).union(
        select(AnswerMarkRow.replaced_by).where(AnswerMarkRow.replaced_by.is_not(None))
    )
    alike = (AnswerRow.scale_key, AnswerRow.seconds, AnswerRow.skip_reason)
    gathered = (
        select(*alike, func.count())
        .where(AnswerRow.id.not_in(marked))
        .group_by(*alike)
        .order_by(*alike)
    )
    uses = [
        FormUse(scale_key, seconds, _reason(reason), times=times)
        for scale_key, seconds, reason, times in work.session.execute(gathered)
    ]
    alone = select(*alike, AnswerRow.id, AnswerRow.rater_id, AnswerRow.voice_id).where(
        AnswerRow.id.in_(marked)
    )
    uses += [
        FormUse(
            scale_key,
            seconds,
            _reason(reason),
            AnswerId(answer_id),
            MemberId(rater_id),
            VoiceId(voice_id) if voice_id else None,
        )
        for scale_key, seconds, reason, answer_id, rater_id, voice_id in work.session.execute(alone)
    ]
    return tuple(uses), _marks(work)


def _marks(work: Work) -> tuple[UseMark, ...]:
    columns = (AnswerMarkRow.answer_id, AnswerMarkRow.kind, AnswerMarkRow.replaced_by)
    rows = work.session.execute(select(*columns).order_by(AnswerMarkRow.sequence))
    return tuple(
        UseMark(AnswerId(answer), MarkKind(kind), AnswerId(by) if by else None)
        for answer, kind, by in rows
    )


def _reason(text: str | None) -> SkipReason | None:
    return SkipReason(text) if text else None
