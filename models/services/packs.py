"""Read the data files in use: scales, norm sets and reference courses, bundled and the user's."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from models.domain.course import CourseParameters
from models.domain.errors import ScalePackError
from models.domain.norms import NormSet
from models.domain.scale_packs import parse_course, parse_norms, parse_scale
from models.domain.scales import Scale
from models.domain.yardstick import Yardstick

DEFAULT_NORMS = "default"
Parsed = TypeVar("Parsed", Scale, NormSet, CourseParameters)


@dataclass(frozen=True, slots=True)
class Packs:
    """The yardstick, and what could not be read: a broken file never stops the others."""

    yardstick: Yardstick
    broken: tuple[ScalePackError, ...]
    norm_sets: Mapping[str, NormSet] = field(default_factory=dict)  # to choose from


def load_packs(
    resources: Path, extra_folder: Path | None = None, norms: str = DEFAULT_NORMS
) -> Packs:
    """Read all data files below ``resources`` and below the user's own folder.

    Both have ``scales``, ``norms`` and ``courses`` in them. A norm set that is not there, or
    broken, gives way to the default one and is listed as broken; ScalePackError where even
    that one is.
    """
    default = resources / "norms" / f"{DEFAULT_NORMS}.toml"
    base = parse_norms(default.read_text(encoding="utf-8"), default.name)
    folders = (resources,) if extra_folder is None else (resources, extra_folder)
    broken: list[ScalePackError] = []
    scales = _read_all(_files(folders, "scales"), parse_scale, broken)
    courses = _read_all(_files(folders, "courses"), parse_course, broken)
    sets = _norm_sets(base, [one for one in _files(folders, "norms") if one != default], broken)
    if norms not in sets:
        broken.append(ScalePackError(f"{norms}.toml", 1, "this norm set is not there"))
    return Packs(Yardstick(scales, sets.get(norms, base), courses), tuple(broken), sets)


def _norm_sets(
    base: NormSet, paths: list[Path], broken: list[ScalePackError]
) -> dict[str, NormSet]:
    known = {base.key: base}

    def parse(text: str, file: str) -> NormSet:
        made = parse_norms(text, file, known)
        known.setdefault(made.key, made)  # the next file may build on it
        return made

    return {base.key: base} | _read_all(paths, parse, broken, taken=frozenset(known))


def _files(folders: tuple[Path, ...], kind: str) -> list[Path]:
    return [path for folder in folders for path in sorted((folder / kind).glob("*.toml"))]


def _read_all(
    paths: list[Path],
    parse: Callable[[str, str], Parsed],
    broken: list[ScalePackError],
    taken: frozenset[str] = frozenset(),
) -> dict[str, Parsed]:
    packs: dict[str, Parsed] = {}
    for path in paths:
        try:
            pack = parse(path.read_text(encoding="utf-8"), path.name)
        except ScalePackError as error:
            broken.append(error)
        except (UnicodeDecodeError, OSError):
            broken.append(ScalePackError(path.name, 1, "cannot be read as UTF-8 text"))
        else:
            if pack.key in packs or pack.key in taken:
                broken.append(ScalePackError(path.name, 1, f"the key '{pack.key}' is taken"))
            else:
                packs[pack.key] = pack
    return packs
