"""A real archive for every test."""

import pytest

from tests.services.world import World, yardstick


@pytest.fixture(scope="session")
def bundled_yardstick():
    return yardstick()


@pytest.fixture
def world(tmp_path, bundled_yardstick):
    """An open archive; closed at the end."""
    world = World(tmp_path, bundled_yardstick)
    yield world
    world.close(with_backup=False)
