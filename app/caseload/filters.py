"""Which cases are listed: by what stands out, open or closed, and by what was typed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from models.domain.signal_types import Code, Weight
from models.services.caseload import CaseloadRow


class Group(StrEnum):
    """What a case asks of the therapist; each case is in exactly one group besides ALL."""

    ALL = "all"
    TALK = "talk"
    ASK = "ask"
    GOOD = "good"
    NOTE = "note"
    NONE = "none"
    NEW = "new"


_BY_WEIGHT = {
    Weight.TALK: Group.TALK,
    Weight.ASK: Group.ASK,
    Weight.GOOD: Group.GOOD,
    Weight.NOTE: Group.NOTE,
}


def group_of(row: CaseloadRow) -> Group:
    """Say which group a case stands in."""
    weight, signal = row.status.weight, row.status.signal
    if row.sessions == 0 or (signal is not None and signal.code is Code.NEW):
        return Group.NEW
    return _BY_WEIGHT.get(weight, Group.NONE) if weight is not None else Group.NONE


class Facet(StrEnum):
    """By what cases can be told apart, beside what stands out."""

    PROGRAMME = "programme"
    COORDINATOR = "coordinator"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Listing:
    """What the therapist chose to see."""

    group: Group = Group.ALL
    is_open: bool = True
    words: str = ""
    facets: Mapping[Facet, str] = field(default_factory=dict)  # what is not named is all


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """A row with what it takes to find it."""

    row: CaseloadRow
    group: Group
    haystack: str = field(default="")


def entries_of(rows: Iterable[CaseloadRow]) -> tuple[Entry, ...]:
    """Prepare rows once, so that each key press only compares."""
    return tuple(Entry(row, group_of(row), _haystack(row)) for row in rows)


def listed(entries: Iterable[Entry], listing: Listing) -> tuple[CaseloadRow, ...]:
    """List the rows the choice leaves, in the order they came."""
    words = listing.words.casefold().split()
    return tuple(
        entry.row
        for entry in entries
        if entry.row.is_open is listing.is_open
        and listing.group in {Group.ALL, entry.group}
        and all(word in entry.haystack for word in words)
        and _has(entry.row, listing.facets)
    )


def facets_of(entries: Iterable[Entry]) -> Mapping[Facet, tuple[str, ...]]:
    """List by what the cases can be told apart, each value once."""
    rows = [entry.row for entry in entries]
    found = {facet: [_values(row, facet) for row in rows] for facet in Facet}
    return {facet: _apart(each) for facet, each in found.items()}


def _apart(each: list[tuple[str, ...]]) -> tuple[str, ...]:
    """List the values; none where all cases have the same one and nothing to choose from."""
    values = {value for one in each for value in one}
    is_same = len(values) == 1 and all(each)
    return () if is_same else tuple(sorted(values, key=str.casefold))


def _has(row: CaseloadRow, facets: Mapping[Facet, str]) -> bool:
    return all(not value or value in _values(row, facet) for facet, value in facets.items())


def _values(row: CaseloadRow, facet: Facet) -> tuple[str, ...]:
    match facet:
        case Facet.PROGRAMME:
            return (row.programme,) if row.programme else ()
        case Facet.COORDINATOR:
            return (row.coordinator,) if row.coordinator else ()
        case Facet.TAG:
            return row.tags


def counts(entries: Iterable[Entry], *, is_open: bool) -> Mapping[Group, int]:
    """Count the cases of each group among the open, or among the closed."""
    found = dict.fromkeys(Group, 0)
    for entry in entries:
        if entry.row.is_open is is_open:
            found[Group.ALL] += 1
            found[entry.group] += 1
    return found


def _haystack(row: CaseloadRow) -> str:
    people = (*(person.alias for person in row.focus), *row.people)
    return " ".join([row.label, *people, *row.tags, row.programme, row.coordinator]).casefold()
