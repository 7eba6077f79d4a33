"""Voices of a chart as pills, each switched on and off by itself."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.meeting.states import Lane
from app.theme import Theme
from app.widgets.flow_layout import FlowLayout
from app.widgets.toggle_chip import ToggleChip


class VoiceChips(QWidget):
    """Keeps its pills as long as the voices stay the same."""

    switched = Signal(str, bool)  # voice id, shown

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shape: tuple[tuple[str, int], ...] = ()
        self._chips: dict[str, ToggleChip] = {}
        self._flow = FlowLayout()
        self.setLayout(self._flow)

    def show_lanes(self, lanes: tuple[Lane, ...]) -> None:
        """Show which voices there are and which are on."""
        shape = tuple((one.key, one.slot) for one in lanes)
        if shape != self._shape:
            self._rebuild(lanes)
            self._shape = shape
        for one in lanes:
            self._chips[one.key].setText(one.name)
            self._chips[one.key].setChecked(one.is_shown)

    def _rebuild(self, lanes: tuple[Lane, ...]) -> None:
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for one in lanes:
            chip = ToggleChip(self._theme, one.name, slot=one.slot)
            chip.setProperty("voice", one.key)
            chip.clicked.connect(self._tell)
            self._flow.addWidget(chip)
            self._chips[one.key] = chip

    @Slot(bool)
    def _tell(self, on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self.switched.emit(str(self.sender().property("voice")), on)
