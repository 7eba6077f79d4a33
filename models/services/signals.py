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

    def put_to_rest(self, case_id: CaseId, signals: tuple[Signal, ...], words: str) -> Changes:
        """Let signals rest until their numbers change; ``words`` say what was decided.

        Several: one sentence may stand for signals that say the same about one voice.
        """
        decided = checked_words(words, "words", DECISION_LENGTH)
        if not decided:
            raise InvalidInputError(Problem.DECISION_MISSING, "words")
        with self._around.units.writing() as unit:
            awake = {one for one in self._reading(unit, case_id).signals if one.weight in MAY_REST}
            if not awake.issuperset(signals):
                raise InvalidInputError(Problem.NUMBERS_CHANGED, "words")
            for signal in signals:
                self._add(unit, case_id, signal, decided)
            unit.commit(Action.REST_SIGNAL, case_id)
        return Changes.PLANS

    def take_up_again(self, case_id: CaseId, signals: tuple[Signal, ...]) -> Changes:
        """Show signals again although their numbers are the same."""
        with self._around.units.writing() as unit:
            resting = {one.signal for one in self._reading(unit, case_id).resting}
            if not resting.issuperset(signals):
                raise InvalidInputError(Problem.NUMBERS_CHANGED)
            for signal in signals:
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
