"""Read scale, norm and course files: TOML text in, checked values out, never a guess."""

from models.domain.course_packs import parse_course
from models.domain.norm_packs import parse_norms
from models.domain.pack_fields import Fields, parsed
from models.domain.scales import Direction, Ends, Family, FilledBy, Scale, ScaleItem
from models.domain.snomed import is_snomed_code

__all__ = ["parse_course", "parse_norms", "parse_scale"]

_DIRECTIONS = {"up": Direction.HIGHER_IS_BETTER, "down": Direction.HIGHER_IS_WORSE}
_KNOWN = (
    *("key", "version", "series", "family", "filled_by", "ages", "direction", "ends"),
    *("item_range", "total_range", "scored", "record_only", "validated", "norms", "course"),
    *("snomed", "source", "copyright", "licence", "lines"),
    *("title", "period", "instruction", "low", "high", "item"),
)
_WORDS = ("period", "instruction", "low", "high")  # what only a form we show has
_NUMBERED = {"da": "Linje {n}", "en": "Line {n}"}  # of a form whose words others own
NO_RANGE = (0, 0)  # of what is never scored


def parse_scale(text: str, file: str) -> Scale:
    """Return the scale a pack describes; ScalePackError names file, line and reason."""
    return parsed(text, file, _scale)


def _scale(pack: Fields) -> Scale:
    pack.only(*_KNOWN)
    scored = pack.maybe("scored", bool, otherwise=True)
    record_only = pack.maybe("record_only", bool, otherwise=False)
    items = _items(pack, record_only=record_only)
    item_range, total_range = _ranges(pack, len(items), scored=scored, record_only=record_only)
    words = pack.maybe_texts if record_only else pack.texts
    ends = pack.texts if scored and not record_only else pack.maybe_texts
    age_low, age_high = _ages(pack)
    return Scale(
        key=pack.need("key", str),
        version=_counted(pack, "version"),
        series=_counted(pack, "series"),
        family=pack.choice("family", Family),
        filled_by=pack.choice("filled_by", FilledBy),
        title=pack.texts("title"),
        period=words("period"),
        instruction=words("instruction"),
        low_label=ends("low"),
        high_label=ends("high"),
        items=items,
        item_low=item_range[0],
        item_high=item_range[1],
        total_low=total_range[0],
        total_high=total_range[1],
        direction=pack.choice("direction", _DIRECTIONS.__getitem__),
        ends=pack.choice("ends", Ends),
        source=pack.need("source", str),
        copyright=pack.need("copyright", str),
        licence=pack.need("licence", str),
        age_low=age_low,
        age_high=age_high,
        norms=_of_scored(pack, "norms", scored=scored),
        course=_of_scored(pack, "course", scored=scored),
        snomed=_snomed(pack),
        scored=scored,
        record_only=record_only,
        validated=pack.need("validated", bool),
    )


def _counted(pack: Fields, name: str) -> int:
    number = pack.need(name, int)
    if number < 1:
        raise pack.error(name, "must be at least 1")
    return number


def _items(pack: Fields, *, record_only: bool) -> tuple[ScaleItem, ...]:
    if record_only:
        for name in ("item", "item_range", *_WORDS):
            if name in pack:
                raise pack.error(name, "has no place in a record-only pack: no wording")
        return _numbered(pack)
    if "lines" in pack:
        raise pack.error("lines", "is for record-only packs; other forms name each item")
    items: list[ScaleItem] = []
    for fields in pack.tables("item"):
        item = _item(fields)
        if item.key in {one.key for one in items}:
            raise fields.error("key", "stands twice")
        items.append(item)
    if not items:
        raise pack.error("item", "needs at least one line")
    return tuple(items)


def _numbered(pack: Fields) -> tuple[ScaleItem, ...]:
    """Return lines known by their number alone; none where only the total can be entered."""
    if "lines" not in pack:
        return ()
    numbers = range(1, _counted(pack, "lines") + 1)
    return tuple(
        ScaleItem(
            key=str(number),
            label={code: words.format(n=number) for code, words in _NUMBERED.items()},
            help={},
        )
        for number in numbers
    )


def _item(fields: Fields) -> ScaleItem:
    fields.only("key", "label", "help", "icon", "watch")
    return ScaleItem(
        key=fields.need("key", str),
        label=fields.texts("label"),
        help=fields.maybe_texts("help"),
        icon=fields.maybe("icon", str, ""),
        watch=fields.maybe("watch", str, ""),
    )


def _ranges(
    pack: Fields, lines: int, *, scored: bool, record_only: bool
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the range of one line and of the total.

    A record-only pack names that of the total; its lines share it evenly.
    """
    if not scored:
        for name in ("item_range", "total_range"):
            if name in pack:
                raise pack.error(name, "has no place in a pack that is never scored")
        return NO_RANGE, NO_RANGE
    total = pack.span("total_range")
    if record_only:
        if lines and any(end % lines for end in total):
            raise pack.error("lines", "does not divide the total's range")
        return (total[0] // lines, total[1] // lines) if lines else total, total
    item = pack.span("item_range")
    if total != (item[0] * lines, item[1] * lines):
        raise pack.error("total_range", "is not the sum of the lines' ranges")
    return item, total


def _ages(pack: Fields) -> tuple[int | None, int | None]:
    ages = pack.maybe("ages", list, [])
    are_years = all(isinstance(age, int) and not isinstance(age, bool) for age in ages)
    if len(ages) not in {0, 2} or not are_years or sorted(ages) != ages:
        raise pack.error("ages", "must be two ages in years: youngest and oldest")
    return (ages[0], ages[1]) if ages else (None, None)


def _of_scored(pack: Fields, name: str, *, scored: bool) -> str:
    if name in pack and not scored:
        raise pack.error(name, "has no place in a pack that is never scored")
    return pack.maybe(name, str, "")


def _snomed(pack: Fields) -> str:
    code = pack.maybe("snomed", str, "")
    if code and not is_snomed_code(code):
        raise pack.error("snomed", "is no SNOMED CT code: the check digit is wrong")
    return code
