"""Read norm sets: rows with sample, source and tag; a set may build on another."""

from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from models.domain.change import tenths
from models.domain.norms import Alternative, NormRow, NormSet, RaterGroup, SignalLimits
from models.domain.pack_fields import Fields, parsed

_ROW = (
    *("norms", "group", "cut_off", "reliable_change", "source", "tag", "sample"),
    *("sd", "reliability", "borrowed", "at_cut_off_is_below", "alternative"),
)
# Thresholds written in points and kept in tenths; the others are counts.
POINTS = frozenset(
    {
        *("very_low_line", "sharp_fall", "all_max_line", "lowest_line_gap", "coop_line"),
        *("voices_apart", "voices_parting", "coop_split"),
        *("coop_drop_note", "coop_drop_ask", "coop_drop_talk"),
    }
)


def parse_norms(text: str, file: str, others: Mapping[str, NormSet] | None = None) -> NormSet:
    """Return the norm set a file describes; ScalePackError names file, line and reason.

    ``others`` are the sets that this one may build on (``extends``): its own rows come first.
    """
    known = others or {}

    def build(pack: Fields) -> NormSet:
        return _norm_set(pack, known)

    return parsed(text, file, build)


def _norm_set(pack: Fields, others: Mapping[str, NormSet]) -> NormSet:
    pack.only("key", "version", "title", "extends", "row", "signals")
    base = pack.choice("extends", others.__getitem__) if "extends" in pack else None
    rows = tuple(_row(row) for row in pack.tables("row"))
    signals = _signals(pack, base)
    return NormSet(
        key=pack.need("key", str),
        version=pack.need("version", int),
        title=pack.texts("title"),
        rows=rows + (base.rows if base else ()),
        signals=signals,
    )


def _signals(pack: Fields, base: NormSet | None) -> SignalLimits:
    if base is not None and "signals" not in pack:
        return base.signals
    return _signal_limits(pack.table("signals"))


def _signal_limits(table: Fields) -> SignalLimits:
    known = fields(SignalLimits)
    table.only(*(one.name for one in known))
    given: dict[str, Any] = {
        one.name: _limit(table, one.name)
        for one in known
        if one.name in table or one.default is MISSING
    }
    return SignalLimits(**given)


def _limit(table: Fields, name: str) -> int | str | tuple[int, ...]:
    if name == "source":
        return table.need(name, str)
    if name == "birthdays":
        years = table.need(name, list)
        if not all(isinstance(age, int) and not isinstance(age, bool) for age in years):
            raise table.error(name, "must be a list of ages in years")
        return tuple(years)
    return tenths(table.need(name, float)) if name in POINTS else table.need(name, int)


def _row(row: Fields) -> NormRow:
    row.only(*_ROW)
    cut_off, change = row.tenths("cut_off"), row.tenths("reliable_change")
    if change is not None and change <= 0:
        raise row.error("reliable_change", "must be above 0")
    sd, reliability = row.maybe("sd", float, None), row.maybe("reliability", float, None)
    if sd is not None and sd <= 0:
        raise row.error("sd", "must be above 0")
    if reliability is not None and not 0 <= reliability < 1:
        raise row.error("reliability", "must be at least 0 and below 1")
    return NormRow(
        norms=row.need("norms", str),
        group=row.choice("group", RaterGroup) if "group" in row else None,
        cut_off=cut_off,
        reliable_change=change,
        source=row.need("source", str),
        tag=row.need("tag", str),
        sample=row.maybe("sample", str, ""),
        sd=sd,
        reliability=reliability,
        borrowed=row.maybe("borrowed", bool, otherwise=True),
        at_cut_off_is_below=row.maybe("at_cut_off_is_below", bool, otherwise=False),
        alternatives=_alternatives(row),
    )


def _alternatives(row: Fields) -> tuple[Alternative, ...]:
    if "alternative" not in row:
        return ()
    return tuple(_alternative(one) for one in row.tables("alternative"))


def _alternative(one: Fields) -> Alternative:
    one.only("cut_off", "reliable_change", "source", "tag")
    return Alternative(
        cut_off=one.tenths("cut_off"),
        reliable_change=one.tenths("reliable_change"),
        source=one.need("source", str),
        tag=one.need("tag", str),
    )
