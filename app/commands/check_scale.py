"""``check-scale``: whether a data file can be used, else its line and the reason."""

import argparse
import sys
from pathlib import Path
from typing import Any

from app.commands.refusals import refuse
from app.commands.scale_choice import RESOURCES
from models.domain.errors import ScalePackError
from models.domain.scale_packs import parse_course, parse_norms, parse_scale
from models.services.packs import load_packs

BROKEN = 1
Subparsers = Any  # argparse gives it no public name


def add_arguments(subparsers: Subparsers) -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("check-scale", help="whether a scale pack can be used")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--kind", choices=("scale", "norms", "course"), default="scale")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Check each file; 1 where one is broken, 2 where one cannot be read at all."""
    worst = 0
    for file in chosen.files:
        try:
            print(f"{file}: {_checked(file, chosen.kind)}")
        except ScalePackError as error:
            print(f"{file}:{error.line}: {error.reason}", file=sys.stderr)
            worst = max(worst, BROKEN)
        except OSError as error:
            worst = refuse(f"{file}: {error.strerror}")
    return worst


def _checked(file: Path, kind: str) -> str:
    """Return what the file describes; ScalePackError where it cannot be used."""
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ScalePackError(file.name, 1, "is not UTF-8 text") from error
    if kind == "norms":
        norms = parse_norms(text, file.name, load_packs(RESOURCES).norm_sets)
        return f"norm set '{norms.key}' version {norms.version}, {len(norms.rows)} rows"
    if kind == "course":
        course = parse_course(text, file.name)
        return f"course '{course.key}' version {course.version}"
    scale = parse_scale(text, file.name)
    kinds = "record-only" if scale.record_only else f"{len(scale.items)} lines"
    return f"scale '{scale.key}' version {scale.version}, series {scale.series}, {kinds}"
