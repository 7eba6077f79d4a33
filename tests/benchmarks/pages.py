"""How long documents take that need no archive: a full network status, all forms, a year.

    python -m tests.benchmarks --only pages

In a process of its own, so that what was imported or drawn before does not count.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from app.documents.blank_form import blank_form_report, can_be_printed
from app.documents.printing import Press
from app.documents.yearly_status import yearly_report
from app.paths import Paths
from models.domain.cases import Ending
from models.domain.yearly import EndedCourse, Outcome, year_status
from models.services.packs import load_packs
from tests.benchmarks.figures import Figure
from tests.dictionary import wording

COURSES, PROGRAMMES = 2_000, 12
DAY = date(2026, 11, 22)


def measured(_folder: Path) -> Iterator[Figure]:
    """Measure each in turn."""
    ran = subprocess.run([sys.executable, "-m", __name__], capture_output=True, check=True)
    found = json.loads(ran.stdout)
    yield Figure("network status of two pages, first", found["first"], "ms", 800)
    yield Figure("network status of two pages, next", found["next"], "ms", 500)
    yield Figure("    and its file", found["kB"], "kB", 150)
    yield Figure("all blank forms in two languages", found["forms"] / 1000, "s", 3)
    yield Figure("yearly status of 2,000 cases", found["year"] / 1000, "s", 5, "from summaries")


def network() -> dict[str, float]:
    """Print two full pages; return ms and kB."""
    from tests.documents.samples import pages, printed

    many = ("Et punkt om hverdagen derhjemme, som fylder en linje eller to",) * 6
    taken = [_timed(lambda: printed(works=many, worries=many)) for _ in range(6)]
    content = printed(works=many, worries=many)
    assert len(pages(content)) == 2
    return {"first": taken[0], "next": min(taken[1:]), "kB": len(content) / 1024}


def forms() -> None:
    """Print every form in two languages, reading the packs too."""
    resources = Paths.within(Path()).resources
    press = Press(resources)
    for scale in filter(can_be_printed, load_packs(resources).yardstick.scales.values()):
        for language in ("da", "en"):
            press.printed(blank_form_report(scale, wording(language)))


def year() -> None:
    """Count 2,000 closed courses and print the page."""
    outcomes = tuple(Outcome)
    courses = [
        EndedCourse(DAY, Ending.PLANNED, f"Indsats {n % PROGRAMMES}", (outcomes[n * 7 % 4],))
        for n in range(COURSES)
    ]
    report = yearly_report(year_status(courses, DAY.year), wording("da"), DAY, "benchmark")
    Press(Paths.within(Path()).resources).printed(report)


def _timed(action: Callable[[], object]) -> float:
    before = time.perf_counter()
    action()
    return (time.perf_counter() - before) * 1000


if __name__ == "__main__":
    print(json.dumps(network() | {"forms": _timed(forms), "year": _timed(year)}))
