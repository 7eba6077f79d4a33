"""What a process promises before it does anything else."""

import subprocess
import sys

import pytest

SCRIPT = """
import os, resource, sys
sys.argv = ["trivselskurve", "--help"]
from app.__main__ import main
try:
    main()
except SystemExit:
    print(oct(os.umask(0)), resource.getrlimit(resource.RLIMIT_CORE))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither umask nor core files")
def test_that_nobody_else_reads_its_files_and_no_crash_writes_its_memory_down():
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "0o77 (0, 0)"
