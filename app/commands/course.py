"""``course``: the reference course from one first score, session by session."""

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from app.commands.course_choice import add_course_argument, chosen_course
from app.commands.refusals import refuse
from app.commands.scale_choice import RESOURCES, all_packs, norm_of
from models.domain.course import LAST_SESSION, BandPoints, CourseParameters, band_points
from models.domain.norms import RaterGroup, is_below
from models.domain.outcomes import UNITS_PER_POINT, units
from models.services.packs import DEFAULT_NORMS

Subparsers = Any  # argparse gives it no public name


def add_arguments(subparsers: Subparsers) -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("course", help="the reference course from one first score")
    parser.add_argument("--first", type=float, required=True, help="the first score, in points")
    parser.add_argument("--sessions", type=int, default=LAST_SESSION)
    parser.add_argument("--json", action="store_true")
    add_course_argument(parser, "--course", "whose courses")
    parser.add_argument("--scale", metavar="KEY", help="say nothing where this form has no course")
    parser.add_argument("--group", type=RaterGroup, choices=tuple(RaterGroup), help="who answered")
    parser.add_argument("--norms", metavar="KEY", default=DEFAULT_NORMS, help="a norm set")
    parser.set_defaults(run=run, packs=None)


def run(chosen: argparse.Namespace) -> int:
    """Print the course; 2 where there can be none for such a score."""
    try:
        parameters = chosen_course(RESOURCES, chosen.course)
        _demand(chosen, parameters)
        silence = _silence(chosen) if chosen.scale else ""
    except (OSError, ValueError) as error:
        return refuse(str(error))
    if silence:
        print(silence, file=sys.stderr)
    last = 0 if silence else min(chosen.sessions, LAST_SESSION)
    steps = [band_points(parameters, chosen.first, s) for s in range(1, last + 1)]
    if chosen.json:
        named = {"title": parameters.title["en"], "reason": silence or None}
        rows = [_row(number, step) for number, step in enumerate(steps, start=1)]
        json.dump({"course": rows} | named, sys.stdout, indent=1)
        print()
    else:
        print(*_lines(parameters, steps), sep="\n")
    return 0


def _demand(chosen: argparse.Namespace, parameters: CourseParameters) -> None:
    if not parameters.low <= chosen.first <= parameters.high:
        raise ValueError(f"--first must lie between {parameters.low} and {parameters.high}")
    if chosen.sessions < 1:
        raise ValueError("--sessions must be at least 1")
    if chosen.sessions > LAST_SESSION:
        print(f"The evidence ends at session {LAST_SESSION}: so does the course.", file=sys.stderr)


def _silence(chosen: argparse.Namespace) -> str:
    """Say why a form's rater has no course from this score, or nothing."""
    packs = all_packs(chosen)
    scale = packs.yardstick.scales.get(chosen.scale)
    if scale is None:
        raise ValueError("no scale is called so")
    if not scale.course:
        return "This scale names no course."
    norm = norm_of(scale, packs, chosen)
    if norm is None or norm.cut_off is None:
        return "There is no norm for this rater, so there is no course."
    tenths = units(chosen.first) * 10 / UNITS_PER_POINT
    if not is_below(round(tenths), norm, scale.direction):
        return f"No course is known from {norm.cut_off / 10} on: starters above it change little."
    return ""


def _row(session: int, step: BandPoints) -> dict[str, float]:
    return {
        "session": session,
        "expected": step.expected,
        "low50": step.low50,
        "high50": step.high50,
        "low80": step.low80,
        "high80": step.high80,
    }


def _lines(parameters: CourseParameters, steps: list[BandPoints]) -> Iterator[str]:
    yield f"{parameters.title['en']} ({parameters.key} {parameters.version})"
    yield f"{'session':<8}{'expected':>10}{'50 %':>16}{'80 %':>16}"
    for session, step in enumerate(steps, start=1):
        middle, wide = (
            f"{low:.1f} - {high:.1f}"
            for low, high in ((step.low50, step.high50), (step.low80, step.high80))
        )
        yield f"{session:<8}{step.expected:>10.1f}{middle:>16}{wide:>16}"
