"""What this room is given from outside, once, when the archive is opened."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.change_notifier import ChangeNotifier
from app.exporting import ExportDesk
from app.key_values import Rating
from app.tasks import TaskRunner
from app.theme import Theme
from app.wording import Wording
from models.domain.archive_errors import ArchiveError
from models.domain.yardstick import Yardstick
from models.services.services import Services


@dataclass(frozen=True, slots=True)
class HandoutNeeds:
    """The outside of the room."""

    theme: Theme
    services: Services
    notifier: ChangeNotifier
    tasks: TaskRunner
    words: Callable[[], Wording]  # of the window, now
    words_in: Callable[[str], Wording]  # of any language, for the document
    today: Callable[[], date]
    yardstick: Yardstick
    resources: Path
    version: str  # of the program
    export: ExportDesk
    rate: Callable[[str], Rating]  # how hard a password is to guess; slow
    trouble: Callable[[ArchiveError], None]  # the archive cannot be used
