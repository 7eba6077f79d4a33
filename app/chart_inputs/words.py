"""The words that only charts and their tables need."""

from dataclasses import dataclass

from app.wording import Wording
from app.wording.translated import Translated
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
        words = self.translate(
            "Charts", "uncertainty of the measurement around the first mark: ±{change}"
        )
        return words.format(change=change)

    def earlier(self, label: str) -> str:
        """Return the label of a voice's line from before its form was changed."""
        return self.translate("Charts", "{voice}, earlier form").format(voice=label)

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
