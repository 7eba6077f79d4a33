"""Failed unlocks, and looks at an archive that could not be written, until they reach the log.

The growing delay is a speed bump at the machine, not the protection: that is Argon2id.
"""

import json
import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from models.domain.archive_errors import (
    StoreUnavailableError,
    TooManyAttemptsError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from models.store.archive_folder import ArchiveFolder
from models.store.data_key import DataKey
from models.store.files import replace_private_file
from models.store.keys import open_with_passphrase, open_with_recovery_key

logger = logging.getLogger(__name__)

_WAIT_SECONDS = (0, 0, 0, 0, 5, 15, 30, 60, 120, 300)  # by failures in a row; the last one stays
_MOST_ENTRIES = 1000


class AttemptKind(StrEnum):
    """What happened without the log being there to take it."""

    PASSPHRASE = "passphrase"  # noqa: S105  (a failed one)
    RECOVERY_KEY = "recovery_key"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One entry that waits for the log."""

    at: datetime  # UTC
    kind: AttemptKind
    case: str = ""  # pseudonym of the case, for looks


@dataclass(frozen=True, slots=True)
class _Record:
    entries: tuple[Attempt, ...] = ()
    failures_in_a_row: int = 0
    waiting_since: datetime | None = None


def unlock_with_passphrase(path: Path, passphrase: str, now: datetime) -> DataKey:
    """Open the key as ``open_with_passphrase`` does, keeping count of failures.

    Raises in addition ``TooManyAttemptsError(wait_seconds)``, without trying the passphrase.
    """
    folder = ArchiveFolder.at(path)
    _demand_patience(folder, now)
    try:
        data_key = open_with_passphrase(path, passphrase)
    except WrongPassphraseError:
        _note_failure(folder, Attempt(now, AttemptKind.PASSPHRASE))
        raise
    _forget_failures_in_a_row(folder)
    return data_key


def unlock_with_recovery_key(path: Path, recovery_key: str, now: datetime) -> DataKey:
    """Open the key as ``open_with_recovery_key`` does; a key that is mistyped is no attempt."""
    folder = ArchiveFolder.at(path)
    _demand_patience(folder, now)
    try:
        data_key = open_with_recovery_key(path, recovery_key)
    except WrongRecoveryKeyError as error:
        if not error.mistyped:
            _note_failure(folder, Attempt(now, AttemptKind.RECOVERY_KEY))
        raise
    _forget_failures_in_a_row(folder)
    return data_key


def seconds_to_wait(folder: ArchiveFolder, now: datetime) -> int:
    """Return the seconds until the next try is allowed, by the wall clock; survives a restart.

    When the clock steps back, the wait starts anew and is never longer than it first was.
    """
    record = _read(folder)
    delay = _WAIT_SECONDS[min(record.failures_in_a_row, len(_WAIT_SECONDS) - 1)]
    if not delay or record.waiting_since is None:
        return 0
    if now < record.waiting_since:
        is_kept = _write(folder, replace(record, waiting_since=now))
        return delay if is_kept else 0  # a folder that cannot be written would wait for ever
    elapsed = (now - record.waiting_since).total_seconds()
    return max(0, int(delay - elapsed + 0.999))


def note_look(folder: ArchiveFolder, now: datetime, case: str) -> None:
    """Keep a look at a case that was opened read-only, for the log of the next unlock."""
    record = _read(folder)
    _write(folder, _with_entry(record, Attempt(now, AttemptKind.LOOK, case)))


def read_attempts(folder: ArchiveFolder) -> tuple[Attempt, ...]:
    """Return what waits for the log, oldest first."""
    return _read(folder).entries


def forget_attempts(folder: ArchiveFolder, logged: tuple[Attempt, ...]) -> None:
    """Remove what the log has taken; call it after the commit, so that nothing gets lost."""
    record = _read(folder)
    left = tuple(entry for entry in record.entries if entry not in logged)
    if left != record.entries:
        _write(folder, replace(record, entries=left))


def _demand_patience(folder: ArchiveFolder, now: datetime) -> None:
    wait_seconds = seconds_to_wait(folder, now)
    if wait_seconds > 0:
        raise TooManyAttemptsError(wait_seconds)


def _note_failure(folder: ArchiveFolder, attempt: Attempt) -> None:
    record = _with_entry(_read(folder), attempt)
    failures = record.failures_in_a_row + 1
    _write(folder, replace(record, failures_in_a_row=failures, waiting_since=attempt.at))


def _forget_failures_in_a_row(folder: ArchiveFolder) -> None:
    record = _read(folder)
    if record.failures_in_a_row:
        _write(folder, replace(record, failures_in_a_row=0, waiting_since=None))


def _with_entry(record: _Record, entry: Attempt) -> _Record:
    return replace(record, entries=(*record.entries, entry)[-_MOST_ENTRIES:])


def _read(folder: ArchiveFolder) -> _Record:
    try:
        content = json.loads(folder.attempts.read_bytes())
        since = content["waiting_since"]
        return _Record(
            entries=tuple(_entry(one) for one in content["entries"]),
            failures_in_a_row=max(0, int(content["failures_in_a_row"])),
            waiting_since=_time(since) if since else None,
        )
    except FileNotFoundError:
        return _Record()
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        logger.warning("attempts.json cannot be read: %s", type(error).__name__)
        return _Record()


def _write(folder: ArchiveFolder, record: _Record) -> bool:
    content = {
        "failures_in_a_row": record.failures_in_a_row,
        "waiting_since": record.waiting_since.isoformat() if record.waiting_since else None,
        "entries": [
            {"at": entry.at.isoformat(), "kind": entry.kind.value, "case": entry.case}
            for entry in record.entries
        ],
    }
    try:
        replace_private_file(folder.attempts, (json.dumps(content, indent=1) + "\n").encode())
    except StoreUnavailableError as error:
        # A read-only disk must not keep its owner out.
        logger.warning("attempts.json cannot be written: %s", error)
        return False
    return True


def _entry(content: Any) -> Attempt:
    kind = AttemptKind(content["kind"])
    return Attempt(_time(content["at"]), kind, str(content["case"]))


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
