"""The case itself: its label, who coordinates it, and special protection."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from app.theme import Theme
from app.widgets.buttons import secondary_button
from app.widgets.card import Card
from app.widgets.date_field import OptionalDateField
from app.widgets.form_field import FormField
from app.widgets.switch import SwitchRow
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


class DetailsCard(Card):
    """Fields that are kept with one button."""

    written = Signal(object)  # CaseDetails

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme, self.tr("The case"))
        self._shown: CaseDetails | None = None
        self.label = QLineEdit()
        self.coordinator = QLineEdit()
        self.programme = QLineEdit()
        self.tags = QLineEdit()
        self.follow_up = OptionalDateField(theme, today, long=True)
        self.protected = SwitchRow(
            theme,
            self.tr("Special protection"),
            self.tr("Forms are filled in separately; no shared view, no take-home page."),
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
            "tags": FormField(theme, self.tr("Tags"), self.tags, self.tr("With commas between.")),
            "follow_up": FormField(theme, self.tr("Follow-up"), self.follow_up),
        }
        self._save = secondary_button(theme, self.tr("Save changes"), "check")
        self._lay_out()

    def show_case(self, case: Case) -> None:
        """Show what is recorded, unless something is being written."""
        details = CaseDetails(
            case.label, case.coordinator, case.programme, case.tags, case.follow_up, case.protected
        )
        if self._shown is not None and self._written() != self._shown == details:
            return
        self._shown = details
        self.label.setText(case.label)
        self.coordinator.setText(case.coordinator)
        self.programme.setText(case.programme)
        self.tags.setText(", ".join(case.tags))
        self.follow_up.set_day(case.follow_up)
        self.protected.switch.setChecked(case.protected)
        for line in (self.label, self.coordinator, self.programme, self.tags):
            line.setCursorPosition(0)
        self._judge()

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
        self.follow_up.day_changed.connect(self._judge)
        self.protected.switch.toggled.connect(self._judge)
        for field in self._fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.protected)
        self.body.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._save.clicked.connect(self._tell)

    def _written(self) -> CaseDetails:
        tags = (tag.strip() for tag in self.tags.text().split(","))
        return CaseDetails(
            self.label.text().strip(),
            self.coordinator.text().strip(),
            self.programme.text().strip(),
            tuple(tag for tag in tags if tag),
            self.follow_up.day(),
            self.protected.switch.isChecked(),
        )

    @Slot()
    def _judge(self) -> None:
        self._save.setEnabled(self._written() != self._shown)

    @Slot()
    def _tell(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        if self._written() != self._shown:
            self.written.emit(self._written())
