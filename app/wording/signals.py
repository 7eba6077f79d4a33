"""Signals in words: an invitation to talk, with the numbers behind it."""

from dataclasses import dataclass
from datetime import date

from app.wording.numbers import Numbers
from app.wording.people import PeopleWords
from models.domain.progress import CaseStatus
from models.domain.signal_types import COUNTS, DAYS, Code, Signal, Weight

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
            case Code.VOICES_APART | Code.VOICES_PARTING | Code.VOICES_DRIFTING:
                return self.translate("Wording", "Answer differently")
            case Code.COOP_LOW | Code.COOP_DROP | Code.COOP_LINE | Code.COOP_SPLIT:
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
        return self._title(signal).format(
            **self._numbers(signal) | {"name": name, "rater": rater, "other": other}
        )

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
            Code.SAWTOOTH: self.translate("Wording", "Up and down: {name}"),
            Code.HIGH_START: self.translate("Wording", "High from the start: {name}"),
            Code.ALL_MAX: self.translate("Wording", "Everything at the top: {name}"),
            Code.LOWEST_LINE: self.translate("Wording", "One line lies lower: {name}"),
            Code.COOP_LOW: self.translate("Wording", "The cooperation: ask {rater}"),
            Code.COOP_LINE: self.translate("Wording", "One thing about the meetings: ask {rater}"),
            Code.COOP_DROP: self.translate("Wording", "The cooperation has fallen: ask {rater}"),
            Code.COOP_SPLIT: self.translate(
                "Wording", "{rater} and {other} see the meeting differently"
            ),
            Code.VOICES_APART: self.translate("Wording", "{rater} and {other} answer differently"),
            Code.VOICES_PARTING: self.translate(
                "Wording", "{rater} and {other}: the difference has moved"
            ),
            Code.VOICES_DRIFTING: self.translate(
                "Wording", "{rater} and {other} answer more and more differently"
            ),
            Code.READY_TO_END: self.translate("Wording", "Time to talk about an ending: {name}"),
            Code.FORM_MISSING: form,
            Code.NOT_SEEN: self.translate("Wording", "No meeting since {since}"),
            Code.AGREEMENT_DUE: self.translate("Wording", "An agreement is past its day"),
            Code.FOLLOW_UP_DUE: self.translate("Wording", "Follow-up {day}"),
            Code.BIRTHDAY_BORDER: self.translate("Wording", "{rater} turns {age} soon"),
        }[signal.code]

    def signal_detail(self, signal: Signal) -> str:
        """Return what lies behind a signal, with its numbers."""
        return self._detail(signal).format(**self._numbers(signal))

    def _numbers(self, signal: Signal) -> dict[str, str]:
        """Return a signal's numbers as people write them."""
        return {name: self._number(name, value) for name, value in signal.numbers}

    def _number(self, name: str, value: int) -> str:
        if name in COUNTS:
            return str(value)
        if name in DAYS:
            return self.short_day(date.fromordinal(value))
        if name == "change":
            return self.signed(value)
        return self.limit(value) if name in {"limit", "cut_off"} else self.number(value)

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
            Code.SAWTOOTH: self.translate(
                "Wording", "{turns} times in a row up or down by {limit} or more"
            ),
            Code.HIGH_START: self.translate(
                "Wording", "{first} at the start; the limit is {cut_off}. Whose wish is the course?"
            ),
            Code.ALL_MAX: self.translate("Wording", "Every line was at the top twice in a row"),
            Code.LOWEST_LINE: self.translate(
                "Wording", "{lowest} on line {place}; the others are {others} on average"
            ),
            Code.COOP_LOW: self.translate(
                "Wording", "{latest}; below {cut_off} is worth a question"
            ),
            Code.COOP_LINE: self.translate(
                "Wording", "{lowest} on line {place}, though {latest} in all"
            ),
            Code.COOP_DROP: self.translate("Wording", "{before} last time, {latest} now"),
            Code.COOP_SPLIT: self.translate(
                "Wording", "{one} and {other} about the same meeting: ask both"
            ),
            Code.VOICES_APART: self.translate("Wording", "The difference is {gap} now"),
            Code.VOICES_PARTING: self.translate(
                "Wording", "It has moved by {moved} since both first answered, and is {gap} now"
            ),
            Code.VOICES_DRIFTING: self.translate(
                "Wording", "The difference has grown three times in a row and is {gap} now"
            ),
            Code.READY_TO_END: self.translate(
                "Wording", "The last marks keep steady at or above the limit ({cut_off})"
            ),
            Code.FORM_MISSING: self.translate("Wording", "From the latest meeting"),
            Code.NOT_SEEN: self.translate("Wording", "The course is open: is a meeting planned?"),
            Code.AGREEMENT_DUE: self.translate("Wording", "It was to be done by {day}"),
            Code.FOLLOW_UP_DUE: self.translate("Wording", "The follow-up day is {day}"),
            Code.BIRTHDAY_BORDER: self._birthday(signal),
        }[signal.code]

    def _birthday(self, signal: Signal) -> str:
        other = self.translate("Wording", "Something changes with this birthday")
        return {
            6: self.translate("Wording", "From six there is a form to fill in"),
            10: self.translate("Wording", "From ten the child is a party to its own case"),
            13: self.translate("Wording", "From thirteen the form is the one for young people"),
            16: self.translate("Wording", "From sixteen the child's plan is a youth plan"),
            18: self.translate("Wording", "From eighteen: plan the hand-over to adult services"),
        }.get(dict(signal.numbers).get("age", 0), other)

    def _no_change(self, signal: Signal) -> str:
        s = dict(signal.numbers).get("s", 0)
        if s >= CONSIDER_OTHER:
            return self.translate(
                "Wording", "No reliable change for a long time: consider something else"
            )
        if s >= CHANGE_SOMETHING:
            return self.translate("Wording", "No reliable change: change something together")
        return self.translate("Wording", "No reliable change: ask whether something should change")
