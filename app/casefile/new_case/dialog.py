"""A new case in a minute: the child, one press per adult, Enter."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.casefile.new_case.adult_row import NewAdultRow
from app.casefile.new_case.child_row import NewChildRow
from app.casefile.new_case.drafting import CaseEntry
from app.theme import Theme
from app.widgets.buttons import link_button
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel, label
from app.widgets.save_dialog import SaveDialog
from app.widgets.switch import SwitchRow
from app.widgets.toggle_chip import ToggleChip
from app.wording import Wording
from models.domain.people import Role
from models.domain.scales import Scale
from models.services.drafts import NAME_LENGTH

QUICK = (
    Role.MOTHER,
    Role.FATHER,
    Role.STEP_PARENT,
    Role.FOSTER_PARENT,
    Role.GRANDPARENT,
    Role.TEACHER,
    Role.PEDAGOGUE,
    Role.OTHER,
)
WIDE_PX = 780


class NewCaseDialog(SaveDialog):
    """Tells a ``CaseEntry``; the label follows the names until it is written by hand."""

    submitted = Signal(object)  # CaseEntry

    def __init__(
        self,
        theme: Theme,
        words: Wording,
        today: Callable[[], date],
        scales: Mapping[str, Scale],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "", parent, " ")
        self.set_title(self.tr("New case"))
        self._save.setText(self.tr("Create the case"))
        self._words, self._today, self._scales = words, today, dict(scales)
        self.children_rows: list[NewChildRow] = []
        self.adult_rows: list[NewAdultRow] = []
        self._children = QVBoxLayout()
        self._adults = QVBoxLayout()
        self.case_label = QLineEdit()
        self.case_label.setMaxLength(NAME_LENGTH)
        self._label_field = FormField(
            theme,
            self.tr("Label"),
            self.case_label,
            self.tr("What the case is called in your list; initials are shown until you ask."),
        )
        self._is_own_label = False
        self.protected = SwitchRow(
            theme,
            self.tr("Special protection"),
            self.tr("Forms are filled in separately; no shared view, no take-home page."),
        )
        self._error = WrapLabel("", "error")
        self._lay_out()
        self._add_child()
        self.setMinimumWidth(min(theme.pixels(WIDE_PX), 980))

    def refuse(self, field: str, sentence: str) -> None:
        if field == "label":
            self._label_field.set_error(sentence)
        else:
            self._error.setText(sentence)
            self._error.show()

    def submit(self) -> None:
        self._error.hide()
        self._label_field.clear_error()
        complete = [row.check() for row in self.children_rows]
        complete += [row.check() for row in self.adult_rows]
        if all(complete):
            self.submitted.emit(
                CaseEntry(
                    self.case_label.text().strip(),
                    tuple(row.entry for row in self.children_rows),
                    tuple(row.entry for row in self.adult_rows),
                    self.protected.switch.isChecked(),
                )
            )

    def _lay_out(self) -> None:
        more = link_button(self.theme, self.tr("One more child"), "plus")
        more.clicked.connect(self._add_child)
        more.setAutoDefault(False)
        chips = FlowLayout()
        for role in QUICK:
            chip = RoleChip(self.theme, role, self._words)
            chip.role_chosen.connect(self._add_adult)
            chips.addWidget(chip)
        self._children.setSpacing(self.theme.space("m"))
        self._adults.setSpacing(self.theme.space("m"))
        self.body.addWidget(label(self.tr("Whom the course is about"), "card-title"))
        self.body.addLayout(self._children)
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(label(self.tr("Who else answers"), "card-title"))
        self.body.addLayout(self._adults)
        self.body.addLayout(chips)
        self.body.addWidget(self._label_field)
        self.body.addWidget(self.protected)
        self.body.addWidget(self._error)
        self._error.hide()
        self.case_label.textEdited.connect(self._own_label)

    @Slot()
    def _add_child(self) -> None:
        row = NewChildRow(self.theme, self._words, self._today, self._scales)
        row.changed.connect(self._follow_names)
        row.remove_requested.connect(self._remove_child)
        self.children_rows.append(row)
        self._children.addWidget(row)
        self._follow_names()
        row.alias.setFocus()

    @Slot()
    def _remove_child(self) -> None:
        row = self.sender()
        assert isinstance(row, NewChildRow)
        self.children_rows.remove(row)
        self._children.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._follow_names()

    @Slot(str)
    def _add_adult(self, role: str) -> None:
        row = NewAdultRow(self.theme, self._words, Role(role), self._scales)
        row.remove_requested.connect(self._remove_adult)
        self.adult_rows.append(row)
        self._adults.addWidget(row)
        self._follow_names()

    @Slot()
    def _remove_adult(self) -> None:
        row = self.sender()
        assert isinstance(row, NewAdultRow)
        self.adult_rows.remove(row)
        self._adults.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._follow_names()

    @Slot()
    def _follow_names(self) -> None:
        """Let ticks and label follow what the children are called."""
        names = [row.name for row in self.children_rows]
        for adult in self.adult_rows:
            adult.show_children(names)
        for child in self.children_rows:
            child.remove.setVisible(len(self.children_rows) > 1)
        written = [row.alias.text().strip() for row in self.children_rows]
        if not self._is_own_label:
            self.case_label.setText(self._proposed_label([one for one in written if one]))

    def _proposed_label(self, names: list[str]) -> str:
        if not names:
            return ""
        if any(row.entry.role.is_carer for row in self.adult_rows):
            return self.tr("{children} and family").format(children=", ".join(names))
        return self._words.listed(names)

    @Slot()
    def _own_label(self) -> None:
        self._is_own_label = bool(self.case_label.text())


class RoleChip(ToggleChip):
    """A pill that adds a person of its role."""

    role_chosen = Signal(str)

    def __init__(self, theme: Theme, role: Role, words: Wording) -> None:
        super().__init__(theme, words.role(role).capitalize(), icon="plus")
        self._role = role
        self.setCheckable(False)
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Add {role}").format(role=words.role(role)))
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.role_chosen.emit(self._role.value)
