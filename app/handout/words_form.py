"""What is written for the meeting: three short lists, numbers from 0 to 10, what comes next."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal

from app.handout.choice import HandoutChoice
from app.handout.scaling import ScalingRows
from app.handout.sections import FormScroll, LineField, Section
from app.handout.state import HandoutState
from app.theme import Theme
from app.widgets.date_field import OptionalDateField
from app.widgets.form_field import FormField
from app.widgets.growing_text_edit import GrowingTextEdit

LIST_LENGTH = 1500  # signs in a list


class WordsForm(FormScroll):
    """The texts of a network document."""

    changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme)
        self._name = ""
        self._works, self._worries, self._to_happen = (
            FormField(theme, "", GrowingTextEdit(theme, max_length=LIST_LENGTH)) for _ in range(3)
        )
        self._scaling = ScalingRows(theme)
        self._numbers = Section(theme, "s")
        self._next_day = OptionalDateField(theme, today)
        self._next = FormField(theme, "", self._next_day)
        self._teller = LineField()
        self._tells = FormField(theme, "", self._teller)
        self._lay_out(theme)
        self._retranslate()

    def show_state(self, state: HandoutState, decimal_mark: str) -> None:
        """Show what has been written so far."""
        choice = state.choice
        self._name = state.name
        for field, text in zip(self._lists(), _texts(choice), strict=True):
            field.set_text(text)
        self._scaling.show_participants(choice.scaling, decimal_mark)
        self._next_day.set_day(choice.next_meeting)
        self._teller.set_text(choice.tells_child)
        self._retranslate()

    def read(self, choice: HandoutChoice) -> HandoutChoice:
        """Return the choice with what is written now."""
        works, worries, to_happen = (field.text() for field in self._lists())
        return replace(
            choice,
            works=works,
            worries=worries,
            to_happen=to_happen,
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

    def _lists(self) -> tuple[GrowingTextEdit, ...]:
        fields = (self._works, self._worries, self._to_happen)
        return tuple(one.input for one in fields if isinstance(one.input, GrowingTextEdit))

    def _lay_out(self, theme: Theme) -> None:
        lists = Section(theme, "l")
        for field in (self._works, self._worries, self._to_happen):
            lists.body.addWidget(field)
        self._meeting = lists
        self._onward = Section(theme, "l")
        self._onward.body.addWidget(self._next)
        self._onward.body.addWidget(self._tells)
        self._numbers.body.addWidget(self._scaling)
        for section in (lists, self._numbers, self._onward):
            self.column.addWidget(section)
        self.column.addStretch(1)
        for text in self._lists():
            text.settled.connect(self.changed)
        self._scaling.changed.connect(self.changed)
        self._next_day.day_changed.connect(self.changed)
        self._teller.settled.connect(self.changed)

    def _retranslate(self) -> None:
        self._meeting.set_title(self.tr("What we talk about"))
        self._works.set_label(self.tr("What works well"))
        self._worries.set_label(self.tr("What worries us"))
        self._to_happen.set_label(self.tr("What needs to happen"))
        self._works.set_help(self.tr("One line is one point."))
        self._numbers.set_title(self.tr("Where are we now, from 0 to 10?"))
        self._onward.set_title(self.tr("From here"))
        self._next.set_label(self.tr("Next follow-up"))
        tells = self.tr("Who tells {name} what was talked about?")
        self._tells.set_label(tells.format(name=self._name))


def _texts(choice: HandoutChoice) -> tuple[str, str, str]:
    return choice.works, choice.worries, choice.to_happen
