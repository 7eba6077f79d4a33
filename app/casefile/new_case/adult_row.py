"""One adult of a new case, and about whom this person answers."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.casefile.new_case.drafting import AdultEntry
from app.casefile.people.scales import form_title
from app.theme import Theme
from app.widgets.buttons import icon_button
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.labels import label
from app.wording import Wording
from models.domain.people import Role
from models.domain.scales import Scale
from models.services.drafts import NAME_LENGTH

ABOUT_CHILD = "trivsel-om-barn"


class NewAdultRow(QWidget):
    """A name that is there already, and ticks: about the child, about self."""

    remove_requested = Signal()

    def __init__(self, theme: Theme, words: Wording, role: Role, scales: dict[str, Scale]) -> None:
        super().__init__()
        self._role = role
        self._about: list[QCheckBox] = []
        self._title = scales[ABOUT_CHILD].title[words.language]
        name = words.role(role).capitalize()
        self.alias = QLineEdit(name)
        self.alias.setMaxLength(NAME_LENGTH)
        self.alias_field = FormField(theme, name, self.alias)
        own = form_title(role, None, None, scales, words.language) or ""
        self.about_self = QCheckBox(self.tr("about self: {form}").format(form=own))
        if role.is_professional:
            self.about_self.hide()
        remove = icon_button(theme, "x", self.tr("Remove {name}").format(name=name))
        remove.clicked.connect(self._ask_to_remove)
        self._ticks = FlowLayout(theme.space("m"))
        ticks = QWidget()
        ticks.setLayout(self._ticks)
        answers = QVBoxLayout()
        answers.setSpacing(theme.space("xs"))
        answers.addWidget(label(self.tr("answers"), "label"))
        answers.addWidget(ticks)
        answers.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("m"))
        row.addWidget(self.alias_field, 2, Qt.AlignmentFlag.AlignTop)
        row.addLayout(answers, 7)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_children(self, names: list[str]) -> None:
        """Offer to answer about each child; ticks stay with their place."""
        while len(self._about) > len(names):
            gone = self._about.pop()
            self._ticks.removeWidget(gone)
            gone.deleteLater()
        self._ticks.removeWidget(self.about_self)
        while len(self._about) < len(names):
            box = QCheckBox()
            box.setChecked(True)
            self._about.append(box)
            self._ticks.addWidget(box)
        self._ticks.addWidget(self.about_self)
        for box, name in zip(self._about, names, strict=True):
            text = self.tr("about {name}: {form}")
            box.setText(text.format(name=name, form=self._title))
            box.setAccessibleName(f"{self.alias.text()} {box.text()}")

    @property
    def entry(self) -> AdultEntry:
        """What is ticked."""
        about = tuple(place for place, box in enumerate(self._about) if box.isChecked())
        return AdultEntry(self.alias.text().strip(), self._role, about, self.about_self.isChecked())

    def check(self) -> bool:
        """Return whether there is a name; say beside the field if not."""
        self.alias_field.set_error("" if self.alias.text().strip() else self.tr("Write a name."))
        return not self.alias_field.error

    @Slot()
    def _ask_to_remove(self) -> None:
        self.remove_requested.emit()
