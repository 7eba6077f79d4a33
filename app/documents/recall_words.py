"""The words of a letter about a corrected number."""

from dataclasses import dataclass

from app.wording import Wording
from app.wording.translated import Translated


@dataclass(frozen=True, slots=True)
class RecallWords(Translated):
    """What the letter says."""

    @classmethod
    def of(cls, words: Wording) -> "RecallWords":
        """Return these words in the language of ``words``."""
        return cls(words.language, words.translate)

    @property
    def title(self) -> str:
        return self.translate("Documents", "A number was corrected")

    @property
    def file(self) -> str:
        """Return the stem of a file name: letters a-z and hyphens only."""
        return self.translate("Documents", "correction")

    def received(self, title: str, day: str, *, many: bool) -> str:
        words = self.translate(
            "Documents", "You received “{title}” of {day}. A number in it has been corrected since."
        )
        if many:
            words = self.translate(
                "Documents",
                "You received “{title}” of {day}. Numbers in it have been corrected since.",
            )
        return words.format(title=title, day=day)

    @property
    def corrected(self) -> str:
        return self.translate("Documents", "What was corrected")

    @property
    def whose(self) -> str:
        return self.translate("Documents", "Whose mark")

    @property
    def meeting(self) -> str:
        return self.translate("Documents", "Which meeting")

    def meeting_of(self, number: int, day: str) -> str:
        return self.translate("Documents", "no. {n}, {day}").format(n=number, day=day)

    @property
    def stood(self) -> str:
        return self.translate("Documents", "It said")

    @property
    def right(self) -> str:
        return self.translate("Documents", "Right is")

    @property
    def please(self) -> str:
        return self.translate("Documents", "What we ask of you")

    @property
    def what_to_do(self) -> tuple[str, ...]:
        return (
            self.translate("Documents", "Do not use the old number any more."),
            self.translate(
                "Documents",
                "Keep this letter with the document, and give it to everybody you passed it on to.",
            ),
            self.translate(
                "Documents", "A dash means that there is no number to put in its place."
            ),
        )

    @property
    def about_letter(self) -> str:
        return self.translate("Documents", "Wrong numbers are corrected, never hidden.")

    @property
    def nothing(self) -> str:
        return self.translate("Documents", "No document shows a number that was corrected.")
