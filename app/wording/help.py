"""What each signal rests on: its rule, where it comes from and how far to trust it."""

from dataclasses import dataclass

from app.wording.translated import Translated
from models.domain.signal_types import Code


@dataclass(frozen=True, slots=True)
class SignalHelp(Translated):
    """The explanation one click away from every signal."""

    def signal_help(self, code: Code) -> str:
        """Return the rule behind a signal in plain words."""
        return {
            Code.NEW: self.translate(
                "Wording", "Shown until there are two complete forms. One mark has no direction."
            ),
            Code.RELIABLE_GAIN: self.translate(
                "Wording",
                "The latest total is above the first by at least the reliable change "
                "(Jacobson and Truax 1991). It does not say what caused it.",
            ),
            Code.CROSSED_UP: self.translate(
                "Wording",
                "A reliable improvement that also passed the limit. The limit is borrowed "
                "from a related form.",
            ),
            Code.ON_COURSE: self.translate(
                "Wording",
                "From the third form: the latest total is at or above the line that one in "
                "four comparable courses lies below. The studies were with adults.",
            ),
            Code.RELIABLE_LOSS: self.translate(
                "Wording",
                "The latest total is below the first by at least the reliable change. "
                "Ask what happened; the form cannot tell.",
            ),
            Code.FAR_BELOW_COURSE: self.translate(
                "Wording",
                "The last two totals are below the line that one in ten comparable courses "
                "lies below, and below the start.",
            ),
            Code.VERY_LOW_LINE: self.translate(
                "Wording",
                "For you only. One line is at most 1.0, or mood or home fell by 4.0 or more. "
                "The form does not detect violence or risk of suicide. Think of a safety plan "
                "and of the duty to notify (Barnets lov § 133).",
            ),
            Code.DROP_SINCE_LAST: self.translate(
                "Wording", "The fall since last time is at least the reliable change."
            ),
            Code.BELOW_COURSE: self.translate(
                "Wording",
                "From the third form: the latest total is below the line that one in four "
                "comparable courses lies below. Many such courses end well.",
            ),
            Code.NO_CHANGE: self.translate(
                "Wording",
                "From the fourth form: no reliable change, below the limit, and below the "
                "calculated course or without one.",
            ),
            Code.COOP_LOW: self.translate(
                "Wording", "A cooperation total below 36 is worth a question, not an apology."
            ),
            Code.COOP_DROP: self.translate(
                "Wording",
                "The cooperation total fell since last time: 1.0 is noted, 2.0 is worth a "
                "question, 4.0 should be talked about now.",
            ),
            Code.VOICES_APART: self.translate(
                "Wording",
                "Two voices about the same person differ by 12.0 or more in the latest "
                "meeting both answered. Both can be right: they see different days.",
            ),
            Code.FORM_MISSING: self.translate(
                "Wording", "Someone was at the latest meeting, and no form or reason is recorded."
            ),
        }[code]
