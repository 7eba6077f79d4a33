"""Inputs that keep their value while the page is scrolled under the mouse."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox

from app.theme import Theme


class ChoiceField(QComboBox):
    """One of a few named choices; ``quiet`` looks like text until it is pointed at."""

    changed = Signal(str)

    def __init__(self, *, quiet: bool = False) -> None:
        super().__init__()
        if quiet:
            self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._tell)

    @property
    def chosen(self) -> str:
        """The key of what is chosen, empty when nothing is."""
        return str(self.currentData() or "")

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer (key, text); the chosen key stays chosen, nobody is told."""
        kept = self.chosen
        self.clear()
        for key, text in options:
            self.addItem(text, key)
        self.choose(kept)

    def choose(self, key: str) -> None:
        """Choose by key without telling anybody; an unknown key leaves the first choice."""
        self.setCurrentIndex(max(0, self.findData(key)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @Slot(int)
    def _tell(self, _index: int) -> None:
        self.changed.emit(self.chosen)


class NumberField(QSpinBox):
    """A whole number between two limits."""

    def __init__(self, theme: Theme, low: int, high: int, suffix: str = "") -> None:
        super().__init__()
        self.setRange(low, high)
        self.setSuffix(suffix)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The style sheet's padding does not reach the line inside a spin box.
        self.lineEdit().setTextMargins(theme.space("m") - 2, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
