"""Letting a person answer about somebody, or choosing another form for a voice."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from app.widgets.save_dialog import SaveDialog
from models.domain.fitting import wellbeing_forms
from models.domain.ids import MemberId
from models.domain.people import Member
from models.domain.scales import Scale
from models.services.drafts import NAME_LENGTH


@dataclass(frozen=True, slots=True, repr=False)
class VoiceWish:
    """Who answers about whom, on which form."""

    rater_id: MemberId
    about_id: MemberId
    scale_key: str
    home: str = ""


@dataclass(frozen=True, slots=True)
class FormShelf:
    """The forms there are, as they are called today."""

    scales: Mapping[str, Scale]
    day: date
    language: str
    licensed: frozenset[str] = frozenset()  # keys of forms on paper that may be used

    def options(self, rater: Member, about: Member) -> list[tuple[str, str]]:
        """Return (key, title) of the forms that fit, the proposed one first."""
        found = wellbeing_forms(rater, about, self.day, self.scales, self.licensed)
        return [(scale.key, scale.title[self.language]) for scale in found]


class VoiceDialog(SaveDialog):
    """About whom, on which form, and which home it is about."""

    submitted = Signal(object)  # VoiceWish

    def __init__(
        self,
        theme: Theme,
        rater: Member,
        people: tuple[Member, ...],
        shelf: FormShelf,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("{name} answers").format(name=rater.alias))
        self._rater = rater
        self._people = {member.id: member for member in (rater, *people)}
        self._shelf = shelf
        self.about = ChoiceField()
        self.about.set_options(
            (key, self.tr("about self") if key == rater.id else self._about(member))
            for key, member in self._people.items()
        )
        self.scale = ChoiceField()
        self.home = QLineEdit()
        self.home.setMaxLength(NAME_LENGTH)
        self._about_field = FormField(theme, self.tr("About whom"), self.about)
        self._scale_field = FormField(theme, self.tr("Form"), self.scale)
        help_text = self.tr("Where there are two homes, for example “at dad's”. May be left empty.")
        for field in (
            self._about_field,
            self._scale_field,
            FormField(theme, self.tr("Which home"), self.home, help_text),
        ):
            self.body.addWidget(field)
        self.about.changed.connect(self._propose)
        self._propose()

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside the field why it cannot be kept."""
        (self._scale_field if field == "scale" else self._about_field).set_error(sentence)

    def _about(self, member: Member) -> str:
        return self.tr("about {name}").format(name=member.alias)

    @Slot()
    def _propose(self) -> None:
        about = self._people[MemberId(self.about.chosen)]
        options = self._shelf.options(self._rater, about)
        self.scale.clear()
        self.scale.set_options(options)
        proposed = self.tr("Proposed from role and age; you may choose another.")
        self._scale_field.set_help(proposed)

    def submit(self) -> None:
        for field in (self._about_field, self._scale_field):
            field.clear_error()
        about_id = MemberId(self.about.chosen)
        self.submitted.emit(
            VoiceWish(self._rater.id, about_id, self.scale.chosen, self.home.text())
        )


class ScaleDialog(SaveDialog):
    """Another form for a voice, from now on."""

    submitted = Signal(str)  # scale key

    def __init__(
        self, theme: Theme, title: str, options: list[tuple[str, str]], chosen: str, parent: QWidget
    ) -> None:
        super().__init__(theme, title, parent)
        self.scale = ChoiceField()
        self.scale.set_options(options)
        self.scale.choose(chosen)
        self._field = FormField(theme, self.tr("Form"), self.scale)
        self.body.addWidget(self._field)
        line = self.tr("Another form starts a new line on the curve. The old line stays.")
        self.body.addWidget(WrapLabel(line, "muted"))

    def refuse(self, _field: str, sentence: str) -> None:
        """Say beside the field why it cannot be kept."""
        self._field.set_error(sentence)

    def submit(self) -> None:
        self.submitted.emit(self.scale.chosen)
