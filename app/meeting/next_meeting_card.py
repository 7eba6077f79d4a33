"""When the next meeting is: proposed from the rhythm so far, or not agreed yet."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from app.meeting.states import NextState
from app.meeting.typed_time import read_time
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.date_field import OptionalDateField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel


class NextMeetingCard(Card):
    """A day and perhaps a time; an empty day means none was agreed."""

    changed = Signal(object, object)  # date or None, time or None

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme, " ")
        self._clock: Callable[[time], str] = str
        self._day = FormField(theme, "", OptionalDateField(theme, today, long=True))
        self._time = FormField(theme, "", QLineEdit())
        self._hint = WrapLabel("", "help")
        self._at: time | None = None
        self._time.input.setMaximumWidth(theme.pixels(110))
        self._day.setMinimumWidth(theme.pixels(280))
        for part in (self._day, self._time, self._hint):
            self.body.addWidget(part)
        self._day_field().day_changed.connect(self._tell_day)
        self._time_field().editingFinished.connect(self._read_time)
        self.retranslate()

    def set_clock(self, clock: Callable[[time], str]) -> None:
        """Take how a time of day is written."""
        self._clock = clock
        self.retranslate()

    def show_state(self, state: NextState) -> None:
        """Show what is proposed or was chosen."""
        self._day_field().set_day(state.day)
        self._at = state.at
        self._show_time()
        self._day.clear_error()

    def show_problem(self, sentence: str) -> None:
        """Say beside the day what is wrong with it."""
        self._day.set_error(sentence)

    def retranslate(self) -> None:
        self.set_title(self.tr("Next meeting"))
        self._day.set_label(self.tr("Day"))
        self._time.set_label(self.tr("Time"))
        self._hint.setText(self.tr("Proposed from how often you meet. Empty: not agreed yet."))
        self._time_field().setPlaceholderText(self._clock(time(14, 30)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._show_time()

    def _show_time(self) -> None:
        self._time_field().setText(self._clock(self._at) if self._at else "")
        self._time.clear_error()

    def _day_field(self) -> OptionalDateField:
        assert isinstance(self._day.input, OptionalDateField)
        return self._day.input

    def _time_field(self) -> QLineEdit:
        assert isinstance(self._time.input, QLineEdit)
        return self._time.input

    @Slot(object)
    def _tell_day(self, day: object) -> None:
        self._day.clear_error()
        self.changed.emit(day, self._at)

    @Slot()
    def _read_time(self) -> None:
        text = self._time_field().text().strip()
        found = read_time(text)
        if found is None and text:
            self._time.set_error(
                self.tr("Write a time such as {time}.").format(time=self._clock(time(14, 30)))
            )
            return
        is_new = found != self._at
        self._at = found
        self._show_time()
        if is_new:
            self.changed.emit(self._day_field().day(), self._at)
