"""Checks on words and days that several services share."""

from datetime import date

from models.domain.errors import InvalidInputError, Problem
from models.services.drafts import NAME_LENGTH, WORDS_LENGTH

EARLIEST_DAY = date(2000, 1, 1)  # before this a typing error is likelier than a paper form
LATEST_YEARS_AHEAD = 5


def checked_name(text: str, field: str) -> str:
    """Return the name without blanks around it; InvalidInputError when empty or too long."""
    name = checked_words(text, field, NAME_LENGTH)
    if not name:
        raise InvalidInputError(Problem.NAME_MISSING, field)
    return name


def checked_words(text: str, field: str, longest: int = WORDS_LENGTH) -> str:
    """Return the words without blanks around them; InvalidInputError when too long."""
    words = whole_characters(text).strip()
    if len(words) > longest:
        raise InvalidInputError(Problem.TEXT_TOO_LONG, field)
    return words


def whole_characters(text: str) -> str:
    """Return the text with halves of characters, as a paste can leave, made visible.

    Half a surrogate pair has no UTF-8 form: no database, file or document could take it.
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def checked_reason(text: str) -> str:
    """Return the reason; InvalidInputError when there is none or it is too long."""
    reason = checked_words(text, "reason")
    if not reason:
        raise InvalidInputError(Problem.REASON_MISSING, "reason")
    return reason


def demand_past_day(day: date, today: date, field: str = "day") -> None:
    """Raise InvalidInputError unless the day has come and can be meant."""
    if day > today:
        raise InvalidInputError(Problem.DAY_IN_FUTURE, field)
    demand_possible_day(day, today, field)


def demand_coming_day(day: date, today: date, field: str = "day") -> None:
    """Raise InvalidInputError unless the day is today or later and can be meant."""
    if day < today:
        raise InvalidInputError(Problem.DAY_IN_PAST, field)
    demand_possible_day(day, today, field)


def demand_possible_day(day: date, today: date, field: str = "day") -> None:
    """Raise InvalidInputError when the day is decades away."""
    if day < EARLIEST_DAY or day.year > today.year + LATEST_YEARS_AHEAD:
        raise InvalidInputError(Problem.DAY_IMPOSSIBLE, field)


def demand_order(start: date, end: date | None, field: str = "end") -> None:
    """Raise InvalidInputError when something ends before it starts."""
    if end is not None and end < start:
        raise InvalidInputError(Problem.ENDS_BEFORE_START, field)
