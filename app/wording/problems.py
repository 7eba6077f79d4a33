"""What is wrong with an input, in a sentence that says what to do."""

from dataclasses import dataclass

from app.wording.translated import Translated
from models.domain.errors import InvalidInputError, Problem


@dataclass(frozen=True, slots=True)
class ProblemWords(Translated):
    """One sentence per problem."""

    def problem(self, error: InvalidInputError) -> str:
        """Return the sentence to show beside the field."""
        return {
            Problem.NAME_MISSING: self.translate("Wording", "Write a name or an alias."),
            Problem.TEXT_TOO_LONG: self.translate("Wording", "The text is too long. Shorten it."),
            Problem.BIRTH_IN_FUTURE: self.translate("Wording", "The birth month is in the future."),
            Problem.DAY_IN_FUTURE: self.translate("Wording", "The day is in the future."),
            Problem.DAY_IMPOSSIBLE: self.translate("Wording", "That day does not exist."),
            Problem.ENDS_BEFORE_START: self.translate("Wording", "The end is before the start."),
            Problem.NOBODY_IN_FOCUS: self.translate(
                "Wording", "Say which child or young person the course is about."
            ),
            Problem.VOICE_EXISTS: self.translate("Wording", "That voice is there already."),
            Problem.WRONG_NUMBER_OF_LINES: self.translate(
                "Wording", "The number of lines does not fit the form."
            ),
            Problem.MARK_OUT_OF_RANGE: self.translate(
                "Wording", "A mark must lie between 0 and 10."
            ),
            Problem.TOTAL_OUT_OF_RANGE: self.translate(
                "Wording", "The total is outside the range of the form."
            ),
            Problem.ALREADY_ANSWERED: self.translate(
                "Wording", "This form is already recorded. Correct it instead."
            ),
            Problem.NOTHING_TO_SAVE: self.translate("Wording", "There is nothing to save yet."),
            Problem.REASON_MISSING: self.translate("Wording", "Write the reason."),
            Problem.CASE_CLOSED: self.translate(
                "Wording", "The course is closed. Reopen it first."
            ),
            Problem.SESSION_RUNNING: self.translate(
                "Wording", "A meeting is under way. Finish it first."
            ),
            Problem.SESSION_NOT_RUNNING: self.translate("Wording", "The meeting is finished."),
            Problem.PIN_SHAPE: self.translate("Wording", "The PIN must be 4 to 8 digits."),
        }[error.problem]
