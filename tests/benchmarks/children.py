"""Starts measurements in processes of their own, as a user's machine would run them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from app.demonstration.director import SCREEN, SCREEN_FILE

ROOT = Path(__file__).resolve().parents[2]


def measure(module: str, *arguments: str, folder: Path) -> Any:
    """Run ``tests.benchmarks.MODULE`` and return what it prints last, as JSON."""
    done = run(module, *arguments, folder=folder, stdout=subprocess.PIPE)
    return json.loads(done.stdout.splitlines()[-1])


def run(
    module: str, *arguments: str, folder: Path, stdout: int = subprocess.DEVNULL
) -> "subprocess.CompletedProcess[str]":
    """Run a module of this folder with a laptop's screen that nobody sees."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments, str(folder)],
        cwd=folder,
        env=_environment(folder),
        stdout=stdout,
        stderr=subprocess.PIPE,  # the offscreen screen says what it cannot do
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{module} {' '.join(arguments)} failed:\n{done.stderr}")
    return done


def _environment(folder: Path) -> dict[str, str]:
    (folder / SCREEN_FILE).write_text(json.dumps(SCREEN), encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {
        **kept,
        "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN_FILE}",
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "LC_ALL": "C.UTF-8",
    }
