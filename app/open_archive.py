"""An open archive on the screen: its pages and the ways between them."""

from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Slot

from app.casefile.new_case.presenter import NewCasePresenter
from app.casefile.room import CaseRoom
from app.caseload.page import CaseloadPage
from app.caseload.presenter import CaseloadPresenter
from app.document_ways import DocumentWays
from app.help.page import HelpPage
from app.meeting_ways import GROUP_MEETING, MEETING, CaseDoors, MeetingWays
from app.opening import OpenStore
from app.overviews import Overviews
from app.preferences.page import PreferencesPage
from app.preferences.presenter import PreferencesPresenter
from app.rail_entries import CASELOAD, GROUPS, HELP, LOCK, PREFERENCES
from app.room_maker import RoomMaker
from app.widgets.chip import Kind
from models.domain.archive_errors import ArchiveError, ReadOnlyArchiveError
from models.domain.ids import CaseId
from models.services.changes import Changes

if TYPE_CHECKING:
    from app.shell import Shell

CASE = "case"
OWN_PAGES = (CASELOAD, CASE, MEETING, GROUP_MEETING, PREFERENCES, HELP)
READ_ONLY = "read-only"
FURNISH_AFTER_MS = 300  # the list is painted by then


class OpenArchive(QObject):
    """Pages and presenters of one archive; locking discards them whole."""

    def __init__(self, shell: "Shell", opened: OpenStore) -> None:
        super().__init__()
        self._shell = shell
        self._opened = opened
        self._window = shell.parts.window
        self._maker = RoomMaker(shell, opened)
        self._maker.desk.began.connect(self._hide_from_families)
        self._maker.desk.ended.connect(self._come_back)
        self.meetings = MeetingWays(
            shell, opened, self._maker, CaseDoors(self.open_case, self._ask_to_close)
        )
        self._documents = DocumentWays(self._window, self._maker)
        self._documents.closed.connect(self.open_case)
        self._documents.list_requested.connect(self.show_caseload)
        self._overviews = Overviews(shell, opened, self._maker)
        self._overviews.case_opened.connect(self.open_case)
        self._overviews.meeting_requested.connect(self.open_meeting)
        self._overviews.list_requested.connect(self.show_caseload)
        self._overviews.group_meeting_requested.connect(self.meetings.open_group)
        self.meetings.groups_requested.connect(self._show_groups)
        self._list_page = CaseloadPage(shell.parts.theme)
        self._list = CaseloadPresenter(
            self._list_page,
            opened.services.cases,
            opened.services.sessions,
            self._maker.notifier,
            words=shell.wording,
            today=shell.parts.clock.today,
        )
        self._window.add_page(CASELOAD, self._list_page)
        self._list_page.case_opened.connect(self.open_case)
        self._list_page.continue_requested.connect(self.open_meeting)
        self._list_page.new_case_requested.connect(self.ask_new_case)
        self._window.entry_chosen.connect(self._follow_rail)
        self._window.search_requested.connect(self._search)

    @property
    def path(self) -> Path:
        """Return the archive's folder."""
        return self._opened.store.folder.path

    @property
    def is_handed_over(self) -> bool:
        """Whether a family holds the computer."""
        return self._maker.desk.is_out

    # Rooms, each made when it is first entered

    @cached_property
    def _case_room(self) -> CaseRoom:
        room = self._maker.case_room()
        self._window.add_page(CASE, room.page)
        room.page.meeting_requested.connect(self.open_meeting)
        room.page.export_requested.connect(self.open_handout)
        room.page.print_requested.connect(self.open_handout)
        room.page.crumb_chosen.connect(self.show_caseload)
        room.page.help_requested.connect(self._show_help_about)
        return room

    @cached_property
    def _new_case(self) -> NewCasePresenter:
        return NewCasePresenter(self._maker.case_needs(), on_created=self._open_new_case)

    @cached_property
    def _preferences(self) -> PreferencesPresenter:
        page, presenter = self._maker.preferences_room()
        self._window.add_page(PREFERENCES, page)
        return presenter

    @cached_property
    def _help(self) -> HelpPage:
        page = self._maker.help_page()
        self._window.add_page(HELP, page)
        return page

    # Ways between the rooms

    def show(self, *, is_practice: bool) -> None:
        """Show the case list, with the banners that hold for the whole archive."""
        banners = self._window.banners
        banners.show_practice(self._practice_words() if is_practice else "")
        if self._opened.store.read_only:
            words = self._shell.wording().archive_error(ReadOnlyArchiveError())
            banners.show_banner(READ_ONLY, Kind.WATCH, words)
        else:
            # After a new norm set or scale the list is computed anew, beside the window.
            self._shell.parts.tasks.run(self._opened.store.rebuild_summaries, self._show_rebuilt)
        self._show_first_page()
        QTimer.singleShot(FURNISH_AFTER_MS, self, self._furnish)

    def _show_first_page(self) -> None:
        """Come back locked in front of the form that was out; else show the cases."""
        case_id = self._opened.services.sessions.handed_over()
        if case_id is None:
            self.show_caseload()
        else:
            self.open_meeting(case_id)

    @Slot()
    def _furnish(self) -> None:
        """Do while the list is looked at what the first click on a case would wait for."""
        if self._shell.opened is self:
            self._case_room.page.furnish()
            if (first := self._list.first_case) is not None:
                with suppress(ArchiveError):  # whoever clicks is told
                    self._opened.services.progress.of(first)

    def _show_rebuilt(self, count: int) -> None:
        if count and self._shell.opened is self:
            self._maker.notifier.announce(Changes.CASES)
            self._list.refresh()

    @Slot()
    def show_caseload(self) -> None:
        """Show the case list, its names hidden again."""
        self._leave_room()
        # Before the page is shown: it would read what is stale by itself.
        self._list.show_anew(names_shown=not self._shell.settings.initials_in_list)
        self._window.show_page(CASELOAD)

    @Slot(object)
    def open_case(self, case_id: CaseId) -> None:
        """Show one case."""
        self._leave_room()
        self._case_room.presenter.open(case_id)
        self._window.show_page(CASE, under=CASELOAD)

    @Slot(object)
    def open_meeting(self, case_id: CaseId) -> None:
        """Begin a meeting, or go on with the one that runs."""
        if not self._opened.services.archive.settings().pin_set:
            self._window.say(self.tr("Choose a PIN first: it ends every hand-over."), "key-round")
            self.show_preferences()
            cast(PreferencesPage, self._window.page(PREFERENCES)).show_access()
            return
        self.meetings.open(case_id)

    def _ask_to_close(self) -> None:
        self._case_room.page.ask_to_close()

    @Slot(str, object)
    def open_handout(self, kind: str, case_id: CaseId) -> None:
        """Show a document of a case before it leaves."""
        self._leave_room()
        self._documents.open(kind, case_id)

    def _open_new_case(self, case_id: CaseId) -> None:
        self._maker.notifier.announce(Changes.CASES, case_id)
        self.open_case(case_id)

    @Slot()
    def ask_new_case(self) -> None:
        """Show the form of a new case."""
        self._new_case.ask(self._window)

    @Slot(str)
    def _follow_rail(self, key: str) -> None:
        if key == LOCK:
            self._shell.lock()
        else:
            self.meetings.out_of_meeting(partial(self._show_entry, key))

    def _show_entry(self, key: str) -> None:
        self._window.set_immersive(False)
        self._leave_room()
        if key == CASELOAD:
            self.show_caseload()
        elif key == PREFERENCES:
            self.show_preferences()
        elif key == HELP:
            self.show_help()
        else:
            self._overviews.show(key)

    @Slot()
    def _show_groups(self) -> None:
        self._show_entry(GROUPS)

    def show_preferences(self) -> None:
        """Show the settings."""
        self._preferences.show()
        self._window.show_page(PREFERENCES)

    @Slot(str)
    def _show_help_about(self, topic: str) -> None:
        self._leave_room()
        self.show_help(topic)

    def show_help(self, topic: str = "") -> None:
        """Show the help, at a topic if one is named."""
        if topic:
            self._help.show_topic(topic)
        self._help.setFocus()
        self._window.show_page(HELP)

    @Slot()
    def _search(self) -> None:
        self.meetings.out_of_meeting(self._show_search)

    def _show_search(self) -> None:
        self._window.set_immersive(False)
        self.show_caseload()
        self._list_page.focus_search()

    def _leave_room(self) -> None:
        """Let the room that is left keep what was typed and close what was private."""
        if "_case_room" in self.__dict__:
            self._case_room.presenter.leave()
        self._documents.leave()

    # While a family holds the computer

    @Slot()
    def _hide_from_families(self) -> None:
        self._shell.rest_while_handed_over(resting=True)
        self._window.set_immersive(True, sealed=True)
        self._window.hide()

    @Slot()
    def _come_back(self) -> None:
        self._window.set_immersive(True)
        self._window.show()
        self._shell.rest_while_handed_over(resting=False)
        self.meetings.come_back()

    def put_form_away(self) -> None:
        """Take the family's window away without their handing back; its marks are on the disk."""
        self._maker.desk.abandon()
        self._window.show()
        self._shell.rest_while_handed_over(resting=False)

    def _practice_words(self) -> str:
        return self.tr("ØVELSE: these families are made up. The PIN is 1234.")

    # The end

    def close(self) -> None:
        """Leave every page, close the store and drop the key, whatever a page has against it."""
        try:
            self._window.close_dialogs()
            self._leave_room()
        finally:
            self._take_pages_away()
            self._opened.close()

    def _take_pages_away(self) -> None:
        self._window.entry_chosen.disconnect(self._follow_rail)
        self._window.search_requested.disconnect(self._search)
        self.meetings.close()
        for key in (*OWN_PAGES, *self._documents.keys, *self._overviews.keys):
            self._window.remove_page(key)
        self._window.banners.show_practice("")
        self._window.banners.hide_banner(READ_ONLY)
