"""Directs the demonstration: starts the program, kills it in mid-form, starts it again.

The windows are real and driven by real mouse and key events in a process of their own; this
process only starts and kills it, and finally says where the pictures and documents are.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

FIRST, SECOND = "first", "second"  # the parts before and after the kill
IN_MID_FORM = "IN MID FORM"  # said by the first part when it wants to be killed
SECONDS = 600
SCREEN_FILE = "screen.json"
# The common municipal laptop; Qt's own offscreen screen is a square of 800 pixels.
SCREEN = {
    "synchronousWindowSystemEvents": False,
    "windowFrameMargins": False,
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    ],
}  # fmt: skip


def direct(out: Path) -> int:
    """Run the whole demonstration into ``out``; return 0 only if every number agreed."""
    out = out.resolve()
    if out.exists():
        shutil.rmtree(out)
    out.mkdir(parents=True)
    if not _killed_in_mid_form(out):
        print("The first part ended before it could be killed in the middle of a form.")
        return 1
    print("  killed with SIGKILL in the middle of a form; starting again")
    with _play(out, SECOND) as process:
        code = process.wait(SECONDS)
    if code != 0:
        print(f"The demonstration failed (exit code {code}).")
        return 1
    print(f"\nEvery number agreed. In {out}:")
    for path in sorted(out.glob("*.p*")):
        print(f"  {path.name}  {path.stat().st_size // 1024} kB")
    return 0


def _killed_in_mid_form(out: Path) -> bool:
    with _play(out, FIRST, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip() == IN_MID_FORM:
                # On Windows this is TerminateProcess, which asks nobody either.
                process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
                return True
            print(line, end="", flush=True)
    return False


def _play(out: Path, part: str, stdout: int | None = None) -> "subprocess.Popen[str]":
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "app"]
    (out / SCREEN_FILE).write_text(json.dumps(SCREEN), encoding="utf-8")
    environment = {
        **os.environ,
        # By name alone, from the folder it lies in: Qt reads no ":" and no "æ" in this path.
        "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN_FILE}",
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "PYTHONUNBUFFERED": "1",
        "PYTHONIOENCODING": "utf-8",
    }
    return subprocess.Popen(  # noqa: S603 - our own program
        [*program, "play", part, "--out", str(out)],
        cwd=out,
        env=environment,
        stdout=stdout,
        text=True,
        encoding="utf-8",
    )
