"""The program around the archive: start, unlock, lock, and an orderly end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.clock import seconds_with_sleep
from app.collector import GuiCollector
from app.i18n import Languages
from app.late_crash import LateCrash
from app.paths import Paths
from app.settings import Settings, save_settings
from app.tasks import TaskRunner
from app.theme import Theme
from app.unlock.needs import UnlockNeeds
from app.unlock.presenter import UnlockPresenter
from app.unlock.view import UnlockView
from app.window import MainWindow

# What only names types stays out of the way of the first paint.
if TYPE_CHECKING:
    from app.idle_lock import IdleLock
    from app.leaving import LeavingWatch
    from app.open_archive import OpenArchive
    from app.unlock.ports import ArchiveGate, Opening
    from app.wording import Wording
    from models.domain.archive_errors import ArchiveError
    from models.services.ports import Clock

UNLOCK = "unlock"


@dataclass(frozen=True, slots=True)
class ShellParts:
    """What the shell is made of; ``app.bootstrap`` chooses each."""

    app: QApplication
    version: str
    paths: Paths
    clock: Clock
    theme: Theme
    languages: Languages
    tasks: TaskRunner
    crash: LateCrash
    window: MainWindow
    gate: ArchiveGate
    heavy: Callable[[], None]  # imports what comes after the unlock page
    open_archive: Callable[[Shell, Opening], OpenArchive]


class Shell(QObject):
    """Owns what lives longer than one open archive."""

    def __init__(self, parts: ShellParts, settings: Settings) -> None:
        super().__init__()
        self.parts = parts
        self.settings = settings
        self._opened: OpenArchive | None = None
        self._made_idle: IdleLock | None = None
        self._leaving: LeavingWatch | None = None
        self._collector = GuiCollector(self)
        self._view = UnlockView(parts.theme)
        self._view.painted.connect(self.warm_up)
        self._unlock = UnlockPresenter(self._view, self._unlock_needs())
        parts.window.add_page(UNLOCK, self._view)
        parts.window.set_close_guard(self._may_close)
        parts.window.close_requested.connect(self._end)

    def _unlock_needs(self) -> UnlockNeeds:
        parts = self.parts
        return UnlockNeeds(
            gate=parts.gate,
            tasks=parts.tasks,
            documents=parts.paths.documents,
            help_folder=parts.paths.resources / "help",
            word_error=self._word_error,
            language=self._language,
            choose_language=self.choose_language,
            open_archive=self.open,
            today=parts.clock.today,
        )

    def start(self) -> None:
        """Show the unlock page; what is heavy waits until it is painted."""
        self._show_unlock()
        last = self.settings.last_archive
        recent = tuple(Path(path) for path in self.settings.recent_archives)
        self._unlock.start(Path(last) if last else None, recent)

    @Slot()
    def warm_up(self) -> None:
        """Begin what nobody should wait for at the start: the log, and heavy imports."""
        self.parts.crash.install(self.parts.paths.logs)
        self._collector.hold()
        self.parts.tasks.run(self.parts.heavy, self._collect_here)

    def _collect_here(self, _imported: object) -> None:
        """From now on garbage is collected on this thread, and what is imported is let be."""
        self._collector.start()

    # Words

    def wording(self) -> Wording:
        """Return the words in the window's language now."""
        return self.wording_in(self._language())

    def wording_in(self, language: str) -> Wording:
        """Return the words of any language, as a document needs them."""
        from app.wording import Wording  # noqa: PLC0415 - after the first paint

        return Wording(language, self.parts.languages.translate_function(language))

    def _language(self) -> str:
        return self.parts.languages.language

    def _word_error(self, error: ArchiveError) -> str:
        return self.wording().archive_error(error)

    # Settings

    def current_settings(self) -> Settings:
        """Return the settings in force."""
        return self.settings

    def choose_language(self, language: str) -> None:
        """Speak another language from now on."""
        self.change_settings(replace(self.settings, language=language))

    def change_settings(self, settings: Settings) -> None:
        """Keep settings and let the window follow them."""
        parts, self.settings = self.parts, settings
        if parts.languages.language != settings.language:
            parts.languages.use(settings.language)
        parts.theme.set_mode(settings.theme_mode)
        parts.theme.set_text_percent(settings.text_percent)
        self._shield_window()
        if self._opened is not None:
            self._idle.start(settings.idle_lock_minutes)
        self._save_settings()

    def _save_settings(self) -> None:
        try:
            save_settings(self.settings, self.parts.paths.settings_file)
        except OSError:
            words = self.tr("Your choice holds until you close the program: it cannot be saved.")
            self.parts.window.say(words, "circle-alert")

    # The archive

    @property
    def _idle(self) -> IdleLock:
        if self._made_idle is None:
            from app.idle_lock import IdleLock  # noqa: PLC0415 - after the first paint

            self._made_idle = IdleLock(self.parts.app, seconds_with_sleep)
            self._made_idle.idled.connect(self.lock)
            self._made_idle.left_alone.connect(self._hide_what_is_left_alone)
        return self._made_idle

    @property
    def opened(self) -> OpenArchive | None:
        """Return the open archive, None while locked."""
        return self._opened

    def open(self, opening: Opening) -> None:
        """Open an archive and show its cases; raises ``ArchiveError``."""
        self._opened = self.parts.open_archive(self, opening)
        if not opening.is_practice:
            self.change_settings(self.settings.with_archive(opening.path))
        self.parts.window.set_immersive(False)
        try:
            self._opened.show(is_practice=opening.is_practice)
        except BaseException:
            self._show_unlock()
            self._close_archive()  # else it would be in use, by ourselves
            raise
        self._idle.start(self.settings.idle_lock_minutes)
        self._shield_window()
        self._watch_leaving()

    def _shield_window(self) -> None:
        if self._opened is not None:  # before that there is nothing to see
            from app.screen_shield import shield  # noqa: PLC0415 - after the first paint

            shield(self.parts.window, on=self.settings.hide_from_capture)

    def _watch_leaving(self) -> None:
        if self._leaving is None:
            from app.leaving import LeavingWatch  # noqa: PLC0415 - after the first paint

            self._leaving = LeavingWatch(self)
            self._leaving.left.connect(self.lock_at_once)
            self._leaving.start(self.parts.window)

    @Slot()
    def lock_at_once(self) -> None:
        """Lock also while a family holds the computer: its form waits, with the marks so far."""
        if self._opened is not None and self._opened.is_handed_over:
            self._show_unlock()
            self._opened.put_form_away()
        self.lock()

    @Slot()
    def lock(self) -> None:
        """Close the archive, drop the key and everything that was on the screen."""
        if self._opened is None or self._opened.is_handed_over:
            return
        path = self._opened.path
        self._show_unlock()
        try:
            self._close_archive()
        finally:
            self._unlock.lock(path)

    def rest_while_handed_over(self, *, resting: bool) -> None:
        """Let the idle lock wait while a family holds the computer."""
        self._idle.rest(resting=resting)

    def watch_closely(self, *, closely: bool) -> None:
        """Hide a meeting sooner when nobody touches it, or no longer."""
        self._idle.watch_closely(closely=closely)

    @Slot()
    def _hide_what_is_left_alone(self) -> None:
        if self._opened is not None:
            self._opened.meetings.hide_what_is_left_alone()

    def _close_archive(self) -> None:
        from models.domain.archive_errors import StoreUnavailableError  # noqa: PLC0415

        opened, self._opened = cast("OpenArchive", self._opened), None
        self._idle.stop()
        try:
            opened.close()
        except StoreUnavailableError as error:
            self.parts.window.say(self._word_error(error), "circle-alert")

    def _show_unlock(self) -> None:
        # A page that is left keeps what was typed last: while the archive is still open.
        window = self.parts.window
        window.set_immersive(True)
        window.show_page(UNLOCK)

    # The end

    def _may_close(self) -> bool:
        return self._opened is None or not self._opened.is_handed_over

    @Slot()
    def _end(self) -> None:
        if self._opened is not None:
            self._show_unlock()
            self._close_archive()
        self.parts.tasks.close()
        self._collector.stop()
        self.parts.app.quit()
