"""Limits and reliable change: the sets there are, the one in use, every row with its source."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.preferences.numbers.block import Block
from app.preferences.numbers.norms_shelf import NormsShelf, telling_rows
from app.preferences.numbers.refill import refill
from app.preferences.numbers.words import TAGS, NumberWords
from app.preferences.section import Section
from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.chip import Kind, StatusChip
from app.widgets.choice_field import ChoiceField
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from models.domain.norms import NormRow


class NormsPart(Section):
    """Looking at a set chooses nothing; a button does."""

    use_requested = Signal(str)
    copy_requested = Signal(str)
    edit_requested = Signal(str)

    def __init__(self, theme: Theme, words: NumberWords) -> None:
        super().__init__(theme)
        self._words = words
        self._shelf = NormsShelf((), frozenset(), "", "")
        self._card = Card(theme, " ")
        self._help, self._ties = WrapLabel("", "muted"), WrapLabel("", "muted")
        self._choice = ChoiceField()
        self._field = FormField(theme, "", self._choice)
        self._state = StatusChip(theme, Kind.NEUTRAL, "", "")
        self._use = secondary_button(theme, "", "check")
        self._copy, self._edit = secondary_button(theme, ""), secondary_button(theme, "")
        self._rows_card = Card(theme, " ")
        self._tags = WrapLabel("", "small")
        self._rows = QVBoxLayout()
        self._build()
        self._choice.changed.connect(self._show_set)
        self._use.clicked.connect(self._ask_use)
        self._copy.clicked.connect(self._ask_copy)
        self._edit.clicked.connect(self._ask_edit)

    def show_shelf(self, shelf: NormsShelf, shown: str) -> None:
        """Show the sets, one of them row by row."""
        self._shelf = shelf
        self._choice.set_options([])
        self.retranslate()
        self._choice.choose(shown)
        self._show_set()

    def retranslate(self) -> None:
        """Set every text of the page."""
        self._card.set_title(self.tr("Limits and reliable change"))
        self._help.setText(
            self.tr(
                "A set holds the limit and the reliable change of every group. Published "
                "sources disagree: the set in use decides, and the others stand beside it."
            )
        )
        self._ties.setText(
            self.tr(
                "A score at the limit counts as above it (WHO-5 is the exception), and a change "
                "that reaches the number counts. One rule for every screen and document."
            )
        )
        self._field.set_label(self.tr("Set"))
        language = self._words.language
        self._choice.set_options([(one.key, one.title[language]) for one in self._shelf.sets])
        self._use.setText(self.tr("Use this set"))
        self._copy.setText(self.tr("Make a copy to edit…"))
        self._edit.setText(self.tr("Edit…"))
        self._rows_card.set_title(self.tr("The numbers of this set"))
        self._tags.setText(" · ".join(self._words.tag(tag) for tag in TAGS))
        self._show_set()

    def _build(self) -> None:
        for part in (self._help, self._ties, self._field, self._state):
            self._card.body.addWidget(part)
        buttons = FlowLayout(self.theme.space("s"))
        for button in (self._use, self._copy, self._edit):
            buttons.addWidget(button)
        holder = QWidget()
        holder.setLayout(buttons)
        self._card.body.addWidget(holder)
        self._rows_card.body.addWidget(self._tags)
        self._rows_card.body.addLayout(self._rows)
        self.column.addWidget(self._card)
        self.column.addWidget(self._rows_card)

    @Slot()
    def _show_set(self) -> None:
        norms = next((one for one in self._shelf.sets if one.key == self._choice.chosen), None)
        if norms is None:
            return
        is_chosen = norms.key == self._shelf.chosen
        self._use.setVisible(not is_chosen)
        self._edit.setVisible(norms.key in self._shelf.own)
        if norms.key == self._shelf.in_force:
            self._state.set_status(Kind.GOOD, "check", self.tr("In use now"))
        elif is_chosen:
            self._state.set_status(Kind.NOTE, "clock", self.tr("In use from the next opening"))
        else:
            self._state.set_status(Kind.NEUTRAL, "minus", self.tr("Not in use"))
        refill(self._rows, [self._block(row) for row in telling_rows(norms)])

    def _block(self, row: NormRow) -> Block:
        words = self._words
        block = Block(self.theme, words.row_title(row))
        block.say(f"{words.limit(row)} {words.change(row)}")
        block.say(words.reckoning(row), "small")
        block.say(f"{row.sample}. {row.source} [{row.tag}]" if row.sample else row.source, "small")
        if row.alternatives:
            block.mark((Kind.WATCH, "circle-alert", self.tr("Sources disagree")))
        for other in row.alternatives:
            block.say(words.other(other), "small")
        return block

    @Slot()
    def _ask_use(self) -> None:
        self.use_requested.emit(self._choice.chosen)

    @Slot()
    def _ask_copy(self) -> None:
        self.copy_requested.emit(self._choice.chosen)

    @Slot()
    def _ask_edit(self) -> None:
        self.edit_requested.emit(self._choice.chosen)
