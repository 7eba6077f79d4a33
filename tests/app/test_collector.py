"""Garbage is collected on the GUI thread, and Python's own rhythm comes back afterwards."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject

from app.collector import GuiCollector


class Knot:
    """Two ends that hold each other: only a collection frees them."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def collector(qapp):
    made = GuiCollector(QObject(qapp))
    made.start()
    yield made
    made.stop()


def tangle(count):
    """Make more knots than the first threshold lets by."""
    first, *_ = (Knot() for _ in range(count))
    return weakref.ref(first)


def test_that_what_is_due_is_freed_by_the_gui_thread(collector):
    knot = tangle(3 * gc.get_threshold()[0])
    assert knot() is not None
    collector.collect_what_is_due()
    assert knot() is None


@pytest.mark.usefixtures("collector")
def test_that_another_thread_frees_nothing():
    found = []
    worker = threading.Thread(target=lambda: found.append(tangle(3 * gc.get_threshold()[0])))
    worker.start()
    worker.join()
    assert found[0]() is not None


def test_that_python_collects_again_afterwards(qapp):
    collector = GuiCollector(QObject(qapp))
    collector.hold()
    assert not gc.isenabled()
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
