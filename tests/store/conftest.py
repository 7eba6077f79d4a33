"""An encrypted archive on the disk, made with a key derivation that costs nothing."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from models.services.services import build_services
from models.services.surroundings import Surroundings
from models.store.archive_folder import ArchiveFolder
from models.store.engine import make_engine
from models.store.keys import (
    DataKey,
    KdfCost,
    RecoveryKey,
    create_archive,
    open_with_passphrase,
)
from models.store.open import open_store
from tests.services.world import World, yardstick

CHEAP = KdfCost(memory_kib=64, iterations=1, parallelism=1)
PASSPHRASE = "tolv blå trin til huset"  # noqa: S105
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class NewArchive:
    folder: ArchiveFolder
    data_key: DataKey
    recovery_key: RecoveryKey

    @property
    def path(self) -> Path:
        return self.folder.path


@pytest.fixture
def archive(tmp_path) -> NewArchive:
    """An archive with keys and an empty encrypted database."""
    path = tmp_path / "Familiehuset.trivsel"
    data_key, recovery_key = create_archive(path, PASSPHRASE, kdf=CHEAP)
    return NewArchive(ArchiveFolder.at(path), data_key, recovery_key)


@pytest.fixture
def engine(archive) -> Iterator[Engine]:
    """An engine on that archive, closed at the end."""
    engine = make_engine(archive.folder, archive.data_key)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def bundled_yardstick():
    return yardstick()


@pytest.fixture
def world(tmp_path, bundled_yardstick):
    """An open archive with its services; closed at the end."""
    world = World(tmp_path, bundled_yardstick)
    yield world
    world.close(with_backup=False)


@pytest.fixture
def old(request, tmp_path):
    """The archive of the module's ``FIXTURE``, as it was left by the older program."""
    with zipfile.ZipFile(request.module.FIXTURE) as packed:
        packed.extractall(tmp_path / "old")
    (path,) = (tmp_path / "old").iterdir()
    return path


@pytest.fixture
def opened(old, world):
    """That archive opened by this program, with its services."""
    world.clock.pass_days(30)
    data_key = open_with_passphrase(old, PASSPHRASE)
    for _ in range(200):
        world.new_id()  # ids go on counting where that program stopped
    store = open_store(old, data_key, world.setup)
    around = Surroundings(store.units, world.clock, world.new_id, world.yardstick)
    yield store, build_services(around, store.check)
    store.close(with_backup=False)
