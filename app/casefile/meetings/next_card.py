"""The next meeting: plan it, move it, or note in one press that it did not happen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.casefile.case_state import CaseState
from app.casefile.meetings.time_field import TimeField
from app.theme import Theme
from app.widgets.buttons import link_button, secondary_button
from app.widgets.card import Card
from app.widgets.date_field import OptionalDateField
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from models.domain.cases import SessionState
from models.services.drafts import NextMeeting


class NextCard(Card):
    """Shows the planned meeting, or the fields to plan one."""

    planned = Signal(object)  # NextMeeting
    absence_noted = Signal(object, object)  # day, SessionState

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme, self.tr("Next meeting"))
        self._day: date | None = None
        self._when = WrapLabel("", "strong")
        self.day = OptionalDateField(theme, today, long=True)
        self.at = TimeField()
        self.day_field = FormField(theme, self.tr("Day"), self.day)
        self._at_field = FormField(theme, self.tr("Time"), self.at)
        self._save = secondary_button(theme, self.tr("Plan"), "calendar-plus")
        self._move = link_button(theme, self.tr("Move"))
        self._cancel = secondary_button(theme, self.tr("Cancelled"))
        self._missed = secondary_button(theme, self.tr("Did not come"))
        self._fields = self._field_row(theme)
        self._happened = QWidget()
        row = FlowLayout(theme.space("s"))
        for button in (self._cancel, self._missed, self._move):
            row.addWidget(button)
        self._happened.setLayout(row)
        self.body.addWidget(self._when)
        self.body.addWidget(self._happened)
        self.body.addWidget(self._fields)
        self._save.clicked.connect(self._plan)
        self._move.clicked.connect(self._open_fields)
        self._cancel.clicked.connect(self._note_cancelled)
        self._missed.clicked.connect(self._note_missed)

    def show_case(self, state: CaseState) -> None:
        """Show what is planned."""
        planned = state.planned
        self.setVisible(state.is_open)
        self._happened.setVisible(planned is not None)
        self._when.setVisible(planned is not None)
        self._fields.setVisible(planned is None)
        self._day = planned.day if planned else None
        self.day.set_day(self._day)
        self.at.set_time(planned.planned_time if planned else None)
        self.day_field.clear_error()
        if planned is not None:
            words = state.words
            at = f" {words.clock(planned.planned_time)}" if planned.planned_time else ""
            self._when.setText(f"{words.weekday_and_day(planned.day)}{at}")
            # Before the day has come nobody can have stayed away.
            self._missed.setVisible(planned.day <= state.today)

    def refuse(self, _field: str, sentence: str) -> None:
        """Say beside the day why it cannot be kept."""
        self.day_field.set_error(sentence)

    def _field_row(self, theme: Theme) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout()
        row.setSpacing(theme.space("s"))
        row.addWidget(self.day_field, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._at_field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        column.addLayout(row)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    @Slot()
    def _open_fields(self) -> None:
        self._fields.show()
        self.day.setFocus()

    @Slot()
    def _plan(self) -> None:
        day = self.day.day()
        if day is None:
            self.day_field.set_error(self.tr("Choose a day."))
            return
        self.planned.emit(NextMeeting(day, self.at.at()))

    @Slot()
    def _note_cancelled(self) -> None:
        self.absence_noted.emit(self._day, SessionState.CANCELLED)

    @Slot()
    def _note_missed(self) -> None:
        self.absence_noted.emit(self._day, SessionState.NO_SHOW)
