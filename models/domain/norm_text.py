"""Write a norm set as the file that ``parse_norms`` reads: for a team's own copy."""

from collections.abc import Iterator
from dataclasses import fields

from models.domain.norm_packs import POINTS
from models.domain.norms import Alternative, NormRow, NormSet, SignalLimits
from models.domain.pack_fields import LANGUAGES
from models.domain.toml_text import assigned, toml_string


def norm_text(norms: NormSet) -> str:
    """Return the whole set; nothing is left to another one."""
    lines = [f"key = {toml_string(norms.key)}", f"version = {norms.version}", "", "[title]"]
    lines += [f"{language} = {toml_string(norms.title[language])}" for language in LANGUAGES]
    for row in norms.rows:
        lines += ["", "[[row]]", *_row(row)]
        for alternative in row.alternatives:
            lines += ["[[row.alternative]]", *_alternative(alternative)]
    lines += ["", "[signals]", *_signals(norms.signals)]
    return "\n".join(lines) + "\n"


def _row(row: NormRow) -> Iterator[str]:
    yield from assigned("norms", row.norms)
    yield from assigned("group", row.group.value if row.group else None)
    yield from assigned("cut_off", _points(row.cut_off))
    yield from assigned("reliable_change", _points(row.reliable_change))
    yield from assigned("sd", row.sd)
    yield from assigned("reliability", row.reliability)
    yield from assigned("borrowed", row.borrowed)
    yield from assigned("at_cut_off_is_below", row.at_cut_off_is_below)
    yield from assigned("sample", row.sample)
    yield from assigned("source", row.source)
    yield from assigned("tag", row.tag)


def _alternative(one: Alternative) -> Iterator[str]:
    yield from assigned("cut_off", _points(one.cut_off))
    yield from assigned("reliable_change", _points(one.reliable_change))
    yield from assigned("source", one.source)
    yield from assigned("tag", one.tag)


def _signals(limits: SignalLimits) -> Iterator[str]:
    for one in fields(SignalLimits):
        value = getattr(limits, one.name)
        yield from assigned(one.name, _points(value) if one.name in POINTS else value)


def _points(tenths: int | None) -> float | None:
    return None if tenths is None else tenths / 10
