"""The page of a document: what it says on the left, what will leave on the right."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.documents.kinds import ACCESS, DocumentKind
from app.handout.choice import HandoutChoice
from app.handout.choices_form import ChoicesForm
from app.handout.leaving_form import LeavingForm
from app.handout.page_words import PageWords
from app.handout.preview import Preview
from app.handout.state import HandoutState
from app.handout.words_form import WordsForm
from app.theme import Theme
from app.widgets.banner import Banner
from app.widgets.buttons import icon_button, primary_button, quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.chip import Kind, StatusChip
from app.widgets.columns import Columns
from app.widgets.labels import WrapLabel
from app.widgets.page import Page
from app.widgets.tabs import Tabs
from app.wording import Wording

CASELOAD, CASE = "caseload", "case"
SHOWN, WRITTEN, LEAVING = range(3)  # the tabs


class HandoutPage(Page):
    """Shows one document being made; tells when anything was chosen or typed."""

    changed = Signal()
    kind_chosen = Signal(str)  # DocumentKind
    access_requested = Signal()  # the access package
    access_asked = Signal(object)  # the same, with the case id
    save_requested = Signal()
    print_requested = Signal()
    journal_requested = Signal()
    copy_requested = Signal()
    text_requested = Signal()
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
        self._more = icon_button(theme, "ellipsis", "")
        self._print = secondary_button(theme, "", "printer")
        self._save = primary_button(theme, "", "download")
        self._trouble = Banner(theme, Kind.WATCH, "")
        self._other = quiet_button(theme, "", "file-text")
        self._said = PageWords(self)
        self._tabs = Tabs(theme)
        self._forms = QStackedWidget()
        self.choices = ChoicesForm(theme, today)
        self.words = WordsForm(theme, today)
        self.leaving = LeavingForm(theme, today)
        self.preview = Preview(theme)
        self._nothing = WrapLabel("", "muted")
        self._names = Banner(theme, Kind.WATCH, "", icon="eye")
        self._lay_out()
        self._connect()
        self._word()

    def show_state(self, state: HandoutState, words: Wording) -> None:
        """Show a document's choices and texts."""
        self._state = state
        self.choices.show_state(state, words)
        self.words.show_state(state, words.decimal_mark)
        self.leaving.show_state(state)
        has_words = bool(state.traits.texts)
        self._tabs.setTabVisible(WRITTEN, has_words)
        if not has_words and self._tabs.currentIndex() == WRITTEN:
            self._tabs.setCurrentIndex(SHOWN)
        self._word()
        self.show_consequences(state, words)

    def show_consequences(self, state: HandoutState, words: Wording) -> None:
        """Show what follows from a choice while somebody is typing: no field is touched."""
        self._state = state
        self.choices.show_consequences(state, words)
        self.leaving.show_consequences(state)
        self._chip.setVisible(state.is_draft)
        for button in (self._save, self._print, self._more):
            button.setEnabled(state.can_leave)
        self._nothing.setVisible(not state.can_leave)

    def show_names_found(self) -> None:
        """Say how many names, ages and others are marked in the preview."""
        self._names.set_text(self._said.found(self.preview.found))
        self._names.setVisible(self.preview.pages > 0)

    def read(self, choice: HandoutChoice) -> HandoutChoice:
        """Return the choice with everything that is typed and chosen now."""
        return self.leaving.read(self.words.read(self.choices.read(choice)))

    def finish_typing(self) -> None:
        """Take the days as they stand, as when their fields are left."""
        for form in (self.choices, self.words, self.leaving):
            form.finish_typing()

    def ask_for_recipients(self) -> None:
        """Say beside the field that it must be known who gets the document."""
        self._tabs.setCurrentIndex(SHOWN)
        self.choices.ask_for_recipients()

    def is_password_ready(self) -> bool:
        """Whether the password, if there is to be one, can be used; else go to it and say why."""
        if self.leaving.is_ready():
            return True
        self._tabs.setCurrentIndex(LEAVING)
        return self.leaving.is_ready()

    def start_over(self) -> None:
        """Begin at the first tab, without old errors, pages or password."""
        self._tabs.setCurrentIndex(SHOWN)
        self.choices.start_over()
        self.leaving.start_over()
        self.say_trouble("")
        self.preview.clear()
        self._names.hide()

    def begin(self) -> None:
        """Stand where the work begins."""
        if self._state is not None and self._state.traits.needs_recipients:
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
        state, names = self._state, self._said.kinds()
        title = names[state.kind] if state is not None else ""
        self.set_title(title)
        self.set_subtitle("")
        crumbs = [(CASELOAD, self.tr("My cases")), (CASE, state.label if state else "")]
        self.set_crumbs([*crumbs, ("handout", title)])
        self._chip.set_status(Kind.WATCH, "", self.tr("DRAFT"))
        self._close.setText(self.tr("Close"))
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save PDF…"))
        self._more.setToolTip(self.tr("More ways out"))
        self._more.setAccessibleName(self.tr("More ways out"))
        self._other.setText(self.tr("Another document"))
        self._tabs.setAccessibleName(self.tr("Parts of the document"))
        self._tabs.set_texts([self.tr("Shown"), self.tr("Written"), self.tr("Going out")])
        nothing = self.tr(
            "There is no curve that may be shown to others, so there is nothing to save."
        )
        if state is not None and state.kind is DocumentKind.RECALL_LETTER:
            nothing = self.tr("No document shows a number that was corrected.")
        self._nothing.setText(nothing)
        self.show_names_found()

    def _lay_out(self) -> None:
        self.title_line.addWidget(self._chip)
        self.title_line.addWidget(self._other)
        for button in (self._close, self._more, self._print, self._save):
            self.tools.addWidget(button)
        self.head_extra.addWidget(self._trouble)
        self._trouble.hide()
        columns = Columns(self.theme, (7, 13))
        columns.columns[0].addWidget(self._left())
        columns.columns[1].addWidget(self.preview)
        self.body.addWidget(columns, 1)

    def _left(self) -> QWidget:
        card = Card(self.theme)
        for form in (self.choices, self.words, self.leaving):
            self._forms.addWidget(form)
        card.body.setSpacing(0)
        card.body.addWidget(self._tabs)
        card.body.addWidget(self._forms, 1)
        card.body.addWidget(self._nothing)
        card.body.addSpacing(self.theme.space("s"))
        card.body.addWidget(self._names)
        return card

    def _connect(self) -> None:
        self._other.clicked.connect(self._offer_others)
        self._tabs.currentChanged.connect(self._forms.setCurrentIndex)
        for form in (self.choices, self.words, self.leaving):
            form.changed.connect(self.changed)
        self._close.clicked.connect(self.close_requested)
        self._more.clicked.connect(self._open_more)
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self.crumb_chosen.connect(self._follow_crumb)

    @Slot()
    def _offer_others(self) -> None:
        menu = QMenu(self)
        for kind, name in self._said.kinds().items():
            action = menu.addAction(name)
            action.setData(kind.value)
            action.setCheckable(True)
            action.setChecked(self._state is not None and kind is self._state.kind)
        menu.addSeparator()
        menu.addAction(self.tr("Access package…")).setData(ACCESS)
        menu.triggered.connect(self._choose_other)
        self._pop_up(menu, self._other)

    @Slot(QAction)
    def _choose_other(self, action: QAction) -> None:
        if action.data() == ACCESS:
            self.access_requested.emit()
        else:
            self.kind_chosen.emit(str(action.data()))

    @Slot()
    def _open_more(self) -> None:
        menu = QMenu(self)
        for text, way in (
            (self.tr("Make ready for the case system…"), self.journal_requested),
            (self.tr("Copy as text"), self.copy_requested),
            (self.tr("Save as text…"), self.text_requested),
        ):
            menu.addAction(text).triggered.connect(way)
        self._pop_up(menu, self._more)

    def _pop_up(self, menu: QMenu, button: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(str)
    def _follow_crumb(self, key: str) -> None:
        if key == CASE:
            self.close_requested.emit()
        elif key == CASELOAD:
            self.list_requested.emit()
