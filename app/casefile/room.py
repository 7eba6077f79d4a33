"""Puts the case file together: the page, its tabs when they are first seen, and who serves them."""

from dataclasses import dataclass

from app.casefile.access.presenter import AccessPresenter
from app.casefile.access.tab import AccessTab
from app.casefile.case_tab import CaseTab
from app.casefile.case_writes import CaseWrites
from app.casefile.cooperation_tab import CooperationTab
from app.casefile.curve.presenter import CurvePresenter
from app.casefile.curve.signals_card import SignalsCard
from app.casefile.curve.signals_presenter import SignalsPresenter
from app.casefile.curve.tab import CurveTab
from app.casefile.documents_presenter import DocumentsPresenter
from app.casefile.documents_tab import DocumentsTab
from app.casefile.earlier.presenter import EarlierPresenter
from app.casefile.meetings.presenter import MeetingsPresenter
from app.casefile.meetings.repair_presenter import RepairPresenter
from app.casefile.meetings.tab import MeetingsTab
from app.casefile.needs import CaseNeeds
from app.casefile.page import CasePage, TabKey, TabMaker
from app.casefile.people.case_presenter import CaseDetailsPresenter
from app.casefile.people.consents_presenter import ConsentsPresenter
from app.casefile.people.presenter import PeoplePresenter
from app.casefile.people.tab import PeopleTab
from app.casefile.plans.presenter import CasePlansPresenter
from app.casefile.plans.tab import PlansTab
from app.casefile.presenter import CasePresenter


@dataclass(frozen=True, slots=True)
class CaseRoom:
    """The page of a case and what opens cases in it."""

    page: CasePage
    presenter: CasePresenter


def build_case_room(needs: CaseNeeds) -> CaseRoom:
    """Make the room of one open archive."""
    page = CasePage(needs.theme)
    writes = CaseWrites(needs)
    makers = _Makers(page, needs, writes)
    page.set_makers(makers.all())
    page.reworded.connect(makers.start_over)
    return CaseRoom(page, CasePresenter(page, needs, writes))


class _Makers:
    """Makes tabs with their presenters, and keeps the presenters alive beside them."""

    def __init__(self, page: CasePage, needs: CaseNeeds, writes: CaseWrites) -> None:
        self._page = page
        self._needs = needs
        self._writes = writes
        self._presenters: dict[TabKey, object] = {}

    def all(self) -> dict[TabKey, TabMaker]:
        return {
            TabKey.CURVE: self._curve,
            TabKey.COOPERATION: self._cooperation,
            TabKey.PLANS: self._plans,
            TabKey.MEETINGS: self._meetings,
            TabKey.PEOPLE: self._people,
            TabKey.DOCUMENTS: self._documents,
            TabKey.ACCESS: self._access,
        }

    def start_over(self) -> None:
        """Let every tab be made anew, in the words now in force."""
        self._presenters = {}
        self._page.set_makers(self.all())

    def _curve(self) -> CaseTab:
        tab = CurveTab(self._needs.theme)
        self._presenters[TabKey.CURVE] = (
            CurvePresenter(tab, self._needs.yardstick),
            self._signals(tab.signals),
        )
        return tab

    def _cooperation(self) -> CaseTab:
        tab = CooperationTab(self._needs.theme)
        self._presenters[TabKey.COOPERATION] = self._signals(tab.notes)
        return tab

    def _signals(self, card: SignalsCard) -> SignalsPresenter:
        card.help_requested.connect(self._page.help_requested)
        return SignalsPresenter(card, self._needs.services.signals, self._writes)

    def _plans(self) -> CaseTab:
        tab = PlansTab(self._needs.theme, self._needs.today)
        self._presenters[TabKey.PLANS] = CasePlansPresenter(tab, self._needs, self._writes)
        return tab

    def _meetings(self) -> CaseTab:
        needs = self._needs
        tab = MeetingsTab(needs.theme, needs.today, needs.yardstick.scales)
        self._presenters[TabKey.MEETINGS] = (
            MeetingsPresenter(tab, needs, self._writes),
            RepairPresenter(tab, needs, self._writes),
            EarlierPresenter(tab, needs, self._writes),
        )
        return tab

    def _people(self) -> CaseTab:
        needs = self._needs
        tab = PeopleTab(needs.theme, needs.today, needs.yardstick.scales, needs.law)
        self._page.closing_asked.connect(tab.closing.close_requested)
        self._presenters[TabKey.PEOPLE] = (
            PeoplePresenter(tab, needs, self._writes),
            CaseDetailsPresenter(tab, needs, self._writes),
            ConsentsPresenter(tab, needs, self._writes),
        )
        return tab

    def _documents(self) -> CaseTab:
        tab = DocumentsTab(self._needs.theme)
        tab.export_requested.connect(self._page.ask_for_export)
        presenter = DocumentsPresenter(tab, self._needs)
        self._presenters[TabKey.DOCUMENTS] = presenter
        return tab

    def _access(self) -> CaseTab:
        tab = AccessTab(self._needs.theme)
        traces = self._needs.services.traces
        self._presenters[TabKey.ACCESS] = AccessPresenter(tab, traces)
        return tab
