"""The case itself: its label, who coordinates it, and special protection."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from app.law import LegalBasis
from app.theme import Theme
from app.widgets.buttons import quiet_button, secondary_button
from app.widgets.card import Card
from app.widgets.choice_field import ChoiceField
from app.widgets.date_field import OptionalDateField
from app.widgets.form_field import FormField
from app.widgets.switch import SwitchRow
from app.wording import Wording
from models.domain.cases import Case
from models.services.drafts import NAME_LENGTH


@dataclass(frozen=True, slots=True, repr=False)
class CaseDetails:
    """What is written about the case itself."""

    label: str
    coordinator: str
    programme: str
    tags: tuple[str, ...]
    follow_up: date | None
    protected: bool
    legal_basis: str  # key, empty where none is chosen


class DetailsCard(Card):
    """Fields that are kept with one button."""

    written = Signal(object)  # CaseDetails
    versions_requested = Signal()  # what stood about the case and its people before

    def __init__(
        self, theme: Theme, today: Callable[[], date], law: tuple[LegalBasis, ...]
    ) -> None:
        super().__init__(theme, self.tr("The case"))
        self._today = today
        self._law = law
        self._shown: CaseDetails | None = None
        self.label = QLineEdit()
        self.coordinator = QLineEdit()
        self.programme = QLineEdit()
        self.tags = QLineEdit()
        self.legal_basis = ChoiceField()
        self.follow_up = OptionalDateField(theme, today, long=True)
        self.protected = SwitchRow(
            theme,
            self.tr("Special protection"),
            self.tr(
                "Forms are filled in separately and nobody is asked to share. No curve on a shared "
                "screen, no page to take home, and the curtain after a meeting shows nothing."
            ),
        )
        self._fields = {
            "label": FormField(
                theme,
                self.tr("Label"),
                self.label,
                self.tr("What the case is called in your list."),
            ),
            "coordinator": FormField(theme, self.tr("Coordinator"), self.coordinator),
            "programme": FormField(theme, self.tr("Programme"), self.programme),
            "legal_basis": FormField(theme, self.tr("Legal basis"), self.legal_basis),
            "tags": FormField(theme, self.tr("Tags"), self.tags, self.tr("With commas between.")),
            "follow_up": FormField(theme, self.tr("Follow-up"), self.follow_up),
        }
        self._versions = quiet_button(theme, self.tr("Earlier versions"), "clock")
        self._versions.hide()
        self.head.addWidget(self._versions)
        self._save = secondary_button(theme, self.tr("Save changes"), "check")
        self._lay_out()

    def show_case(self, case: Case, words: Wording) -> None:
        """Show what is recorded, unless something is being written."""
        details = CaseDetails(
            case.label,
            case.coordinator,
            case.programme,
            case.tags,
            case.follow_up,
            case.protected,
            case.legal_basis,
        )
        if self._shown is not None and self._written() != self._shown == details:
            return
        self._shown = details
        self.label.setText(case.label)
        self.coordinator.setText(case.coordinator)
        self.programme.setText(case.programme)
        self.tags.setText(", ".join(case.tags))
        self._offer_law(case, words)
        self.follow_up.set_day(case.follow_up)
        self.protected.switch.setChecked(case.protected)
        for line in (self.label, self.coordinator, self.programme, self.tags):
            line.setCursorPosition(0)
        self._judge()

    def _offer_law(self, case: Case, words: Wording) -> None:
        """Offer what was the law while the course ran, and what is chosen whatever it is."""
        fitting = [
            one
            for one in self._law
            if one.key == case.legal_basis or one.applies_within(case.opened, self._today())
        ]
        options = [(one.key, one.words(words)) for one in fitting]
        if case.legal_basis and case.legal_basis not in {one.key for one in fitting}:
            options.append((case.legal_basis, case.legal_basis))
        self.legal_basis.clear()
        self.legal_basis.set_options([("", self.tr("not chosen")), *options])
        self.legal_basis.choose(case.legal_basis)

    def know_changed(self, changed: bool) -> None:  # noqa: FBT001 - a setter of one claim
        """Offer to read what stood here before, where anything did."""
        self._versions.setVisible(changed)

    def forget(self) -> None:
        """Show another case next, whatever is written."""
        self._shown = None

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside the field why it cannot be kept."""
        self._fields.get(field, self._fields["label"]).set_error(sentence)

    def _lay_out(self) -> None:
        for line in (self.label, self.coordinator, self.programme, self.tags):
            line.setMaxLength(NAME_LENGTH)
            line.textEdited.connect(self._judge)
            line.returnPressed.connect(self._tell)
        self.legal_basis.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.legal_basis.setMinimumContentsLength(20)
        self.legal_basis.changed.connect(self._judge)
        self.follow_up.day_changed.connect(self._judge)
        self.protected.switch.toggled.connect(self._judge)
        for field in self._fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.protected)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._save.clicked.connect(self._tell)
        self._versions.clicked.connect(self._ask_for_versions)

    def _written(self) -> CaseDetails:
        tags = (tag.strip() for tag in self.tags.text().split(","))
        return CaseDetails(
            self.label.text().strip(),
            self.coordinator.text().strip(),
            self.programme.text().strip(),
            tuple(tag for tag in tags if tag),
            self.follow_up.day(),
            self.protected.switch.isChecked(),
            self.legal_basis.chosen,
        )

    @Slot()
    def _ask_for_versions(self) -> None:
        self.versions_requested.emit()

    @Slot()
    def _judge(self) -> None:
        self._save.setEnabled(self._written() != self._shown)

    @Slot()
    def _tell(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        if self._written() != self._shown:
            self.written.emit(self._written())
