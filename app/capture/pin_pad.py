"""Ten digits and a way to take one back, for fingers; the keyboard types into the field itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.theme import Theme
from app.widgets.buttons import icon_button, secondary_button

KEY_WIDTH_PX = 84  # at every text size: the figures are big enough to fill it


class PinPad(QWidget):
    """Emits ``digit_pressed(str)`` and ``erase_pressed()``; never takes the focus."""

    digit_pressed = Signal(str)
    erase_pressed = Signal()

    def __init__(self, theme: Theme, erase: str) -> None:
        super().__init__()
        self._theme = theme
        # A telephone's order, whichever way the language reads.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for digit in range(1, 10):
            self._add_digit(digit, (digit - 1) // 3, (digit - 1) % 3)
        self._add_digit(0, 3, 1)
        back = icon_button(theme, "delete", erase)
        back.clicked.connect(self.erase_pressed)
        self._add(back, 3, 2)

    def _add_digit(self, digit: int, row: int, column: int) -> None:
        key = secondary_button(self._theme, str(digit))
        key.clicked.connect(self._tell_digit)
        self._add(key, row, column)

    def _add(self, key: QPushButton, row: int, column: int) -> None:
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setProperty("pad", "true")  # see theme.qss
        key.setMinimumWidth(KEY_WIDTH_PX)
        self._grid.addWidget(key, row, column)

    def _tell_digit(self) -> None:
        key = self.sender()
        if isinstance(key, QPushButton):
            self.digit_pressed.emit(key.text())
