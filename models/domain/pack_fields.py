"""The fields of a TOML data file, checked one by one; what is wrong is known with its line."""

import re
import tomllib
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, TypeVar

from models.domain.change import tenths
from models.domain.errors import ScalePackError

LANGUAGES = ("da", "en")
Path = tuple[str | int, ...]  # names of tables and fields; numbers count [[tables]]
Built = TypeVar("Built")
Chosen = TypeVar("Chosen")
_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\"-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*\"?([\w-]+)\"?\s*=")


class FieldError(ValueError):
    """A field that cannot be used, before its line in the file is known."""

    def __init__(self, path: Path, reason: str) -> None:
        names = [str(name) for name in path if isinstance(name, str)]
        super().__init__(f"{names[-1] if names else 'file'}: {reason}")
        self.path = path


class Fields:
    """One table of a data file, which knows where it stands."""

    def __init__(self, table: Mapping[str, Any], path: Path = ()) -> None:
        self._table = table
        self._path = path

    def __contains__(self, name: str) -> bool:
        return name in self._table

    def error(self, name: str, reason: str) -> FieldError:
        """Return what to raise about a field."""
        return FieldError((*self._path, name), reason)

    def only(self, *names: str) -> None:
        """Refuse fields with other names: a misspelt one would be silently unused."""
        for name in self._table:
            if name not in names:
                raise self.error(name, "is not a field that is known here")

    def need(self, name: str, kind: type[Built]) -> Built:
        """Return a field of a kind; FieldError when it is missing or something else."""
        value = self._table.get(name)
        if value is None:
            raise self.error(name, "is missing")
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
            raise self.error(name, f"must be of type {kind.__name__}")
        if isinstance(value, float) and not isfinite(value):
            raise self.error(name, "must be a finite number")
        return value

    def maybe(self, name: str, kind: type[Built], otherwise: Chosen) -> Built | Chosen:
        """Return a field, or something else where it is not set."""
        return self.need(name, kind) if name in self else otherwise

    def choice(self, name: str, choices: Callable[[str], Built]) -> Built:
        """Return what a word stands for."""
        word = self.need(name, str)
        try:
            return choices(word)
        except (ValueError, KeyError) as error:
            raise self.error(name, "is not one of the known words") from error

    def tenths(self, name: str) -> int | None:
        """Return points in tenths, or None where they are not set."""
        points = self.maybe(name, float, None)
        return None if points is None else tenths(points)

    def texts(self, name: str) -> dict[str, str]:
        """Return words in every language; each must be there."""
        table = self.need(name, dict)
        for language in LANGUAGES:
            words = table.get(language)
            if not isinstance(words, str) or not words.strip():
                raise self.error(name, f"has no text in language '{language}'")
        return {str(language): str(words) for language, words in table.items()}

    def maybe_texts(self, name: str) -> dict[str, str]:
        """Return words in every language, or none at all."""
        return self.texts(name) if name in self else {}

    def span(self, name: str) -> tuple[int, int]:
        """Return lowest and highest in tenths."""
        ends = self.need(name, list)
        if len(ends) != 2 or not all(_is_number(end) for end in ends):
            raise self.error(name, "must be two numbers: lowest and highest")
        low, high = tenths(ends[0]), tenths(ends[1])
        if low >= high:
            raise self.error(name, "must rise from lowest to highest")
        return low, high

    def table(self, name: str) -> "Fields":
        """Return the table below this one."""
        return Fields(self.need(name, dict), (*self._path, name))

    def tables(self, name: str) -> "tuple[Fields, ...]":
        """Return the list of tables below this one."""
        listed = self.need(name, list)
        if not all(isinstance(one, dict) for one in listed):
            raise self.error(name, "must be a list of tables")
        return tuple(
            Fields(table, (*self._path, name, place)) for place, table in enumerate(listed)
        )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def parsed(text: str, file: str, build: Callable[[Fields], Built]) -> Built:
    """Build something from a file's text; ScalePackError names file, line and reason."""
    try:
        return build(Fields(tomllib.loads(text)))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else len(text.splitlines()) or 1
        raise ScalePackError(file, line, str(error)) from error
    except FieldError as error:
        raise ScalePackError(file, line_of(text, error.path), str(error)) from error


def line_of(text: str, path: Path) -> int:
    """Return the line that sets a field; where it is not set, that of the table it belongs to."""
    lines = _lines_by_path(text)
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _lines_by_path(text: str) -> dict[Path, int]:
    lines: dict[Path, int] = {}
    counts: dict[Path, int] = {}  # how many [[tables]] of a name have been opened
    table: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _opened(header[2], counts, is_list=header[1] == "[[")
            for end in range(1, len(table) + 1):
                lines.setdefault(table[:end], number)
        elif key := _KEY.match(line):
            lines.setdefault((*table, key[1]), number)
    return lines


def _opened(name: str, counts: dict[Path, int], *, is_list: bool) -> Path:
    """Return the path of the table that a header opens."""
    path: Path = ()
    parts = name.replace('"', "").split(".")
    for part in parts[:-1]:
        path = (*path, part)
        if path in counts:
            path = (*path, counts[path] - 1)
    path = (*path, parts[-1])
    if is_list:
        counts[path] = counts.get(path, 0) + 1
        path = (*path, counts[path] - 1)
    return path
