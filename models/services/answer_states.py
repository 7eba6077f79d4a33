"""Which answers of one session are in force: the latest mark on each decides."""

from collections.abc import Iterable

from models.domain.answers import Answer, AnswerMark
from models.domain.ids import AnswerId
from models.services.ports import UnitOfWork


class AnswerStates:
    """The answers of one session, with what the marks say about them."""

    def __init__(self, answers: Iterable[Answer], marks: Iterable[AnswerMark]) -> None:
        self._answers = {answer.id: answer for answer in answers}
        self._latest: dict[AnswerId, AnswerMark] = {}
        self._replaced: dict[AnswerId, AnswerId] = {}  # an answer -> what it took the place of
        for mark in sorted(marks, key=_by_sequence):
            self._latest[mark.answer_id] = mark
            if mark.replaced_by is not None:
                self._replaced[mark.replaced_by] = mark.answer_id

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

    def replaced_by(self, answer_id: AnswerId) -> AnswerId | None:
        """Return the answer that this one took the place of."""
        return self._replaced.get(answer_id)

    def rival(self, answer: Answer) -> Answer | None:
        """Return another answer in force for the same voice or cooperation form."""
        for other in self._answers.values():
            same = (other.rater_id, other.voice_id) == (answer.rater_id, answer.voice_id)
            if same and other.id != answer.id and self.is_in_force(other.id):
                return other
        return None


def _by_sequence(mark: AnswerMark) -> int:
    return mark.sequence
