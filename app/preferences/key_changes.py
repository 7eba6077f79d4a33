"""Changes the archive's secrets, each in its own dialog and after the passphrase in force."""

from collections.abc import Callable, Sequence
from functools import partial
from random import SystemRandom

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from app.key_values import PrintedKey, Rating
from app.preferences.key_dialog import KeyDialog
from app.preferences.key_dialogs import PassphraseDialog, PinDialog, RecoveryKeyDialog
from app.preferences.page import PreferencesPage
from app.preferences.ports import PreferencesNeeds
from app.widgets.recovery_key_panel import KeyOrigin
from models.domain.archive_errors import ArchiveError, WeakPassphraseError
from models.domain.errors import InvalidInputError

ChooseGroups = Callable[[int], Sequence[int]]  # how many there are -> which two are asked for


def choose_two(count: int) -> Sequence[int]:
    """Choose which two groups of a recovery key are asked for."""
    return SystemRandom().sample(range(count), 2)


class KeyChanges:
    """Opens the dialogs and carries out what is confirmed in them."""

    def __init__(
        self,
        page: PreferencesPage,
        needs: PreferencesNeeds,
        on_changed: Callable[[], None],
        choose_groups: ChooseGroups,
    ) -> None:
        self._page = page
        self._needs = needs
        self._on_changed = on_changed
        self._choose_groups = choose_groups
        self._last_rated = 0
        self._opened: KeyDialog | None = None
        self._pin: PinDialog | None = None
        self._passphrase: PassphraseDialog | None = None
        self._recovery: RecoveryKeyDialog | None = None
        page.access.pin_requested.connect(self._ask_pin)
        page.access.passphrase_requested.connect(self._ask_passphrase)
        page.access.recovery_key_requested.connect(self._ask_recovery_key)

    # PIN

    def _ask_pin(self) -> None:
        self._pin = PinDialog(self._page.theme, self._page)
        self._pin.confirmed.connect(self._confirm_pin)
        self._open(self._pin)

    def _confirm_pin(self) -> None:
        assert self._pin is not None
        dialog = self._pin
        work = partial(self._needs.keys.confirm, dialog.current.text())
        self._run(dialog, work, partial(self._keep_pin, dialog))

    def _keep_pin(self, dialog: PinDialog, _nothing: None) -> None:
        try:
            self._needs.archive.set_pin(dialog.pin)
        except InvalidInputError as error:
            dialog.show_current_error(self._needs.wording().problem(error))
        except ArchiveError as error:
            dialog.show_current_error(self._needs.wording().archive_error(error))
        else:
            dialog.accept()
            self._on_changed()

    # Passphrase

    def _ask_passphrase(self) -> None:
        self._passphrase = PassphraseDialog(self._page.theme, self._page)
        self._passphrase.rating_wanted.connect(self._rate)
        self._passphrase.confirmed.connect(self._change_passphrase)
        self._open(self._passphrase)

    def _change_passphrase(self) -> None:
        assert self._passphrase is not None
        dialog = self._passphrase
        work = partial(self._needs.keys.change_passphrase, dialog.current.text(), dialog.new)
        self._run(dialog, work, partial(_accept, dialog))

    def _rate(self, text: str) -> None:
        self._last_rated += 1
        done = partial(self._show_rating, self._last_rated)
        self._needs.tasks.run(partial(self._needs.keys.rate, text, ()), done)

    def _show_rating(self, number: int, rating: Rating) -> None:
        dialog = self._passphrase
        if number == self._last_rated and dialog is not None and isValid(dialog):
            dialog.show_rating(rating)

    # Recovery key

    def _ask_recovery_key(self) -> None:
        self._recovery = RecoveryKeyDialog(self._page.theme, self._page)
        self._recovery.confirmed.connect(self._make_recovery_key)
        self._open(self._recovery)

    def _make_recovery_key(self) -> None:
        assert self._recovery is not None
        dialog = self._recovery
        work = partial(self._needs.keys.new_recovery_key, dialog.current.text())
        self._run(dialog, work, partial(self._show_key, dialog))

    def _show_key(self, dialog: RecoveryKeyDialog, key: PrintedKey) -> None:
        asked = sorted(self._choose_groups(len(key.groups)))
        dialog.show_key(key, KeyOrigin(self._needs.archive_name, self._needs.today()), asked)
        dialog.kept.connect(partial(self._use_key, dialog, key))

    def _use_key(self, dialog: RecoveryKeyDialog, key: PrintedKey) -> None:
        """Put the key in force now that it is on paper: whatever came before, the old one fits."""
        work = partial(self._needs.keys.use_recovery_key, key)
        self._run(dialog, work, partial(_accept, dialog))

    # What all three share

    def _open(self, dialog: KeyDialog) -> None:
        self._opened = dialog
        dialog.accepted.connect(self._say_done)
        dialog.open()

    def _say_done(self) -> None:
        assert self._opened is not None
        self._needs.say(self._opened.done_words())

    def _run(
        self, dialog: KeyDialog, work: Callable[[], object], on_done: Callable[..., None]
    ) -> None:
        dialog.set_busy(True)
        done = partial(_answer, dialog, on_done)
        self._needs.tasks.run(work, done, partial(self._fail, dialog))

    def _fail(self, dialog: KeyDialog, error: Exception) -> None:
        if isValid(dialog):
            dialog.set_busy(False)
        if not isinstance(error, ArchiveError):
            raise error  # a bug: it goes to the crash window
        if not isValid(dialog):
            return
        words = self._needs.wording().archive_error(error)
        if isinstance(error, WeakPassphraseError) and isinstance(dialog, PassphraseDialog):
            dialog.show_new_error(words)
        else:
            dialog.show_current_error(words)


def _answer(dialog: KeyDialog, on_done: Callable[[object], None], result: object) -> None:
    if isValid(dialog):
        dialog.set_busy(False)
        on_done(result)


def _accept(dialog: QDialog, _nothing: None) -> None:
    dialog.accept()
