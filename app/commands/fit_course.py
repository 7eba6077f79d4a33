"""``fit-course``: a team's own reference course from a CSV file of closed cases."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from app.commands.case_scores import Range, Series, read_series
from app.commands.course_choice import add_course_argument, chosen_course
from app.commands.csv_rows import RefusedError
from app.commands.refusals import refuse, show_broken_rows
from app.commands.scale_choice import RESOURCES
from models.domain.course import CourseParameters
from models.domain.course_calibration import Calibration, Coverage, calibrate
from models.domain.course_fit import (
    ENOUGH_CASES,
    CourseFit,
    Origin,
    TooFewCasesError,
    fit_course,
)
from models.domain.course_likelihood import Cases
from models.domain.course_packs import PARAMETERS, course_text
from models.domain.outcomes import UNITS_PER_POINT, units

Subparsers = Any  # argparse gives it no public name
NAMES = {"d": "D"}  # as the clinical page writes them


def add_arguments(subparsers: Subparsers) -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser(
        "fit-course",
        help="a team's own reference course from closed cases",
        description="Columns: case, [voice,] session, score. One rater group a file. "
        f"Offered to a team from {ENOUGH_CASES} cases on.",
    )
    parser.add_argument("file", type=Path, metavar="FILE.csv")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--range", nargs=2, type=float, metavar=("LOW", "HIGH"))
    parser.add_argument("--save", type=Path, metavar="FILE.toml", help="write the course down")
    parser.add_argument("--key", default="own", help="what the saved course is called")
    add_course_argument(parser, "--prior", "the course it starts from")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Fit and print; 2 where the file is refused, and then nothing is."""
    try:
        prior = chosen_course(RESOURCES, chosen.prior)
        low, high = chosen.range or (prior.low, prior.high)
        cases = cases_of(read_series(chosen.file, Range(units(low), units(high))))
        fit = fit_course(cases, prior, Origin(chosen.key))
        if chosen.save:
            chosen.save.write_text(course_text(fit.parameters), encoding="utf-8")
    except RefusedError as error:
        return show_broken_rows(chosen.file, error)
    except TooFewCasesError:
        return refuse("no case has two scores")
    except (OSError, ValueError) as error:
        return refuse(str(error))
    table = calibrate(cases, prior)
    if chosen.json:
        json.dump(_described(fit, table), sys.stdout, indent=1)
        print()
    else:
        print(*_lines(fit, prior, table), sep="\n")
    return 0


def cases_of(series: Series) -> Cases:
    """Return the cases with at least two scores; the order of the rows makes no difference."""
    owner, starts, counts = np.unique(series.owner, return_index=True, return_counts=True)
    points = series.score / UNITS_PER_POINT
    whole = [
        (series.units[unit], start, start + count)
        for unit, start, count in zip(owner.tolist(), starts.tolist(), counts.tolist(), strict=True)
        if count > 1
    ]
    return Cases.of(
        list(zip(series.session[start:end].tolist(), points[start:end].tolist(), strict=True))
        for _, start, end in sorted(whole)
    )


def _described(fit: CourseFit, table: Calibration | None) -> dict[str, Any]:
    return {
        "parameters": {NAMES.get(name, name): getattr(fit.parameters, name) for name in PARAMETERS},
        "cases": fit.cases,
        "sessions": fit.sessions,
        "log_likelihood": fit.log_likelihood,
        "log_posterior": fit.log_posterior,
        "offered": fit.is_offered,
        "calibration": None if table is None else asdict(table),
    }


def _lines(fit: CourseFit, prior: CourseParameters, table: Calibration | None) -> Iterator[str]:
    yield f"{fit.cases} cases, {fit.sessions} scores, log-likelihood {fit.log_likelihood:.3f}"
    if not fit.is_offered:
        yield f"Fewer than {ENOUGH_CASES} cases: not enough to offer it to a team."
    yield f"{'':<8}{'prior':>8}{'fitted':>8}"
    for name in PARAMETERS:
        was, now = getattr(prior, name), getattr(fit.parameters, name)
        yield f"{NAMES.get(name, name):<8}{was:>8.3f}{now:>8.3f}"
    if table is None:
        return
    yield f"Held-out scores inside the bands, {table.folds} folds"
    yield f"{'session':<8}{'scores':>8}{'50 %':>8}{'80 %':>8}"
    for row in (*table.by_session, table.overall):
        yield _coverage_line(row)


def _coverage_line(row: Coverage) -> str:
    name = "all" if row.session is None else str(row.session)
    inside = (
        f"{share:.1%}" if share is not None else "-" for share in (row.inside50, row.inside80)
    )
    return f"{name:<8}{row.count:>8}" + "".join(f"{one:>8}" for one in inside)
