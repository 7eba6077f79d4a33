"""One sentence per line, from the same numbers as the curve.

The family register uses words only, and neither celebrates nor laments inside the
measurement error.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.wording.numbers import Numbers
from app.wording.people import PeopleWords
from models.domain.norms import RaterGroup
from models.domain.progress import Missing, NoCourse, Series, Verdict


class Register(StrEnum):
    """Who reads the sentence."""

    PROFESSIONAL = "professional"
    FAMILY = "family"


@dataclass(frozen=True, slots=True)
class SentenceWords(PeopleWords, Numbers):
    """What a line says, in words."""

    def sentence(self, series: Series, register: Register = Register.PROFESSIONAL) -> str:
        """Return one sentence about a voice's (or rater's) marks since the start."""
        if series.verdict in {Verdict.NO_SCORE, Verdict.NEW, Verdict.FIRST_WITHHELD}:
            return self._without_direction(series, register)
        if register is Register.FAMILY:
            return self._family(series)
        change = self.translate(
            "Wording", "Since the start {marks} have gone from {first} to {latest}."
        ).format(
            marks=self.marks_of(series.label),
            first=self.number(series.totals[0]),
            latest=self.number(series.totals[-1]),
        )
        return f"{change} {self._against_uncertainty(series)}".strip()

    def _without_direction(self, series: Series, register: Register) -> str:
        owner = self.marks_of(series.label)
        if series.verdict is Verdict.NO_SCORE:
            none = self.translate("Wording", "{marks}: there is no complete form yet.")
        elif series.verdict is Verdict.FIRST_WITHHELD:
            none = self.translate(
                "Wording", "{marks} are shown for the meetings where they may be seen."
            )
        elif register is Register.FAMILY:
            none = self.translate("Wording", "{marks} are here for the first time.")
        else:
            none = self.translate(
                "Wording", "{marks} were made once, {latest}: no direction can be named yet."
            )
        latest = self.number(series.totals[-1]) if series.totals else ""
        return none.format(marks=owner, latest=latest)

    def _against_uncertainty(self, series: Series) -> str:
        if series.norm is None or series.norm.reliable_change is None:
            return ""
        limit = self.limit(series.norm.reliable_change)
        if series.verdict is Verdict.NO_RELIABLE_CHANGE:
            words = self.translate(
                "Wording", "That is within the uncertainty of the measurement ({limit})."
            )
        else:
            words = self.translate(
                "Wording", "That is more than the uncertainty of the measurement ({limit})."
            )
        return words.format(limit=limit)

    def _family(self, series: Series) -> str:
        first, latest = series.scored[0].day, series.scored[-1].day
        same_month = (first.year, first.month) == (latest.year, latest.month)
        then = self.translate("Wording", "at the first meeting")
        if not same_month:
            then = self.translate("Wording", "in {month}").format(month=self.month(first))
        match series.verdict:
            case Verdict.RELIABLE_GAIN:
                words = self.translate("Wording", "{marks} are higher than {then}.")
            case Verdict.RELIABLE_LOSS:
                words = self.translate("Wording", "{marks} are lower than {then}.")
            case _:
                words = self.translate("Wording", "{marks} are about where they were {then}.")
        return words.format(marks=self.marks_of(series.label), then=then)

    def verdict(self, series: Series) -> str:
        """Return what the change amounts to, for a table."""
        return {
            Verdict.NO_SCORE: self.translate("Wording", "No complete form yet"),
            Verdict.NEW: self.translate("Wording", "New: no direction yet"),
            Verdict.RELIABLE_GAIN: self.translate("Wording", "Reliable improvement"),
            Verdict.RELIABLE_LOSS: self.translate("Wording", "Lower, worth talking about"),
            Verdict.NO_RELIABLE_CHANGE: self.translate("Wording", "No reliable change"),
            Verdict.CHANGE_UNJUDGED: self.translate("Wording", "Change not judged"),
            Verdict.FIRST_WITHHELD: self.translate("Wording", "Shown in part"),
        }[series.verdict]

    def limit_label(self, series: Series) -> str:
        """Return what a limit is called on the chart, or "" where there is none."""
        if series.norm is None or series.norm.cut_off is None:
            return ""
        words = self.translate("Wording", "limit {limit}")
        if series.norm.borrowed:
            words = self.translate("Wording", "borrowed limit {limit} (from a related form)")
        return words.format(limit=self.limit(series.norm.cut_off))

    def course_note(self, series: Series) -> str:
        """Return what is to be known about the reference course, or why there is none."""
        if series.no_course is None:
            return self._evidence(series)
        return {
            NoCourse.NO_SCORE: self.translate(
                "Wording", "The calculated course begins at the first mark."
            ),
            NoCourse.SCALE_NAMES_NONE: self.translate(
                "Wording", "No calculated course fits this form."
            ),
            NoCourse.NO_NORM: self.translate(
                "Wording", "No studies exist for this rater: no limit and no calculated course."
            ),
            NoCourse.STARTS_ABOVE_LIMIT: self.translate(
                "Wording", "The start is above the limit: no calculated course is known there."
            ),
            NoCourse.FIRST_WITHHELD: self.translate(
                "Wording", "The first mark is not shown, so no calculated course is drawn."
            ),
            NoCourse.SWITCHED_OFF: self.translate(
                "Wording", "Your team does not use a calculated course for this rater."
            ),
        }[series.no_course]

    def _evidence(self, series: Series) -> str:
        if series.group is RaterGroup.ADULT_SELF or not series.course_of_adults:
            return ""
        return self.translate(
            "Wording",
            "The calculated course is from studies with adults; weak evidence for children.",
        )

    def missing(self, missing: Missing) -> str:
        """Return why a session has no total."""
        return {
            Missing.NO_FORM: self.translate("Wording", "missing"),
            Missing.SKIPPED: self.translate("Wording", "skipped"),
            Missing.INCOMPLETE: self.translate("Wording", "not complete"),
            Missing.ABSENT: self.translate("Wording", "not present"),
            Missing.WITHHELD: self.translate("Wording", "not shown"),
        }[missing]
