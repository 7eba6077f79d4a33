"""Open an archive whose key is known: the store, and the services on top of it. No Qt."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.practice import MovingClock, fill_practice
from models.domain.archive_errors import ReadOnlyArchiveError
from models.services.ids import new_id
from models.services.own_numbers import read_own, with_own
from models.services.packs import Packs
from models.services.ports import Clock
from models.services.services import Services, build_services, summariser
from models.services.surroundings import Surroundings
from models.store.data_key import DataKey
from models.store.open import Store, open_store
from models.store.unit_of_work import StoreSetup


@dataclass(frozen=True, slots=True)
class OpenStore:
    """An open archive: what therapists can do, and the store beneath."""

    services: Services
    store: Store
    data_key: DataKey
    packs: Packs  # the data files, with what the team has decided laid over them

    def close(self, *, with_backup: bool = True) -> None:
        """Close the database and drop the key."""
        try:
            self.store.close(with_backup=with_backup)
        finally:
            self.data_key.wipe()


@dataclass(frozen=True, slots=True)
class Opener:
    """Opens archives on this machine."""

    settings: Path  # folder that remembers the machine and how far each log had come
    packs: Callable[[], Packs]  # read when they are first needed

    def open(
        self,
        path: Path,
        key: DataKey,
        clock: Clock,
        *,
        accept_older: bool = False,
        take_over: bool = False,
    ) -> OpenStore:
        """Open for work, or for reading where the archive cannot be written.

        Raises what ``models.store.open.open_store`` raises.
        """
        bundled = self.packs()
        setup = self._setup(clock, bundled)
        try:
            store = open_store(path, key, setup, accept_older=accept_older, take_over=take_over)
        except ReadOnlyArchiveError:
            store = open_store(path, key, setup, read_only=True, accept_older=accept_older)
        packs = _chosen(store, bundled)
        store.measure_with(summariser(packs.yardstick, clock), packs.yardstick.version)
        around = Surroundings(store.units, clock, new_id, packs.yardstick)
        return OpenStore(build_services(around, store.check), store, key, packs)

    def fill_practice(self, path: Path, key: DataKey, clock: Clock, families: Path) -> None:
        """Let the practice families live in a new archive."""
        moving = MovingClock(clock.today())
        packs = self.packs()
        setup = self._setup(moving, packs)
        store = open_store(path, key, setup)
        try:
            around = Surroundings(store.units, moving, new_id, packs.yardstick)
            fill_practice(build_services(around, store.check), moving, families)
        finally:
            store.close(with_backup=False)

    def _setup(self, clock: Clock, packs: Packs) -> StoreSetup:
        yardstick = packs.yardstick
        return StoreSetup(
            clock=clock,
            new_id=new_id,
            device=self._device(),
            summarise=summariser(yardstick, clock),
            yardstick=yardstick.version,
            seen=self.settings,
        )

    def _device(self) -> str:
        """Return this machine's id, made once."""
        file = self.settings / "device"
        if not file.exists():
            self.settings.mkdir(parents=True, exist_ok=True, mode=0o700)
            file.write_text(uuid.uuid4().hex, encoding="ascii")
        return file.read_text(encoding="ascii")


def _chosen(store: Store, packs: Packs) -> Packs:
    """Lay what the archive keeps over the data files."""
    with store.units.reading() as unit:
        return with_own(packs, read_own(unit.settings))
