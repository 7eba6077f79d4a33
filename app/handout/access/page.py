"""The page of an access package: what speaks of others on the left, the package on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from app.handout.access.rows import PieceLine, PieceRows
from app.handout.preview import Preview
from app.handout.sections import FormScroll, Section
from app.theme import Theme
from app.widgets.buttons import primary_button, quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.chip import Kind, StatusChip
from app.widgets.columns import Columns
from app.widgets.labels import WrapLabel
from app.widgets.page import Page
from app.widgets.switch import SwitchRow
from app.widgets.toggle_chip import ToggleChipRow

CASELOAD, CASE = "caseload", "case"


class AccessPage(Page):
    """Whose package, what is left out for somebody else's sake, and whether all was looked at."""

    changed = Signal()
    person_chosen = Signal()
    save_requested = Signal()
    print_requested = Signal()
    close_requested = Signal()
    closed = Signal(object)  # case id: back to the case
    list_requested = Signal()
    reworded = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._label = ""
        self._chip = StatusChip(theme, Kind.WATCH, "", "")
        self._close = quiet_button(theme, "", "x")
        self._print = secondary_button(theme, "", "printer")
        self._save = primary_button(theme, "", "download")
        self._form = FormScroll(theme)
        self._people = ToggleChipRow(theme)
        self._pieces = PieceRows(theme)
        self._none = WrapLabel("", "muted")
        self._languages = ToggleChipRow(theme)
        self._seen = SwitchRow(theme, "")
        self._whose, self._others, self._language = (
            Section(theme, gap) for gap in ("s", "xs", "s")
        )
        self.preview = Preview(theme, has_marks=False)
        self._lay_out()
        self._connect()
        self._word()

    @property
    def person(self) -> str:
        """Id of whom it is about."""
        return self._people.chosen

    @property
    def language(self) -> str:
        """Code of the package's language."""
        return self._languages.chosen

    @property
    def is_reviewed(self) -> bool:
        """Whether all that speaks of others has been looked at."""
        return self._seen.switch.isChecked()

    @property
    def left_out(self) -> frozenset[str]:
        """Keys of what is not given out."""
        return self._pieces.left_out()

    def show_case(self, label: str, people: Sequence[tuple[str, str]], language: str) -> None:
        """Begin with a case, nothing looked at yet."""
        self._label = label
        self._people.set_options(people)
        self._people.choose(people[0][0] if people else "")
        self._languages.choose(language)
        self._seen.switch.setChecked(False)
        self.preview.clear()
        self._word()

    def show_pieces(self, pieces: Sequence[PieceLine], left_out: frozenset[str]) -> None:
        """Show what speaks of others."""
        self._pieces.show_pieces(pieces, left_out)
        self._none.setVisible(not pieces)
        self.show_whether_it_may_leave()

    def show_whether_it_may_leave(self) -> None:
        """Let it be saved only when all was looked at."""
        self._chip.setVisible(not self.is_reviewed)
        for button in (self._save, self._print):
            button.setEnabled(self.is_reviewed)

    def forget_review(self) -> None:
        """Take the review back: it was another person's."""
        self._seen.switch.setChecked(False)

    def retranslate(self) -> None:
        """Set every text of the page."""
        self._word()
        self.reworded.emit()

    def _word(self) -> None:
        title = self.tr("Access package")
        self.set_title(title)
        crumbs = [(CASELOAD, self.tr("My cases")), (CASE, self._label)]
        self.set_crumbs([*crumbs, ("access", title)])
        self._chip.set_status(Kind.WATCH, "", self.tr("TO BE LOOKED AT"))
        self._close.setText(self.tr("Close"))
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save PDF and JSON…"))
        self._whose.set_title(self.tr("Everything about whom?"))
        self._others.set_title(self.tr("What speaks of others too"))
        self._none.setText(self.tr("Nothing in it speaks of others."))
        self._language.set_title(self.tr("The package’s language"))
        self._languages.set_options([("da", self.tr("Danish")), ("en", self.tr("English"))])
        self._seen.set_texts(
            self.tr("I have looked at all of it"),
            self.tr("Off means left out. What is left out is said to be left out."),
        )

    def _lay_out(self) -> None:
        self.title_line.addWidget(self._chip)
        for button in (self._close, self._print, self._save):
            self.tools.addWidget(button)
        self._whose.body.addWidget(self._people)
        self._others.body.addWidget(self._none)
        self._others.body.addWidget(self._pieces)
        self._language.body.addWidget(self._languages)
        for section in (self._whose, self._language, self._others):
            self._form.column.addWidget(section)
        self._form.column.addStretch(1)
        card = Card(self.theme)
        card.body.setSpacing(0)
        card.body.addWidget(self._form, 1)
        line = QFrame()
        line.setProperty("role", "line")
        card.body.addWidget(line)
        card.body.addWidget(self._seen)
        columns = Columns(self.theme, (7, 13))
        columns.columns[0].addWidget(card)
        columns.columns[1].addWidget(self.preview)
        self.body.addWidget(columns, 1)

    def _connect(self) -> None:
        self._people.changed.connect(self._choose_person)
        self._languages.changed.connect(self._tell)
        self._pieces.changed.connect(self._tell)
        self._seen.switch.clicked.connect(self._tell)
        self._close.clicked.connect(self.close_requested)
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self.crumb_chosen.connect(self._follow_crumb)

    @Slot()
    def _choose_person(self) -> None:
        self.forget_review()
        self.person_chosen.emit()

    @Slot()
    def _tell(self) -> None:
        self.show_whether_it_may_leave()
        self.changed.emit()

    @Slot(str)
    def _follow_crumb(self, key: str) -> None:
        if key == CASE:
            self.close_requested.emit()
        elif key == CASELOAD:
            self.list_requested.emit()
