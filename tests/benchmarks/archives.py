"""What the archive of the design size takes: a form saved, a document made."""

import statistics
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.children import measure
from tests.benchmarks.figures import Figure, percentile_95


def answers_measured(folder: Path) -> Iterator[Figure]:
    """Save 100 forms, each on the disk before the next."""
    values = measure("papers", "answers", folder=folder)
    what, count = "form saved durably", len(values)
    yield Figure(f"{what}, median", statistics.median(values), "ms", 30, f"of {count}")
    yield Figure(f"{what}, p95", percentile_95(values), "ms", 30, f"at most {max(values):.0f} ms")


def document_measured(folder: Path) -> Iterator[Figure]:
    """Make the document of a case with 60 meetings and 6 voices."""
    found = measure("papers", "document", folder=folder)
    remark = f"{found['kB']:.0f} kB; the next {found['next']:.0f} ms"
    yield Figure("network-meeting PDF, the first", found["first"], "ms", 800, remark)
