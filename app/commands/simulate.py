"""``simulate``: how often the signals are wrong, and what a fitted course's bands hold."""

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.commands.scale_choice import RESOURCES
from models.domain.course_coverage import coverage_table
from models.domain.false_alarms import false_alarms
from models.services.packs import load_packs

Subparsers = Any  # argparse gives it no public name
COURSE = "adult-published"
SIGNALS_HEAD = """\
# How often the signals speak, in percent. Made by: make signals
# {voices} simulated voices of each kind, seed {seed}, norm set {norms}; adults about themselves,
# first scores as in the published clinical sample, marks in tenths from 0 to 40. The voices of
# one case are independent of each other: for several voices this is the worst case.
# stable N: people who do not change at all, measured with an error of N points;
# typical: the published reference course. now: in that session; ever: in any up to it.
# ask counts every question raised, also beside a heavier mark. Lines are not simulated.
"""
COVERAGE_HEAD = """\
# What the bands of a fitted course hold, in percent: 50 and 80 are what they promise.
# Made by: make course-coverage. {seeds} seeds; {cases} cases of 18 sessions fitted, as many not.
# seen: held-out scores that were recorded; late: of those, from session 10 on;
# whole: had nobody left; worst_seed: of seen, the seed furthest off.
"""


def add_arguments(subparsers: Subparsers) -> None:
    """Add the command and its options."""
    parser = subparsers.add_parser("simulate", help="false alarms and coverage, by simulation")
    parser.add_argument("what", choices=("signals", "coverage"))
    parser.add_argument("--out", type=Path, metavar="FILE.toml", help="else: printed")
    parser.add_argument("--voices", type=int, default=24_000, help="of each kind (signals)")
    parser.add_argument("--seed", type=int, default=1, help="(signals)")
    parser.add_argument("--cases", type=int, default=1_000, help="(coverage)")
    parser.add_argument("--seeds", type=int, default=10, help="(coverage)")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Simulate and write the table."""
    lines = _signals(chosen) if chosen.what == "signals" else _coverage(chosen)
    text = "\n".join(lines) + "\n"
    if chosen.out:
        chosen.out.write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0


def _signals(chosen: argparse.Namespace) -> Iterator[str]:
    yardstick = load_packs(RESOURCES).yardstick
    norms = f"{yardstick.norms.key} {yardstick.norms.version}"
    yield SIGNALS_HEAD.format(voices=chosen.voices, seed=chosen.seed, norms=norms)
    for rate in false_alarms(yardstick, chosen.voices, chosen.seed):
        yield from _table("rate", asdict(rate).items())


def _coverage(chosen: argparse.Namespace) -> Iterator[str]:
    course = load_packs(RESOURCES).yardstick.courses[COURSE]
    yield COVERAGE_HEAD.format(cases=chosen.cases, seeds=chosen.seeds)
    for row in coverage_table(course, chosen.cases, chosen.seeds):
        yield from _table("coverage", asdict(row).items())


def _table(name: str, cells: Iterable[tuple[str, Any]]) -> Iterator[str]:
    """Yield one table; shares become percent with one decimal."""
    yield f"[[{name}]]"
    for key, value in cells:
        shown = f"{100 * value:.1f}" if isinstance(value, float) else value
        yield f'{key} = "{shown}"' if isinstance(value, str) else f"{key} = {shown}"
    yield ""
