"""Add somebody from the network in the middle of a meeting: a name, a role, a voice."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.meeting.running_meeting import RunningMeeting
from app.theme import Theme
from app.widgets.ask import Dialog
from app.widgets.buttons import primary_button, secondary_button
from app.widgets.choice_field import ChoiceField
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel
from models.domain.ids import MemberId
from models.domain.people import Context, Role
from models.services.changes import Changes
from models.services.drafts import NAME_LENGTH, MemberDraft

CONTEXTS = {
    Role.TEACHER: Context.SCHOOL,
    Role.PEDAGOGUE: Context.SCHOOL,
    Role.HEALTH_NURSE: Context.HEALTH,
    Role.CONTACT_PERSON: Context.OTHER,
    Role.COUNSELLOR: Context.AUTHORITY,
    Role.OTHER: Context.OTHER,
}


class PersonDialog(Dialog):
    """Asks for a name or alias, a role, and whether this person answers about the child."""

    def __init__(
        self,
        theme: Theme,
        roles: list[tuple[str, str]],
        children: list[tuple[MemberId, str]],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "", parent)
        self.set_title(self.tr("Add a person"))
        self._name = QLineEdit()
        self._name.setMaxLength(NAME_LENGTH)
        self._role = ChoiceField()
        self._role.set_options(roles)
        self._role.choose(Role.TEACHER.value)
        self.field = FormField(theme, self.tr("Name or alias"), self._name)
        self.body.addWidget(self.field)
        self.body.addWidget(FormField(theme, self.tr("Role"), self._role))
        self._about: dict[MemberId, QCheckBox] = {}
        for child, name in children:
            box = self._about[child] = QCheckBox(self.tr("Answers about {name}").format(name=name))
            box.setChecked(True)
            self.body.addWidget(box)
        self.body.addWidget(
            WrapLabel(self.tr("More about the person can be written in the course."), "help")
        )
        cancel = secondary_button(theme, self.tr("Cancel"))
        self.add = primary_button(theme, self.tr("Add"))
        cancel.clicked.connect(self.reject)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.add)
        self.add.setDefault(True)

    @property
    def about(self) -> tuple[MemberId, ...]:
        """The children this person answers about."""
        return tuple(child for child, box in self._about.items() if box.isChecked())

    @property
    def draft(self) -> MemberDraft:
        """The person as described."""
        role = Role(self._role.chosen)
        return MemberDraft(self._name.text(), role, CONTEXTS.get(role, Context.HOME))


class AddPerson:
    """Asks, adds the person with a voice about the child, and counts them as present."""

    def __init__(
        self, meeting: RunningMeeting, parent: QWidget, on_added: Callable[[], None]
    ) -> None:
        self._meeting = meeting
        self._parent = parent
        self._on_added = on_added
        self._dialog: PersonDialog | None = None

    def ask(self, theme: Theme) -> None:
        """Open the dialog."""
        wording = self._meeting.wording
        roles = [(role.value, wording.role(role)) for role in Role]
        children = [(one.id, one.alias) for one in self._meeting.history.focus]
        self._dialog = PersonDialog(theme, roles, children, self._parent)
        self._dialog.add.clicked.connect(self._add)
        self._dialog.open()

    def _add(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        problem = self._meeting.attempt(self._write)
        if problem:
            dialog.field.set_error(problem)
            return
        dialog.accept()
        self._on_added()

    def _write(self) -> Changes:
        assert self._dialog is not None
        services, meeting = self._meeting.needs.services, self._meeting
        member_id: MemberId = services.cases.add_member(meeting.case_id, self._dialog.draft)
        for child in self._dialog.about:
            services.cases.add_voice(meeting.case_id, member_id, child)
        return Changes.MEMBERS
