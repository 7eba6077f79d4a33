"""The card "Tag op i dag": signals as invitations to talk, private ones behind a click."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.casefile.curve.signal_line import RestingLine, SignalLine
from app.casefile.curve.signal_notes import SignalNote, SignalNotes
from app.theme import Theme
from app.widgets.buttons import Button, link_button
from app.widgets.card import Card
from app.widgets.labels import WrapLabel
from app.widgets.layouts import clear


class FoldedLines(QWidget):
    """Signals behind a click; their lines are made when they are first opened."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space("l"))

    def fold(self) -> None:
        """Fold the signals away; their lines are made anew."""
        self.hide()
        clear(self.column)

    @Slot()
    def toggle(self) -> None:
        """Open what is folded, or fold it again."""
        if self.isHidden() and not self.column.count():
            self.opened.emit()
        self.setVisible(self.isHidden())


class SignalsCard(Card):
    """Shows ``SignalNotes``; what is private is closed again whenever the page is left."""

    person_chosen = Signal(str)  # the member whose own chart carries signals too
    rest_requested = Signal(object, str, object)  # signals, what was decided, how to refuse
    take_up_requested = Signal(object)  # signals
    help_requested = Signal(str)  # topic

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Take up today"))
        self._theme = theme
        self._notes = SignalNotes()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space("l"))
        self._rest = FoldedLines(theme)
        self._private = FoldedLines(theme)
        self._more = link_button(theme, "", "chevron-down")
        self._alone = link_button(theme, "", "eye-off")
        self._more.clicked.connect(self._rest.toggle)
        self._alone.clicked.connect(self._private.toggle)
        self._rest.opened.connect(self._fill_rest)
        self._private.opened.connect(self._fill_private)
        self._at_rest = QVBoxLayout()
        self._at_rest.setSpacing(theme.space("s"))
        self._elsewhere = QVBoxLayout()
        self._elsewhere.setSpacing(0)
        self.body.addLayout(self._lines)
        for button, holder in ((self._more, self._rest), (self._alone, self._private)):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.body.addWidget(holder)
        self.body.addLayout(self._at_rest)
        self.body.addLayout(self._elsewhere)

    def show_notes(self, notes: SignalNotes, names: dict[str, str]) -> None:
        """Show the notes; ``names`` are those of the charts that carry signals too."""
        self._notes = notes
        clear(self._lines)
        if notes.foremost:
            self._fill(self._lines, notes.foremost)
        else:
            self._lines.addWidget(WrapLabel(self._nothing(), "muted"))
        self._rest.fold()
        self._private.fold()
        self._more.setVisible(bool(notes.rest))
        self._more.setText(self.tr("%n more", "", len(notes.rest)))
        alone = len(notes.private) + len(notes.private_resting)
        self._alone.setVisible(alone > 0)
        self._alone.setText(self.tr("Only for you (%n)", "", alone))
        clear(self._at_rest)
        self._fill_resting(self._at_rest, notes.resting)
        clear(self._elsewhere)
        for member_id, name in names.items():
            self._elsewhere.addWidget(self._link(member_id, name), 0, Qt.AlignmentFlag.AlignLeft)

    def close_private(self) -> None:
        """Close what is for the therapist alone, also what was being written there."""
        self._private.fold()

    def _nothing(self) -> str:
        if self._notes.resting:
            return self.tr("Nothing new stands out.")
        return self.tr("Nothing stands out. That is not progress, only no mark.")

    @Slot()
    def _fill_rest(self) -> None:
        self._fill(self._rest.column, self._notes.rest)

    @Slot()
    def _fill_private(self) -> None:
        self._fill(self._private.column, self._notes.private)
        self._fill_resting(self._private.column, self._notes.private_resting)

    def _fill(self, column: QVBoxLayout, notes: Iterable[SignalNote]) -> None:
        for note in notes:
            line = SignalLine(self._theme, note)
            line.rest_requested.connect(self.rest_requested)
            line.help_requested.connect(self.help_requested)
            column.addWidget(line)

    def _fill_resting(self, column: QVBoxLayout, notes: Iterable[SignalNote]) -> None:
        for note in notes:
            line = RestingLine(self._theme, note)
            line.take_up_requested.connect(self.take_up_requested)
            column.addWidget(line)

    def _link(self, member_id: str, name: str) -> Button:
        text = self.tr("See also: {chart}").format(chart=name)
        button = link_button(self._theme, text)
        button.setProperty("member", member_id)
        button.clicked.connect(self._choose_person)
        return button

    @Slot()
    def _choose_person(self) -> None:
        self.person_chosen.emit(str(self.sender().property("member")))
