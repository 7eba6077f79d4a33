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
            Code.SAWTOOTH: self.translate(
                "Wording",
                "At least four changes in a row, each at least the reliable change and each the "
                "other way. Life may be like that; the mark may also be made in different ways.",
            ),
            Code.HIGH_START: self.translate(
                "Wording",
                "The first total was at or above the limit. There is no calculated course from "
                "there. Ask whose wish the course is, and what another voice would say.",
            ),
            Code.ALL_MAX: self.translate(
                "Wording",
                "Every line at 9.8 or more, twice in a row. It may be true, or kind, or quick.",
            ),
            Code.LOWEST_LINE: self.translate(
                "Wording",
                "One line is at least 3.0 below the mean of the others: a place to begin the talk.",
            ),
            Code.COOP_LOW: self.translate(
                "Wording", "A cooperation total below 36 is worth a question, not an apology."
            ),
            Code.COOP_DROP: self.translate(
                "Wording",
                "The cooperation total fell since last time: 1.0 is noted, 2.0 is worth a "
                "question, 4.0 should be talked about now.",
            ),
            Code.COOP_LINE: self.translate(
                "Wording",
                "One line about the cooperation is below 9.0 though the total is not low. "
                "Most people mark high: a small dip is often the only sign.",
            ),
            Code.COOP_SPLIT: self.translate(
                "Wording",
                "In the latest meeting both answered, two people's cooperation totals differ by "
                "8.0 or more. Split alliances go with poorer outcome (r = .316, Friedlander 2018).",
            ),
            Code.VOICES_APART: self.translate(
                "Wording",
                "Two voices about the same person differ by 12.0 or more in the latest "
                "meeting both answered. Both can be right: they see different days.",
            ),
            Code.VOICES_PARTING: self.translate(
                "Wording",
                "The difference between two voices about the same person has moved by 10.0 or more "
                "since the first meeting both answered, towards or away from each other.",
            ),
            Code.VOICES_DRIFTING: self.translate(
                "Wording",
                "The difference between two voices has grown three times in a row over the last "
                "four meetings both answered.",
            ),
            Code.READY_TO_END: self.translate(
                "Wording",
                "The limit was passed with a reliable improvement, and the last three totals keep "
                "at or above it within the measurement's uncertainty. When to end is for the "
                "family and you to decide.",
            ),
            Code.FORM_MISSING: self.translate(
                "Wording", "Someone was at the latest meeting, and no form or reason is recorded."
            ),
            Code.NOT_SEEN: self.translate(
                "Wording", "The course is open and no meeting has been held for 30 days."
            ),
            Code.AGREEMENT_DUE: self.translate(
                "Wording", "An agreement is past its day and neither done nor dropped."
            ),
            Code.FOLLOW_UP_DUE: self.translate(
                "Wording",
                "The follow-up day is within 14 days, or past. After a measure under § 32 the "
                "first follow-up is after three months (Barnets lov § 95).",
            ),
            Code.BIRTHDAY_BORDER: self.translate(
                "Wording",
                "Within six months of turning 6 or 13 (another form), 10 (party to the case), 16 "
                "(youth plan) or 18 (adult services). Only the month of birth is known.",
            ),
        }[code]
