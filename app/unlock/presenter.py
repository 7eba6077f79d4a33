"""Leads from the start of the program, or from its lock, to an open archive."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from shiboken6 import isValid

from app.unlock.needs import UnlockNeeds

# Each flow and its pages are imported when they are first shown: the first paint of the
# program waits for one page.
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.unlock.about_page import AboutPage
    from app.unlock.creating import ChooseGroups, Creating
    from app.unlock.door import BusyPage
    from app.unlock.ports import Opening
    from app.unlock.recovering import Recovering
    from app.unlock.restoring import Restoring
    from app.unlock.start_page import StartPage
    from app.unlock.troubling import Troubling
    from app.unlock.unlocking import Unlocking
    from app.unlock.view import UnlockView
    from models.domain.archive_errors import ArchiveError

__all__ = ["UnlockNeeds", "UnlockPresenter"]

Result = TypeVar("Result")


class UnlockPresenter:
    """Shows one page at a time and hands the opened key on."""

    def __init__(
        self,
        view: UnlockView,
        needs: UnlockNeeds,
        *,
        choose_groups: ChooseGroups | None = None,
    ) -> None:
        self.view = view
        self.needs = needs
        self._choose_groups = choose_groups
        self._recent: tuple[Path, ...] = ()
        self._errand = 0  # grows whenever the user goes elsewhere: late answers are dropped
        self._waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
        view.painted.connect(self._begin_slow_things)
        self._start_page: StartPage | None = None
        self._about_page: AboutPage | None = None
        self._unlocking: Unlocking | None = None
        self._creating: Creating | None = None
        self._recovering: Recovering | None = None
        self._restoring: Restoring | None = None
        self._troubling: Troubling | None = None

    # What the program asks for

    def start(self, last_archive: Path | None, recent: tuple[Path, ...] = ()) -> None:
        """Show the unlock page of the archive opened last, or the first page of all."""
        self._recent = recent
        if last_archive is None:
            self.show_start()
        else:
            self.show_unlock(last_archive)

    def lock(self, path: Path) -> None:
        """Ask for the passphrase of an archive that was open until now."""
        if path not in self._recent:
            self._recent = (path, *self._recent)
        self.show_unlock(path)

    def refuse(self, opening: Opening, error: ArchiveError) -> None:
        """Show why an archive did not open after all."""
        self.show_trouble(opening.path, error, opening)

    # What the flows ask for

    def show(self, page: QWidget) -> None:
        self._errand += 1
        self.view.show_page(page)

    def run(
        self,
        page: BusyPage,
        work: Callable[[], Result],
        on_done: Callable[[Result], None],
        on_failed: Callable[[ArchiveError], None],
    ) -> None:
        page.set_busy(True)
        done = partial(self._answer, self._errand, page, on_done)
        failed = partial(self._fail, self._errand, page, on_failed)
        self.needs.tasks.run(work, done, failed)

    def look(self, work: Callable[[], Result], on_done: Callable[[Result], None]) -> None:
        done = partial(self._answer, self._errand, None, on_done)
        if self.view.is_painted:
            self.needs.tasks.run(work, done)
        else:
            self._waiting.append((work, done))

    def show_start(self) -> None:
        page = self._start_page or self._make_start_page()
        page.show_recent(self._recent)
        page.show_language(self.needs.language())
        self.show(page)

    def show_unlock(self, path: Path, *, take_over: bool = False) -> None:
        if self._unlocking is None:
            from app.unlock.unlocking import Unlocking  # noqa: PLC0415

            self._unlocking = Unlocking(self)
        several = len({path, *self._recent}) > 1
        self._unlocking.begin(path, named=several, take_over=take_over)

    def show_recovery(self, path: Path, *, take_over: bool) -> None:
        self._recovery_flow().begin(path, take_over=take_over)

    def choose_new_passphrase(self, opening: Opening) -> None:
        self._recovery_flow().choose_passphrase(opening)

    def show_restore(self, path: Path | None = None) -> None:
        if self._restoring is None:
            from app.unlock.restoring import Restoring  # noqa: PLC0415

            self._restoring = Restoring(self)
        self._restoring.begin(path)

    def show_trouble(self, path: Path, error: ArchiveError, opening: Opening | None) -> None:
        if self._troubling is None:
            from app.unlock.troubling import Troubling  # noqa: PLC0415

            self._troubling = Troubling(self)
        self._troubling.begin(path, error, opening)

    def open(self, opening: Opening) -> None:
        from models.domain.archive_errors import ArchiveError  # noqa: PLC0415

        try:
            self.needs.open_archive(opening)
        except ArchiveError as error:
            self.show_trouble(opening.path, error, opening)
            return
        self._errand += 1
        if not opening.is_practice and opening.path not in self._recent:
            self._recent = (opening.path, *self._recent)
        self.view.forget()

    # The first page

    def _make_start_page(self) -> StartPage:
        from app.unlock.start_page import StartPage  # noqa: PLC0415

        page = self._start_page = StartPage(self.view.theme)
        self.view.add(page)
        page.new_requested.connect(self._show_create)
        page.practice_requested.connect(self._open_practice)
        page.restore_requested.connect(self.show_restore)
        page.about_requested.connect(self._show_about)
        page.folder_requested.connect(self.show_restore)
        page.archive_chosen.connect(self.show_unlock)
        page.language_chosen.connect(self.needs.choose_language)
        return page

    def _show_create(self) -> None:
        if self._creating is None:
            from app.unlock.creating import Creating, choose_two  # noqa: PLC0415

            self._creating = Creating(self, self._choose_groups or choose_two)
        self._creating.begin()

    def _show_about(self) -> None:
        if self._about_page is None:
            from app.unlock.about_page import AboutPage  # noqa: PLC0415

            self._about_page = AboutPage(self.view.theme, self.needs.help_folder)
            self._about_page.back_requested.connect(self.show_start)
            self.view.add(self._about_page)
        self._about_page.show_language(self.needs.language())
        self.show(self._about_page)

    def _open_practice(self) -> None:
        assert self._start_page is not None
        page = self._start_page
        page.show_error("")
        self.run(page, self.needs.gate.practice, self.open, self._explain_practice)

    def _explain_practice(self, error: ArchiveError) -> None:
        assert self._start_page is not None
        self._start_page.show_error(self.needs.word_error(error))

    def _recovery_flow(self) -> Recovering:
        if self._recovering is None:
            from app.unlock.recovering import Recovering  # noqa: PLC0415

            self._recovering = Recovering(self)
        return self._recovering

    # Answers of slow work

    def _begin_slow_things(self) -> None:
        waiting, self._waiting = self._waiting, []
        for work, done in waiting:
            self.needs.tasks.run(work, done)

    def _answer(
        self,
        errand: int,
        page: BusyPage | None,
        on_done: Callable[[Result], None],
        result: Result,
    ) -> None:
        if not isValid(self.view):
            return
        if page is not None:
            page.set_busy(False)
        if errand == self._errand:
            on_done(result)

    def _fail(
        self,
        errand: int,
        page: BusyPage,
        on_failed: Callable[[ArchiveError], None],
        error: Exception,
    ) -> None:
        from models.domain.archive_errors import ArchiveError  # noqa: PLC0415

        is_here = isValid(self.view)
        if is_here:
            page.set_busy(False)
        if not isinstance(error, ArchiveError):
            raise error  # a bug: it goes to the crash window
        if is_here and errand == self._errand:
            on_failed(error)
