"""Who speaks: names in the genitive, and the label of every line."""

from dataclasses import dataclass

from app.wording.translated import Translated
from models.domain.labels import VoiceLabel
from models.domain.people import Context, Role


@dataclass(frozen=True, slots=True)
class PeopleWords(Translated):
    """Names, roles and voices in the reader's language."""

    def genitive(self, name: str) -> str:
        """Return a name's genitive: "Mias", "Jonas'" / "Mia's", "Jonas'"."""
        if name[-1:].casefold() in {"s", "x", "z"}:
            return f"{name}\N{RIGHT SINGLE QUOTATION MARK}"
        ending = "s" if self.language == "da" else "\N{RIGHT SINGLE QUOTATION MARK}s"
        return f"{name}{ending}"

    def voice(self, label: VoiceLabel) -> str:
        """Return a line's name: "Mia", "Mor om Mia", "Mor om sig selv", "Mia (hos far)"."""
        name = label.rater_alias
        if not label.is_about_self:
            about = self.translate("Wording", "{rater} about {child}")
            name = about.format(rater=label.rater_alias, child=label.about_alias)
        elif label.about_alias and label.rater_role is not Role.CHILD:
            name = self.translate("Wording", "{rater} about self").format(rater=name)
        return f"{name} ({label.home})" if label.home else name

    def marks_of(self, label: VoiceLabel) -> str:
        """Return whose marks a sentence is about: "Mias mærker", "Mors mærker om Mia"."""
        owner = self.genitive(label.rater_alias)
        if not label.is_about_self:
            about = self.translate("Wording", "{raters} marks about {child}")
            return about.format(raters=owner, child=label.about_alias)
        return self.translate("Wording", "{raters} marks").format(raters=owner)

    def role(self, role: Role) -> str:
        """Return what a person is in the case."""
        return {
            Role.CHILD: self.translate("Wording", "child"),
            Role.MOTHER: self.translate("Wording", "mother"),
            Role.FATHER: self.translate("Wording", "father"),
            Role.STEP_PARENT: self.translate("Wording", "step-parent"),
            Role.FOSTER_PARENT: self.translate("Wording", "foster parent"),
            Role.GRANDPARENT: self.translate("Wording", "grandparent"),
            Role.SIBLING: self.translate("Wording", "sibling"),
            Role.OTHER_CARER: self.translate("Wording", "carer"),
            Role.TEACHER: self.translate("Wording", "teacher"),
            Role.PEDAGOGUE: self.translate("Wording", "pedagogue"),
            Role.HEALTH_NURSE: self.translate("Wording", "health nurse"),
            Role.CONTACT_PERSON: self.translate("Wording", "contact person"),
            Role.COUNSELLOR: self.translate("Wording", "social worker"),
            Role.OTHER: self.translate("Wording", "other"),
        }[role]

    def person(self, role: Role, age: int | None) -> str:
        """Return a role with the age's word for it: child, young person, mother."""
        if role is Role.CHILD and age is not None and age >= 13:
            return self.translate("Wording", "young person")
        return self.role(role)

    def context(self, context: Context) -> str:
        """Return the part of life a person belongs to."""
        return {
            Context.HOME: self.translate("Wording", "home"),
            Context.SCHOOL: self.translate("Wording", "school or day-care"),
            Context.LEISURE: self.translate("Wording", "leisure"),
            Context.HEALTH: self.translate("Wording", "health"),
            Context.AUTHORITY: self.translate("Wording", "authority"),
            Context.OTHER: self.translate("Wording", "other context"),
        }[context]
