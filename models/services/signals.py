"""Putting signals to rest with what was decided, and taking them up again."""

from dataclasses import replace

from models.domain.acknowledgements import MAY_REST, Acknowledgement
from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import CaseId
from models.domain.progress import Progress
from models.domain.reading import progress_of
from models.domain.signal_types import Signal
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.checks import checked_words
from models.services.drafts import DECISION_LENGTH
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings, demand_open


class SignalService:
    """Signals at rest. One method is one transaction; nothing is ever overwritten."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around

    def put_to_rest(self, case_id: CaseId, signal: Signal, words: str) -> Changes:
        """Let a signal rest until its numbers change; ``words`` say what was decided."""
        decided = checked_words(words, "words", DECISION_LENGTH)
        if not decided:
            raise InvalidInputError(Problem.DECISION_MISSING, "words")
        with self._around.units.writing() as unit:
            progress = self._reading(unit, case_id)
            if signal.weight not in MAY_REST or signal not in progress.signals:
                raise InvalidInputError(Problem.NUMBERS_CHANGED, "words")
            self._add(unit, case_id, signal, decided)
            unit.commit(Action.REST_SIGNAL, case_id)
        return Changes.PLANS

    def take_up_again(self, case_id: CaseId, signal: Signal) -> Changes:
        """Show a signal again although its numbers are the same."""
        with self._around.units.writing() as unit:
            progress = self._reading(unit, case_id)
            if signal not in {one.signal for one in progress.resting}:
                raise InvalidInputError(Problem.NUMBERS_CHANGED)
            self._add(unit, case_id, signal, "", rests=False)
            unit.commit(Action.TAKE_UP_SIGNAL, case_id)
        return Changes.PLANS

    def _reading(self, unit: UnitOfWork, case_id: CaseId) -> Progress:
        demand_open(unit, case_id)
        history = unit.cases.history(case_id)
        return progress_of(history, self._around.yardstick, self._around.today())

    def _add(
        self,
        unit: UnitOfWork,
        case_id: CaseId,
        signal: Signal,
        words: str,
        *,
        rests: bool = True,
    ) -> None:
        nameless = replace(signal, label=None, other_label=None)
        now = self._around.clock.now()
        made = Acknowledgement(nameless, now, unit.users.current, 0, words, rests)
        unit.acknowledgements.add(case_id, made)
