"""Look after an archive from the command line: check, copy, restore. No Qt."""

from pathlib import Path

from app.clock import SystemClock
from app.opening import Opener, OpenStore
from app.paths import Paths
from models.services.packs import load_packs
from models.store import backup
from models.store.attempts import unlock_with_passphrase
from models.store.keys import open_with_passphrase

Findings = tuple[bool, tuple[str, ...]]  # whether all is well, and the lines to print


def check_archive(archive: Path, passphrase: str) -> Findings:
    """Hold every row against the log; raises ``ArchiveError``."""
    opened = _open(archive, passphrase)
    try:
        report = opened.store.check()
    finally:
        opened.close(with_backup=False)
    found = tuple(f"{finding.value}: {place}" for finding, place in report.findings)
    counted = f"{report.rows} rows and {report.entries} log entries compared"
    return report.is_sound, (*found, counted)


def backup_archive(archive: Path, passphrase: str, into: Path | None) -> Findings:
    """Make a proven copy; raises ``ArchiveError``."""
    opened = _open(archive, passphrase)
    try:
        made = opened.store.backup(into)
    finally:
        opened.close(with_backup=False)
    return True, (f"Copied and proven: {made}",)


def restore_archive(copy: Path, target: Path, passphrase: str) -> Findings:
    """Make an archive at ``target`` from a copy; raises ``ArchiveError``."""
    key = open_with_passphrase(copy, passphrase)
    try:
        backup.restore_archive(copy, target, key, seen=Paths.standard().settings)
    finally:
        key.wipe()
    return True, (f"Restored: {target}",)


def _open(archive: Path, passphrase: str) -> OpenStore:
    paths, clock = Paths.standard(), SystemClock()
    packs = load_packs(paths.resources)
    key = unlock_with_passphrase(archive, passphrase, clock.now())
    return Opener(paths.settings, lambda: packs).open(archive, key, clock)
