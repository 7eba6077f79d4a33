"""``analyse``: reliable and clinically significant change of the cases in a CSV file."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from app.commands.case_scores import Pairs, Range, read_pairs
from app.commands.csv_rows import RefusedError
from app.commands.refusals import refuse, show_broken_rows
from app.commands.scale_choice import add_scale_arguments, chosen_scale
from models.domain.criteria import CutOffMethod, Lack, LackError, Limits, Terms, limits_of
from models.domain.outcomes import (
    Category,
    EffectSize,
    Share,
    Tally,
    effect_size,
    points_of,
    sample_of,
    tally,
    units,
)
from models.domain.ties import Direction, Ties, gain

DIRECTIONS = {"up": Direction.HIGHER_IS_BETTER, "down": Direction.HIGHER_IS_WORSE}
LACKS = {
    Lack.RELIABILITY: "say --reliability, or a --scale whose norm has a reliable change",
    Lack.SPREAD: "say --sd: the first scores of the complete cases have no spread",
    Lack.CLINICAL_SAMPLE: "this --cutoff-method needs at least two complete cases",
    Lack.FUNCTIONAL_SAMPLE: "this --cutoff-method needs --functional-mean and --functional-sd",
}
Subparsers = Any  # argparse gives it no public name


def add_arguments(subparsers: Subparsers) -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser(
        "analyse",
        help="reliable and clinically significant change of many cases",
        description="Columns: case, [voice,] session, score; or case, pre, post. "
        "An empty score is missing, never 0.",
    )
    parser.add_argument("file", type=Path, metavar="FILE.csv")
    parser.add_argument("--json", action="store_true", help="everything, case by case")
    add_scale_arguments(parser)
    parser.add_argument("--direction", choices=tuple(DIRECTIONS), help="which way is better")
    parser.add_argument("--sd", type=_above_zero, help="else: that of the first scores")
    parser.add_argument("--reliability", type=_reliability)
    parser.add_argument("--cutoff", type=float)
    parser.add_argument("--cutoff-method", type=CutOffMethod, choices=tuple(CutOffMethod))
    parser.add_argument("--functional-mean", type=float)
    parser.add_argument("--functional-sd", type=_above_zero)
    parser.add_argument("--ties", type=Ties, choices=tuple(Ties), default=Ties.REACHED)
    parser.set_defaults(run=run)


def _above_zero(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError("must be above 0")
    return value


def _reliability(text: str) -> float:
    value = float(text)
    if not 0 <= value < 1:
        raise argparse.ArgumentTypeError("must be at least 0 and below 1")
    return value


def run(chosen: argparse.Namespace) -> int:
    """Analyse the file and print the result; 2 where it is refused, and then nothing is."""
    if chosen.cutoff is not None and chosen.cutoff_method is not None:
        return refuse("say --cutoff or --cutoff-method, not both")
    try:
        terms, within = _terms(chosen)
        pairs = read_pairs(chosen.file, within)
        limits = limits_of(terms, sample_of(pairs.first))
    except RefusedError as error:
        return show_broken_rows(chosen.file, error)
    except LackError as error:
        return refuse(LACKS[error.lack])
    except (OSError, ValueError) as error:
        return refuse(str(error))
    analysis = Analysis(pairs, limits)
    if chosen.json:
        analysis.write_json(sys.stdout)
    else:
        analysis.write_table(sys.stdout)
    return 0


def _terms(chosen: argparse.Namespace) -> tuple[Terms, Range | None]:
    scale = chosen_scale(chosen)
    direction = DIRECTIONS[chosen.direction or "up"]
    if scale is not None:
        if chosen.direction and direction is not scale.direction:
            raise ValueError("--direction contradicts the scale")
        direction = scale.direction
    elif not chosen.direction:
        print("No --scale and no --direction: higher is taken as better.", file=sys.stderr)
    within = Range(units(chosen.range[0]), units(chosen.range[1])) if chosen.range else None
    if scale is not None:
        within = Range(units(scale.low), units(scale.high))
    terms = Terms(
        direction=direction,
        ties=chosen.ties,
        sd=chosen.sd,
        reliability=chosen.reliability,
        cut_off=chosen.cutoff,
        method=chosen.cutoff_method,
        functional_mean=chosen.functional_mean,
        functional_sd=chosen.functional_sd,
        norm=scale.norm if scale else None,
    )
    return terms, within


class Analysis:
    """What is known of all cases, ready to be written."""

    def __init__(self, pairs: Pairs, limits: Limits) -> None:
        self._pairs = pairs
        self._limits = limits
        categories = limits.criterion.categories(pairs.first, pairs.last)
        self._tally: Tally = tally(categories, sum(pairs.left_out.values()))
        direction = limits.criterion.direction
        self._effect: EffectSize | None = effect_size(pairs.first, pairs.last, direction)

    def write_json(self, out: TextIO) -> None:
        """Write everything, one case a line: a million of them are never held as text."""
        encoded = json.JSONEncoder(ensure_ascii=False).encode
        out.write('{"cases": [')
        for number, case in enumerate(self._cases()):
            out.write((",\n" if number else "\n") + encoded(case))
        out.write("\n],\n")
        out.write(json.dumps(self._rest(), ensure_ascii=False, indent=1)[1:].lstrip("\n"))
        out.write("\n")

    def _cases(self) -> Iterator[dict[str, Any]]:
        firsts, lasts = self._pairs.first.tolist(), self._pairs.last.tolist()
        categories = self._limits.criterion.categories(self._pairs.first, self._pairs.last)
        rows = zip(self._pairs.units, firsts, lasts, categories, strict=True)
        for unit, first, last, category in rows:
            change = points_of(gain(1, first, last))
            voice = {} if unit.voice is None else {"voice": unit.voice}
            yield {
                "case": unit.case,
                **voice,
                "first": points_of(first),
                "last": points_of(last),
                "change": change,
                "index": change / self._limits.error_of_difference,
                "category": category,
            }

    def _rest(self) -> dict[str, Any]:
        criterion, counts = self._limits.criterion, self._tally
        return {
            "threshold": points_of(criterion.threshold),
            "cutoff": None if criterion.cut_off is None else points_of(criterion.cut_off),
            "direction": "up" if criterion.direction > 0 else "down",
            "ties": criterion.ties,
            "sd": self._limits.sd,
            "reliability": self._limits.reliability,
            "totals": {
                category: asdict(counts.of_complete[category])
                | {"of_all": _without_count(counts.of_all[category])}
                for category in Category
            },
            "missing": asdict(counts.missing),
            "denominators": {"complete": counts.complete, "all": counts.everybody},
            "left_out": [
                {"reason": reason, "count": count} for reason, count in self._pairs.left_out.items()
            ],
            "effect_size": None if self._effect is None else asdict(self._effect),
        }

    def write_table(self, out: TextIO) -> None:
        """Write the totals for people."""
        for line in self._lines():
            print(line, file=out)

    def _lines(self) -> Iterator[str]:
        counts, criterion = self._tally, self._limits.criterion
        better = "higher" if criterion.direction > 0 else "lower"
        limit = "none" if criterion.cut_off is None else f"{points_of(criterion.cut_off):.2f}"
        yield f"Reliable change {points_of(criterion.threshold):.2f}, cut-off {limit}"
        yield f"{better} is better, ties {criterion.ties}"
        yield ""
        yield f"{'':<14}{'count':>8}{'of complete':>14}{'95 %':>16}{'of all':>10}"
        for category in Category:
            yield _line(category, counts.of_complete[category], counts.of_all[category])
        missing = counts.missing
        yield f"{'missing':<14}{missing.count:>8}{'':>30}{_percent(missing.share):>10}"
        yield f"{'all':<14}{counts.everybody:>8}{counts.complete:>14} complete"
        for reason, count in self._pairs.left_out.items():
            yield f"left out, {reason.replace('_', ' ')}: {count}"
        if self._effect is not None:
            low, high = self._effect.low, self._effect.high
            yield f"Effect size {self._effect.g:.2f} ({low:.2f} to {high:.2f}), above 0 is better"


def _without_count(share: Share) -> dict[str, float | None]:
    return {"share": share.share, "low": share.low, "high": share.high}


def _line(category: Category, complete: Share, everybody: Share) -> str:
    between = f"{_percent(complete.low)} - {_percent(complete.high)}"
    return (
        f"{category:<14}{complete.count:>8}{_percent(complete.share):>14}{between:>16}"
        f"{_percent(everybody.share):>10}"
    )


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"
