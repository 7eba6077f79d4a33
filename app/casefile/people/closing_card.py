"""Ending a course, as agreed or not, and going on with one that had ended."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.form_field import FormField
from app.widgets.growing_text_edit import GrowingTextEdit
from app.widgets.labels import WrapLabel
from app.widgets.save_dialog import SaveDialog
from app.wording import Wording
from models.domain.cases import Case, Ending
from models.services.drafts import WORDS_LENGTH


class ClosingCard(Card):
    """Says whether the course runs, and offers the way to the other."""

    close_requested = Signal()
    reopen_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("The course"))
        self._words = WrapLabel("", "muted")
        self._close = secondary_button(theme, self.tr("Close the course"), "flag")
        self._reopen = secondary_button(theme, self.tr("Reopen"), "lock-open")
        self.body.addWidget(self._words)
        for button in (self._close, self._reopen):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._close.clicked.connect(self._ask_to_close)
        self._reopen.clicked.connect(self._ask_to_reopen)

    def show_case(self, case: Case, words: Wording) -> None:
        """Show where the course is."""
        self._close.setVisible(case.is_open)
        self._reopen.setVisible(not case.is_open)
        if case.closed is None:
            since = self.tr("The course has run since {day}.")
            said = [since.format(day=words.day(case.opened))]
            if case.reopened is not None:
                again = self.tr("It was taken up again on {day}.")
                said.append(again.format(day=words.day(case.reopened)))
            self._words.setText(" ".join(said))
            return
        how = words.ending(case.ending or Ending.PLANNED)
        parts = [words.day(case.closed), how, case.ending_reason]
        self._words.setText(" · ".join(part for part in parts if part))

    @Slot()
    def _ask_to_close(self) -> None:
        self.close_requested.emit()

    @Slot()
    def _ask_to_reopen(self) -> None:
        self.reopen_requested.emit()


class CloseDialog(SaveDialog):
    """Planned or unplanned, and why."""

    submitted = Signal(object, str)  # Ending, reason

    def __init__(self, theme: Theme, left: str, parent: QWidget) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Close the course"))
        self._save.setText(self.tr("Close the course"))
        self.planned = QRadioButton(self.tr("As planned"))
        self.unplanned = QRadioButton(self.tr("Unplanned"))
        self.planned.setChecked(True)
        self.reason = GrowingTextEdit(theme, max_length=WORDS_LENGTH)
        self._field = FormField(theme, self.tr("Reason for closing"), self.reason)
        explained = self.tr("The case stays and can be read and reopened. A planned meeting stays.")
        if left:
            self.body.addWidget(WrapLabel(left))
        self.body.addWidget(WrapLabel(explained, "muted"))
        for part in (self.planned, self.unplanned, self._field):
            self.body.addWidget(part)
        self.unplanned.toggled.connect(self._follow)
        self._follow(self.unplanned.isChecked())

    def refuse(self, _field: str, sentence: str) -> None:
        self._field.set_error(sentence)

    def submit(self) -> None:
        self._field.clear_error()
        ending = Ending.PLANNED if self.planned.isChecked() else Ending.UNPLANNED
        self.submitted.emit(ending, self.reason.text())

    @Slot(bool)
    def _follow(self, unplanned: bool) -> None:  # noqa: FBT001 - a signal's
        self._field.clear_error()
        optional = self.tr("May be left empty.")
        self._field.set_help("" if unplanned else optional)
