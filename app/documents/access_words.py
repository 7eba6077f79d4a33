"""The words of the access package."""

from dataclasses import dataclass

from app.wording import Wording
from app.wording.translated import Translated
from models.domain.access import AccessPart
from models.domain.consents import ConsentKind
from models.domain.versions import Subject
from models.services.audit_log import Action


@dataclass(frozen=True, slots=True)
class AccessWords(Translated):
    """Headings, heads of tables, and what the package is."""

    @classmethod
    def of(cls, words: Wording) -> "AccessWords":
        """Return these words in the language of ``words``."""
        return cls(words.language, words.translate)

    @property
    def title(self) -> str:
        return self.translate("Documents", "What is recorded about you")

    @property
    def file(self) -> str:
        """Return the stem of a file name: letters a-z and hyphens only."""
        return self.translate("Documents", "access-package")

    @property
    def about(self) -> str:
        return self.translate(
            "Documents",
            "Everything the program holds about one person, as it stands on the day above; "
            "corrected and withdrawn answers included.",
        )

    @property
    def to_be_reviewed(self) -> str:
        return self.translate("Documents", "TO BE REVIEWED")

    def pieces_to_review(self, count: int) -> str:
        one = self.translate(
            "Documents", "{n} place speaks of others: look at it before the package is given out."
        )
        many = self.translate(
            "Documents",
            "{n} places speak of others: look at them before the package is given out.",
        )
        return (one if count == 1 else many).format(n=count)

    @property
    def left_out(self) -> str:
        return self.translate("Documents", "left out: it concerns somebody else")

    def part(self, part: AccessPart) -> str:
        return {
            AccessPart.PERSON: self.translate("Documents", "The person and the course"),
            AccessPart.OWN_ANSWERS: self.translate("Documents", "Own answers"),
            AccessPart.ANSWERS_ABOUT: self.translate(
                "Documents", "Others’ answers about the person"
            ),
            AccessPart.CORRECTIONS: self.translate("Documents", "Corrections"),
            AccessPart.WORDS: self.translate("Documents", "Own words"),
            AccessPart.GOALS: self.translate("Documents", "Goals"),
            AccessPart.CHOICES: self.translate("Documents", "What was agreed to"),
            AccessPart.MEETINGS: self.translate("Documents", "Meetings and notes"),
            AccessPart.AGREEMENTS: self.translate("Documents", "Agreements and decisions"),
            AccessPart.EFFORTS: self.translate("Documents", "Efforts"),
            AccessPart.EARLIER: self.translate("Documents", "What stood there before"),
        }[part]

    @property
    def day(self) -> str:
        return self.translate("Documents", "Day")

    @property
    def what(self) -> str:
        return self.translate("Documents", "What")

    @property
    def content(self) -> str:
        return self.translate("Documents", "Content")

    @property
    def review(self) -> str:
        return self.translate("Documents", "Review")

    def speaks_of(self, names: str) -> str:
        return self.translate("Documents", "speaks of {names}").format(names=names)

    def total(self, total: str) -> str:
        return self.translate("Documents", "total {total}").format(total=total)

    @property
    def untouched(self) -> str:
        return self.translate("Documents", "not marked")

    @property
    def goal(self) -> str:
        return self.translate("Documents", "Goal")

    @property
    def rating(self) -> str:
        return self.translate("Documents", "How near the goal")

    @property
    def may_be_seen(self) -> str:
        return self.translate("Documents", "May the others see the curve?")

    @property
    def words(self) -> str:
        return self.translate("Documents", "Own words")

    @property
    def agreement(self) -> str:
        return self.translate("Documents", "Agreement")

    @property
    def declined(self) -> str:
        return self.translate("Documents", "does not want to share words")

    def consent(self, kind: ConsentKind, *, given: bool) -> str:
        told = {
            ConsentKind.TOLD: self.translate("Documents", "Told what the marks are for"),
            ConsentKind.RECORDING: self.translate("Documents", "Marks may be kept"),
            ConsentKind.NETWORK: self.translate("Documents", "May be shown at network meetings"),
            ConsentKind.CHILD_YES: self.translate("Documents", "The child’s own yes"),
        }[kind]
        said = self.translate("Documents", "yes") if given else self.translate("Documents", "no")
        return f"{told}: {said}"

    def earlier(self, subject: Subject) -> str:
        return {
            Subject.SESSION: self.translate("Documents", "Meeting"),
            Subject.AGREEMENT: self.translate("Documents", "Agreement"),
            Subject.GOAL: self.translate("Documents", "Goal"),
            Subject.MEMBER: self.translate("Documents", "Person"),
            Subject.CASE: self.translate("Documents", "Course"),
            Subject.INTERVENTION: self.translate("Documents", "Effort"),
        }[subject]

    @property
    def given_out(self) -> str:
        return self.translate("Documents", "Documents that left")

    @property
    def to_whom(self) -> str:
        return self.translate("Documents", "To whom")

    @property
    def document(self) -> str:
        return self.translate("Documents", "Document")

    @property
    def looked(self) -> str:
        return self.translate("Documents", "Who has looked at or written in the course")

    @property
    def when(self) -> str:
        return self.translate("Documents", "When")

    @property
    def who(self) -> str:
        return self.translate("Documents", "Who")

    @property
    def did(self) -> str:
        return self.translate("Documents", "Did what")

    @property
    def a_user(self) -> str:
        return self.translate("Documents", "a user without a name")

    def action(self, action: Action) -> str:
        match action:
            case Action.LOOK:
                return self.translate("Documents", "looked at the course")
            case Action.DOCUMENT:
                return self.translate("Documents", "gave out a document")
            case _:
                return self.translate("Documents", "wrote in the course")
