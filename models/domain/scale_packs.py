"""Read scale, norm and course files: TOML text in, checked values out, never a guess."""

import re
import tomllib
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from models.domain.change import tenths
from models.domain.course import CourseParameters
from models.domain.errors import ScalePackError
from models.domain.norms import NormRow, NormSet, RaterGroup, SignalLimits
from models.domain.scales import Direction, Ends, Family, FilledBy, Scale, ScaleItem

LANGUAGES = ("da", "en")
_DIRECTIONS = {"up": Direction.HIGHER_IS_BETTER, "down": Direction.HIGHER_IS_WORSE}
Table = Mapping[str, Any]
Built = TypeVar("Built")


def parse_scale(text: str, file: str) -> Scale:
    """Return the scale a pack describes; ScalePackError names file, line and reason."""
    return _parse(text, file, _scale)


def parse_norms(text: str, file: str) -> NormSet:
    """Return the norm set a file describes; ScalePackError names file, line and reason."""
    return _parse(text, file, _norm_set)


def parse_course(text: str, file: str) -> CourseParameters:
    """Return the course a file describes; ScalePackError names file, line and reason."""
    return _parse(text, file, _course)


class _FieldError(ValueError):
    """A field that cannot be used, before its line in the file is known."""

    def __init__(self, field: str, reason: str, *, is_set: bool = True) -> None:
        super().__init__(f"{field}: {reason}")
        self.field = field
        self.is_set = is_set  # a field that is not there has no line of its own


def _parse(text: str, file: str, build: Callable[[Table], Built]) -> Built:
    try:
        return build(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        raise ScalePackError(file, int(found[1]) if found else 1, str(error)) from error
    except _FieldError as error:
        line = _line_of(text, error.field) if error.is_set else 1
        raise ScalePackError(file, line, str(error)) from error


def _line_of(text: str, field: str) -> int:
    """Return the first line that sets ``field`` or opens its table, else 1."""
    pattern = re.compile(rf'^\s*(?:\[+[\w.]*\b{re.escape(field)}\]+|"?{re.escape(field)}"?\s*=)')
    for number, line in enumerate(text.splitlines(), start=1):
        if pattern.match(line):
            return number
    return 1


def _need(table: Table, field: str, kind: type[Built]) -> Built:
    value = table.get(field)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if value is None:
        raise _FieldError(field, "is missing", is_set=False)
    if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):
        raise _FieldError(field, f"must be of type {kind.__name__}")
    return value


def _choice(table: Table, field: str, choices: Callable[[str], Built]) -> Built:
    try:
        return choices(_need(table, field, str))
    except (ValueError, KeyError) as error:
        if isinstance(error, _FieldError):
            raise
        raise _FieldError(field, "is not one of the known words") from error


def _texts(table: Table, field: str) -> dict[str, str]:
    texts = _need(table, field, dict)
    for language in LANGUAGES:
        if not isinstance(texts.get(language), str) or not texts[language].strip():
            raise _FieldError(field, f"has no text in language '{language}'")
    return {str(language): str(words) for language, words in texts.items()}


def _range(table: Table, field: str) -> tuple[int, int]:
    ends = _need(table, field, list)
    if len(ends) != 2 or not all(isinstance(end, int | float) for end in ends):
        raise _FieldError(field, "must be two numbers: lowest and highest")
    low, high = tenths(ends[0]), tenths(ends[1])
    if low >= high:
        raise _FieldError(field, "must rise from lowest to highest")
    return low, high


def _scale(table: Table) -> Scale:
    items = tuple(_item(item) for item in _need(table, "item", list))
    item_low, item_high = _range(table, "item_range")
    total_low, total_high = _range(table, "total_range")
    if items and (total_low, total_high) != (item_low * len(items), item_high * len(items)):
        raise _FieldError("total_range", "is not the sum of the lines' ranges")
    ages = table.get("ages", [None, None])
    return Scale(
        key=_need(table, "key", str),
        version=_need(table, "version", int),
        series=_need(table, "series", int),
        family=_choice(table, "family", Family),
        filled_by=_choice(table, "filled_by", FilledBy),
        title=_texts(table, "title"),
        period=_texts(table, "period"),
        instruction=_texts(table, "instruction"),
        low_label=_texts(table, "low"),
        high_label=_texts(table, "high"),
        items=items,
        item_low=item_low,
        item_high=item_high,
        total_low=total_low,
        total_high=total_high,
        direction=_choice(table, "direction", _DIRECTIONS.__getitem__),
        ends=_choice(table, "ends", Ends),
        source=_need(table, "source", str),
        copyright=_need(table, "copyright", str),
        licence=_need(table, "licence", str),
        age_low=ages[0],
        age_high=ages[1] if len(ages) > 1 else None,
        norms=table.get("norms", ""),
        course=table.get("course", ""),
        snomed=table.get("snomed", ""),
        scored=table.get("scored", True),
        record_only=table.get("record_only", False),
        validated=_need(table, "validated", bool),
    )


def _item(table: Table) -> ScaleItem:
    return ScaleItem(
        key=_need(table, "key", str),
        label=_texts(table, "label"),
        help=_texts(table, "help") if "help" in table else {},
        icon=table.get("icon", ""),
        watch=table.get("watch", ""),
    )


def _norm_set(table: Table) -> NormSet:
    return NormSet(
        key=_need(table, "key", str),
        version=_need(table, "version", int),
        title=_texts(table, "title"),
        rows=tuple(_norm_row(row) for row in _need(table, "row", list)),
        signals=_signal_limits(_need(table, "signals", dict)),
    )


def _signal_limits(table: Table) -> SignalLimits:
    points = {
        name: tenths(_need(table, name, float))
        for name in (
            "very_low_line",
            "sharp_fall",
            "voices_apart",
            "coop_drop_note",
            "coop_drop_ask",
            "coop_drop_talk",
        )
    }
    counts = {
        name: _need(table, name, int)
        for name in ("scores_for_course", "scores_for_no_change", "first_course_session")
    }
    return SignalLimits(**points, **counts, source=_need(table, "source", str))


def _norm_row(row: Table) -> NormRow:
    cut_off, change = row.get("cut_off"), row.get("reliable_change")
    return NormRow(
        norms=_need(row, "norms", str),
        group=_choice(row, "group", RaterGroup) if "group" in row else None,
        cut_off=None if cut_off is None else tenths(_need(row, "cut_off", float)),
        reliable_change=None if change is None else tenths(_need(row, "reliable_change", float)),
        source=_need(row, "source", str),
        tag=_need(row, "tag", str),
        sample=row.get("sample", ""),
        sd=row.get("sd"),
        reliability=row.get("reliability"),
        borrowed=row.get("borrowed", True),
        at_cut_off_is_below=row.get("at_cut_off_is_below", False),
    )


def _course(table: Table) -> CourseParameters:
    numbers = {
        name: _need(_need(table, name, dict), "value", float)
        for name in ("mu", "d", "beta", "tau", "sigma_m", "sigma_r")
    }
    if min(numbers["tau"], numbers["sigma_m"]) <= 0 or numbers["sigma_r"] < 0:
        raise _FieldError("tau", "tau and sigma_m must be above 0, sigma_r at least 0")
    low, high = _range(table, "range")
    return CourseParameters(
        key=_need(table, "key", str),
        version=_need(table, "version", int),
        title=_texts(table, "title"),
        sources=tuple((name, _need(table[name], "source", str)) for name in numbers),
        low=low / 10,
        high=high / 10,
        **numbers,
    )
