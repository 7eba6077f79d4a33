"""Signals in words: an invitation to talk, with the numbers behind it."""

from dataclasses import dataclass

from app.wording.numbers import Numbers
from app.wording.people import PeopleWords
from models.domain.progress import CaseStatus
from models.domain.signal_types import Code, Signal, Weight

CHANGE_SOMETHING, CONSIDER_OTHER = 6, 10  # sessions: when the wording of `no_change` grows


@dataclass(frozen=True, slots=True)
class SignalWords(PeopleWords, Numbers):
    """What a signal is called, and what it says."""

    def weight(self, weight: Weight) -> str:
        """Return what a weight asks for."""
        return {
            Weight.TALK: self.translate("Wording", "Talk now"),
            Weight.ASK: self.translate("Wording", "Ask"),
            Weight.GOOD: self.translate("Wording", "Moving forward"),
            Weight.NOTE: self.translate("Wording", "Worth noting"),
            Weight.REMEMBER: self.translate("Wording", "Remember"),
        }[weight]

    def status(self, status: CaseStatus) -> str:
        """Return a case's status in one to four words; no mark is not progress."""
        signal = status.signal
        if status.weight is None or signal is None:
            return self.translate("Wording", "No mark")
        match signal.code:
            case Code.NEW:
                return self.translate("Wording", "New")
            case Code.VOICES_APART:
                return self.translate("Wording", "Answer differently")
            case Code.COOP_LOW | Code.COOP_DROP:
                return self.translate("Wording", "Ask about the cooperation")
            case Code.NO_CHANGE:
                words = self.translate("Wording", "Unchanged after {n} meetings")
                return words.format(n=signal.number("scores"))
        return self.weight(status.weight)

    def signal_title(self, signal: Signal) -> str:
        """Return a signal's headline."""
        name = self.voice(signal.label) if signal.label else ""
        rater = signal.label.rater_alias if signal.label else ""
        other = signal.other_label.rater_alias if signal.other_label else ""
        return self._title(signal).format(name=name, rater=rater, other=other)

    def _title(self, signal: Signal) -> str:
        cooperation = ("cooperation", 1) in signal.numbers
        form = self.translate("Wording", "Wellbeing is missing: {name}")
        if cooperation:
            form = self.translate("Wording", "Cooperation is missing: {rater}")
        return {
            Code.NEW: self.translate("Wording", "{name}: new"),
            Code.RELIABLE_GAIN: self.translate("Wording", "Reliable improvement: {name}"),
            Code.CROSSED_UP: self.translate("Wording", "Above the limit now: {name}"),
            Code.ON_COURSE: self.translate("Wording", "Follows the calculated course: {name}"),
            Code.RELIABLE_LOSS: self.translate("Wording", "Lower than at the start: {name}"),
            Code.FAR_BELOW_COURSE: self.translate("Wording", "Far below the course: {name}"),
            Code.VERY_LOW_LINE: self.translate("Wording", "Talk with {rater} alone"),
            Code.DROP_SINCE_LAST: self.translate("Wording", "Lower than last time: {name}"),
            Code.BELOW_COURSE: self.translate("Wording", "Below the calculated course: {name}"),
            Code.NO_CHANGE: self.translate("Wording", "Unchanged: {name}"),
            Code.COOP_LOW: self.translate("Wording", "The cooperation: ask {rater}"),
            Code.COOP_DROP: self.translate("Wording", "The cooperation has fallen: ask {rater}"),
            Code.VOICES_APART: self.translate("Wording", "{rater} and {other} answer differently"),
            Code.FORM_MISSING: form,
        }[signal.code]

    def signal_detail(self, signal: Signal) -> str:
        """Return what lies behind a signal, with its numbers."""
        numbers = {name: self.number(value) for name, value in signal.numbers}
        words = self._detail(signal)
        if "change" in numbers:
            numbers["change"] = self.signed(signal.number("change"))
            numbers["limit"] = self.limit(signal.number("limit"))
        if "cut_off" in numbers:
            numbers["cut_off"] = self.limit(signal.number("cut_off"))
        return words.format(**numbers)

    def _detail(self, signal: Signal) -> str:
        more = self.translate(
            "Wording", "{change} since the first meeting, more than the uncertainty ({limit})"
        )
        return {
            Code.NEW: self.translate("Wording", "No direction can be named yet"),
            Code.RELIABLE_GAIN: more,
            Code.CROSSED_UP: self.translate(
                "Wording", "{first} at the start, {latest} now; the limit is {cut_off}"
            ),
            Code.ON_COURSE: self.translate(
                "Wording", "{latest}, at or above the calculated course ({line})"
            ),
            Code.RELIABLE_LOSS: more,
            Code.FAR_BELOW_COURSE: self.translate(
                "Wording", "The last two marks lie below nine of ten comparable courses"
            ),
            Code.VERY_LOW_LINE: self.translate(
                "Wording", "A line is very low or has fallen sharply. The form cannot tell why."
            ),
            Code.DROP_SINCE_LAST: self.translate("Wording", "{before} last time, {latest} now"),
            Code.BELOW_COURSE: self.translate(
                "Wording", "{latest}; three of four comparable courses lie above {line}"
            ),
            Code.NO_CHANGE: self._no_change(signal),
            Code.COOP_LOW: self.translate(
                "Wording", "{latest}; below {cut_off} is worth a question"
            ),
            Code.COOP_DROP: self.translate("Wording", "{before} last time, {latest} now"),
            Code.VOICES_APART: self.translate("Wording", "The difference is {gap} now"),
            Code.FORM_MISSING: self.translate("Wording", "From the latest meeting"),
        }[signal.code]

    def _no_change(self, signal: Signal) -> str:
        s = dict(signal.numbers).get("s", 0)
        if s >= CONSIDER_OTHER:
            return self.translate(
                "Wording", "No reliable change for a long time: consider something else"
            )
        if s >= CHANGE_SOMETHING:
            return self.translate("Wording", "No reliable change: change something together")
        return self.translate("Wording", "No reliable change: ask whether something should change")
