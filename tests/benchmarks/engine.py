"""How long and how large the analyses of numbers are: a course fitted, a million rows read.

    python -m tests.benchmarks.engine

``measured()`` gives the rows of the table to whoever prints one.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.commands.registry import add_all
from models.domain.course_calibration import calibrate
from models.domain.course_fit import fit_course
from models.domain.simulated_courses import World, draw_courses
from models.services.packs import load_packs

ROOT = Path(__file__).resolve().parents[2]
ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
ROWS = 1_000_000


@dataclass(frozen=True)
class Measured:
    """One line of the table."""

    what: str
    value: float
    unit: str
    target: float


def measured() -> Iterator[Measured]:
    """Measure in processes of their own, so that nothing else counts."""
    for name, what in (("fit", "100,000 sessions fitted"), ("both", "the same, calibrated too")):
        seconds = float(_python(f"from tests.benchmarks.engine import {name}; print({name}())"))
        yield Measured(what, seconds, "s", 3)
    with tempfile.TemporaryDirectory() as folder:
        for layout in ("case,voice,session,score", "case,pre,post"):
            file = Path(folder) / "rows.csv"
            file.write_text("\n".join([layout, *_rows(layout)]), encoding="utf-8")
            before = time.perf_counter()
            peak = _python(
                f"from tests.benchmarks.engine import analyse; analyse({str(file)!r})", "stderr"
            )
            seconds = time.perf_counter() - before
            yield Measured(f"1,000,000 rows of {layout}", float(peak) / 1024, "MB", 500)
            yield Measured("    and how long", seconds, "s", 60)


def fit() -> float:
    """Fit 100,000 sessions; return seconds."""
    cases, prior = _cases()
    before = time.perf_counter()
    fit_course(cases, prior)
    return time.perf_counter() - before


def both() -> float:
    """Fit and calibrate 100,000 sessions; return seconds."""
    cases, prior = _cases()
    before = time.perf_counter()
    calibrate(cases, prior)
    return time.perf_counter() - before + fit()


def analyse(file: str) -> None:
    """Analyse a file as the command does; print the process's largest size in kB as an error."""
    parser = argparse.ArgumentParser()
    add_all(parser.add_subparsers())
    options = ["--range", "0", "40", "--direction", "up", "--reliability", ".9", "--cutoff", "25"]
    chosen = parser.parse_args(["analyse", file, *options, "--json"])
    chosen.run(chosen)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)


def _cases():
    prior = load_packs(ROOT / "resources").yardstick.courses["adult-published"]
    return draw_courses(prior, World(12_500, 8), np.random.default_rng(1)).seen(), prior


def _rows(layout: str) -> Iterator[str]:
    for number in range(ROWS):
        mark = number * 7 % 401 / 10
        if layout == "case,pre,post":
            yield f"case-{number:07},{mark},{number * 13 % 401 / 10}"
        else:
            yield f"case-{number // 10:06},{number // 5 % 2},{number % 5 + 1},{mark}"


def _python(code: str, stream: str = "stdout") -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=os.environ | ONE_CORE, capture_output=True,
        text=True, check=True,
    )  # fmt: skip
    return getattr(done, stream).strip()


if __name__ == "__main__":
    for one in measured():
        print(f"{one.what:<52}{one.value:>9.2f} {one.unit:<3} (target {one.target:g})")
