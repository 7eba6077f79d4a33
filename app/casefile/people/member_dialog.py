"""A person as the therapist describes them: new, or described better."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.casefile.people.birth_field import BirthField
from app.fonts import load_arabic
from app.form_languages import FORM_LANGUAGES
from app.theme import Theme
from app.widgets.choice_field import ChoiceField
from app.widgets.flow_layout import FlowLayout
from app.widgets.form_field import FormField
from app.widgets.labels import WrapLabel, label
from app.widgets.save_dialog import SaveDialog
from app.wording import Wording
from models.domain.ids import MemberId
from models.domain.people import Context, Member, Role
from models.services.drafts import NAME_LENGTH, MemberDraft

CONTEXT_OF = {
    Role.TEACHER: Context.SCHOOL,
    Role.PEDAGOGUE: Context.SCHOOL,
    Role.HEALTH_NURSE: Context.HEALTH,
    Role.CONTACT_PERSON: Context.LEISURE,
    Role.COUNSELLOR: Context.AUTHORITY,
    Role.OTHER: Context.OTHER,
}


class MemberDialog(SaveDialog):
    """Alias, role, age, context, language, and whose marks the person may not see."""

    submitted = Signal(object)  # MemberDraft

    def __init__(
        self,
        theme: Theme,
        words: Wording,
        today: Callable[[], date],
        parent: QWidget,
        *,
        member: Member | None = None,
        others: Sequence[Member] = (),
    ) -> None:
        super().__init__(theme, "", parent)
        load_arabic(theme.resources / "fonts")
        self.set_title(self.tr("Edit person") if member else self.tr("New person"))
        self._words = words
        self.alias = QLineEdit()
        self.alias.setMaxLength(NAME_LENGTH)
        self.role = ChoiceField()
        self.role.set_options([(one.value, words.role(one).capitalize()) for one in Role])
        self.role.choose(Role.MOTHER.value)
        self.context = ChoiceField()
        self.context.set_options([(one.value, words.context(one).capitalize()) for one in Context])
        self.birth = BirthField(theme, words, today)
        self.language = ChoiceField()
        untried = self.tr("working translation, not tried out")
        self.language.set_options(
            (code, f"{one.own_name} · {untried}" if one.is_working_translation else one.own_name)
            for code, one in FORM_LANGUAGES.items()
        )
        self.in_focus = QCheckBox(self.tr("The course is about this person"))
        self.contact = QCheckBox(self.tr("Primary contact"))
        self._hidden = {one.id: QCheckBox(one.alias) for one in others}
        self._fields = self._make_fields()
        self._lay_out()
        self.role.changed.connect(self._propose_context)
        if member is not None:
            self._show(member)
        self.alias.setFocus()

    def refuse(self, field: str, sentence: str) -> None:
        """Say beside the field why it cannot be kept."""
        self._fields.get(field, self._fields["alias"]).set_error(sentence)

    def _make_fields(self) -> dict[str, FormField]:
        theme = self.theme
        return {
            "alias": FormField(
                theme,
                self.tr("Name or alias"),
                self.alias,
                self.tr("Only the first name is enough."),
            ),
            "role": FormField(theme, self.tr("Role"), self.role),
            "context": FormField(theme, self.tr("Belongs to"), self.context),
            "birth": FormField(
                theme,
                self.tr("Born"),
                self.birth,
                self.tr("Decides which form is proposed. May be left empty for adults."),
            ),
            "language": FormField(theme, self.tr("Language of the forms"), self.language),
        }

    def _lay_out(self) -> None:
        self.body.setSpacing(self.theme.space("m"))
        for field in self._fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.in_focus)
        self.body.addWidget(self.contact)
        if self._hidden:
            self.body.addWidget(label(self.tr("Must not see the marks of"), "label"))
            people = FlowLayout(self.theme.space("l"))
            for box in self._hidden.values():
                people.addWidget(box)
            self.body.addLayout(people)
            honoured = self.tr("Honoured on the shared screen, on paper and in documents.")
            self.body.addWidget(WrapLabel(honoured, "help"))

    def _show(self, member: Member) -> None:
        self.alias.setText(member.alias)
        self.role.choose(member.role.value)
        self.context.choose(member.context.value)
        self.birth.set_birth(member.birth)
        if self.language.findData(member.language) < 0:
            self.language.addItem(member.language, member.language)
        self.language.choose(member.language)
        self.in_focus.setChecked(member.in_focus)
        self.contact.setChecked(member.primary_contact)
        for member_id, box in self._hidden.items():
            box.setChecked(member_id in member.must_not_see)

    @Slot(str)
    def _propose_context(self, role: str) -> None:
        self.context.choose(CONTEXT_OF.get(Role(role), Context.HOME).value)

    def submit(self) -> None:
        for field in self._fields.values():
            field.clear_error()
        if self.birth.is_half:
            self._fields["birth"].set_error(
                self.tr("Choose a month and write the year, or neither.")
            )
            return
        hidden: frozenset[MemberId] = frozenset(
            member_id for member_id, box in self._hidden.items() if box.isChecked()
        )
        self.submitted.emit(
            MemberDraft(
                alias=self.alias.text(),
                role=Role(self.role.chosen),
                context=Context(self.context.chosen),
                birth=self.birth.birth(),
                in_focus=self.in_focus.isChecked(),
                language=self.language.chosen,
                primary_contact=self.contact.isChecked(),
                must_not_see=hidden,
            )
        )
