"""Say why a command did nothing: on the error stream, with file and line, exit code 2."""

import sys
from pathlib import Path

from app.commands.csv_rows import RefusedError

REFUSED = 2


def refuse(reason: str) -> int:
    """Say why; return the exit code."""
    print(f"Refused: {reason}", file=sys.stderr)
    return REFUSED


def show_broken_rows(file: Path, error: RefusedError) -> int:
    """Name each row that cannot be read; return the exit code."""
    for row in error.rows:
        print(f"{file}:{row.line}: {row.reason}", file=sys.stderr)
    more = error.count - len(error.rows)
    if more:
        print(f"... and {more} more", file=sys.stderr)
    what = "1 row cannot be read" if error.count == 1 else f"{error.count} rows cannot be read"
    return refuse(f"{what}; nothing was computed")
