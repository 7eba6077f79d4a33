"""Papers about no single case: choose one, look at it, save or print it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot

from app.form_languages import FORM_LANGUAGES
from app.handout.choice import LANGUAGES
from app.handout.papers.wish import Paper
from app.handout.preview import Preview
from app.handout.sections import Section
from app.theme import Theme
from app.widgets.buttons import primary_button, secondary_button
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.columns import Columns
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from app.widgets.page import Page
from app.widgets.toggle_chip import ToggleChipRow

Options = Sequence[tuple[str, str]]


class PapersPage(Page):
    """Which paper, in which language; what it will look like on the right."""

    changed = Signal()
    reworded = Signal()
    save_requested = Signal()
    print_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._print = secondary_button(theme, "", "printer")
        self._save = primary_button(theme, "", "download")
        self._papers = ToggleChipRow(theme)
        self._forms, self._years = ChoiceField(), ChoiceField()
        self._form, self._year = (
            FormField(theme, "", self._forms),
            FormField(theme, "", self._years),
        )
        self._languages = ToggleChipRow(theme)
        self._form_languages: Mapping[str, tuple[str, ...]] = {}
        self._about = WrapLabel("", "small")
        self._which, self._language = Section(theme, "m"), Section(theme, "s")
        self.preview = Preview(theme, has_marks=False)
        self._lay_out()
        self._connect()
        self._word()
        self._papers.choose(Paper.BLANK_FORM)

    @property
    def paper(self) -> Paper:
        """Which paper is chosen."""
        return Paper(self._papers.chosen)

    @property
    def form(self) -> str:
        """Key of the chosen form."""
        return self._forms.chosen

    @property
    def year(self) -> int:
        """The chosen year; 0 where no course has ended."""
        return int(self._years.chosen or 0)

    @property
    def language(self) -> str:
        """Code of the paper's language."""
        return self._languages.chosen

    def offer(
        self, forms: Options, years: Options, languages: Mapping[str, tuple[str, ...]]
    ) -> None:
        """Offer these forms, their languages, and years; what was chosen stays chosen."""
        self._form_languages = languages
        self._forms.set_options(forms)
        self._years.set_options(years)
        self._show_choice()

    def choose_language(self, language: str) -> None:
        """Begin with a language."""
        self._offer_languages(is_form=False)
        self._languages.choose(language)

    def retranslate(self) -> None:
        """Set every text of the page."""
        self._word()
        self.reworded.emit()

    def _word(self) -> None:
        self.set_title(self.tr("Documents"))
        self.set_subtitle(self.tr("about no single case"))
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save PDF…"))
        self._which.set_title(self.tr("Which paper?"))
        self._papers.set_options(
            [
                (Paper.BLANK_FORM.value, self.tr("Blank form")),
                (Paper.YEARLY_STATUS.value, self.tr("Yearly status")),
            ]
        )
        self._form.set_label(self.tr("Form"))
        self._year.set_label(self.tr("Year"))
        self._language.set_title(self.tr("The paper’s language"))
        self._show_choice()

    def _show_choice(self) -> None:
        if not self._papers.chosen:
            return
        is_form = self.paper is Paper.BLANK_FORM
        self._offer_languages(is_form=is_form)
        self._form.setVisible(is_form)
        self._year.setVisible(not is_form)
        self._about.setText(
            self.tr("The lines are 100 mm when the printer leaves the size alone: measure the "
                    "ruler at the foot.")
            if is_form
            else self.tr("From courses that have ended. Small groups are hidden. It does not show "
                         "that the effort is the cause.")
        )  # fmt: skip

    def _offer_languages(self, *, is_form: bool) -> None:
        """Offer the paper's languages; a form may have others than the window."""
        known = self._form_languages.get(self.form, LANGUAGES) if is_form else LANGUAGES
        words = {"da": self.tr("Danish"), "en": self.tr("English")}
        chosen = self.language
        self._languages.set_options([(one, words.get(one, self._foreign(one))) for one in known])
        self._languages.choose(chosen if chosen in known else LANGUAGES[0])

    def _foreign(self, code: str) -> str:
        language = FORM_LANGUAGES[code]
        if language.is_working_translation:
            return self.tr("{language} (working translation)").format(language=language.own_name)
        return language.own_name

    def _lay_out(self) -> None:
        for button in (self._print, self._save):
            self.tools.addWidget(button)
        card = Card(self.theme)
        card.body.setSpacing(self.theme.space("xl"))
        for widget in (self._papers, self._form, self._year, self._about):
            self._which.body.addWidget(widget)
        self._language.body.addWidget(self._languages)
        card.body.addWidget(self._which)
        card.body.addWidget(self._language)
        card.body.addStretch(1)
        columns = Columns(self.theme, (7, 13))
        columns.columns[0].addWidget(card)
        columns.columns[1].addWidget(self.preview)
        self.body.addWidget(columns, 1)

    def _connect(self) -> None:
        for row in (self._papers, self._languages):
            row.changed.connect(self._tell)
        for field in (self._forms, self._years):
            field.changed.connect(self._tell)
        self._save.clicked.connect(self.save_requested)
        self._print.clicked.connect(self.print_requested)

    def show_can_leave(self, *, can: bool) -> None:
        """Let it be saved and printed, or not where there is nothing."""
        for button in (self._save, self._print):
            button.setEnabled(can)

    @Slot()
    def _tell(self) -> None:
        self._show_choice()
        self.changed.emit()
