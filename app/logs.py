"""The program's own log: ids and counts, never a name, a note or a score."""

import logging
from itertools import pairwise
from pathlib import Path

FILE = "trivselskurve.log"
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
FILE_BYTES = 500_000
FILES_KEPT = 3
OURS = ("app", "charts", "models")


def start_logging(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Write the log to a file in ``folder``; returns the handler, to be closed at exit."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    _turn_over(folder)
    handler = logging.FileHandler(folder / FILE, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(FORMAT))
    # Libraries only from warnings on: at INFO fontTools would list the letters of a document.
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.WARNING)
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Close the log file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def _turn_over(folder: Path) -> None:
    """Put a large log aside, once per start: logging.handlers would import sockets and pickle."""
    newest = folder / FILE
    if not newest.is_file() or newest.stat().st_size < FILE_BYTES:
        return
    names = [folder / FILE, *(folder / f"{FILE}.{age}" for age in range(1, FILES_KEPT + 1))]
    for younger, older in reversed(list(pairwise(names))):
        if younger.is_file():
            younger.replace(older)
