"""The switch "Show names" of pages that are private in the room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.theme import Theme
from app.widgets.labels import label
from app.widgets.switch import Switch


class NamesSwitch(QWidget):
    """Words and switch; initials stand while it is off."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._switch = Switch(theme)
        words = label(self.tr("Show names"), "small")
        words.setBuddy(self._switch)
        self._switch.setAccessibleName(words.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(words)
        row.addWidget(self._switch)
        self._words = words
        self._switch.toggled.connect(self.toggled)

    def show_state(self, *, shown: bool) -> None:
        """Stand as it is, and tell nobody."""
        self._words.setText(self.tr("Show names"))
        self._switch.setAccessibleName(self._words.text())
        self._switch.blockSignals(True)
        self._switch.setChecked(shown)
        self._switch.blockSignals(False)
