"""A birth month and year; the day is never asked for."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.wording import Wording
from models.domain.people import YearMonth

OLDEST_YEARS = 110


class BirthField(QWidget):
    """Month and year beside each other; both empty means not known."""

    changed = Signal()

    def __init__(self, theme: Theme, words: Wording, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.month = ChoiceField()
        months = [(str(n), words.month(date(2000, n, 1)).capitalize()) for n in range(1, 13)]
        self.month.set_options([("", self.tr("Month")), *months])
        self.year = QLineEdit()
        self.year.setPlaceholderText(self.tr("Year"))
        self.year.setMaxLength(4)
        self.year.setValidator(QIntValidator(0, 9999, self.year))
        self.setFocusProxy(self.month)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(self.month, 3)
        row.addWidget(self.year, 2)
        self.month.changed.connect(self._tell)
        self.year.textEdited.connect(self._tell)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.month.setAccessibleName(self.tr("{name}: month").format(name=name))
        self.year.setAccessibleName(self.tr("{name}: year").format(name=name))

    def birth(self) -> YearMonth | None:
        """Return the month, or None while it is not complete or cannot be."""
        year, month = self._full_year(), self.month.chosen
        if not month or year is None:
            return None
        return YearMonth(year, int(month))

    def set_birth(self, birth: YearMonth | None) -> None:
        """Show a month without telling anybody."""
        self.month.choose(str(birth.month) if birth else "")
        self.year.setText(str(birth.year) if birth else "")

    @property
    def is_half(self) -> bool:
        """Whether something is written that is not a month yet."""
        return self.birth() is None and bool(self.month.chosen or self.year.text().strip())

    def _full_year(self) -> int | None:
        """Return the year; two figures are the latest year they can mean."""
        text = self.year.text().strip()
        if len(text) == 2:
            this = self._today().year
            year = this - this % 100 + int(text)
            return year if year <= this else year - 100
        year = int(text) if len(text) == 4 else 0
        return year if self._today().year - OLDEST_YEARS <= year else None

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
