"""Numbers and days as people write them. Rounding happens here, at display, and nowhere else."""

from dataclasses import dataclass
from datetime import date, time

from app.wording.translated import Translated

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True)
class Numbers(Translated):
    """Scores, ages and dates in the reader's language."""

    def number(self, tenths: int) -> str:
        """Return a score in tenths with one decimal: 142 -> "14,2"."""
        sign = MINUS if tenths < 0 else ""
        whole, rest = divmod(abs(tenths), 10)
        return f"{sign}{whole}{self.decimal_mark}{rest}"

    def signed(self, tenths: int) -> str:
        """Return a change in tenths with its sign: 122 -> "+12,2"."""
        return self.number(tenths) if tenths < 0 else f"+{self.number(tenths)}"

    def limit(self, tenths: int) -> str:
        """Return a limit, without decimals where it has none: 80 -> "8"."""
        return str(tenths // 10) if tenths % 10 == 0 else self.number(tenths)

    @property
    def decimal_mark(self) -> str:
        """Return the mark between whole and tenth."""
        return "," if self.language == "da" else "."

    def day(self, day: date) -> str:
        """Return a day in full: "22. november 2026" / "22 November 2026"."""
        return f"{self.day_and_month(day)} {day.year}"

    def day_and_month(self, day: date) -> str:
        """Return a day without its year: "22. november"."""
        return f"{day.day}{self._ordinal} {self.month(day)}"

    def weekday_and_day(self, day: date) -> str:
        """Return a day with its weekday: "søndag 22. november 2026"."""
        return f"{self.weekday(day)} {self.day(day)}"

    def short_day(self, day: date) -> str:
        """Return a day for an axis or a narrow column: "22/11"."""
        return f"{day.day}/{day.month}"

    def short_date(self, day: date) -> str:
        """Return a day with its year for a narrow column: "22/11 2026"."""
        return f"{day.day}/{day.month} {day.year}"

    def month(self, day: date) -> str:
        """Return the name of a day's month."""
        return self._months()[day.month - 1]

    def weekday(self, day: date) -> str:
        """Return the name of a day's weekday."""
        return self._weekdays()[day.weekday()]

    def clock(self, at: time) -> str:
        """Return a time of day: "13.00" / "13:00"."""
        return f"{at.hour}{'.' if self.language == 'da' else ':'}{at.minute:02}"

    def near_day(self, day: date, today: date) -> str:
        """Return a day as seen from today: "i dag", "i morgen", "tirsdag", "3/12"."""
        ahead = (day - today).days
        if ahead == 0:
            return self.translate("Wording", "today")
        if ahead == 1:
            return self.translate("Wording", "tomorrow")
        return self.weekday(day) if 1 < ahead < 7 else self.short_day(day)

    def age(self, years: int) -> str:
        """Return an age: "8 år"."""
        one = self.translate("Wording", "{n} year old")
        many = self.translate("Wording", "{n} years old")
        return (one if years == 1 else many).format(n=years)

    def listed(self, words: list[str]) -> str:
        """Join words as in speech: "Mia, mor og far"."""
        if len(words) < 2:
            return "".join(words)
        last = self.translate("Wording", "{list} and {last}")
        return last.format(list=", ".join(words[:-1]), last=words[-1])

    @property
    def _ordinal(self) -> str:
        return "." if self.language == "da" else ""

    def _months(self) -> tuple[str, ...]:
        return (
            self.translate("Wording", "January"),
            self.translate("Wording", "February"),
            self.translate("Wording", "March"),
            self.translate("Wording", "April"),
            self.translate("Wording", "May"),
            self.translate("Wording", "June"),
            self.translate("Wording", "July"),
            self.translate("Wording", "August"),
            self.translate("Wording", "September"),
            self.translate("Wording", "October"),
            self.translate("Wording", "November"),
            self.translate("Wording", "December"),
        )

    def _weekdays(self) -> tuple[str, ...]:
        return (
            self.translate("Wording", "Monday"),
            self.translate("Wording", "Tuesday"),
            self.translate("Wording", "Wednesday"),
            self.translate("Wording", "Thursday"),
            self.translate("Wording", "Friday"),
            self.translate("Wording", "Saturday"),
            self.translate("Wording", "Sunday"),
        )
