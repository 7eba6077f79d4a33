"""The archive itself: its settings, the therapist's PIN, the log of use and the check."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from models.domain.archive_errors import StoreUnavailableError
from models.domain.errors import InvalidInputError, Problem
from models.domain.ids import CaseId
from models.services.audit_log import Action, AuditEntry
from models.services.changes import Changes
from models.services.checks import checked_name
from models.services.integrity import IntegrityReport
from models.services.pin import PIN_SHAPE, FailedTries, StoredPin
from models.services.surroundings import Surroundings

logger = logging.getLogger(__name__)

_PIN, _FAILED, _PRACTICE, _NORM_SET = "pin", "pin_failed", "practice", "norm_set"


@dataclass(frozen=True, slots=True, repr=False)
class ArchiveSettings:
    """What an archive says about itself."""

    pin_set: bool
    therapist: str  # empty until told
    norm_set: str  # key; empty: the bundled one
    practice: bool  # the practice family: everything is marked as such


@dataclass(frozen=True, slots=True)
class PinResult:
    """What came of trying a PIN."""

    ok: bool
    wait_seconds: int = 0  # before the next try


class ArchiveService:
    """Settings, PIN and log of one archive. One method is one transaction."""

    def __init__(self, around: Surroundings, check: Callable[[], IntegrityReport]) -> None:
        self._around = around
        self._units = around.units
        self._check = check

    def settings(self) -> ArchiveSettings:
        """Return the archive's settings."""
        with self._units.reading() as unit:
            return ArchiveSettings(
                pin_set=unit.settings.get(_PIN) is not None,
                therapist=unit.users.name(),
                norm_set=unit.settings.get(_NORM_SET) or "",
                practice=unit.settings.get(_PRACTICE) is not None,
            )

    def set_therapist(self, name: str) -> Changes:
        """Say who works here, as documents print it."""
        checked = checked_name(name, "therapist")
        with self._units.writing() as unit:
            unit.users.rename(checked)
            unit.commit(Action.SET_SETTING, purpose="therapist")
        return Changes.SETTINGS

    def set_norm_set(self, key: str) -> Changes:
        """Choose the norm set; it holds from the next opening on."""
        return self._put(_NORM_SET, key)

    def mark_as_practice(self) -> Changes:
        """Say once and for all that this archive holds the practice family."""
        return self._put(_PRACTICE, "yes")

    def set_pin(self, pin: str) -> Changes:
        """Choose the PIN that ends a hand-over: 4 to 8 digits."""
        if not PIN_SHAPE.fullmatch(pin):
            raise InvalidInputError(Problem.PIN_SHAPE, "pin")
        with self._units.writing() as unit:
            unit.settings.put(_PIN, StoredPin.of(pin).text())
            unit.settings.put(_FAILED, FailedTries().text())
            unit.commit(Action.SET_PIN)
        return Changes.SETTINGS

    def check_pin(self, pin: str) -> PinResult:
        """Try a PIN; after three wrong ones in a row a wait begins, and it grows.

        Without a PIN nothing fits. Right PINs are not logged, wrong ones are. An archive that
        cannot be written at the moment keeps nobody out: the count is then not kept.
        """
        now = self._around.clock.now()
        with self._units.reading() as unit:
            stored = unit.settings.get(_PIN)
            failed = FailedTries.parse(unit.settings.get(_FAILED))
        if failed.is_ahead_of(now):
            failed = FailedTries(failed.count, now)
            self._count(failed, Action.SET_SETTING)
        wait_seconds = failed.wait_seconds(now)
        if stored is None or wait_seconds > 0:
            return PinResult(ok=False, wait_seconds=wait_seconds)
        if StoredPin.parse(stored).fits(pin):
            if failed.count:
                self._count(FailedTries(), Action.SET_SETTING)
            return PinResult(ok=True)
        failed = FailedTries(failed.count + 1, now)
        self._count(failed, Action.FAILED_PIN)
        return PinResult(ok=False, wait_seconds=failed.wait_seconds(now))

    def pin_wait_seconds(self) -> int:
        """Return how long no PIN is tried because of wrong ones, also from before a restart."""
        with self._units.reading() as unit:
            failed = FailedTries.parse(unit.settings.get(_FAILED))
        now = self._around.clock.now()
        return 0 if failed.is_ahead_of(now) else failed.wait_seconds(now)

    def _count(self, failed: FailedTries, action: Action) -> None:
        try:
            with self._units.writing() as unit:
                unit.settings.put(_FAILED, failed.text())
                unit.commit(action, purpose=_FAILED)
        except StoreUnavailableError as error:
            logger.warning("wrong PINs could not be counted: %s", type(error).__name__)

    def check(self) -> IntegrityReport:
        """Hold every row against the log; slow in a large archive, so in the background."""
        return self._check()

    def audit_entries(self, case_id: CaseId | None = None) -> tuple[AuditEntry, ...]:
        """List who did what in a case (or in the whole archive), oldest first."""
        with self._units.reading() as unit:
            return unit.audit.of_case(case_id) if case_id else unit.audit.everything()

    def _put(self, name: str, content: str) -> Changes:
        with self._units.writing() as unit:
            unit.settings.put(name, content)
            unit.commit(Action.SET_SETTING, purpose=name)
        return Changes.SETTINGS
