"""The pages over all cases beside the list itself, each made when it is first entered."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.caseload.agreements.page import AgreementsPage
from app.caseload.agreements.presenter import AgreementsPresenter
from app.caseload.needs import ListNeeds
from app.caseload.today.page import TodayPage
from app.caseload.today.presenter import TodayPresenter
from app.handout.papers.page import PapersPage
from app.handout.papers.presenter import PapersPresenter
from app.meeting.groups.groups_page import GroupsPage
from app.meeting.groups.groups_presenter import GroupsPresenter
from app.opening import OpenStore
from app.rail_entries import AGREEMENTS, GROUPS, PAPERS, TODAY
from app.room_maker import RoomMaker

if TYPE_CHECKING:
    from app.shell import Shell


class Overviews(QObject):
    """Shows the day, the agreements and the groups, private in the room as the list is."""

    case_opened = Signal(object)  # case id
    meeting_requested = Signal(object)  # case id
    group_meeting_requested = Signal(object)  # group session id
    list_requested = Signal()

    def __init__(self, shell: "Shell", opened: OpenStore, maker: RoomMaker) -> None:
        super().__init__()
        self._shell = shell
        self._services = opened.services
        self._maker = maker
        self._window = shell.parts.window
        self._ways = {
            TODAY: self._show_today,
            AGREEMENTS: self._show_agreements,
            GROUPS: self._show_groups,
            PAPERS: self._show_papers,
        }

    @property
    def keys(self) -> tuple[str, ...]:
        """The rail's entries that lead here."""
        return tuple(self._ways)

    def show(self, key: str) -> None:
        """Show the page of an entry, its names hidden again."""
        self._ways[key]()
        self._window.show_page(key)

    def _show_today(self) -> None:
        self._today.show_anew(names_shown=self._names_shown)

    def _show_agreements(self) -> None:
        self._agreements.show_anew(names_shown=self._names_shown)

    def _show_groups(self) -> None:
        self._groups.show_anew(names_shown=self._names_shown)

    def _show_papers(self) -> None:
        self._papers.show()

    @cached_property
    def _today(self) -> TodayPresenter:
        page = TodayPage(self._shell.parts.theme)
        page.case_opened.connect(self.case_opened)
        page.meeting_requested.connect(self.meeting_requested)
        page.list_requested.connect(self.list_requested)
        self._window.add_page(TODAY, page)
        return TodayPresenter(page, self._services.agenda, self._services.cases, self._needs)

    @cached_property
    def _agreements(self) -> AgreementsPresenter:
        page = AgreementsPage(self._shell.parts.theme)
        page.case_opened.connect(self.case_opened)
        page.list_requested.connect(self.list_requested)
        self._window.add_page(AGREEMENTS, page)
        services = self._services
        return AgreementsPresenter(page, services.plans, services.cases, self._needs)

    @cached_property
    def _groups(self) -> GroupsPresenter:
        page = GroupsPage(self._shell.parts.theme)
        page.case_opened.connect(self.case_opened)
        self._window.add_page(GROUPS, page)
        presenter = GroupsPresenter(
            page, self._maker.meeting_needs(), self._maker.notifier, self._maker.tell_trouble
        )
        presenter.meeting_opened.connect(self.group_meeting_requested)
        return presenter

    @cached_property
    def _papers(self) -> PapersPresenter:
        page = PapersPage(self._shell.parts.theme)
        self._window.add_page(PAPERS, page)
        return PapersPresenter(page, self._maker.handout_needs())

    @property
    def _names_shown(self) -> bool:
        return not self._shell.settings.initials_in_list

    @property
    def _needs(self) -> ListNeeds:
        return ListNeeds(
            self._maker.notifier,
            self._shell.wording,
            self._shell.parts.clock.today,
            self._maker.tell_trouble,
        )
