"""What a document holds at first, for each audience: a proposal that this archive can change."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent

from app.preferences.section import Section
from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.card import Card
from app.widgets.labels import WrapLabel
from app.widgets.switch import SwitchRow
from app.widgets.toggle_chip import ToggleChipRow
from app.wording import Wording
from models.domain.audiences import ASKED_EACH_TIME, PROPOSED, Part, Profile
from models.domain.plans import Audience


class DocumentsSection(Section):
    """Every switch takes effect at once; documents that were begun keep what was chosen."""

    shown = Signal()
    profile_chosen = Signal(object, object)  # Audience, Profile

    def __init__(self, theme: Theme, wording: Callable[[], Wording]) -> None:
        super().__init__(theme)
        self._wording = wording
        self._profiles: Mapping[Audience, Profile] = PROPOSED
        self._card = Card(theme, " ")
        self._help = WrapLabel("", "muted")
        self._audiences = ToggleChipRow(theme)
        self._rows = {part: SwitchRow(theme, "") for part in Part if part not in ASKED_EACH_TIME}
        self._asked = WrapLabel("", "small")
        self._reset = link_button(theme, "", "undo-2")
        for widget in (self._help, self._audiences, *self._rows.values(), self._asked):
            self._card.body.addWidget(widget)
        self._card.body.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.body.setSpacing(theme.space("s"))
        self.column.addWidget(self._card)
        self._audiences.changed.connect(self._show_chosen)
        for row in self._rows.values():
            row.switch.clicked.connect(self._choose)
        self._reset.clicked.connect(self._go_back)
        self.retranslate()
        self._audiences.choose(Audience.MEETING)

    def show_profiles(self, profiles: Mapping[Audience, Profile]) -> None:
        """Show what holds in this archive."""
        self._profiles = profiles
        self._show_chosen()

    def retranslate(self) -> None:
        """Set every text of the section."""
        words = self._wording()
        self._card.set_title(self.tr("What is in a document at first"))
        self._help.setText(
            self.tr("The proposal for each reader. It can be changed in each document.")
        )
        options = ((one.value, words.audience(one)) for one in Audience)
        self._audiences.set_options((key, text[:1].upper() + text[1:]) for key, text in options)
        for part, row in self._rows.items():
            row.set_texts(words.part(part), self._note(part))
        self._asked.setText(
            self.tr("The adults’ own wellbeing and the cooperation are never in a proposal: they "
                    "need a yes of their own each time.")
        )  # fmt: skip
        self._reset.setText(self.tr("Back to the program’s proposal"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    @property
    def _audience(self) -> Audience:
        return Audience(self._audiences.chosen)

    def _note(self, part: Part) -> str:
        return {
            Part.LIMITS: self.tr("Most are borrowed from related forms, and easily misread."),
            Part.NAMES: self.tr("Off: roles instead of names."),
        }.get(part, "")

    @Slot()
    def _show_chosen(self) -> None:
        profile = self._profiles[self._audience]
        for part, row in self._rows.items():
            row.switch.setChecked(part in profile)
        self._reset.setEnabled(profile != PROPOSED[self._audience])

    @Slot()
    def _choose(self) -> None:
        chosen = frozenset(part for part, row in self._rows.items() if row.switch.isChecked())
        self.profile_chosen.emit(self._audience, chosen)

    @Slot()
    def _go_back(self) -> None:
        self.profile_chosen.emit(self._audience, PROPOSED[self._audience])
