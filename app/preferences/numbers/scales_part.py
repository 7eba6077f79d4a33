"""The scales in use, those that cannot be read, and the folder with more of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.preferences.numbers.block import Block
from app.preferences.numbers.refill import refill
from app.preferences.numbers.scale_words import ScaleWords
from app.preferences.numbers.words import NumberWords
from app.preferences.section import Section
from app.theme import Theme
from app.widgets.buttons import quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.chip import Kind
from app.widgets.flow_layout import FlowLayout
from app.widgets.labels import WrapLabel
from models.domain.errors import ScalePackError
from models.domain.scales import Scale
from models.services.own_numbers import LicenceNote


@dataclass(frozen=True, slots=True)
class ScalesShelf:
    """The scales there are."""

    scales: tuple[Scale, ...] = ()
    broken: tuple[ScalePackError, ...] = ()
    licences: Mapping[str, LicenceNote] = field(default_factory=dict)
    folder: str = ""  # empty: the bundled ones only


class ScalesPart(Section):
    """Each scale tells where it comes from; forms on paper ask for a licence."""

    folder_requested = Signal(str)  # the dialog's title
    no_folder_requested = Signal()
    licence_requested = Signal(str)  # scale key

    def __init__(self, theme: Theme, words: NumberWords) -> None:
        super().__init__(theme)
        self._words = ScaleWords(words)
        self._shelf = ScalesShelf()
        self._folder_card, self._broken_card = Card(theme, " "), Card(theme, " ")
        self._scales_card = Card(theme, " ")
        self._folder_help, self._folder = WrapLabel("", "muted"), WrapLabel("")
        self._choose = secondary_button(theme, "", "folder-open")
        self._none = quiet_button(theme, "")
        self._broken, self._scales = QVBoxLayout(), QVBoxLayout()
        self._build()
        self._choose.clicked.connect(self._ask_folder)
        self._none.clicked.connect(self.no_folder_requested)

    def show_shelf(self, shelf: ScalesShelf) -> None:
        """Show all scales, and what is wrong with those that cannot be read."""
        self._shelf = shelf
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text of the page."""
        shelf = self._shelf
        self._folder_card.set_title(self.tr("More scales of your own"))
        self._folder_help.setText(
            self.tr(
                "A folder with the folders scales, norms and courses in it, each with files as the "
                "program's own. It is read when the archive is opened; a broken file is listed "
                "here and stops nothing."
            )
        )
        self._folder.setText(_breakable(shelf.folder) or self.tr("No folder is chosen."))
        self._choose.setText(self.tr("Choose folder…"))
        self._none.setText(self.tr("Only the program's own"))
        self._none.setVisible(bool(shelf.folder))
        self._broken_card.set_title(self.tr("Cannot be read"))
        self._broken_card.setVisible(bool(shelf.broken))
        refill(self._broken, [self._broken_block(one) for one in shelf.broken])
        self._scales_card.set_title(self.tr("Scales in use"))
        refill(self._scales, [self._block(scale) for scale in shelf.scales])

    def _build(self) -> None:
        buttons = FlowLayout(self.theme.space("s"))
        for button in (self._choose, self._none):
            buttons.addWidget(button)
        holder = QWidget()
        holder.setLayout(buttons)
        for part in (self._folder_help, self._folder, holder):
            self._folder_card.body.addWidget(part)
        self._broken_card.body.addLayout(self._broken)
        self._scales_card.body.addLayout(self._scales)
        for card in (self._broken_card, self._scales_card, self._folder_card):
            self.column.addWidget(card)

    def _broken_block(self, error: ScalePackError) -> Block:
        title = self.tr("{file}, line {line}").format(file=error.file, line=error.line)
        block = Block(self.theme, title)
        block.say(error.reason, "small")
        return block

    def _block(self, scale: Scale) -> Block:
        words = self._words
        block = Block(self.theme, words.title(scale), scale.key)
        block.say(f"{words.who(scale)} · {words.measure(scale)}")
        block.mark(self._validated(scale))
        for line in (words.version(scale), words.origin(scale), words.licence(scale)):
            block.say(line, "small")
        if scale.record_only:
            self._ask_licence_on(block, scale)
        return block

    def _validated(self, scale: Scale) -> tuple[Kind, str, str]:
        if not scale.scored:
            return Kind.NEUTRAL, "minus", self.tr("Not a measure")
        if scale.validated:
            return Kind.GOOD, "check", self.tr("Validated")
        return Kind.WATCH, "circle-alert", self.tr("Not validated")

    def _ask_licence_on(self, block: Block, scale: Scale) -> None:
        note = self._shelf.licences.get(scale.key)
        if note is None:
            block.say(self.tr("Numbers from paper. Not used before you say whose licence it is."))
        else:
            held = self.tr("Numbers from paper. Licence: {holder}, for {setting}.")
            block.say(held.format(holder=note.holder, setting=note.setting))
        text = self.tr("Note the licence…") if note is None else self.tr("Change the note…")
        button = secondary_button(self.theme, text)
        title = self._words.title(scale)
        button.setAccessibleName(self.tr("Licence for {form}").format(form=title))
        button.setAccessibleDescription(title)
        block.offer(button)
        block.asked.connect(self.licence_requested)

    @Slot()
    def _ask_folder(self) -> None:
        self.folder_requested.emit(self.tr("Where are your own scales?"))


def _breakable(path: str) -> str:
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
