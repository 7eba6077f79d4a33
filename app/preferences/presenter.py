"""Joins the settings page with the settings, the archive and its copies."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from shiboken6 import isValid

from app.key_values import LastBackup
from app.preferences.key_changes import ChooseGroups, KeyChanges, choose_two
from app.preferences.page import PreferencesPage
from app.preferences.ports import PreferencesNeeds
from app.settings import Settings
from models.domain.archive_errors import ArchiveError
from models.domain.errors import InvalidInputError
from models.services.integrity import IntegrityReport


class PreferencesPresenter:
    """Shows what holds, and carries out what is changed, each at once."""

    def __init__(
        self,
        page: PreferencesPage,
        needs: PreferencesNeeds,
        *,
        choose_groups: ChooseGroups = choose_two,
    ) -> None:
        self._page = page
        self._needs = needs
        self._keys = KeyChanges(page, needs, self._show_access, choose_groups)
        page.look.settings_changed.connect(self._change)
        page.room.settings_changed.connect(self._change)
        page.access.therapist_chosen.connect(self._name_therapist)
        page.backup.backup_requested.connect(self._back_up)
        page.backup.folder_requested.connect(self._ask_for_folder)
        page.backup.own_folder_requested.connect(self._use_own_folder)
        page.backup.check.check_requested.connect(self._check)

    def show(self) -> None:
        """Show everything as it is now."""
        self._show_settings()
        self._show_access()
        self._look_for_backup()

    def _show_settings(self) -> None:
        settings = self._needs.settings()
        self._page.look.show_settings(settings)
        self._page.room.show_settings(settings)
        self._page.backup.show_folder(_folder_of(settings))

    def _show_access(self) -> None:
        self._page.access.show_archive(self._needs.archive.settings())

    def _change(self, settings: Settings) -> None:
        self._needs.change_settings(settings)
        self._show_settings()

    def _name_therapist(self, name: str) -> None:
        try:
            self._needs.archive.set_therapist(name)
        except InvalidInputError as error:
            self._page.access.show_name_error(self._needs.wording().problem(error))
        except ArchiveError as error:
            self._page.access.show_name_error(self._needs.wording().archive_error(error))
        else:
            self._show_access()
            self._needs.say(self._page.access.done_words())

    # Copies

    def _ask_for_folder(self, title: str) -> None:
        start = _folder_of(self._needs.settings()) or Path.home()
        self._needs.choose_folder(self._page, title, start, self._use_folder)

    def _use_folder(self, folder: Path) -> None:
        self._change(replace(self._needs.settings(), backup_folder=str(folder)))
        self._look_for_backup()

    def _use_own_folder(self) -> None:
        self._change(replace(self._needs.settings(), backup_folder=None))
        self._look_for_backup()

    def _look_for_backup(self) -> None:
        folder = _folder_of(self._needs.settings())
        self._page.backup.show_error("")
        self._run(partial(self._needs.backups.newest, folder), self._show_last, self._explain)

    def _back_up(self) -> None:
        folder = _folder_of(self._needs.settings())
        self._page.backup.show_error("")
        self._page.backup.set_busy(True)
        work = partial(self._needs.backups.back_up, folder)
        self._run(work, self._show_new_copy, self._explain)

    def _show_new_copy(self, made: LastBackup) -> None:
        self._show_last(made)
        self._needs.say(self._page.backup.done_words())

    def _show_last(self, last: LastBackup | None) -> None:
        self._page.backup.set_busy(False)
        self._page.backup.show_last(last)

    def _explain(self, error: ArchiveError) -> None:
        self._page.backup.set_busy(False)
        self._page.backup.show_error(self._needs.wording().archive_error(error))

    # The check

    def _check(self) -> None:
        self._page.backup.check.set_busy(True)
        self._run(self._needs.archive.check, self._show_report, self._explain_check)

    def _show_report(self, report: IntegrityReport) -> None:
        self._page.backup.check.set_busy(False)
        self._page.backup.check.show_report(report)

    def _explain_check(self, error: ArchiveError) -> None:
        self._page.backup.check.set_busy(False)
        self._page.backup.check.show_error(self._needs.wording().archive_error(error))

    def _run(
        self,
        work: Callable[[], object],
        on_done: Callable[..., None],
        on_failed: Callable[[ArchiveError], None],
    ) -> None:
        """Do something slow; nothing is answered when the archive was locked meanwhile."""
        done = partial(self._answer, on_done)
        self._needs.tasks.run(work, done, partial(self._fail, on_failed))

    def _answer(self, on_done: Callable[[object], None], result: object) -> None:
        if isValid(self._page):
            on_done(result)

    def _fail(self, on_failed: Callable[[ArchiveError], None], error: Exception) -> None:
        if not isinstance(error, ArchiveError):
            raise error  # a bug: it goes to the crash window
        if isValid(self._page):
            on_failed(error)


def _folder_of(settings: Settings) -> Path | None:
    return Path(settings.backup_folder) if settings.backup_folder else None
