"""Moving an answer that was given in the wrong place: the old one stays and says where to."""

from dataclasses import replace

from models.domain.answers import Answer, AnswerMark, MarkKind
from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import AnswerId
from models.domain.moving import Place, fitting_places, place_of, shares_after_move
from models.services.answer_states import AnswerStates
from models.services.audit_log import Action
from models.services.checks import checked_reason
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings


class MoveService:
    """Moves answers to another voice or session. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._units = around.units

    def move(self, answer_id: AnswerId, place: Place, reason: str) -> AnswerId:
        """Put an answer where it belongs; what stood in the wrong place stays, and a reason."""
        why = checked_reason(reason)
        with self._units.writing() as unit:
            old = unit.answers.get(answer_id)
            case_id = unit.answers.case_of(answer_id)
            history = unit.cases.history(case_id)
            if not history.is_valid(old):
                raise InvalidInputError(Problem.ANSWER_NOT_IN_FORCE)
            if place == place_of(old) or place not in fitting_places(history, old):
                raise InvalidInputError(Problem.PLACE_TAKEN, "place")
            new = self._moved(unit, old, place)
            skipped = AnswerStates.around(unit, new).rival(new)
            unit.answers.add(case_id, new)
            self._mark(unit, old, MarkKind.MOVED, why, new.id)
            if skipped is not None:
                self._mark(unit, skipped, MarkKind.CORRECTED, "", new.id)
            for choice in shares_after_move(history.shares, old, place):
                unit.shares.add(case_id, choice)
            unit.commit(Action.MOVE_ANSWER, case_id)
        return new.id

    def _moved(self, unit: UnitOfWork, old: Answer, place: Place) -> Answer:
        day = unit.sessions.get(place.session_id).day
        if place.voice_id is not None:
            voice = unit.voices.get(place.voice_id)
            if day < voice.opened:
                unit.voices.save(replace(voice, opened=day))
        return replace(
            old,
            id=AnswerId(self._around.new_id()),
            session_id=place.session_id,
            rater_id=place.rater_id,
            voice_id=place.voice_id,
            late=old.late or day < self._around.today(),
        )

    def _mark(
        self, unit: UnitOfWork, answer: Answer, kind: MarkKind, reason: str, to: AnswerId
    ) -> None:
        at, by = self._around.clock.now(), unit.users.current
        mark = AnswerMark(answer.id, kind, at, by, 0, reason, to)
        unit.marks.add(unit.answers.case_of(answer.id), mark)
