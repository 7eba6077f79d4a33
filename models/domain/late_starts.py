"""Whether a course begins earlier than it did: a first score that was entered after a later one.

The reference course and the change since the start are counted from the first valid score.
An entry for an earlier day takes its place there, and whoever looks must be told.
"""

from collections.abc import Sequence

from models.domain.answers import MarkKind
from models.domain.history import CaseHistory
from models.domain.ids import AnswerId
from models.domain.progress import Point


def start_moved(history: CaseHistory, points: Sequence[Point]) -> bool:
    """Whether the first of a line's scores was recorded after one of a later session.

    A corrected answer keeps the place in time of the one it replaced.
    """
    scored = [one.answer_id for one in points if one.total is not None and one.answer_id]
    if len(scored) < 2:
        return False
    order = {answer.id: answer.sequence for answer in history.answers}
    before = {
        mark.replaced_by: mark.answer_id
        for mark in history.marks
        if mark.kind is MarkKind.CORRECTED and mark.replaced_by
    }
    first, *later = (order.get(_original(answer, before), 0) for answer in scored)
    return first > min(later)


def _original(answer: AnswerId, before: dict[AnswerId, AnswerId]) -> AnswerId:
    while answer in before:
        answer = before[answer]
    return answer
