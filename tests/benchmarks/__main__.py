"""Measure, and print one table: what, measured, target, kept or not.

make bench                                       all of it
python -m tests.benchmarks --only start cases    some of it
python -m tests.benchmarks --whole 2000          with the forms of all cases: 1 GB, 5 minutes
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.clock import SystemClock
from app.paths import Paths
from tests.benchmarks import archives, engine, pages, starts, windows
from tests.benchmarks.archive import CASES, NAME, make_archive
from tests.benchmarks.children import ROOT
from tests.benchmarks.figures import Figure
from tests.benchmarks.machine import machine

Benchmark = Callable[[Path], Iterator[Figure]]


def engine_measured(_folder: Path) -> Iterator[Figure]:
    for one in engine.measured():
        yield Figure(one.what, one.value, one.unit, one.target)


BENCHMARKS: dict[str, Benchmark] = {
    "start": starts.measured,
    "cases": windows.cases_measured,
    "curve": windows.curve_measured,
    "preview": windows.preview_measured,
    "mark": windows.marks_measured,
    "memory": windows.memory_measured,
    "document": archives.document_measured,
    "answers": archives.answers_measured,  # last: it adds to the archive
    "engine": engine_measured,
    "pages": pages.measured,
}
NEED_ARCHIVE = {"cases", "curve", "preview", "answers", "document"}


def main() -> None:
    """Measure what was asked for; a busy machine is no reason to fail."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=BENCHMARKS, default=list(BENCHMARKS))
    parser.add_argument("--whole", type=int, default=100, help="cases with all their forms")
    chosen = parser.parse_args()
    here = ROOT / ".make"  # on the disk, where saving is saving; a temporary folder may be memory
    here.mkdir(exist_ok=True)
    print(machine(), flush=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=here) as name:
        if NEED_ARCHIVE & set(chosen.only):
            _make_archive(Path(name), chosen.whole)
        figures = list(_figures(chosen.only, Path(name)))
    _print(figures)
    kept = sum(one.is_kept for one in figures)
    print(f"{kept} of {len(figures)} targets kept; load now {os.getloadavg()[0]:.1f}")


def _figures(names: list[str], folder: Path) -> Iterator[Figure]:
    for name in names:
        print(f"... {name}", file=sys.stderr, flush=True)
        yield from BENCHMARKS[name](folder)


def _make_archive(folder: Path, whole: int) -> None:
    before = time.perf_counter()
    make_archive(folder / NAME, Paths.within(folder), SystemClock().today(), whole)
    size = sum(file.stat().st_size for file in (folder / NAME).iterdir() if file.is_file())
    print(
        f"Archive: {CASES:,} cases, {whole:,} of them with 60 meetings x 6 forms; 2 lived through "
        f"the services, the others copied row by row; {size / 1e6:.0f} MB, "
        f"{time.perf_counter() - before:.0f} s",
        flush=True,
    )


def _print(figures: list[Figure]) -> None:
    rows = [("what", "measured", "target", "", ""), *(one.row() for one in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    for number, row in enumerate(rows):
        cells = zip(row, widths, strict=True)
        print("  ".join(cell.ljust(width) for cell, width in cells).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))


if __name__ == "__main__":
    main()
