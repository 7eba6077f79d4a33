"""What happens in the window: the case list, a case, a mark, and how much memory it takes."""

import shutil
import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.children import measure
from tests.benchmarks.figures import Figure, percentile_95, spread

PROCESSES = 5  # only the first list and the first click of a process are what a person meets


def cases_measured(folder: Path) -> Iterator[Figure]:
    """Unlock and click in one process after another."""
    found = [measure("program", "cases", folder=folder) for _ in range(PROCESSES)]
    for name, what, target in (
        ("list", "unlocked to 2,000 cases painted", 300),
        ("first", "click to curve painted, 60 x 6, the first", 150),
        ("next", "click to curve painted, 60 x 6, another", 150),
        ("key", "key in the search to 2,000 cases narrowed, the slowest of three", 50),
    ):
        values = [one[name] for one in found]
        yield Figure(what, statistics.median(values), "ms", target, spread(values))


def curve_measured(folder: Path) -> Iterator[Figure]:
    """Switch voices on and off on the page of a long case, and save forms while it is open."""
    found = measure("curves", folder=folder)
    for name, what, target in (
        ("toggle", "voice switched to curve painted, 60 x 6", 40),
        ("capture", "form saved to curve painted, 60 x 6", 200),
    ):
        values = found[name]
        yield Figure(what, statistics.median(values), "ms", target, spread(values))


def preview_measured(folder: Path) -> Iterator[Figure]:
    """Switch parts of a document on and off, and wait for its pages."""
    values = measure("previews", folder=folder)
    what = "document switched to preview painted, 60 x 6"
    yield Figure(what, statistics.median(values), "ms", 250, spread(values))


def marks_measured(folder: Path) -> Iterator[Figure]:
    """Draw a mark along its line."""
    values = measure("marks", folder=folder)
    remark = f"p95 {percentile_95(values):.1f} ms of {len(values)}"
    yield Figure("mark moved to handle repainted", statistics.median(values), "ms", 8, remark)


def memory_measured(folder: Path) -> Iterator[Figure]:
    """Open the practice family: where it must be made first, and where it is."""
    place = folder / "practice"
    for what in ("made and open", "open"):
        place.mkdir(exist_ok=True)
        found = measure("program", "practice", folder=place)
        remark = f"{found['imported']:.0f} MB before unlocking"
        yield Figure(f"memory, practice family {what}", found["after"], "MB", 220, remark)
    shutil.rmtree(place)
