"""One entry of a long list: a title, lines beneath it, perhaps chips and a button."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.theme import Theme
from app.widgets.chip import Kind, StatusChip
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel


class Block(QFrame):
    """Lines are added one after the other, in reading order."""

    asked = Signal(str)  # the key, when the button is pressed

    def __init__(self, theme: Theme, title: str, key: str = "") -> None:
        super().__init__()
        self._key = key
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.space("s"), 0, theme.space("s"))
        self._column.setSpacing(theme.space("xs"))
        self._column.addWidget(WrapLabel(title, "strong"))

    def say(self, text: str, role: str = "") -> None:
        """Add a line of words; an empty one is left out."""
        if text:
            self._column.addWidget(WrapLabel(text, role))

    def mark(self, *chips: tuple[Kind, str, str]) -> None:
        """Add a row of chips: kind, icon, words."""
        row = FlowLayout(self._theme.space("s"))
        for kind, icon, text in chips:
            row.addWidget(StatusChip(self._theme, kind, icon, text))
        self._column.addLayout(row)

    def offer(self, button: QPushButton) -> None:
        """Add a button that asks for something about this entry."""
        button.clicked.connect(self._ask)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._key)
