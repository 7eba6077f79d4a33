"""What was agreed last time, to be ticked off while everybody finds a seat."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.meeting.states import AgreementTick
from app.meeting.tick import RoundTick
from app.theme import Theme


class AgreementTicks(QWidget):
    """A list of agreements, each done or not."""

    ticked = Signal(str, bool)  # agreement id, done

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[AgreementTick, ...] = ()
        self._ticks: list[RoundTick] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("xs"))

    def show_agreements(self, agreements: tuple[AgreementTick, ...]) -> None:
        """Show the agreements; ticks stay where they are when nothing else changed."""
        if [one.id for one in agreements] != [one.id for one in self._shown]:
            self._rebuild(agreements)
        for tick, agreement in zip(self._ticks, agreements, strict=True):
            tick.setText(agreement.text)
            tick.setChecked(agreement.is_done)
        self._shown = agreements

    def _rebuild(self, agreements: tuple[AgreementTick, ...]) -> None:
        for tick in self._ticks:
            self._column.removeWidget(tick)
            tick.deleteLater()
        self._ticks = [RoundTick(self._theme) for _ in agreements]
        for tick, agreement in zip(self._ticks, agreements, strict=True):
            tick.setProperty("agreement", agreement.id)
            tick.clicked.connect(self._tell)
            self._column.addWidget(tick)

    @Slot(bool)
    def _tell(self, done: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.ticked.emit(str(self.sender().property("agreement")), done)
