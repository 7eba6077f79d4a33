"""Joins the case list's page with the cases: reads, filters, and reads again when told."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QDate

from app.caseload.faces import FaceMaker
from app.caseload.filters import (
    Entry,
    Facet,
    Group,
    Listing,
    counts,
    entries_of,
    facets_of,
    listed,
)
from app.caseload.page import CaseloadPage, ListState
from app.caseload.running_banner import RunningNotice
from app.change_notifier import ChangeNotifier
from app.freshness import Freshness
from app.wording import Wording
from app.wording.initials import initials
from models.domain.ids import CaseId
from models.services.caseload import CaseloadRow
from models.services.changes import Changes

SHOWN = ~(Changes.SETTINGS | Changes.DRAFTS | Changes.DOCUMENTS)


class RunningMeeting(Protocol):
    """A meeting that was begun and not ended."""

    @property
    def case_id(self) -> CaseId: ...
    @property
    def started(self) -> date: ...


class CaseRows(Protocol):
    """Where the rows come from."""

    def rows(self) -> tuple[CaseloadRow, ...]: ...


class Meetings(Protocol):
    """Which meetings are still running."""

    def running(self) -> tuple[RunningMeeting, ...]: ...


class CaseloadPresenter:
    """Keeps the list true: rows are read when the page is seen after a change."""

    def __init__(
        self,
        page: CaseloadPage,
        cases: CaseRows,
        meetings: Meetings,
        notifier: ChangeNotifier,
        *,
        words: Callable[[], Wording],
        today: Callable[[], date],
    ) -> None:
        self._page = page
        self._cases = cases
        self._meetings = meetings
        self._words = words
        self._today = today
        self._entries: tuple[Entry, ...] = ()
        self._facets: Mapping[Facet, tuple[str, ...]] = {}
        self._listing = Listing()
        self._names_shown = False
        page.group_chosen.connect(self._choose_group)
        page.words_changed.connect(self._find)
        page.facet_chosen.connect(self._choose_facet)
        page.open_chosen.connect(self._choose_open)
        page.names_toggled.connect(self.show_names)
        self._fresh = Freshness(page, notifier, SHOWN, self.refresh)

    @property
    def first_case(self) -> CaseId | None:
        """The case at the top of the list."""
        rows = listed(self._entries, self._listing)
        return rows[0].case_id if rows else None

    def refresh(self) -> None:
        """Read the rows and show them."""
        self._fresh.renew()
        self._entries = entries_of(self._cases.rows())
        self._facets = facets_of(self._entries)
        self._show_all()

    def show_anew(self, *, names_shown: bool) -> None:
        """Read the rows and show them, with names or with initials."""
        self._names_shown = names_shown
        self.refresh()

    def show_names(self, shown: bool) -> None:  # noqa: FBT001 - connected to a switch
        """Show names, or initials again."""
        self._names_shown = shown
        self._show_all()

    def _show_all(self) -> None:
        maker = FaceMaker(self._words(), self._today(), self._names_shown)
        self._page.show_rows(self._state(), maker)

    def _state(self) -> ListState:
        return ListState(
            rows=listed(self._entries, self._listing),
            counts=counts(self._entries, is_open=self._listing.is_open),
            listing=self._listing,
            names_shown=self._names_shown,
            running=self._running(),
            has_cases=bool(self._entries),
            facets=self._facets,
        )

    def _running(self) -> tuple[RunningNotice, ...]:
        if not any(entry.row.running for entry in self._entries):
            return ()
        labels = {entry.row.case_id: entry.row.label for entry in self._entries}
        return tuple(
            RunningNotice(one.case_id, self._name(labels[one.case_id]), QDate(one.started))  # type: ignore[call-overload]
            for one in self._meetings.running()
            if one.case_id in labels
        )

    def _name(self, label: str) -> str:
        return label if self._names_shown else initials(label)

    def _choose_group(self, group: str) -> None:
        self._narrow(replace(self._listing, group=Group(group)))

    def _find(self, words: str) -> None:
        self._narrow(replace(self._listing, words=words))

    def _choose_facet(self, facet: str, value: str) -> None:
        facets = {**self._listing.facets, Facet(facet): value}
        self._narrow(replace(self._listing, facets=facets))

    def _choose_open(self, is_open: bool) -> None:  # noqa: FBT001 - connected to a signal
        self._narrow(replace(self._listing, is_open=is_open, group=Group.ALL))

    def _narrow(self, listing: Listing) -> None:
        self._listing = listing
        self._page.narrow(self._state())
