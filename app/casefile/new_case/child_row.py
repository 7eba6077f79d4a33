"""One child of a new case: name, birth month, and the form that follows from it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.casefile.new_case.drafting import ChildEntry
from app.casefile.people.birth_field import BirthField
from app.casefile.people.scales import form_title
from app.theme import Theme
from app.widgets.buttons import icon_button
from app.widgets.form_field import FormField
from app.wording import Wording
from models.domain.people import Role
from models.domain.scales import Scale
from models.services.drafts import NAME_LENGTH


class NewChildRow(QWidget):
    """Name and birth month; the proposed form stands beneath."""

    changed = Signal()
    remove_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Wording,
        today: Callable[[], date],
        scales: dict[str, Scale],
    ) -> None:
        super().__init__()
        self._words, self._today, self._scales = words, today, scales
        self.alias = QLineEdit()
        self.alias.setMaxLength(NAME_LENGTH)
        self.birth = BirthField(theme, words, today)
        self.answers = QCheckBox()
        self.answers.setChecked(True)
        self.alias_field = FormField(theme, self.tr("Name or alias"), self.alias)
        self.birth_field = FormField(theme, self.tr("Born"), self.birth)
        self.remove = icon_button(theme, "x", self.tr("Remove the child"))
        self.remove.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.space("m"))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.alias_field, 5, top)
        row.addWidget(self.birth_field, 4, top)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("xs"))
        column.addLayout(row)
        column.addWidget(self.answers)
        self.alias.textEdited.connect(self._follow)
        self.birth.changed.connect(self._follow)
        self.answers.toggled.connect(self._follow)
        self.remove.clicked.connect(self._ask_to_remove)
        self._show_form()

    @property
    def name(self) -> str:
        """The name so far, or "barnet"."""
        return self.alias.text().strip() or self.tr("the child")

    @property
    def entry(self) -> ChildEntry:
        """What is written."""
        answers = self.answers.isChecked() and self.answers.isEnabled()
        return ChildEntry(self.alias.text().strip(), self.birth.birth(), answers)

    def check(self) -> bool:
        """Return whether the row is complete; say beside the field what is missing."""
        self.alias_field.set_error("" if self.alias.text().strip() else self.tr("Write a name."))
        half = self.tr("Choose a month and write the year, or neither.")
        self.birth_field.set_error(half if self.birth.is_half else "")
        return not (self.alias_field.error or self.birth_field.error)

    def _show_form(self) -> None:
        title = form_title(
            Role.CHILD, self.birth.birth(), self._today(), self._scales, self._words.language
        )
        self.answers.setEnabled(title is not None)
        if title is None:
            self.answers.setText(self.tr("Under six: pictures to talk about, no curve"))
        else:
            answers = self.tr("{name} answers about self: {form}")
            self.answers.setText(
                answers.format(name=self.name[:1].upper() + self.name[1:], form=title)
            )

    @Slot()
    def _follow(self) -> None:
        for field in (self.alias_field, self.birth_field):
            field.clear_error()
        self._show_form()
        self.changed.emit()

    @Slot()
    def _ask_to_remove(self) -> None:
        self.remove_requested.emit()
