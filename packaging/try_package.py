"""Try what PyInstaller made, as a user would: from a folder called "Ærø mappe", without Python.

    python packaging/try_package.py dist/trivselskurve [--keep FOLDER]

Starts the window, brings an archive of an older program along, plays the demonstration, and
says how large everything is and how long it took. Leaves with 1 when something failed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "trivselskurve.exe" if sys.platform == "win32" else "trivselskurve"
OLD_ARCHIVE = ROOT / "tests" / "store" / "version_1.zip"
OLD_PASSPHRASE = "tolv blå trin til huset"  # noqa: S105 - an invented family's
WINDOW_SECONDS, PATIENCE_SECONDS = 5, 900
# What a program needs of a machine; nothing that would lead it to our checkout.
KEPT = ("HOME", "PATH", "SYSTEMROOT", "TEMP", "TMP", "USERPROFILE")


def main() -> int:
    """Try everything; say what happened."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="what `make package` left in dist")
    parser.add_argument("--keep", type=Path, help="where the demonstration's files go")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary) / "Ærø mappe"
        shutil.copytree(chosen.folder, place / "program", symlinks=True)
        print(f"{_megabytes(place):.0f} MB in a folder with a space, an Æ and an ø")
        is_well = all(_tries(place))
        if chosen.keep:
            shutil.copytree(place / "demo", chosen.keep, dirs_exist_ok=True)
    return 0 if is_well else 1


def _tries(place: Path) -> Iterator[bool]:
    yield _said("the window comes and stays", _window_stays, place)
    yield _said("an archive of schema version 1 is brought along", _old_archive_opens, place)
    yield _said("the demonstration agrees with itself", _demonstration_plays, place)
    yield _said("the PDF for the network meeting is there", _document_is_there, place)


def _said(what: str, attempt: Callable[[Path], bool], place: Path) -> bool:
    before = time.monotonic()
    is_well = attempt(place)
    print(f"{'ok    ' if is_well else 'FAILED'} {what} ({time.monotonic() - before:.1f} s)")
    return is_well


def _window_stays(place: Path) -> bool:
    with _run(place) as process:
        try:
            told, _ = process.communicate(timeout=WINDOW_SECONDS)
        except subprocess.TimeoutExpired:
            process.terminate()
            return True
    print(told)
    return False


def _old_archive_opens(place: Path) -> bool:
    with zipfile.ZipFile(OLD_ARCHIVE) as packed:
        packed.extractall(place / "old")
    (archive,) = (place / "old").iterdir()
    return _ends_well(_run(place, "check", str(archive)), f"{OLD_PASSPHRASE}\n")


def _demonstration_plays(place: Path) -> bool:
    return _ends_well(_run(place, "demo", "--out", str(place / "demo")))


def _ends_well(process: "subprocess.Popen[str]", typed: str = "") -> bool:
    with process:
        told, _ = process.communicate(typed, timeout=PATIENCE_SECONDS)
    if process.returncode:
        print(told)
    return process.returncode == 0


def _document_is_there(place: Path) -> bool:
    document = place / "demo" / "network-meeting.pdf"
    return document.exists() and document.read_bytes().startswith(b"%PDF")


def _run(place: Path, *arguments: str) -> "subprocess.Popen[str]":
    environment = {name: value for name, value in os.environ.items() if name in KEPT}
    environment |= {
        "HOME": str(place),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "PYTHONUTF8": "1",
    }
    return subprocess.Popen(
        [place / "program" / NAME, *arguments],
        cwd=place,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


def _megabytes(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


if __name__ == "__main__":
    sys.exit(main())
