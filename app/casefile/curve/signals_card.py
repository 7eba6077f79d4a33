"""The card "Tag op i dag": signals as invitations to talk, private ones behind a click."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.casefile.curve.signal_notes import SignalNote, SignalNotes
from app.casefile.plain import clear
from app.theme import Theme
from app.widgets.buttons import Button, icon_button, link_button
from app.widgets.card import Card
from app.widgets.labels import IconTile, WrapLabel


class SignalLine(QWidget):
    """One signal: icon, headline, numbers; the rule behind it opens beneath."""

    def __init__(self, theme: Theme, note: SignalNote) -> None:
        super().__init__()
        role = note.kind.text_role
        tile = IconTile(theme, note.icon, role=role, soft=note.kind.soft_role, size=28)
        tile.setToolTip(note.weight)
        why = self.tr("Why? {title}").format(title=note.title)
        self._why = icon_button(theme, "circle-help", why)
        self._why.clicked.connect(self._toggle)
        self._help = WrapLabel(note.help, "help")
        self._help.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(WrapLabel(note.title, "strong"))
        words.addWidget(WrapLabel(note.detail, "small"))
        words.addWidget(self._help)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s"))
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._why, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{note.weight}: {note.title}. {note.detail}")

    @Slot()
    def _toggle(self) -> None:
        self._help.setVisible(self._help.isHidden())


class FoldedLines(QWidget):
    """Signals behind a click; their lines are made when they are first opened."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._notes: tuple[SignalNote, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("l"))

    def show_notes(self, notes: tuple[SignalNote, ...]) -> None:
        """Fold these signals away."""
        self.hide()
        clear(self._column)
        self._notes = notes

    @Slot()
    def toggle(self) -> None:
        """Open what is folded, or fold it again."""
        if self.isHidden() and not self._column.count():
            fill(self._column, self._theme, self._notes)
        self.setVisible(self.isHidden())


def fill(column: QVBoxLayout, theme: Theme, notes: Iterable[SignalNote]) -> None:
    """Add a line for each note."""
    for note in notes:
        column.addWidget(SignalLine(theme, note))


class SignalsCard(Card):
    """Shows ``SignalNotes``; what is private is closed again whenever the page is left."""

    person_chosen = Signal(str)  # the member whose own chart carries signals too

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Take up today"))
        self._theme = theme
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space("l"))
        self._rest = FoldedLines(theme)
        self._private = FoldedLines(theme)
        self._more = link_button(theme, "", "chevron-down")
        self._alone = link_button(theme, "", "eye-off")
        self._more.clicked.connect(self._rest.toggle)
        self._alone.clicked.connect(self._private.toggle)
        self._elsewhere = QVBoxLayout()
        self._elsewhere.setSpacing(0)
        self.body.addLayout(self._lines)
        for button, holder in ((self._more, self._rest), (self._alone, self._private)):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.body.addWidget(holder)
        self.body.addLayout(self._elsewhere)

    def show_notes(self, notes: SignalNotes, names: dict[str, str]) -> None:
        """Show the notes; ``names`` are those of the charts that carry signals too."""
        clear(self._lines)
        if notes.foremost:
            fill(self._lines, self._theme, notes.foremost)
        else:
            quiet = self.tr("Nothing stands out. That is not progress, only no mark.")
            self._lines.addWidget(WrapLabel(quiet, "muted"))
        self._rest.show_notes(notes.rest)
        self._private.show_notes(notes.private)
        self._more.setVisible(bool(notes.rest))
        self._more.setText(self.tr("%n more", "", len(notes.rest)))
        self._alone.setVisible(bool(notes.private))
        self._alone.setText(self.tr("Only for you (%n)", "", len(notes.private)))
        clear(self._elsewhere)
        for member_id, name in names.items():
            self._elsewhere.addWidget(self._link(member_id, name), 0, Qt.AlignmentFlag.AlignLeft)

    def close_private(self) -> None:
        """Close what is for the therapist alone."""
        self._private.hide()

    def _link(self, member_id: str, name: str) -> Button:
        text = self.tr("See also: {chart}").format(chart=name)
        button = link_button(self._theme, text)
        button.setProperty("member", member_id)
        button.clicked.connect(self._choose_person)
        return button

    @Slot()
    def _choose_person(self) -> None:
        self.person_chosen.emit(str(self.sender().property("member")))
