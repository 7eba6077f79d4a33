"""Words for the numbers: whose they are, what they are, and how sure we are of the source."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from app.wording import Wording
from models.domain.change import reliable_change_points, tenths
from models.domain.norms import Alternative, NormRow, RaterGroup

TAGS = ("V", "R", "C", "D")


class NumberWords(QObject):
    """Everything in the language of the window now."""

    def __init__(self, words: Callable[[], Wording]) -> None:
        super().__init__()
        self._words = words

    @property
    def language(self) -> str:
        """Return the language of the window."""
        return self._words().language

    def points(self, number: float) -> str:
        """Return a number with as many decimals as it has, at most three: 7.25 -> "7,25"."""
        return f"{round(number, 3):g}".replace(".", self._words().decimal_mark)

    def tenths(self, number: int) -> str:
        """Return tenths with one decimal."""
        return self._words().number(number)

    def percent(self, share: float) -> str:
        """Return a share in whole percent."""
        return self.tr("{number} %").format(number=round(share * 100))

    def day(self, day: date) -> str:
        """Return a day in full."""
        return self._words().day(day)

    def group(self, group: RaterGroup | None) -> str:
        """Return who answers."""
        if group is None:
            return self.tr("everybody who answers")
        return {
            RaterGroup.ADULT_SELF: self.tr("adults about themselves"),
            RaterGroup.YOUNG_SELF: self.tr("young people, 13-17, about themselves"),
            RaterGroup.CHILD_SELF: self.tr("children, 6-12, about themselves"),
            RaterGroup.CARER: self.tr("parents and carers about a child"),
            RaterGroup.NETWORK: self.tr("teachers and other network about a child"),
        }[group]

    def family(self, norms: str) -> str:
        """Return which forms a row is for."""
        ours = {
            "wellbeing": self.tr("Our own wellbeing forms"),
            "cooperation": self.tr("Our own cooperation forms"),
            "ors": self.tr("ORS and CORS"),
            "srs": self.tr("SRS and its relatives"),
        }
        return ours.get(norms, norms.upper())

    def row_title(self, row: NormRow) -> str:
        """Return what a row is about."""
        return f"{self.family(row.norms)}: {self.group(row.group)}"

    def limit(self, row: NormRow) -> str:
        """Return the limit in words, borrowed or not."""
        if row.cut_off is None:
            return self.tr("No limit.")
        number = self._words().limit(row.cut_off)
        if row.borrowed:
            return self.tr("Borrowed limit {number} (from a related form).").format(number=number)
        if row.at_cut_off_is_below:
            return self.tr("Limit {number}; here a score at it counts as below.").format(
                number=number
            )
        return self.tr("Limit {number}.").format(number=number)

    def change(self, row: NormRow) -> str:
        """Return the reliable change in use, in words."""
        if row.reliable_change is None:
            return self.tr("No reliable change is known.")
        number = self._words().limit(row.reliable_change)
        return self.tr("Reliable change {number}.").format(number=number)

    def reckoning(self, row: NormRow) -> str:
        """Return how the reliable change follows from spread and reliability."""
        if row.sd is None or row.reliability is None:
            return self.tr("Spread and reliability are not known for this group.")
        result = tenths(reliable_change_points(row.sd, row.reliability))
        return self.tr("Spread {sd} and reliability {r} give {result}.").format(
            sd=self.points(row.sd), r=self.points(row.reliability), result=self.tenths(result)
        )

    def other(self, other: Alternative) -> str:
        """Return what another source says."""
        parts = []
        if other.cut_off is not None:
            number = self._words().limit(other.cut_off)
            parts.append(self.tr("limit {number}").format(number=number))
        if other.reliable_change is not None:
            number = self._words().limit(other.reliable_change)
            parts.append(self.tr("reliable change {number}").format(number=number))
        return f"{', '.join(parts)}: {other.source} [{other.tag}]"

    def tag(self, tag: str) -> str:
        """Return how sure a source is; several letters stay letters."""
        return {
            "V": self.tr("V: read in the source"),
            "R": self.tr("R: recalled, not read again"),
            "C": self.tr("C: computed"),
            "D": self.tr("D: our own decision"),
        }.get(tag, tag)
