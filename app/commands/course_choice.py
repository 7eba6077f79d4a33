"""Which reference course a command uses: a bundled one by key, or a file."""

import argparse
from pathlib import Path

from models.domain.course import CourseParameters
from models.domain.errors import ScalePackError
from models.domain.scale_packs import parse_course

PUBLISHED = "adult-published"


def add_course_argument(parser: argparse.ArgumentParser, name: str, help_text: str) -> None:
    """Add an option that takes a key or a file."""
    parser.add_argument(
        name, default=PUBLISHED, metavar="KEY|FILE.toml", help=f"{help_text}; else {PUBLISHED}"
    )


def chosen_course(resources: Path, named: str) -> CourseParameters:
    """Return the course of a key or file; ValueError or OSError where there is none."""
    path = Path(named) if named.endswith(".toml") else resources / "courses" / f"{named}.toml"
    if not path.is_file():
        raise ValueError(f"no course is called {named}")
    try:
        return parse_course(path.read_text(encoding="utf-8"), path.name)
    except UnicodeDecodeError as error:
        raise ScalePackError(path.name, 1, "is not UTF-8 text") from error
