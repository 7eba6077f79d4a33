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


@dataclass(frozen=True, slots=True)
class Listing:
    """What the therapist chose to see."""

    group: Group = Group.ALL
    is_open: bool = True
    words: str = ""


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
    )


def counts(entries: Iterable[Entry], *, is_open: bool) -> Mapping[Group, int]:
    """Count the cases of each group among the open, or among the closed."""
    found = dict.fromkeys(Group, 0)
    for entry in entries:
        if entry.row.is_open is is_open:
            found[Group.ALL] += 1
            found[entry.group] += 1
    return found


def _haystack(row: CaseloadRow) -> str:
    return " ".join([row.label, *(person.alias for person in row.focus)]).casefold()
