"""What the case file is given from outside, once, when the archive is opened."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.change_notifier import ChangeNotifier
from app.law import LegalBasis
from app.signal_rates import NOT_COUNTED, SignalRates
from app.theme import Theme
from app.wording import Wording
from models.domain.archive_errors import ArchiveError
from models.domain.yardstick import Yardstick
from models.services.services import Services

Words = Callable[[], Wording]  # the wording in force now


@dataclass(frozen=True, slots=True)
class CaseNeeds:
    """The outside of the room."""

    theme: Theme
    services: Services
    notifier: ChangeNotifier
    words: Words
    today: Callable[[], date]
    yardstick: Yardstick
    say: Callable[[str], None]  # something in passing, such as "Saved"
    trouble: Callable[[ArchiveError], None]  # the archive cannot be used
    rates: SignalRates = NOT_COUNTED
    law: tuple[LegalBasis, ...] = ()  # what a course can rest on
