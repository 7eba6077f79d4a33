"""What signals, addressees and languages are called where questions are chosen."""

from PySide6.QtCore import QObject

from app.prompts import GENERAL, Addressee
from models.domain.signal_types import Code


class QuestionWords(QObject):
    """Pairs of key and text, in the order they are offered."""

    def signals(self) -> list[tuple[str, str]]:
        """List what questions can be asked about; what is administrative is not talked about."""
        return [
            (GENERAL, self.tr("Nothing stands out")),
            (Code.NEW, self.tr("New")),
            (Code.VERY_LOW_LINE, self.tr("A very low line (for you only)")),
            (Code.RELIABLE_LOSS, self.tr("Lower than at the start")),
            (Code.FAR_BELOW_COURSE, self.tr("Far below the course")),
            (Code.DROP_SINCE_LAST, self.tr("Lower than last time")),
            (Code.BELOW_COURSE, self.tr("Below the calculated course")),
            (Code.NO_CHANGE, self.tr("Unchanged")),
            (Code.SAWTOOTH, self.tr("Up and down")),
            (Code.COOP_LOW, self.tr("The cooperation: ask")),
            (Code.COOP_DROP, self.tr("The cooperation has fallen")),
            (Code.COOP_LINE, self.tr("One thing about the meetings")),
            (Code.COOP_SPLIT, self.tr("See the meeting differently")),
            (Code.VOICES_APART, self.tr("Answer differently")),
            (Code.VOICES_PARTING, self.tr("The difference has moved")),
            (Code.VOICES_DRIFTING, self.tr("Answer more and more differently")),
            (Code.HIGH_START, self.tr("High from the start")),
            (Code.ALL_MAX, self.tr("Everything at the top")),
            (Code.LOWEST_LINE, self.tr("One line lies lower")),
            (Code.RELIABLE_GAIN, self.tr("Reliable improvement")),
            (Code.CROSSED_UP, self.tr("Above the limit now")),
            (Code.ON_COURSE, self.tr("Follows the calculated course")),
            (Code.READY_TO_END, self.tr("Time to talk about an ending")),
        ]

    def addressees(self) -> list[tuple[str, str]]:
        """List whom a question can be put to."""
        return [
            (Addressee.CHILD, self.tr("The child")),
            (Addressee.YOUNG, self.tr("The young person")),
            (Addressee.PARENT, self.tr("A parent")),
            (Addressee.COUPLE, self.tr("The parents together")),
            (Addressee.FAMILY, self.tr("The whole family")),
        ]

    def languages(self) -> list[tuple[str, str]]:
        """List the languages that questions are kept in."""
        return [("da", self.tr("Danish")), ("en", self.tr("English"))]
