"""Counts the forms of the archive beside the window, and words what they ask."""

from shiboken6 import isValid

from app.preferences.numbers.burden_part import BurdenPart, FormBurden
from app.preferences.numbers.needs import NumbersNeeds
from models.domain.archive_errors import ArchiveError
from models.domain.burden import Burden

Counted = tuple[tuple[str, Burden], ...]


class BurdenPresenter:
    """An answer that comes after another was asked for is dropped."""

    def __init__(self, part: BurdenPart, needs: NumbersNeeds) -> None:
        self._part = part
        self._needs = needs
        self._asked = 0
        part.seen.connect(self.show)

    def show(self) -> None:
        """Count anew."""
        self._asked += 1
        asked = self._asked
        self._part.show_counting()

        def done(counted: Counted) -> None:
            if asked == self._asked and isValid(self._part):
                self._part.show_forms(self._worded(counted))

        self._needs.tasks.run(self._needs.burden.by_form, done, self._fail)

    def _worded(self, counted: Counted) -> tuple[FormBurden, ...]:
        words, scales = self._needs.words(), self._needs.packs.yardstick.scales
        return tuple(
            FormBurden(
                scales[key].title[words.language] if key in scales else key,
                words.time_taken(burden),
                words.forms_skipped(burden),
            )
            for key, burden in counted
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ArchiveError):
            raise error  # a bug: it goes to the crash window
        if isValid(self._part):
            self._needs.trouble(error)
