"""The page of one case: who it is, what can be done, and seven tabs."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from app.casefile.case_state import CaseState
from app.casefile.case_tab import CaseTab
from app.documents.kinds import DocumentKind
from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.buttons import primary_button, secondary_button
from app.widgets.chip import Kind
from app.widgets.page import Page
from app.widgets.tabs import Tabs

CASELOAD = "caseload"


class TabKey(StrEnum):
    """The tabs, from left to right."""

    CURVE = "curve"
    COOPERATION = "cooperation"
    PLANS = "plans"
    MEETINGS = "meetings"
    PEOPLE = "people"
    DOCUMENTS = "documents"
    ACCESS = "access"


TabMaker = Callable[[], CaseTab]


@dataclass(frozen=True, slots=True, repr=False)
class CaseHead:
    """What stands above the tabs."""

    title: str
    subtitle: str
    meeting: str  # the words of the one primary button
    can_meet: bool
    closed: str = ""  # why nothing new can be recorded; empty while the case is open


class CasePage(Page):
    """Shows one case; a tab is made when it is first looked at."""

    meeting_requested = Signal(object)  # case id
    export_requested = Signal(str, object)  # DocumentKind, case id
    print_requested = Signal(str, object)
    help_requested = Signal(str)  # topic
    closing_asked = Signal()  # the tab of people asks how the course ended
    tab_shown = Signal(str)  # value of a TabKey
    reworded = Signal()
    looked_at = Signal()  # the page came to the front

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, scrolls=False)
        self.setObjectName("case_page")
        self._makers: dict[TabKey, TabMaker] = {}
        self._areas: dict[TabKey, _TabArea] = {}
        self._case_id: object = None
        self._tabs = Tabs(theme)
        self._stack = QStackedWidget()
        self._print = secondary_button(theme, "", "printer")
        self._export = secondary_button(theme, "", "file-text")
        self._meet = primary_button(theme, "", "play")
        self._closed = Banner(theme, Kind.NEUTRAL, "", icon="lock")
        for button in (self._print, self._export, self._meet):
            self.tools.addWidget(button)
        self.head_extra.addWidget(self._closed)
        self.head_extra.addWidget(self._tabs)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._stack, 1)
        self._print.clicked.connect(self._ask_for_print)
        self._export.clicked.connect(self._ask_for_network)
        self._meet.clicked.connect(self.ask_for_meeting)
        self.retranslate()
        self._tabs.currentChanged.connect(self._show_tab)

    @property
    def tab(self) -> TabKey:
        """The tab in front."""
        return tuple(TabKey)[max(0, self._tabs.currentIndex())]

    def set_makers(self, makers: dict[TabKey, TabMaker]) -> None:
        """Say how each tab is made; those that were made before are let go."""
        self._makers = makers
        for area in self._areas.values():
            self._stack.removeWidget(area)
            area.hide()
            area.deleteLater()
        self._areas = {}

    def furnish(self) -> None:
        """Make the tab in front before it is needed."""
        self._area_of(self.tab)

    def show_head(self, case_id: object, head: CaseHead) -> None:
        """Show who it is, and whether a meeting can begin."""
        self._case_id = case_id
        self.set_title(head.title)
        self.set_subtitle(head.subtitle)
        self.set_crumbs([(CASELOAD, self.tr("My cases")), ("case", head.title)])
        self._meet.setText(head.meeting)
        self._meet.setEnabled(head.can_meet)
        self._meet.setToolTip(head.closed)
        self._closed.setVisible(bool(head.closed))
        self._closed.set_text(head.closed)

    def show_case(self, state: CaseState) -> None:
        """Show the case in the tab in front, which is made now if it is new."""
        area = self._area_of(self.tab)
        area.tab.show_case(state)
        self._stack.setCurrentWidget(area)

    def choose_tab(self, key: TabKey) -> None:
        """Go to a tab."""
        self._tabs.setCurrentIndex(tuple(TabKey).index(key))

    def leave(self) -> None:
        """Close in every tab what is for the therapist's eyes only."""
        for area in self._areas.values():
            area.tab.leave()

    def retranslate(self) -> None:
        self._print.setText(self.tr("Print"))
        self._export.setText(self.tr("For a network meeting"))
        self._tabs.setAccessibleName(self.tr("Parts of the case"))
        self._tabs.set_texts(
            [
                self.tr("The curve"),
                self.tr("Cooperation"),
                self.tr("Goals and agreements"),
                self.tr("Meetings and notes"),
                self.tr("Family and network"),
                self.tr("Documents"),
                self.tr("Who has seen it"),
            ]
        )
        self.reworded.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.leave()

    @Slot()
    def ask_to_close(self) -> None:
        """Ask how the course ended, as decided in the meeting."""
        self.choose_tab(TabKey.PEOPLE)
        self.closing_asked.emit()

    def ask_for_meeting(self) -> None:
        """Ask for the meeting room."""
        self.meeting_requested.emit(self._case_id)

    @Slot(str)
    def ask_for_export(self, kind: str) -> None:
        """Ask for a document as a file."""
        self.export_requested.emit(kind, self._case_id)

    def _area_of(self, key: TabKey) -> "_TabArea":
        if key not in self._areas:
            self._areas[key] = _TabArea(self._makers[key]())
            self._stack.addWidget(self._areas[key])
        return self._areas[key]

    @Slot(int)
    def _show_tab(self, _index: int) -> None:
        self.leave()
        self.tab_shown.emit(self.tab.value)

    @Slot()
    def _ask_for_print(self) -> None:
        self.print_requested.emit(DocumentKind.CURVE.value, self._case_id)

    @Slot()
    def _ask_for_network(self) -> None:
        self.ask_for_export(DocumentKind.NETWORK_MEETING.value)


class _TabArea(QScrollArea):
    """A tab that scrolls by itself."""

    def __init__(self, tab: CaseTab) -> None:
        super().__init__()
        self.tab = tab
        tab.setProperty("role", "page-body")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(tab)
        self._margins = tab.column.contentsMargins()
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)

    @Slot(int, int)
    def _leave_room(self, _low: int, high: int) -> None:
        """Keep the cards in line with the head whether or not there is a scroll bar."""
        bar = self.verticalScrollBar().sizeHint().width() if high > 0 else 0
        sides = self._margins
        self.tab.column.setContentsMargins(
            sides.left(), sides.top(), sides.right() - bar, sides.bottom()
        )
