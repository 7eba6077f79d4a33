"""Offers to go on with a meeting that was never ended."""

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, Signal, Slot

from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.chip import Kind
from models.domain.ids import CaseId


@dataclass(frozen=True, slots=True, repr=False)
class RunningNotice:
    """A meeting that is still running."""

    case_id: CaseId
    label: str  # as the list shows it: initials while it is private
    day: QDate


class RunningBanner(Banner):
    """Says which meeting is not ended and offers to go on."""

    continue_requested = Signal(object)  # case id

    def __init__(self, theme: Theme, notice: RunningNotice) -> None:
        super().__init__(theme, Kind.WATCH, "", icon="clock")
        self._case_id = notice.case_id
        sentence = self.tr("The meeting with {label} on {day} is not ended.")
        day = QLocale().toString(notice.day, self.tr("d MMMM"))
        self.set_text(sentence.format(label=notice.label, day=day), self.tr("Continue"))
        self.action_requested.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.continue_requested.emit(self._case_id)
