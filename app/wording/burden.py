"""How long forms take and why they are skipped, in sentences that say when there is too little."""

from dataclasses import dataclass

from app.wording.numbers import Numbers
from app.wording.terms import TermWords
from models.domain.answers import SkipReason
from models.domain.burden import Burden


@dataclass(frozen=True, slots=True)
class BurdenWords(TermWords, Numbers):
    """Sentences about one group of forms."""

    def time_taken(self, burden: Burden) -> str:
        """Return the middle time and what half of the forms take; "" where none was filled in."""
        if burden.seconds is not None:
            words = self.translate(
                "Wording", "Usually {median}; half of them took between {low} and {high}."
            )
            times = burden.seconds
            return words.format(
                median=self.duration(times.median),
                low=self.duration(times.low),
                high=self.duration(times.high),
            )
        if burden.filled == 0:
            return ""
        if burden.timed == 0:
            return self.translate("Wording", "How long they took is not known.")
        one = self.translate(
            "Wording", "The time is known for one form: too few to say what is usual."
        )
        many = self.translate(
            "Wording", "The time is known for {n} forms: too few to say what is usual."
        )
        return (one if burden.timed == 1 else many).format(n=burden.timed)

    def forms_skipped(self, burden: Burden) -> str:
        """Return how many were skipped and why, and how often somebody was not there."""
        said = [self._skipped(burden)] if burden.asked else []
        if burden.away:
            once = self.translate("Wording", "One form was for somebody who was not there.")
            often = self.translate("Wording", "{n} forms were for somebody who was not there.")
            said.append((once if burden.away == 1 else often).format(n=burden.away))
        return " ".join(said)

    def _skipped(self, burden: Burden) -> str:
        asked, skipped = burden.asked, burden.skipped_count
        if skipped == 0:
            one = self.translate("Wording", "The one form was filled in.")
            many = self.translate("Wording", "None of {asked} skipped.")
            return (one if asked == 1 else many).format(asked=asked)
        words = self.translate("Wording", "{skipped} of {asked} skipped: {reasons}.")
        reasons = ", ".join(self._reason(one, count) for one, count in burden.skipped.items())
        return words.format(skipped=skipped, asked=asked, reasons=reasons)

    def _reason(self, reason: SkipReason, count: int) -> str:
        return f"{self.skip_reason(reason)} ({count})"

    def duration(self, seconds: float) -> str:
        """Return a time: "45 sek", "2 min 5 sek"."""
        whole, rest = divmod(round(seconds), 60)
        parts = [self.translate("Wording", "{n} min").format(n=whole)] if whole else []
        if rest or not whole:
            parts.append(self.translate("Wording", "{n} sec").format(n=rest))
        return " ".join(parts)
