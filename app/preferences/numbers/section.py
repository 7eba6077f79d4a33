"""The numbers: limits, scales and reference courses, one page at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent

from app.preferences.numbers.burden_part import BurdenPart
from app.preferences.numbers.courses_part import CoursesPart
from app.preferences.numbers.norms_part import NormsPart
from app.preferences.numbers.scales_part import ScalesPart
from app.preferences.numbers.words import NumberWords
from app.preferences.section import Section
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.labels import WrapLabel
from app.widgets.toggle_chip import ToggleChipRow
from app.wording import Wording


class NumbersSection(Section):
    """Pages are read anew whenever the tab is looked at."""

    seen = Signal()
    lock_requested = Signal()

    def __init__(self, theme: Theme, wording: Callable[[], Wording]) -> None:
        super().__init__(theme)
        self.words = NumberWords(wording)
        self._choice = ToggleChipRow(theme)
        self._pending = Card(theme)
        self._pending_words = WrapLabel("")
        self._lock = secondary_button(theme, "", "lock")
        self._pending.body.addWidget(self._pending_words)
        self._pending.body.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignLeft)
        self.norms = NormsPart(theme, self.words)
        self.scales = ScalesPart(theme, self.words)
        self.courses = CoursesPart(theme, self.words)
        self.burden = BurdenPart(theme)
        self._parts = {
            "norms": self.norms,
            "scales": self.scales,
            "courses": self.courses,
            "burden": self.burden,
        }
        for part in (self._choice, self._pending, *self._parts.values()):
            self.column.addWidget(part)
        self._pending.hide()
        self.retranslate()
        self._choice.choose("norms")
        self._show_part("norms")
        self._choice.changed.connect(self._show_part)
        self._lock.clicked.connect(self.lock_requested)

    def show_pending(self) -> None:
        """Say that a choice waits for the next opening."""
        self._pending.show()

    def retranslate(self) -> None:
        """Set every text of the section; the pages do so themselves."""
        self._choice.setAccessibleName(self.tr("Kinds of numbers"))
        self._choice.set_options(
            [
                ("norms", self.tr("Limits")),
                ("scales", self.tr("Scales")),
                ("courses", self.tr("Courses")),
                ("burden", self.tr("Time and skips")),
            ]
        )
        self._pending_words.setText(
            self.tr(
                "What you have chosen holds from the next opening of the archive. Then the case "
                "list is computed anew. Lock now and unlock again to use it at once."
            )
        )
        self._lock.setText(self.tr("Lock now"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    @Slot(str)
    def _show_part(self, key: str) -> None:
        for name, part in self._parts.items():
            part.setVisible(name == key)
