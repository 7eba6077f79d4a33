"""The tour before an archive is open: first run, unlocking, restoring, every trouble."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.demonstration.tour.guide import Guide
from app.demonstration.tour.place import Place
from app.demonstration.tour.staged_gate import ARCHIVE, GROUPS, RIGHT, STICK, StagedGate
from app.tasks import TaskRunner
from app.unlock.needs import UnlockNeeds
from app.unlock.ports import FoundArchive, Opening
from app.unlock.presenter import UnlockPresenter
from app.unlock.view import UnlockView
from models.domain import archive_errors as errors

ENTRANCE = "entrance"
PIN = "2580"
HOLDER = errors.ArchiveHolder(4711, "KONTOR-7", datetime(2026, 11, 20, 15, 40, tzinfo=UTC), False)
TROUBLES: dict[str, errors.ArchiveError] = {
    "not-an-archive": errors.NotAnArchiveError(),
    "missing-key-file": errors.MissingKeyFileError(),
    "missing-database": errors.MissingDatabaseError(),
    "damaged-key-file": errors.DamagedKeyFileError(),
    "empty-file": errors.EmptyArchiveFileError(),
    "newer-program": errors.NewerProgramError(),
    "older-than-last-time": errors.OlderThanLastTimeError(),
    "in-use-here": errors.ArchiveInUseError(replace(HOLDER, on_this_machine=True)),
    "in-use-elsewhere": errors.ArchiveInUseError(HOLDER),
    "read-only": errors.ReadOnlyArchiveError(),
    "disk-full": errors.DiskFullError(),
    "damaged": errors.DamagedArchiveError(),
    "unreachable": errors.UnreachableArchiveError(),
}


@dataclass(frozen=True, slots=True)
class Entrance:
    """The unlock room in the program's own window, with a gate to archives that are not there."""

    guide: Guide
    presenter: UnlockPresenter
    gate: StagedGate

    def unlock(self, found: FoundArchive) -> None:
        """Come to an archive that lies there like this."""
        self.gate.found[found.path] = found
        self.presenter.start(found.path, (found.path,))


def tour_of_entrance(guide: Guide, place: Place) -> None:
    """Picture everything a therapist can see before an archive is open."""
    with _entrance(guide, place) as entrance:
        _first_run(entrance)
        _new_archive(entrance)
        _unlocking(entrance)
        _recovery_key(entrance)
        _restoring(entrance)
        _troubles(entrance)


@contextmanager
def _entrance(guide: Guide, place: Place) -> Iterator[Entrance]:
    parts, gate = place.shell.parts, StagedGate()
    tasks = TaskRunner(on_unexpected=parts.crash.report)
    view = UnlockView(parts.theme)
    needs = UnlockNeeds(
        gate=gate,
        tasks=tasks,
        documents=ARCHIVE.parent,
        help_folder=parts.paths.resources / "help",
        word_error=guide.words.archive_error,
        language=place.shell.current_settings().language.__str__,
        choose_language=place.shell.choose_language,
        open_archive=_open_nothing,
        today=parts.clock.today,
        choose_folder=_choose_stick,
    )
    presenter = UnlockPresenter(view, needs, choose_groups=_second_and_fifth)
    place.window.add_page(ENTRANCE, view)
    place.window.show_page(ENTRANCE)
    yield Entrance(guide, presenter, gate)
    place.window.remove_page(ENTRANCE)
    tasks.close()


def _open_nothing(_opening: Opening) -> None:
    """There is nothing behind this door."""


def _choose_stick(
    _parent: QWidget, _title: str, _start: Path, tell: Callable[[Path], None]
) -> None:
    tell(STICK)


def _second_and_fifth(_count: int) -> Sequence[int]:
    return (1, 4)


def _first_run(entrance: Entrance) -> None:
    guide, presenter = entrance.guide, entrance.presenter
    presenter.start(None)
    guide.picture("start-first-run")
    guide.click("StartPage", "What the program is, and what it is not")
    guide.picture("start-about")
    presenter.start(None, (ARCHIVE, ARCHIVE.with_name("Elevtid 2024.trivsel")))
    guide.picture("start-known-archives")
    presenter.start(None)


def _new_archive(entrance: Entrance) -> None:
    guide = entrance.guide
    guide.click("StartPage", "New archive")
    guide.picture("new-archive")
    guide.type("NewPassphrase", "New passphrase", "kort")
    guide.press("CreatePage", "Make the archive")
    guide.picture("new-archive-too-short")
    guide.type("NewPassphrase", "New passphrase", RIGHT)
    guide.type("NewPassphrase", "The same once more", RIGHT)
    guide.picture("new-archive-filled-in")
    guide.press("CreatePage", "Make the archive")
    guide.wait("RecoveryKeyPage", "Your recovery key")
    guide.picture("recovery-key")
    guide.type("RecoveryCheck", "Group {number}", GROUPS[1], number="2")
    guide.type("RecoveryCheck", "Group {number}", "7KQ2X", number="5")
    guide.picture("recovery-key-typed-wrong")
    guide.type("RecoveryCheck", "Group {number}", GROUPS[4], number="5")
    guide.picture("recovery-key-typed")
    guide.press("RecoveryKeyPage", "I have it on paper")
    guide.picture("pin")
    guide.type("NewPin", "PIN", PIN)
    guide.type("NewPin", "The same PIN once more", PIN[::-1])
    guide.press("PinPage", "Begin")
    guide.picture("pin-not-the-same")


def _unlocking(entrance: Entrance) -> None:
    guide = entrance.guide
    entrance.unlock(FoundArchive(ARCHIVE, None))
    guide.picture("unlock")
    guide.type("UnlockPage", "Passphrase", "en helt forkert sætning")
    guide.press("UnlockPage", "Unlock")
    wrong = guide.words.archive_error(errors.WrongPassphraseError())
    guide.wait_until(lambda: guide.robot.sees(wrong), "what is wrong")
    guide.picture("unlock-wrong-passphrase")
    entrance.unlock(FoundArchive(ARCHIVE, None, wait_seconds=60))
    guide.picture("unlock-wait")
    entrance.unlock(FoundArchive(ARCHIVE, None, can_write=False))
    guide.picture("unlock-read-only")
    entrance.unlock(FoundArchive(ARCHIVE, None, is_practice=True))
    guide.picture("unlock-practice")


def _recovery_key(entrance: Entrance) -> None:
    guide = entrance.guide
    entrance.unlock(FoundArchive(ARCHIVE, None))
    guide.press("UnlockPage", "Use the recovery key")
    guide.picture("recovery-unlock")
    guide.type("RecoveryUnlockPage", "Recovery key", "7KQ2M-X4TR9")
    guide.press("RecoveryUnlockPage", "Unlock")
    wrong = guide.words.archive_error(errors.WrongRecoveryKeyError(mistyped=True))
    guide.wait_until(lambda: guide.robot.sees(wrong), "what is wrong")
    guide.picture("recovery-unlock-wrong")
    guide.type("RecoveryUnlockPage", "Recovery key", "-".join(GROUPS))
    guide.press("RecoveryUnlockPage", "Unlock")
    guide.wait("NewPassphrasePage", "Choose a new passphrase")
    guide.picture("recovery-new-passphrase")


def _restoring(entrance: Entrance) -> None:
    guide = entrance.guide
    entrance.presenter.show_restore()
    guide.picture("restore")
    guide.press("SourceField", "Choose folder…")
    guide.picture("restore-found")
    guide.press("SecretField", "Use the recovery key")
    guide.press("RestorePage", "Restore")
    guide.picture("restore-nothing-typed")
    entrance.presenter.show_restore(ARCHIVE)
    guide.picture("restore-whole-archive")


def _troubles(entrance: Entrance) -> None:
    guide = entrance.guide
    for name, error in TROUBLES.items():
        entrance.presenter.refuse(Opening(ARCHIVE, "key"), error)
        guide.picture(f"trouble-{name}")
        if name == "in-use-elsewhere":
            guide.press("TroublePage", "Take it over…")
            guide.picture("confirm-take-over")
            guide.leave_dialog()
