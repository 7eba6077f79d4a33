"""An encrypted archive on the disk, made with a key derivation that costs nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from models.store.archive_folder import ArchiveFolder
from models.store.engine import make_engine
from models.store.keys import DataKey, KdfCost, RecoveryKey, create_archive
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
