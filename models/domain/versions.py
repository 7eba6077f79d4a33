"""Earlier versions of what may be written again: notes, agreements, facts of a session."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.ids import UserId


class Subject(StrEnum):
    """What kind of thing a text belongs to. Stored by value: add, never rename."""

    SESSION = "session"
    AGREEMENT = "agreement"
    GOAL = "goal"
    MEMBER = "member"
    CASE = "case"
    INTERVENTION = "intervention"


@dataclass(frozen=True, slots=True, repr=False)
class TextVersion:
    """What a field said until ``at``."""

    subject: Subject
    subject_id: str
    field: str  # name of the field in the domain type, such as "note" or "what"
    content: str  # as it stood before; dates as ISO, lists as JSON
    at: datetime  # UTC, when it was changed
    by: UserId  # who changed it
    sequence: int = 0

    def __repr__(self) -> str:
        return f"TextVersion(subject={self.subject.value}, field={self.field!r})"
