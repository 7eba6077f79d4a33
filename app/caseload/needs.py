"""What the pages over all cases are given from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.change_notifier import ChangeNotifier
from app.wording import Wording
from models.domain.archive_errors import ArchiveError


@dataclass(frozen=True, slots=True)
class ListNeeds:
    """The outside of the room."""

    notifier: ChangeNotifier
    words: Callable[[], Wording]
    today: Callable[[], date]
    trouble: Callable[[ArchiveError], None]  # the archive cannot be used
