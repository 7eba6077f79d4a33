"""The words that only charts and their tables need."""

from dataclasses import dataclass

from app.wording import Wording
from app.wording.translated import Translated
from models.domain.answers import AnswerMode
from models.domain.scales import Direction, Family, Scale


@dataclass(frozen=True, slots=True)
class ChartWords(Translated):
    """Axis titles, legends and table heads in the reader's language."""

    @classmethod
    def of(cls, words: Wording) -> "ChartWords":
        """Return the chart's words in the language of ``words``."""
        return cls(words.language, words.translate)

    def axis(self, scale: Scale) -> str:
        """Return what the y axis measures, its range and which way is better."""
        if scale.family is Family.COOPERATION:
            title = self.translate("Charts", "Cooperation in all ({low}–{high})")
        else:
            title = self.translate("Charts", "Wellbeing in all ({low}–{high})")
        words = title.format(low=scale.total_low // 10, high=scale.total_high // 10)
        return f"{words} · {self.better(scale)}"

    def better(self, scale: Scale) -> str:
        """Return which way is better."""
        if scale.direction is Direction.HIGHER_IS_BETTER:
            return self.translate("Charts", "higher = better")
        return self.translate("Charts", "lower = better")

    @property
    def course(self) -> str:
        """Return what the band is called where its source is not known."""
        return self.translate("Charts", "calculated course")

    def reliable(self, change: str) -> str:
        """Return what the lines around the first mark are."""
        words = self.translate("Charts", "uncertainty around the first mark ±{change}")
        return words.format(change=change)

    def earlier(self, label: str) -> str:
        """Return the label of a voice's line from before its form was changed."""
        return self.translate("Charts", "{voice}, earlier form").format(voice=label)

    def new_form(self, label: str) -> str:
        """Return what stands where a voice's form was changed."""
        return self.translate("Charts", "{voice}: new form").format(voice=label)

    def about_meetings(self, label: str) -> str:
        """Return the head of a rater's column of cooperation."""
        return self.translate("Charts", "Cooperation: {rater}").format(rater=label)

    def letter(self, mode: AnswerMode) -> str:
        """Return the letter beneath a mark that did not come on the screen."""
        return {
            AnswerMode.PAPER: self.translate("Charts", "p"),
            AnswerMode.SPOKEN: self.translate("Charts", "s"),
            AnswerMode.INTERPRETER: self.translate("Charts", "i"),
        }[mode]

    def way(self, mode: AnswerMode) -> str:
        """Return how marks reached the program."""
        return {
            AnswerMode.SCREEN: self.translate("Charts", "on the screen"),
            AnswerMode.PAPER: self.translate("Charts", "on paper"),
            AnswerMode.SPOKEN: self.translate("Charts", "spoken"),
            AnswerMode.INTERPRETER: self.translate("Charts", "through an interpreter"),
            AnswerMode.TOTAL_ONLY: self.translate("Charts", "only the total is known"),
        }[mode]

    @property
    def late_letter(self) -> str:
        """Return the letter beneath a mark that was entered on a later day."""
        return self.translate("Charts", "l")

    @property
    def entered_later(self) -> str:
        """Return that a mark was entered on a later day than the meeting's."""
        return self.translate("Charts", "entered on a later day")

    @property
    def ring(self) -> str:
        """Return what a ring around a mark means."""
        return self.translate("Charts", "ring = disputed")

    def meeting(self, number: int) -> str:
        """Return a session by its number."""
        return self.translate("Charts", "Meeting {n}").format(n=number)

    def since_last(self, change: str) -> str:
        """Return a change since the voice's mark before."""
        return self.translate("Charts", "Since last: {change}").format(change=change)

    @property
    def disputed(self) -> str:
        """Return the remark at a mark that its owner disputes."""
        return self.translate("Charts", "disputed")

    @property
    def number_column(self) -> str:
        """Return the head of the column of session numbers."""
        return self.translate("Charts", "Meeting")

    @property
    def date_column(self) -> str:
        """Return the head of the column of days."""
        return self.translate("Charts", "Date")
