"""The room of documents on a real archive with the practice families, found by its labels."""

from dataclasses import dataclass
from datetime import date

import pypdfium2 as pdfium
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.change_notifier import ChangeNotifier
from app.exporting import ExportDesk, ExportNeeds
from app.handout.needs import HandoutNeeds
from app.handout.room import build_handout
from app.opening import Opener
from app.practice import MovingClock
from app.tasks import TaskRunner
from models.services.packs import load_packs
from models.services.services import summariser
from models.store.keys import KdfCost
from models.store.open import create_store
from models.store.unit_of_work import StoreSetup
from tests.conftest import RESOURCES
from tests.dictionary import wording

TODAY = date(2026, 11, 22)
PASSPHRASE = "tolv blå trin til huset"  # noqa: S105
CHEAP = KdfCost(memory_kib=64, iterations=1, parallelism=1)
FAMILIES = RESOURCES / "demo" / "practice.toml"
YARDSTICK = load_packs(RESOURCES).yardstick


def practice_archive(folder):
    """Make the archive of the practice families; return the open store and the opener."""
    clock = MovingClock(TODAY)
    opener = Opener(folder / "settings", lambda: YARDSTICK)
    path = folder / "Øvelse.trivsel"
    setup = StoreSetup(
        clock=clock,
        new_id=iter(f"{n:032x}" for n in range(1, 99)).__next__,
        device="0" * 31 + "1",
        summarise=summariser(YARDSTICK, clock),
        yardstick=YARDSTICK.version,
        seen=folder / "settings",
    )
    store, key, _ = create_store(path, PASSPHRASE, setup, kdf=CHEAP)
    store.close(with_backup=False)
    opener.fill_practice(path, key, clock, FAMILIES)
    return opener.open(path, key, clock)


@dataclass
class Desk:
    """Everything around the page, and a therapist's hands and eyes."""

    opened: object
    room: object
    tasks: TaskRunner
    notifier: ChangeNotifier
    said: list
    qtbot: object
    folder: object

    @property
    def page(self):
        return self.room.page

    @property
    def services(self):
        return self.opened.services
