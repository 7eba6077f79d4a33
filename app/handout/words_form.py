"""What is written for a document: short lists, numbers from 0 to 10, what comes next."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from app.handout.choice import HandoutChoice
from app.handout.kinds import Text
from app.handout.scaling import ScalingRows
from app.handout.sections import FormScroll, LineField, Section
from app.handout.state import HandoutState
from app.theme import Theme
from app.widgets.date_field import OptionalDateField
from app.widgets.form_field import FormField
from app.widgets.growing_text_edit import GrowingTextEdit

LIST_LENGTH = 1500  # signs in a list
_LISTS = ("works", "worries", "to_happen")
_ALONE = {  # a section with one text, and the field of the choice it fills
    Text.WE_DO: "we_do",
    Text.HEARD: "heard",
    Text.QUESTION: "question",
    Text.ASK_WHOM: "ask_whom",
}


class WordsForm(FormScroll):
    """The texts of a document; each kind has its own."""

    changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self._name = ""
        names = (*_LISTS, *_ALONE.values())
        self._edits = {name: GrowingTextEdit(theme, max_length=LIST_LENGTH) for name in names}
        self._fields = {name: FormField(theme, "", edit) for name, edit in self._edits.items()}
        self._scaling = ScalingRows(theme)
        self._next_day = OptionalDateField(theme, today)
        self._next = FormField(theme, "", self._next_day)
        self._teller = LineField()
        self._tells = FormField(theme, "", self._teller)
        self._sections = {text: Section(theme, "l") for text in Text}
        self._lay_out()
        self._retranslate()

    def show_state(self, state: HandoutState, decimal_mark: str) -> None:
        """Show what has been written so far."""
        choice = state.choice
        self._name = state.name
        for name, edit in self._edits.items():
            edit.set_text(getattr(choice, name))
        self._scaling.show_participants(choice.scaling, decimal_mark)
        self._next_day.set_day(choice.next_meeting)
        self._teller.set_text(choice.tells_child)
        for text, section in self._sections.items():
            section.setVisible(text in state.traits.texts)
        self._retranslate()

    def read(self, choice: HandoutChoice) -> HandoutChoice:
        """Return the choice with what is written now."""
        texts: dict[str, Any] = {name: edit.text() for name, edit in self._edits.items()}
        return replace(
            choice,
            **texts,
            scaling=self._scaling.participants(),
            next_meeting=self._next_day.day(),
            tells_child=self._teller.text(),
        )

    def finish_typing(self) -> None:
        """Take the day as it stands, as when the field is left."""
        # Not every system moves the focus to a button that is clicked.
        self._next_day.editingFinished.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        inside: dict[Text, tuple[QWidget, ...]] = {
            Text.POINTS: tuple(self._fields[name] for name in _LISTS),
            Text.SCALING: (self._scaling,),
            Text.NEXT: (self._next, self._tells),
            **{text: (self._fields[name],) for text, name in _ALONE.items()},
        }
        for text, section in self._sections.items():
            for widget in inside[text]:
                section.body.addWidget(widget)
            self.column.addWidget(section)
        self.column.addStretch(1)
        for edit in self._edits.values():
            edit.settled.connect(self.changed)
        self._scaling.changed.connect(self.changed)
        self._next_day.day_changed.connect(self.changed)
        self._teller.settled.connect(self.changed)

    def _retranslate(self) -> None:
        sections, fields = self._sections, self._fields
        sections[Text.WE_DO].set_title(self.tr("For {name} to take home").format(name=self._name))
        fields["we_do"].set_label(self.tr("What we do now, and why"))
        fields["we_do"].set_help(self.tr("In words {name} would use.").format(name=self._name))
        sections[Text.HEARD].set_title(self.tr("What did we hear?"))
        fields["heard"].set_label(self.tr("Heard at the meeting"))
        sections[Text.QUESTION].set_title(self.tr("For the team"))
        fields["question"].set_label(self.tr("What do you want to think about together?"))
        sections[Text.POINTS].set_title(self.tr("What we talk about"))
        fields["works"].set_label(self.tr("What works well"))
        fields["worries"].set_label(self.tr("What worries us"))
        fields["to_happen"].set_label(self.tr("What needs to happen"))
        sections[Text.SCALING].set_title(self.tr("Where are we now, from 0 to 10?"))
        sections[Text.ASK_WHOM].set_title(self.tr("Who can be asked?"))
        fields["ask_whom"].set_label(self.tr("Names and how to reach them"))
        for name in ("works", "heard", "ask_whom"):
            fields[name].set_help(self.tr("One line is one point."))
        sections[Text.NEXT].set_title(self.tr("From here"))
        self._next.set_label(self.tr("Next follow-up"))
        tells = self.tr("Who tells {name} what was talked about?")
        self._tells.set_label(tells.format(name=self._name))
