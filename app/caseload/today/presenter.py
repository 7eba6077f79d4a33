"""Joins the page of the day with the agenda; whoever asks for names is logged as looking."""

from datetime import date, timedelta
from typing import Protocol

from app.caseload.faces import FaceMaker
from app.caseload.looks import LookNotes, Looks
from app.caseload.needs import ListNeeds
from app.caseload.today.faces import DayFaces
from app.caseload.today.page import DayState, TodayPage
from app.freshness import Freshness
from models.domain.archive_errors import ArchiveError
from models.services.agenda import PreparedMeeting
from models.services.changes import Changes

SHOWN = ~(Changes.SETTINGS | Changes.DRAFTS | Changes.DOCUMENTS)


class Agenda(Protocol):
    """Where the meetings of a day come from."""

    def day(self, day: date) -> tuple[PreparedMeeting, ...]: ...


class TodayPresenter:
    """Keeps the day true; it is read when the page is seen after a change."""

    def __init__(self, page: TodayPage, agenda: Agenda, looks: Looks, needs: ListNeeds) -> None:
        self._page = page
        self._agenda = agenda
        self._looks = LookNotes(looks)
        self._needs = needs
        self._ahead = 0  # days from today
        self._names_shown = False
        page.names_toggled.connect(self._show_names)
        page.day_moved.connect(self._move)
        self._fresh = Freshness(page, needs.notifier, SHOWN, self.refresh)

    def show_anew(self, *, names_shown: bool) -> None:
        """Show today, with names or with initials."""
        self._ahead = 0
        self._looks.begin()
        self._names_shown = names_shown
        self.refresh()

    def refresh(self) -> None:
        """Read the day and show it."""
        self._fresh.renew()
        day = self._needs.today() + timedelta(days=self._ahead)
        try:
            meetings = self._agenda.day(day)
            self._note_looks(meetings)
        except ArchiveError as error:
            self._needs.trouble(error)
            return
        words = self._needs.words()
        faces = DayFaces(FaceMaker(words, self._needs.today(), self._names_shown))
        self._page.show_day(
            DayState(
                day=words.weekday_and_day(day),
                is_today=self._ahead == 0,
                meetings=tuple(faces(one) for one in meetings),
                names_shown=self._names_shown,
            )
        )

    def _note_looks(self, meetings: tuple[PreparedMeeting, ...]) -> None:
        """With names, the agreements of each case are read: that is a look."""
        if self._names_shown:
            self._looks.note(one.row.case_id for one in meetings)

    def _show_names(self, shown: bool) -> None:  # noqa: FBT001 - connected to a switch
        self._names_shown = shown
        self.refresh()

    def _move(self, days: int) -> None:
        self._ahead = self._ahead + days if days else 0
        self.refresh()
