"""From what was ticked to the draft of a case."""

from dataclasses import dataclass

from app.casefile.people.member_dialog import CONTEXT_OF
from models.domain.people import Context, Role, YearMonth
from models.services.drafts import CaseDraft, MemberDraft, VoiceDraft


@dataclass(frozen=True, slots=True, repr=False)
class ChildEntry:
    """A child as written."""

    alias: str
    birth: YearMonth | None
    answers: bool  # about itself


@dataclass(frozen=True, slots=True, repr=False)
class AdultEntry:
    """An adult as ticked; ``about`` are places among the children."""

    alias: str
    role: Role
    about: tuple[int, ...]
    about_self: bool


@dataclass(frozen=True, slots=True, repr=False)
class CaseEntry:
    """Everything written for a new case."""

    label: str
    children: tuple[ChildEntry, ...]
    adults: tuple[AdultEntry, ...]
    protected: bool = False


def case_draft(entry: CaseEntry) -> CaseDraft:
    """Return the draft: children first, each voice with its proposed form."""
    children = [
        MemberDraft(child.alias, Role.CHILD, birth=child.birth, in_focus=True)
        for child in entry.children
    ]
    adults = [
        MemberDraft(adult.alias, adult.role, CONTEXT_OF.get(adult.role, Context.HOME))
        for adult in entry.adults
    ]
    voices = [VoiceDraft(n, n) for n, child in enumerate(entry.children) if child.answers]
    for place, adult in enumerate(entry.adults, start=len(children)):
        voices += [VoiceDraft(place, child) for child in adult.about]
        if adult.about_self:
            voices.append(VoiceDraft(place, place))
    return CaseDraft(entry.label, (*children, *adults), tuple(voices), protected=entry.protected)
