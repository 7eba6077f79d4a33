"""What the pages of numbers need from outside."""

from collections.abc import Callable
from dataclasses import dataclass

from app.settings import Settings
from app.tasks import TaskRunner
from app.theme import Theme
from app.widgets.folder_dialog import ChooseFolder, choose_folder
from app.wording import Wording
from models.domain.archive_errors import ArchiveError
from models.services.burden import BurdenService
from models.services.numbers import NumbersService
from models.services.packs import Packs


@dataclass(frozen=True, slots=True)
class NumbersNeeds:
    """What the presenters of the numbers get."""

    theme: Theme
    numbers: NumbersService
    burden: BurdenService
    packs: Packs  # in force since the archive was opened
    settings: Callable[[], Settings]
    change_settings: Callable[[Settings], None]
    tasks: TaskRunner
    words: Callable[[], Wording]
    trouble: Callable[[ArchiveError], None]  # said in passing
    lock: Callable[[], None]
    choose_folder: ChooseFolder = choose_folder
