"""Who has said yes to showing the cooperation: a pill per person who marked it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.handout.state import RaterLine
from app.theme import Theme
from app.widgets.flow_layout import FlowLayout
from app.widgets.toggle_chip import ToggleChip
from models.domain.ids import MemberId


class YesChips(QWidget):
    """Pills to press; each stands for one person's yes."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips: dict[MemberId, ToggleChip] = {}
        self._flow = FlowLayout()
        self.setLayout(self._flow)

    def show_raters(self, raters: tuple[RaterLine, ...]) -> None:
        """Show who is asked and who said yes."""
        if list(self._chips) != [one.member_id for one in raters]:
            self._remake(raters)
        for one in raters:
            self._chips[one.member_id].setText(one.name)
            said = self.tr("{name} has said yes").format(name=one.name)
            self._chips[one.member_id].setAccessibleName(said)
            self._chips[one.member_id].setChecked(one.has_agreed)

    def agreed(self) -> frozenset[MemberId]:
        """Return who said yes."""
        return frozenset(one for one, chip in self._chips.items() if chip.isChecked())

    def _remake(self, raters: tuple[RaterLine, ...]) -> None:
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {one.member_id: ToggleChip(self._theme, one.name) for one in raters}
        for chip in self._chips.values():
            self._flow.addWidget(chip)
            chip.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
