"""Fills the pages of numbers when they are looked at."""

from PySide6.QtCore import QObject, Slot

from app.preferences.numbers.burden_presenter import BurdenPresenter
from app.preferences.numbers.courses_presenter import CoursesPresenter
from app.preferences.numbers.needs import NumbersNeeds
from app.preferences.numbers.norms_presenter import NormsPresenter
from app.preferences.numbers.scales_presenter import ScalesPresenter
from app.preferences.numbers.section import NumbersSection


class NumbersPresenter(QObject):
    """Lives as long as its section."""

    def __init__(self, section: NumbersSection, needs: NumbersNeeds) -> None:
        super().__init__(section)
        changed = section.show_pending
        self._norms = NormsPresenter(section.norms, needs, section.words, changed)
        self._scales = ScalesPresenter(section.scales, needs, section.words, changed)
        self._courses = CoursesPresenter(section.courses, needs, changed)
        self._burden = BurdenPresenter(section.burden, needs)
        section.seen.connect(self.show)
        section.lock_requested.connect(needs.lock)

    @Slot()
    def show(self) -> None:
        """Show everything as it is now."""
        self._norms.show()
        self._scales.show()
        self._courses.show()
