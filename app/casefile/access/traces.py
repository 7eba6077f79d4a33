"""The log of a case ready to be read: runs of the same on one day are one line."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.casefile.document_words import document_name
from app.casefile.moments import who
from app.wording import Wording
from models.domain.ids import UserId
from models.services.audit_log import Action, AuditEntry


class Deed(StrEnum):
    """What sort of thing was done."""

    LOOKED = "looked"
    CHANGED = "changed"
    GAVE_OUT = "gave_out"


@dataclass(frozen=True, slots=True, repr=False)
class Trace:
    """One line: what somebody did, once or several times on a day."""

    at: datetime  # the latest, in local time
    who: str
    what: str
    deed: Deed
    times: int = 1

    @property
    def day(self) -> date:
        """The day it was done."""
        return self.at.date()


def deed_of(action: Action) -> Deed:
    """Return what sort of thing an action is."""
    if action is Action.LOOK:
        return Deed.LOOKED
    return Deed.GAVE_OUT if action is Action.DOCUMENT else Deed.CHANGED


def traces_of(
    entries: Iterable[AuditEntry], names: Mapping[UserId, str], words: Wording
) -> tuple[Trace, ...]:
    """List what was done, the latest first."""
    found: list[Trace] = []
    for entry in reversed(tuple(entries)):
        trace = Trace(
            entry.at.astimezone(),
            who(entry.user, names),
            _what(entry, words),
            deed_of(entry.action),
        )
        if found and _is_same(found[-1], trace):
            found[-1] = replace(found[-1], times=found[-1].times + 1)
        else:
            found.append(trace)
    return tuple(found)


def _what(entry: AuditEntry, words: Wording) -> str:
    said = words.deed(entry.action)
    if entry.action is Action.DOCUMENT and entry.purpose:
        return f"{said}: {document_name(entry.purpose)}"
    return said


def _is_same(one: Trace, other: Trace) -> bool:
    return (one.day, one.who, one.what) == (other.day, other.who, other.what)
