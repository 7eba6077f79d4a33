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
            Problem.CASE_OPEN: self.translate("Wording", "The course is open."),
            Problem.SESSION_RUNNING: self.translate(
                "Wording", "A meeting is under way. Finish it first."
            ),
            Problem.SESSION_NOT_RUNNING: self.translate("Wording", "The meeting is finished."),
            Problem.PIN_SHAPE: self.translate("Wording", "The PIN must be 4 to 8 digits."),
            Problem.DAY_IN_PAST: self.translate("Wording", "The day has passed."),
            Problem.TOO_YOUNG_FOR_FORM: self.translate(
                "Wording", "A child under six gets no form: there are pictures to talk about."
            ),
            Problem.WRONG_FORM: self.translate("Wording", "That form does not fit this person."),
            Problem.LICENCE_MISSING: self.translate(
                "Wording", "Note the licence of this form first, under Settings, Numbers."
            ),
            Problem.TOO_MANY_VOICES: self.translate(
                "Wording", "Eight voices about one person is the most a chart can carry."
            ),
            Problem.NOT_IN_CASE: self.translate("Wording", "That person is not in this course."),
            Problem.SESSION_HAS_ANSWERS: self.translate(
                "Wording", "The meeting has recorded forms and cannot be thrown away."
            ),
            Problem.SESSION_NOT_HELD: self.translate("Wording", "The meeting did not take place."),
            Problem.ANSWER_NOT_IN_FORCE: self.translate(
                "Wording", "The form has been corrected or undone since."
            ),
            Problem.PLACE_TAKEN: self.translate(
                "Wording", "A form stands there already. Choose another person or meeting."
            ),
            Problem.ANSWER_IN_FORCE: self.translate("Wording", "The form counts already."),
            Problem.VALUE_OUT_OF_RANGE: self.translate(
                "Wording", "A goal is rated between 0 and 10."
            ),
            Problem.ALREADY_ENDED: self.translate("Wording", "It has ended already."),
            Problem.DECISION_MISSING: self.translate(
                "Wording", "Write in a few words what was decided."
            ),
            Problem.NUMBERS_CHANGED: self.translate(
                "Wording", "The numbers have changed since. Look at them again."
            ),
            Problem.QUESTION_MISSING: self.translate(
                "Wording", "Write the question, or take it away."
            ),
            Problem.BRACES: self.translate(
                "Wording", "Only {name} can stand in braces: the child’s name comes there."
            ),
            Problem.TOO_MANY_QUESTIONS: self.translate(
                "Wording", "There is room for twelve questions."
            ),
            Problem.ALREADY_IN_GROUP: self.translate(
                "Wording", "That person takes part in the group already."
            ),
            Problem.GROUP_CLOSED: self.translate(
                "Wording", "The group has ended. Reopen it first."
            ),
            Problem.NOBODY_PRESENT: self.translate("Wording", "Tick who is here today."),
        }[error.problem]
