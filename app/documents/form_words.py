"""The words around a form on paper; the form's own are in its pack."""

from dataclasses import dataclass

from app.wording import Wording
from app.wording.translated import Translated


@dataclass(frozen=True, slots=True)
class FormWords(Translated):
    """What stands above and below the lines."""

    @classmethod
    def of(cls, words: Wording) -> "FormWords":
        """Return these words in the language of ``words``."""
        return cls(words.language, words.translate)

    @property
    def file(self) -> str:
        """Return the stem of a file name: letters a-z and hyphens only."""
        return self.translate("Documents", "form")

    def version(self, number: int) -> str:
        return self.translate("Documents", "version {n}").format(n=number)

    @property
    def who(self) -> str:
        return self.translate("Documents", "Who answers")

    @property
    def about_whom(self) -> str:
        return self.translate("Documents", "About whom")

    @property
    def day(self) -> str:
        return self.translate("Documents", "Date")

    @property
    def meeting(self) -> str:
        return self.translate("Documents", "Meeting no.")

    def how_to_mark(self, lines: int) -> str:
        one = self.translate("Documents", "Put a small mark on the line where it fits.")
        many = self.translate("Documents", "Put a small mark on each line where it fits.")
        return one if lines == 1 else many

    def line_between(self, low: str, high: str) -> str:
        words = self.translate("Documents", "A line of 100 mm from “{low}” to “{high}”.")
        return words.format(low=low, high=high)

    @property
    def ruler(self) -> str:
        return self.translate(
            "Documents",
            "This rule must be 100 mm long. If it is not, print again in full size (100 %).",
        )

    @property
    def not_validated(self) -> str:
        return self.translate("Documents", "The form is our own and not scientifically tested.")

    @property
    def working_translation(self) -> str:
        return self.translate(
            "Documents", "The translation has not been tried with the people it is for."
        )

    @property
    def how_to_measure(self) -> str:
        return self.translate(
            "Documents",
            "For the therapist: measure each mark from the left end of its line; 64 mm is 6.4. "
            "A line without a mark stays empty.",
        )

    @property
    def from_the_right(self) -> str:
        return self.translate(
            "Documents",
            "For the therapist: measure each mark from the right end of its line; 64 mm is 6.4. "
            "A line without a mark stays empty.",
        )
