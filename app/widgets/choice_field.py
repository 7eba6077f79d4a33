"""Inputs that keep their value while the page is scrolled under the mouse."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QSpinBox

from app.theme import Theme

MOST_SEEN = 13  # entries of an open list: twelve months and "Month"


class ChoiceField(QComboBox):
    """One of a few named choices; ``quiet`` looks like text until it is pointed at."""

    changed = Signal(str)

    def __init__(self, *, quiet: bool = False) -> None:
        super().__init__()
        self._is_quiet = quiet
        if quiet:
            self.setProperty("role", "quiet")
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self.currentTextChanged.connect(self._fit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
        self.setMaxVisibleItems(MOST_SEEN)
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

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._is_quiet:
            metrics = self.fontMetrics()
            widths = [metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count())]
            chosen = metrics.horizontalAdvance(self.currentText())
            hint.setWidth(hint.width() - max(widths, default=0) + chosen)
        return hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() if self._is_quiet else super().minimumSizeHint()

    def showPopup(self) -> None:
        if self._is_quiet:  # the list is as wide as its longest words all the same
            self.view().setMinimumWidth(super().sizeHint().width())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @Slot()
    def _fit(self) -> None:
        """Be as wide as what is chosen: the arrow stands beside the words."""
        self.updateGeometry()

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
