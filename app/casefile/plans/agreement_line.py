"""One agreement that can be written in: what, who, by when; done or dropped in one press."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from app.theme import Theme
from app.widgets.buttons import icon_button, link_button
from app.widgets.date_field import OptionalDateField
from app.widgets.labels import WrapLabel
from models.domain.plans import Agreement, AgreementState
from models.services.drafts import NAME_LENGTH, WORDS_LENGTH, AgreementDraft

WHAT, WHO, DUE = 4, 2, 2  # shares of the width


class AgreementEditor(QWidget):
    """Tells a draft when a field is left, or when a new line is left or entered."""

    written = Signal(object)  # AgreementDraft
    state_chosen = Signal(object, object)  # agreement id, AgreementState
    versions_requested = Signal(object)  # agreement id

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__()
        self._agreement: Agreement | None = None
        self.what = QLineEdit()
        self.who = QLineEdit()
        self.due = OptionalDateField(theme, today)
        self._tick = icon_button(theme, "circle", self.tr("Mark as done"))
        self._drop = icon_button(theme, "x", self.tr("No longer agreed"))
        self._error = WrapLabel("", "error")
        self._versions = link_button(theme, self.tr("Earlier wording"), "clock")
        self._versions.clicked.connect(self._ask_for_versions)
        self._late = WrapLabel(self.tr("overdue"), "on-watch")
        self._lay_out(theme)
        for field in (self.what, self.who, self.due):
            field.editingFinished.connect(self._leave)
            field.returnPressed.connect(self._enter)
        self.due.day_changed.connect(self._follow_day)
        self._tick.clicked.connect(self._toggle_done)
        self._drop.clicked.connect(self._toggle_dropped)
        self._show_state()

    def show_agreement(self, agreement: Agreement, *, is_late: bool) -> None:
        """Show what is recorded; a field being written in is left alone."""
        self._agreement = agreement
        self._late.setVisible(is_late)
        for field, text in ((self.what, agreement.what), (self.who, agreement.who)):
            if not field.hasFocus():
                field.setText(text)
                field.setCursorPosition(0)
        if not self.due.hasFocus():
            self.due.set_day(agreement.due)
        self._say("")
        self._show_state()

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Let nothing be changed while the course is closed."""
        for field in (self.what, self.who, self.due):
            field.setReadOnly(not writable)
        self._tick.setEnabled(writable)
        self._drop.setEnabled(writable)

    def set_reworded(self, reworded: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Offer to read what the agreement said before."""
        self._versions.setVisible(reworded)
        self._versions.setAccessibleName(self._about(self.tr("Earlier wording")))

    def clear(self) -> None:
        """Make room for another new agreement."""
        self.what.clear()
        self.who.clear()
        self.due.set_day(None)
        self._say("")

    def refuse(self, _field: str, sentence: str) -> None:
        """Say beneath the line why it was not kept."""
        self._say(sentence)

    @property
    def draft(self) -> AgreementDraft:
        """What is written now."""
        draft = AgreementDraft(self.what.text().strip(), self.who.text().strip(), self.due.day())
        if self._agreement is None:
            return draft
        return replace(draft, id=self._agreement.id, state=self._agreement.state)

    @property
    def error(self) -> str:
        """Why the line was not kept, empty when it was."""
        return self._error.text()

    def _lay_out(self, theme: Theme) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space("s"))
        grid.setVerticalSpacing(theme.space("xs"))
        grid.addWidget(self._tick, 0, 0)
        self.what.setMinimumWidth(theme.pixels(150))
        self.who.setMinimumWidth(theme.pixels(90))
        for column, (field, share) in enumerate(
            ((self.what, WHAT), (self.who, WHO), (self.due, DUE)), start=1
        ):
            grid.addWidget(field, 0, column)
            grid.setColumnStretch(column, share)
        grid.addWidget(self._drop, 0, 4)
        grid.addWidget(self._error, 1, 1, 1, 2)
        grid.addWidget(self._late, 1, 3)
        grid.addWidget(self._versions, 2, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._versions.hide()
        self._late.hide()
        self.what.setMaxLength(WORDS_LENGTH)
        self.who.setMaxLength(NAME_LENGTH)
        self._error.hide()
        keep = self._tick.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(keep)
        self._drop.setSizePolicy(keep)

    def _show_state(self) -> None:
        is_new = self._agreement is None
        state = self._agreement.state if self._agreement else AgreementState.OPEN
        self._tick.setVisible(not is_new)
        self._drop.setVisible(not is_new)
        self._tick.set_icon("circle-check" if state is AgreementState.DONE else "circle")
        self._drop.set_icon("undo-2" if state is AgreementState.DROPPED else "x")
        done = state is AgreementState.DONE
        tick = self.tr("Open again") if done else self.tr("Mark as done")
        dropped = state is AgreementState.DROPPED
        drop = self.tr("Agreed again") if dropped else self.tr("No longer agreed")
        for button, words in ((self._tick, tick), (self._drop, drop)):
            button.setToolTip(words)
            button.setAccessibleName(self._about(words))
        self.what.setAccessibleName(self._about(self.tr("What")))
        self.who.setAccessibleName(self._about(self.tr("Who")))
        self.due.setAccessibleName(self._about(self.tr("By when")))

    def _about(self, words: str) -> str:
        """Say of which agreement a field is, for those who listen."""
        return f"{words}: {self._agreement.what}" if self._agreement else words

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    @Slot()
    def _enter(self) -> None:
        self._tell_if_new()

    @Slot()
    def _leave(self) -> None:
        """Keep what was written; a new line is kept only when all of it is left."""
        inside = QApplication.focusWidget()
        if self._agreement is None and inside is not None and self.isAncestorOf(inside):
            return
        self._tell_if_new()

    @Slot(object)
    def _follow_day(self, _day: object) -> None:
        if self._agreement is not None:
            self._tell_if_new()

    def _tell_if_new(self) -> None:
        draft, old = self.draft, self._agreement
        if old is None:
            if draft.what or draft.who or draft.due:
                self.written.emit(draft)
        elif (draft.what, draft.who, draft.due) != (old.what, old.who, old.due):
            self.written.emit(draft)

    @Slot()
    def _toggle_done(self) -> None:
        self._choose(AgreementState.DONE)

    @Slot()
    def _toggle_dropped(self) -> None:
        self._choose(AgreementState.DROPPED)

    def _choose(self, state: AgreementState) -> None:
        """Take a state, or go back to open from it."""
        if (old := self._agreement) is not None:
            again = old.state is state
            self.state_chosen.emit(old.id, AgreementState.OPEN if again else state)
            self._tick.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_for_versions(self) -> None:
        if self._agreement is not None:
            self.versions_requested.emit(self._agreement.id)
