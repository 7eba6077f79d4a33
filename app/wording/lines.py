"""What is to be known about a line beside its marks: moved, lost, on another form."""

from dataclasses import dataclass

from app.wording.sentences import Register, SentenceWords
from models.domain.progress import LostLine, Series


@dataclass(frozen=True, slots=True)
class LineWords(SentenceWords):
    """Sentences about how a line came to be."""

    def start_moved(self, series: Series, register: Register = Register.PROFESSIONAL) -> str:
        """Return that a late entry became the first score, or "" where none did.

        Every view that says "since the start" or draws a course says this too.
        """
        if not series.start_moved or series.first is None:
            return ""
        if register is Register.FAMILY:
            words = self.translate(
                "Wording", "A mark from {day} was added later: {marks} now begin there."
            )
        elif series.course:
            words = self.translate(
                "Wording",
                "A mark from {day} was entered later and is now the first: the change and the "
                "calculated course of {marks} are counted from there.",
            )
        else:
            words = self.translate(
                "Wording",
                "A mark from {day} was entered later and is now the first: the change in {marks} "
                "is counted from there.",
            )
        day = self.day_and_month(series.first.day)
        marks = self.marks_of(series.label)
        return words.format(day=day, marks=marks)

    def lost_line(self, lost: LostLine) -> str:
        """Return why a line is not on the chart though marks are kept."""
        if lost.count == 0:
            words = self.translate(
                "Wording",
                "{voice} answers the form “{form}”, which the program does not have "
                "any more. Choose another form, or put its file back.",
            )
        elif lost.count == 1:
            words = self.translate(
                "Wording",
                "One form from {voice} is kept but not shown: the program does not have the form "
                "“{form}” any more. Put its file back, and the mark is here again.",
            )
        else:
            words = self.translate(
                "Wording",
                "{n} forms from {voice} are kept but not shown: the program does not have the "
                "form “{form}” any more. Put its file back, and the marks are here "
                "again.",
            )
        return words.format(n=lost.count, voice=self.voice(lost.label), form=lost.scale_key)

    def other_form(self, series: Series) -> str:
        """Return that a voice answers a form that cannot share the axis."""
        words = self.translate(
            "Wording",
            "{voice} answers another form ({form}), which is not drawn together with this one. "
            "Choose the sentence of {voice} to see that curve.",
        )
        return words.format(voice=self.voice(series.label), form=self.form_range(series))

    def earlier_form(self, earlier: Series, day: str) -> str:
        """Return that a voice's form was changed; ``day`` is of the first mark on the new one."""
        words = self.translate(
            "Wording",
            "{voice} changed form on {day}: marks on {form} are a line of their own and are not "
            "compared with the new ones.",
        )
        return words.format(voice=self.voice(earlier.label), form=self.form_range(earlier), day=day)

    def form_range(self, series: Series) -> str:
        """Return a form's title with its range: "Trivsel, barn, 0-40"."""
        scale = series.scale
        low, high = self.limit(scale.total_low), self.limit(scale.total_high)
        return f"{scale.title[self.language]}, {low}\N{EN DASH}{high}"
