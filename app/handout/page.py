"""The page of a document: what it says on the left, what will leave on the right."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.handout.choice import HandoutChoice
from app.handout.choices_form import ChoicesForm
from app.handout.kinds import HandoutKind
from app.handout.preview import Preview
from app.handout.state import HandoutState
from app.handout.words_form import WordsForm
from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.buttons import primary_button, quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.chip import Kind, StatusChip
from app.widgets.columns import Columns
from app.widgets.labels import WrapLabel
from app.widgets.page import Page
from app.widgets.switch import SwitchRow
from app.widgets.tabs import Tabs

CASELOAD, CASE = "caseload", "case"
_SWITCH_INSET_PX = 20  # beside the scroll bar, under the switches above it


class HandoutPage(Page):
    """Shows one document being made; tells when anything was chosen or typed."""

    changed = Signal()
    save_requested = Signal()
    print_requested = Signal()
    close_requested = Signal()
    closed = Signal(object)  # case id: back to the case
    list_requested = Signal()  # back to the list of cases
    reworded = Signal()
    left = Signal()  # the page went out of sight

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self.setObjectName("handout_page")
        self._state: HandoutState | None = None
        self._chip = StatusChip(theme, Kind.WATCH, "", "")
        self._close = quiet_button(theme, "", "x")
        self._print = secondary_button(theme, "", "printer")
        self._save = primary_button(theme, "", "download")
        self._trouble = Banner(theme, Kind.WATCH, "")
        self._tabs = Tabs(theme)
        self._forms = QStackedWidget()
        self.choices = ChoicesForm(theme)
        self.words = WordsForm(theme, today)
        self._seen = SwitchRow(theme, "")
        self.preview = Preview(theme)
        self._nothing = WrapLabel("", "muted")
        self._foot_line = QFrame()
        self._foot_line.setProperty("role", "line")
        self._lay_out()
        self._connect()
        self._word()

    def show_state(self, state: HandoutState, decimal_mark: str) -> None:
        """Show a document's choices and texts."""
        self._state = state
        self.choices.show_state(state)
        self.words.show_state(state, decimal_mark)
        self._seen.switch.setChecked(state.is_seen)
        self._tabs.setVisible(state.is_network)
        self._seen.setVisible(state.is_network)
        self._foot_line.setVisible(state.is_network)
        if not state.is_network:
            self._tabs.setCurrentIndex(0)
        self._word()
        self.show_consequences(state)

    def show_consequences(self, state: HandoutState) -> None:
        """Show what follows from a choice while somebody is typing: no field is touched."""
        self._state = state
        self._chip.setVisible(state.is_network and not state.is_seen)
        self._word_seen()
        self._save.setEnabled(state.can_leave)
        self._print.setEnabled(state.can_leave)
        self._nothing.setVisible(not state.can_leave)

    def read(self, choice: HandoutChoice) -> HandoutChoice:
        """Return the choice with everything that is typed and chosen now."""
        return self.words.read(self.choices.read(choice))

    @property
    def is_marked_seen(self) -> bool:
        """Whether the family has seen it, as the switch says."""
        return self._seen.switch.isChecked()

    def ask_for_recipients(self) -> None:
        """Say beside the field that it must be known who gets the document."""
        self._tabs.setCurrentIndex(0)
        self.choices.ask_for_recipients()

    def start_over(self) -> None:
        """Begin at the first tab, without old errors or pages."""
        self._tabs.setCurrentIndex(0)
        self.choices.start_over()
        self.say_trouble("")
        self.preview.clear()

    def begin(self) -> None:
        """Stand where the work begins."""
        if self._state is not None and self._state.is_network:
            self.choices.begin()
        else:
            self.preview.begin()

    def say_trouble(self, sentence: str) -> None:
        """Say above the page what is the matter, or nothing any more."""
        self._trouble.set_text(sentence)
        self._trouble.setVisible(bool(sentence))

    def retranslate(self) -> None:
        self._word()
        self.reworded.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def _word(self) -> None:
        state = self._state
        title = self.tr("Status for the network meeting")
        if state is not None and state.kind is HandoutKind.CURVE:
            title = self.tr("The curve of the course")
        self.set_title(title)
        self.set_subtitle("")
        crumbs = [(CASELOAD, self.tr("My cases")), (CASE, state.label if state else "")]
        self.set_crumbs([*crumbs, ("handout", title)])
        self._chip.set_status(Kind.WATCH, "", self.tr("DRAFT"))
        self._close.setText(self.tr("Close"))
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save PDF…"))
        self._tabs.setAccessibleName(self.tr("Parts of the document"))
        self._tabs.set_texts([self.tr("What is shown"), self.tr("What is written")])
        self._word_seen()
        self._nothing.setText(
            self.tr("There is no curve that may be shown to others, so there is nothing to save.")
        )

    def _word_seen(self) -> None:
        is_seen = self._state is not None and self._state.is_seen
        later = self.tr("After the next meeting it says DRAFT again")
        until = self.tr("Until then every page says DRAFT")
        self._seen.set_texts(self.tr("The family has seen it"), later if is_seen else until)

    def _lay_out(self) -> None:
        self.title_line.addWidget(self._chip)
        for button in (self._close, self._print, self._save):
            self.tools.addWidget(button)
        self.head_extra.addWidget(self._trouble)
        self._trouble.hide()
        columns = Columns(self.theme, (7, 13))
        columns.columns[0].addWidget(self._left())
        columns.columns[1].addWidget(self.preview)
        self.body.addWidget(columns, 1)

    def _left(self) -> QWidget:
        card = Card(self.theme)
        self._forms.addWidget(self.choices)
        self._forms.addWidget(self.words)
        foot = QVBoxLayout()
        foot.setSpacing(0)
        self._seen.setContentsMargins(0, 0, _SWITCH_INSET_PX, 0)
        foot.addWidget(self._foot_line)
        foot.addWidget(self._nothing)
        foot.addWidget(self._seen)
        card.body.setSpacing(0)
        card.body.addWidget(self._tabs)
        card.body.addWidget(self._forms, 1)
        card.body.addLayout(foot)
        return card

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._forms.setCurrentIndex)
        self.choices.changed.connect(self.changed)
        self.words.changed.connect(self.changed)
        self._seen.switch.clicked.connect(self._tell)
        self._close.clicked.connect(self.close_requested)
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self.crumb_chosen.connect(self._follow_crumb)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @Slot(str)
    def _follow_crumb(self, key: str) -> None:
        if key == CASE:
            self.close_requested.emit()
        elif key == CASELOAD:
            self.list_requested.emit()
