"""How often a signal is wrong, in one honest sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.wording.translated import Translated
from models.domain.signal_types import Weight


@dataclass(frozen=True, slots=True)
class RateWords(Translated):
    """The sentence beneath the rule of a signal."""

    def signal_rate(self, weight: Weight, percent: Sequence[int]) -> str:
        """Say how many unchanged people carry such a mark at meetings 3, 6 and 10."""
        if weight is Weight.REMEMBER:
            return ""
        if not percent:
            return self.translate("Wording", "How often it is wrong has not been counted.")
        third, sixth, tenth = percent
        return self.translate(
            "Wording",
            "How often it is wrong: of people who do not change at all, {third} % still carry "
            "such a mark at meeting 3, {sixth} % at meeting 6 and {tenth} % at meeting 10. "
            "Our own count, one voice.",
        ).format(third=third, sixth=sixth, tenth=tenth)
