"""Lets the team choose reference courses, and compute and judge its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from app.preferences.numbers.courses_part import GROUPS, CoursesPart, CoursesShelf
from app.preferences.numbers.fitting import FitFound, FitOrder, count_closed, fit_own
from app.preferences.numbers.needs import NumbersNeeds
from models.domain.archive_errors import ArchiveError
from models.domain.course import CourseParameters
from models.domain.norms import RaterGroup
from models.services.changes import Changes
from models.services.numbers import own_course_key
from models.services.own_numbers import PUBLISHED, CourseChoice, with_own


class CoursesPresenter(QObject):
    """``changed`` is called after every decision that waits for the next opening."""

    def __init__(self, part: CoursesPart, needs: NumbersNeeds, changed: Callable[[], None]) -> None:
        super().__init__(part)
        self._part = part
        self._card = part.own_card
        self._needs = needs
        self._changed = changed
        self._courses: dict[str, CourseParameters] = {}
        self._found: FitFound | None = None
        part.course_chosen.connect(self._choose)
        part.seen.connect(self._count)
        self._card.group_chosen.connect(self._count)
        self._card.fit_requested.connect(self._fit)
        self._card.result.use_decided.connect(self._use)
        self._card.result.keep_decided.connect(self._keep)

    def show(self) -> None:
        """Show which course each group has now."""
        own = self._needs.numbers.own()
        self._courses = dict(with_own(self._needs.packs, own).yardstick.courses)
        chosen = {group: own.course_choice.get(group, PUBLISHED) for group in GROUPS}
        self._part.show_shelf(CoursesShelf(self._courses, chosen))
        self._card.show_decisions(
            tuple(one for one in own.decisions if one.group is self._card.group)
        )

    @Slot(str, str)
    def _choose(self, group: str, key: str) -> None:
        self._do(partial(self._needs.numbers.choose_course, RaterGroup(group), key))

    @Slot()
    def _count(self) -> None:
        self._found = None
        self._card.show_counting()
        self.show()
        work = partial(count_closed, self._needs.numbers, self._card.group)
        self._run(work, partial(self._show_count, self._card.group))

    def _show_count(self, group: RaterGroup, cases: int) -> None:
        if group is self._card.group:
            self._card.show_count(cases)

    @Slot(str)
    def _fit(self, group: str) -> None:
        self._card.show_working()
        whose = RaterGroup(group)
        key = own_course_key(whose, self._courses)
        order = FitOrder(self._needs.numbers, whose, self._courses[PUBLISHED], key)
        self._run(partial(fit_own, order), self._show_found)

    def _show_found(self, found: FitFound | None) -> None:
        if found is None or found.group is not self._card.group:
            return
        self._found = found
        self._card.show_count(found.fit.cases)
        self._card.result.show_found((found, self._in_use(found.group)))

    def _in_use(self, group: RaterGroup) -> CourseParameters:
        """Return the course that holds now; a group without one is held against studies."""
        key = self._needs.numbers.own().course_choice.get(group, PUBLISHED)
        return self._courses.get(key, self._courses[PUBLISHED])

    @Slot()
    def _use(self) -> None:
        self._decide(CourseChoice.USE)

    @Slot()
    def _keep(self) -> None:
        self._decide(CourseChoice.KEEP)

    def _decide(self, choice: CourseChoice) -> None:
        if (found := self._found) is None:
            return
        decide = self._needs.numbers.decide_course
        if self._do(
            partial(decide, found.group, choice, found.fit), waits=choice is CourseChoice.USE
        ):
            self._found = None
            self._card.result.show_found(None)

    def _do(self, deed: Callable[[], Changes], *, waits: bool = True) -> bool:
        try:
            deed()
        except ArchiveError as error:
            self._needs.trouble(error)
            self.show()
            return False
        if waits:
            self._changed()
        self.show()
        return True

    def _run(self, work: Callable[[], object], on_done: Callable[..., None]) -> None:
        self._needs.tasks.run(work, partial(self._answer, on_done), self._fail)

    def _answer(self, on_done: Callable[..., None], result: object) -> None:
        if isValid(self):
            on_done(result)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ArchiveError):
            raise error  # a bug: it goes to the crash window
        if isValid(self):
            self._needs.trouble(error)
