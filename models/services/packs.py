"""Read the data files in use: scales, a norm set and the reference courses."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from models.domain.course import CourseParameters
from models.domain.errors import ScalePackError
from models.domain.norms import NormSet
from models.domain.scale_packs import parse_course, parse_norms, parse_scale
from models.domain.scales import Scale
from models.domain.yardstick import Yardstick

DEFAULT_NORMS = "default"
Parsed = TypeVar("Parsed", Scale, CourseParameters)


@dataclass(frozen=True, slots=True)
class Packs:
    """The yardstick, and what could not be read: a broken file never stops the others."""

    yardstick: Yardstick
    broken: tuple[ScalePackError, ...]


def load_packs(resources: Path) -> Packs:
    """Read all data files below ``resources``; ScalePackError if the norm set is broken."""
    broken: list[ScalePackError] = []
    scales = _read_all(resources / "scales", parse_scale, broken)
    courses = _read_all(resources / "courses", parse_course, broken)
    norms = _read_norms(resources / "norms" / f"{DEFAULT_NORMS}.toml")
    return Packs(Yardstick(scales, norms, courses), tuple(broken))


def _read_all(
    folder: Path, parse: Callable[[str, str], Parsed], broken: list[ScalePackError]
) -> dict[str, Parsed]:
    packs: dict[str, Parsed] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            pack = parse(path.read_text(encoding="utf-8"), path.name)
        except ScalePackError as error:
            broken.append(error)
        except UnicodeDecodeError:
            broken.append(ScalePackError(path.name, 1, "is not UTF-8 text"))
        else:
            packs[pack.key] = pack
    return packs


def _read_norms(path: Path) -> NormSet:
    return parse_norms(path.read_text(encoding="utf-8"), path.name)
