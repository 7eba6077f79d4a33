"""Who reads cases on a page over all of them is logged as looking, once per showing."""

from collections.abc import Iterable
from typing import Protocol

from models.domain.ids import CaseId


class Looks(Protocol):
    """Where looks at cases are logged."""

    def look(self, *case_ids: CaseId) -> None: ...


class LookNotes:
    """Remembers which cases were looked at since the page was last shown anew."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._noted: set[CaseId] = set()

    def begin(self) -> None:
        """Start a new showing of the page."""
        self._noted.clear()

    def note(self, case_ids: Iterable[CaseId]) -> None:
        """Log a look at each case that was not noted yet."""
        new = tuple(dict.fromkeys(one for one in case_ids if one not in self._noted))
        if new:
            self._looks.look(*new)
            self._noted.update(new)
