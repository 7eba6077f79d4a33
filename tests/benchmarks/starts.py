"""The start of the program against the start of a bare window, turn and turn about."""

import compileall
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.children import ROOT, run
from tests.benchmarks.figures import Figure, spread

TURNS = 15


def measured(folder: Path) -> Iterator[Figure]:
    """Compile first, as on a machine where the program was used before."""
    for package in ("app", "charts", "models", "tests/benchmarks"):
        compileall.compile_dir(ROOT / package, quiet=1)
    place = folder / "start"
    place.mkdir()
    run("start", "prepare", folder=place)
    times: dict[str, list[float]] = {"bare": [], "program": []}
    for turn in range(TURNS + 1):
        for kind, taken in times.items():
            before = time.perf_counter()
            run("start", kind, folder=place)
            if turn:  # the first turn brings files into memory
                taken.append((time.perf_counter() - before) * 1000)
    bare, program = (statistics.median(taken) for taken in times.values())
    remark = f"{program:.0f} ms ({spread(times['program'])}) / {bare:.0f} ms"
    yield Figure("start to unlock page, against a bare window", program / bare, "x", 1.5, remark)
