"""The tab "Spørgsmål": what is asked when a signal stands, to whom, in which language."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from app.preferences.questions.row import QuestionRow
from app.preferences.questions.words import QuestionWords
from app.preferences.section import Section
from app.theme import Theme
from app.widgets.buttons import link_button, quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from models.domain.questions import QUESTIONS_AT_MOST, Place, Question


class QuestionsSection(Section):
    """While something is not kept yet, no other place can be chosen: nothing gets lost."""

    place_chosen = Signal()
    keep_requested = Signal(object)  # tuple[Question, ...]
    reset_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._names = QuestionWords()
        self._choices = Card(theme, " ")
        self._guide = WrapLabel("", "muted")
        self._fields = [FormField(theme, "", ChoiceField()) for _ in range(3)]
        self._list = Card(theme, " ")
        self._origin = WrapLabel("", "small")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space("m"))
        self._add = link_button(theme, "", "plus")
        self._keep = secondary_button(theme, "", "check")
        self._undo = quiet_button(theme, "")
        self._reset = quiet_button(theme, "")
        self._lay_out()
        self._connect()
        self.retranslate()
        self._set_dirty(dirty=False)

    @property
    def code(self) -> str:
        """The signal that is asked about."""
        return self._chosen(0)

    @property
    def place(self) -> Place:
        """To whom, and in which language."""
        return self._chosen(1), self._chosen(2)

    def show_questions(self, questions: tuple[Question, ...], *, is_own: bool) -> None:
        """Show what is asked at the chosen place."""
        self._clear()
        for question in questions:
            self._add_row(question)
        own = self.tr("These are your own questions.")
        bundled = self.tr("These questions come with the program.")
        self._origin.setText(own if is_own else bundled)
        self._reset.setVisible(is_own)
        self._set_dirty(dirty=False)

    def show_error(self, field: str, sentence: str) -> None:
        """Say beside the question of that place what is wrong."""
        rows = self._question_rows()
        index = int(field) if field.isdigit() else 0
        if rows:
            rows[min(index, len(rows) - 1)].show_error(sentence)

    def done_words(self) -> str:
        """Say in passing that the questions are kept."""
        return self.tr("The questions are kept")

    def retranslate(self) -> None:
        """Set every text of the section."""
        self._choices.set_title(self.tr("Questions for the talk"))
        self._guide.setText(
            self.tr(
                "Ask about what the adults can do, never about whose fault it is. No numbers and "
                "no “why”. Where {name} stands, the child’s name is put in."
            )
        )
        labels = (self.tr("When"), self.tr("Put to"), self.tr("Language"))
        names = self._names
        options = (names.signals(), names.addressees(), names.languages())
        for field, label, offered in zip(self._fields, labels, options, strict=True):
            field.set_label(label)
            self._choice(field).set_options(offered)
        self._list.set_title(self.tr("The questions"))
        self._add.setText(self.tr("Add a question"))
        self._keep.setText(self.tr("Keep the questions"))
        self._undo.setText(self.tr("Undo the changes"))
        self._reset.setText(self.tr("Use those that come with the program"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._keep.isEnabled():
            self.place_chosen.emit()

    def _lay_out(self) -> None:
        self._choices.body.addWidget(self._guide)
        flow = FlowLayout(self.theme.space("l"))
        for field in self._fields:
            flow.addWidget(field)
        self._choices.body.addLayout(flow)
        body = self._list.body
        body.addWidget(self._origin)
        body.addLayout(self._rows)
        body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = FlowLayout(self.theme.space("s"))
        for button in (self._keep, self._undo, self._reset):
            buttons.addWidget(button)
        body.addLayout(buttons)
        self.column.addWidget(self._choices)
        self.column.addWidget(self._list)

    def _connect(self) -> None:
        for field in self._fields:
            self._choice(field).changed.connect(self._tell_place)
        self._add.clicked.connect(self._add_empty)
        self._keep.clicked.connect(self._tell_questions)
        self._undo.clicked.connect(self.place_chosen)
        self._reset.clicked.connect(self.reset_requested)

    def _choice(self, field: FormField) -> ChoiceField:
        assert isinstance(field.input, ChoiceField)
        return field.input

    def _chosen(self, index: int) -> str:
        return self._choice(self._fields[index]).chosen

    def _question_rows(self) -> list[QuestionRow]:
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [one for one in widgets if isinstance(one, QuestionRow)]

    def _add_row(self, question: Question) -> QuestionRow:
        row = QuestionRow(self.theme, self._rows.count() + 1, question)
        row.edited.connect(self._follow)
        row.removed.connect(self._take_away)
        self._rows.addWidget(row)
        return row

    def _clear(self) -> None:
        for row in self._question_rows():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _set_dirty(self, *, dirty: bool) -> None:
        for field in self._fields:
            field.input.setEnabled(not dirty)
        self._keep.setEnabled(dirty)
        self._undo.setVisible(dirty)
        self._add.setEnabled(self._rows.count() < QUESTIONS_AT_MOST)

    @Slot(str)
    def _tell_place(self, _key: str) -> None:
        self.place_chosen.emit()

    @Slot()
    def _follow(self) -> None:
        self._set_dirty(dirty=True)

    @Slot()
    def _add_empty(self) -> None:
        row = self._add_row(Question(""))
        row.show()
        row.take_focus()
        self._follow()

    @Slot(object)
    def _take_away(self, row: QuestionRow) -> None:
        left = [one.question for one in self._question_rows() if one is not row]
        self._clear()
        for question in left:
            self._add_row(question).show()
        self._follow()

    @Slot()
    def _tell_questions(self) -> None:
        self.keep_requested.emit(tuple(row.question for row in self._question_rows()))
