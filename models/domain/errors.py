"""What can be wrong with an input: a code and the numbers behind it, never a user's words."""

from enum import StrEnum


class Problem(StrEnum):
    """Why an input cannot be taken, one code per sentence in ``app.wording``."""

    NAME_MISSING = "name_missing"
    TEXT_TOO_LONG = "text_too_long"
    BIRTH_IN_FUTURE = "birth_in_future"
    DAY_IN_FUTURE = "day_in_future"
    DAY_IMPOSSIBLE = "day_impossible"
    ENDS_BEFORE_START = "ends_before_start"
    NOBODY_IN_FOCUS = "nobody_in_focus"
    VOICE_EXISTS = "voice_exists"
    WRONG_NUMBER_OF_LINES = "wrong_number_of_lines"
    MARK_OUT_OF_RANGE = "mark_out_of_range"
    TOTAL_OUT_OF_RANGE = "total_out_of_range"
    ALREADY_ANSWERED = "already_answered"
    NOTHING_TO_SAVE = "nothing_to_save"
    REASON_MISSING = "reason_missing"
    CASE_CLOSED = "case_closed"
    CASE_OPEN = "case_open"  # nothing to reopen
    SESSION_RUNNING = "session_running"
    SESSION_NOT_RUNNING = "session_not_running"
    PIN_SHAPE = "pin_shape"
    DAY_IN_PAST = "day_in_past"  # a meeting cannot be planned for a day gone by
    TOO_YOUNG_FOR_FORM = "too_young_for_form"  # under six: pictures to talk about, no form
    WRONG_FORM = "wrong_form"  # no such form, or not one this voice or rater can fill in
    LICENCE_MISSING = "licence_missing"  # others own the form: whose licence is it used under?
    TOO_MANY_VOICES = "too_many_voices"  # more than eight about one person
    NOT_IN_CASE = "not_in_case"  # the person belongs to another case
    SESSION_HAS_ANSWERS = "session_has_answers"  # so it cannot be thrown away
    SESSION_NOT_HELD = "session_not_held"  # nothing can be recorded in it
    ANSWER_NOT_IN_FORCE = "answer_not_in_force"  # already corrected or undone
    PLACE_TAKEN = "place_taken"  # a form stands there already, or another form is answered there
    ANSWER_IN_FORCE = "answer_in_force"  # nothing to restore
    VALUE_OUT_OF_RANGE = "value_out_of_range"  # a goal is rated 0 to 10
    ALREADY_ENDED = "already_ended"
    DECISION_MISSING = "decision_missing"  # nothing rests without a word on what was decided
    NUMBERS_CHANGED = "numbers_changed"  # the signal is no longer what was looked at
    QUESTION_MISSING = "question_missing"
    BRACES = "braces"  # {name} is all that may stand in braces
    TOO_MANY_QUESTIONS = "too_many_questions"
    ALREADY_IN_GROUP = "already_in_group"
    GROUP_CLOSED = "group_closed"
    NOBODY_PRESENT = "nobody_present"


class InvalidInputError(ValueError):
    """An input that cannot be; shown beside the field it concerns."""

    def __init__(self, problem: Problem, field: str = "") -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.field = field


class ScalePackError(ValueError):
    """A scale, norm or course file that cannot be used: file, line and reason."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason
