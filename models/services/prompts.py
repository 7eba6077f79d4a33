"""The team's own questions for the talk, kept in the archive instead of the bundled ones."""

from models.domain.questions import (
    OwnQuestions,
    Place,
    Question,
    checked_questions,
    questions_text,
    read_questions,
)
from models.services.audit_log import Action
from models.services.changes import Changes
from models.services.ports import UnitOfWork
from models.services.surroundings import Surroundings

_SETTING = "prompts:{code}"


class PromptService:
    """Questions by signal code. One method is one transaction."""

    def __init__(self, around: Surroundings) -> None:
        self._units = around.units

    def own(self, code: str) -> OwnQuestions:
        """Return the team's own questions about a signal; empty where the bundled ones hold."""
        with self._units.reading() as unit:
            return _own(unit, code)

    def keep(self, code: str, place: Place, questions: tuple[Question, ...]) -> Changes:
        """Keep questions to one addressee in one language instead of the bundled ones.

        The field of an InvalidInputError is the place of the question, "0" for the first.
        """
        checked = checked_questions(questions)
        with self._units.writing() as unit:
            return _put(unit, code, {**_own(unit, code), place: checked})

    def reset(self, code: str, place: Place) -> Changes:
        """Let the bundled questions hold again."""
        with self._units.writing() as unit:
            own = dict(_own(unit, code))
            own.pop(place, None)
            return _put(unit, code, own)


def _own(unit: UnitOfWork, code: str) -> OwnQuestions:
    return read_questions(unit.settings.get(_SETTING.format(code=code)) or "")


def _put(unit: UnitOfWork, code: str, own: OwnQuestions) -> Changes:
    name = _SETTING.format(code=code)
    unit.settings.put(name, questions_text(own))
    unit.commit(Action.SET_SETTING, purpose=name)
    return Changes.SETTINGS
