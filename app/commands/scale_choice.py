"""Which scale a file of scores is on: a bundled pack with its norm, or a range given by hand."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from models.domain.norms import NormRow, RaterGroup, usual_group
from models.domain.scales import Scale
from models.domain.ties import Direction
from models.services.packs import DEFAULT_NORMS, Packs, load_packs

# Beside ``app``, from source and frozen alike; ``app.paths`` would bring Qt along.
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True, slots=True)
class ChosenScale:
    """What the analysis needs of a pack; range in scale points."""

    low: float
    high: float
    direction: Direction
    norm: NormRow | None


def add_scale_arguments(parser: argparse.ArgumentParser) -> None:
    """Add ``--scale`` and what belongs to it, or ``--range``."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--scale", metavar="KEY", help="a scale pack, with its norms")
    which.add_argument("--range", nargs=2, type=float, metavar=("LOW", "HIGH"))
    parser.add_argument("--group", type=RaterGroup, choices=tuple(RaterGroup), help="who answered")
    parser.add_argument("--norms", metavar="KEY", default=DEFAULT_NORMS, help="a norm set")
    parser.add_argument("--packs", type=Path, metavar="FOLDER", help="a folder with more packs")


def chosen_scale(chosen: argparse.Namespace) -> ChosenScale | None:
    """Return the scale asked for, or None; ValueError where it cannot be used."""
    if chosen.range and not chosen.range[0] < chosen.range[1]:
        raise ValueError("--range must rise")
    if chosen.scale is None:
        return None
    packs = all_packs(chosen)
    scale = packs.yardstick.scales.get(chosen.scale)
    if scale is None or not scale.scored:
        known = ", ".join(key for key, one in packs.yardstick.scales.items() if one.scored)
        raise ValueError(f"no scale with scores is called so; there are: {known}")
    return ChosenScale(
        scale.total_low / 10, scale.total_high / 10, scale.direction, norm_of(scale, packs, chosen)
    )


def all_packs(chosen: argparse.Namespace) -> Packs:
    """Read the packs with the norm set asked for; ValueError where there is none such."""
    packs = load_packs(RESOURCES, chosen.packs, chosen.norms)
    if packs.yardstick.norms.key != chosen.norms:
        raise ValueError(f"no norm set is called so; there are: {', '.join(packs.norm_sets)}")
    return packs


def norm_of(scale: Scale, packs: Packs, chosen: argparse.Namespace) -> NormRow | None:
    """Return the norm row of those who answered: as said, or as the scale is meant."""
    return packs.yardstick.norms.row_for(scale, chosen.group or usual_group(scale))
