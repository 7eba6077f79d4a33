"""Joins the page of a case with the services: opens it, and reads it again when told."""

from PySide6.QtCore import QCoreApplication

from app.casefile.case_state import CaseState
from app.casefile.case_writes import CaseWrites
from app.casefile.needs import CaseNeeds
from app.casefile.page import CaseHead, CasePage, TabKey
from models.domain.archive_errors import ArchiveError
from models.domain.cases import Ending
from models.domain.ids import CaseId
from models.services.changes import Changes

SHOWN = ~(Changes.SETTINGS | Changes.DRAFTS)


class CasePresenter:
    """Shows one case at a time; every tab shows the same reading of it."""

    def __init__(self, page: CasePage, needs: CaseNeeds, writes: CaseWrites) -> None:
        self._page = page
        self._needs = needs
        self._writes = writes
        self._is_stale = False
        page.tab_shown.connect(self._show_tab)
        page.reworded.connect(self.refresh)
        page.looked_at.connect(self._read_if_stale)
        needs.notifier.changed.connect(self._follow)

    @property
    def case_id(self) -> CaseId | None:
        """The case that is open."""
        return self._writes.case_id

    def open(self, case_id: CaseId) -> None:
        """Open a case with its curve in front, and log the look."""
        try:
            self._needs.services.cases.look(case_id)
        except ArchiveError as error:
            self._needs.trouble(error)
        self._page.leave()
        self._writes.case_id = case_id
        self._page.choose_tab(TabKey.CURVE)
        self.refresh()
        self._page.setFocus()  # no button stands out before anything is pressed

    def refresh(self) -> None:
        """Read the case and show it again."""
        self._is_stale = False
        if (state := self._state()) is not None:
            self._page.show_head(state.case_id, _head(state))
            self._page.show_case(state)

    def leave(self) -> None:
        """Let go of the case: nothing of it stays open behind another page."""
        self._page.leave()

    def _state(self) -> CaseState | None:
        if self.case_id is None:
            return None
        try:
            view = self._needs.services.progress.of(self.case_id)
        except ArchiveError as error:
            self._needs.trouble(error)
            return None
        needs = self._needs
        return CaseState(view.history, view.progress, needs.words(), needs.today(), needs.rates)

    def _show_tab(self, _key: str) -> None:
        if (state := self._state()) is not None:
            self._page.show_case(state)

    def _follow(self, changes: Changes, case_id: object) -> None:
        if changes & SHOWN and case_id in {None, self.case_id}:
            self._is_stale = True
            if self._page.isVisible():
                self.refresh()

    def _read_if_stale(self) -> None:
        if self._is_stale:
            self.refresh()


def _head(state: CaseState) -> CaseHead:
    case = state.history.case
    return CaseHead(
        title=case.label,
        subtitle=_subtitle(state),
        meeting=_meeting(state),
        can_meet=state.is_open,
        closed=_closed(state),
    )


def _subtitle(state: CaseState) -> str:
    """Return ages, number of meetings and start: "8 år · møde 7 · siden 3. september"."""
    words, history = state.words, state.history
    ages = [one.age_on(state.today) for one in history.focus]
    parts = [words.listed([words.age(age) for age in ages if age is not None])]
    if history.held:
        number = QCoreApplication.translate("CasePresenter", "meeting {n}")
        parts.append(number.format(n=len(history.held)))
    since = QCoreApplication.translate("CasePresenter", "since {day}")
    opened = history.case.opened
    near = opened.year == state.today.year
    day = words.day_and_month(opened) if near else words.day(opened)
    parts.append(since.format(day=day))
    return " · ".join(part for part in parts if part)


def _meeting(state: CaseState) -> str:
    if state.running is not None:
        return QCoreApplication.translate("CasePresenter", "Continue the meeting")
    start = QCoreApplication.translate("CasePresenter", "Start meeting {n}")
    return start.format(n=state.next_number)


def _closed(state: CaseState) -> str:
    case = state.history.case
    if case.closed is None:
        return ""
    words = QCoreApplication.translate(
        "CasePresenter", "{how} on {day}. The course can be reopened under {tab}."
    )
    how = state.words.ending(case.ending or Ending.PLANNED)
    how = how[:1].upper() + how[1:]
    tab = QCoreApplication.translate("CasePage", "Family and network")
    return words.format(day=state.words.day(case.closed), how=how, tab=tab)
