"""When something was done, and by whom."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.wording import Wording
from models.domain.ids import UserId


def moment(words: Wording, at: datetime) -> str:
    """Return a day with its time of day, where the therapist is."""
    local = at.astimezone()
    return f"{words.day(local.date())} {words.clock(local.time())}"


def who(by: UserId, names: Mapping[UserId, str]) -> str:
    """Return a user's name, or what she is where she told none."""
    return names.get(by) or QCoreApplication.translate("Moments", "the therapist")
