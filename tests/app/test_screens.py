"""Every page and dialog, as a careful reader sees them: nothing cut, nameless or off the screen.

In a process of its own: its screen is a laptop's, and `make screenshots` walks the same way.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 300
PAGES = 150  # there are more; far fewer means that the walk got lost


# The large variant is where words do not fit; `make screenshots` walks through all of them.
@pytest.mark.parametrize("variant", ["danish-large"])
def test_that_every_page_can_be_read_named_and_reached(tmp_path, variant):
    walk = [sys.executable, "-m", "app", "screenshots", "--only-look", "--out", str(tmp_path)]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(  # noqa: S603 - our own program
        [*walk, "--variant", variant],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "findings.txt").read_text(encoding="utf-8") == ""
    seen = next(line.split() for line in done.stdout.splitlines() if "pictures" in line)
    assert int(seen[0]) >= PAGES
