"""How much the forms ask, over all cases: time taken and what was skipped, form by form."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.preferences.numbers.block import Block
from app.preferences.numbers.refill import refill
from app.preferences.section import Section
from app.theme import Theme
from app.widgets.card import Card
from app.widgets.labels import WrapLabel


@dataclass(frozen=True, slots=True)
class FormBurden:
    """One form, in words."""

    form: str
    time: str
    skipped: str


class BurdenPart(Section):
    """Counted anew whenever it is looked at."""

    seen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._card = Card(theme)
        self._help = WrapLabel("", "muted")
        self._rows = QVBoxLayout()
        self._card.body.addWidget(self._help)
        self._card.body.addLayout(self._rows)
        self.column.addWidget(self._card)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text of the page."""
        self._card.set_title(self.tr("How much the forms ask"))
        self._help.setText(
            self.tr(
                "Over all cases in this archive. A form that takes long or is often skipped asks "
                "too much: talk about why, or choose a shorter one. Only forms marked on the "
                "screen have a time."
            )
        )

    def show_counting(self) -> None:
        """Say that the forms are being counted."""
        self._show([WrapLabel(self.tr("Counting …"), "muted")])

    def show_forms(self, forms: tuple[FormBurden, ...]) -> None:
        """Show what each form asks."""
        if not forms:
            self._show([WrapLabel(self.tr("No forms yet."), "muted")])
            return
        blocks: list[QWidget] = []
        for form in forms:
            block = Block(self._theme, form.form)
            block.say(form.time)
            block.say(form.skipped, "muted")
            blocks.append(block)
        self._show(blocks)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    def _show(self, widgets: list[QWidget]) -> None:
        refill(self._rows, widgets)
