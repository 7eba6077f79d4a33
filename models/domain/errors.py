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
    SESSION_RUNNING = "session_running"
    SESSION_NOT_RUNNING = "session_not_running"
    PIN_SHAPE = "pin_shape"


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
