"""What a form says, checked against its scale: the marks, the total, or why there are none."""

from dataclasses import dataclass, replace

from models.domain.answers import AnswerMode, SkipReason
from models.domain.errors import InvalidInputError, Problem
from models.domain.scales import Scale


@dataclass(frozen=True, slots=True)
class Marks:
    """The content of a form as handed in. Marks and total in tenths."""

    mode: AnswerMode = AnswerMode.SCREEN
    items: tuple[int | None, ...] = ()
    total: int | None = None
    skip_reason: SkipReason | None = None


def checked_marks(scale: Scale, marks: Marks) -> Marks:
    """Return the marks with their total; InvalidInputError when they do not fit the form."""
    if not scale.scored:
        raise InvalidInputError(Problem.WRONG_FORM, "scale")
    if marks.skip_reason is not None:
        return _skipped(scale, marks)
    if marks.mode is AnswerMode.TOTAL_ONLY:
        return _total_only(scale, marks)
    if marks.total is not None:
        raise InvalidInputError(Problem.TOTAL_OUT_OF_RANGE, "total")
    scale.check_items(marks.items)
    if all(mark is None for mark in marks.items):
        raise InvalidInputError(Problem.NOTHING_TO_SAVE, "items")
    return replace(marks, total=scale.total_of(marks.items))


def _skipped(scale: Scale, marks: Marks) -> Marks:
    if marks.items:
        scale.check_items(marks.items)
    return replace(marks, total=None)


def _total_only(scale: Scale, marks: Marks) -> Marks:
    if marks.items:
        raise InvalidInputError(Problem.WRONG_NUMBER_OF_LINES, "items")
    if marks.total is None:
        raise InvalidInputError(Problem.NOTHING_TO_SAVE, "total")
    scale.check_total(marks.total)
    return marks
