"""Which answers of one session are in force: the latest mark on each decides."""

from collections.abc import Iterable

from models.domain.answers import Answer, AnswerMark
from models.domain.ids import AnswerId, CaseId
from models.services.ports import UnitOfWork


class AnswerStates:
    """The answers of one session, with what the marks say about them."""

    def __init__(self, answers: Iterable[Answer], marks: Iterable[AnswerMark]) -> None:
        self._answers = {answer.id: answer for answer in answers}
        self._latest: dict[AnswerId, AnswerMark] = {}
        for mark in sorted(marks, key=_by_sequence):
            self._latest[mark.answer_id] = mark

    @classmethod
    def around(cls, unit: UnitOfWork, answer: Answer) -> "AnswerStates":
        """Read the session an answer belongs to."""
        session_id = answer.session_id
        return cls(unit.answers.of_session(session_id), unit.marks.of_session(session_id))

    def is_in_force(self, answer_id: AnswerId) -> bool:
        """Whether the answer counts."""
        mark = self._latest.get(answer_id)
        return mark is None or not mark.kind.takes_out

    def latest_mark(self, answer_id: AnswerId) -> AnswerMark | None:
        """Return the mark that decides about an answer."""
        return self._latest.get(answer_id)

    def rival(self, answer: Answer) -> Answer | None:
        """Return another answer in force for the same voice or cooperation form."""
        for other in self._answers.values():
            same = (other.rater_id, other.voice_id) == (answer.rater_id, answer.voice_id)
            if same and other.id != answer.id and self.is_in_force(other.id):
                return other
        return None


def gave_way_to(unit: UnitOfWork, case_id: CaseId, answer_id: AnswerId) -> tuple[AnswerMark, ...]:
    """List how answers gave way to this one, wherever in the case they stand; one of each."""
    marks = sorted(unit.marks.of_case(case_id), key=_by_sequence)
    return tuple({one.answer_id: one for one in marks if one.replaced_by == answer_id}.values())


def _by_sequence(mark: AnswerMark) -> int:
    return mark.sequence
