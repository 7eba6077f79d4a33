"""The story of the demonstration: one family, seven meetings, and every mark they make."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

PASSPHRASE = "en sky over havnen i juni"  # noqa: S105 - of an archive that is made up
PIN = "2580"

Marks = tuple[int, int, int, int]  # tenths


class Share(Enum):
    """What a voice's owner answers to "Må de andre se din kurve?"."""

    YES = "Ja"
    NO = "Nej"
    LATER = "Spørg mig senere"


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting: who marks what. None: "Ikke i dag"."""

    day: date
    mia: Marks | None
    mother: Marks
    teacher: Marks | None
    mia_after: Marks
    mother_after: Marks
    share: Share = Share.YES


MEETINGS = (
    Meeting(
        date(2026, 9, 3), (31, 40, 22, 49), (42, 51, 38, 49), (28, 30, 22, 30),
        (90, 92, 88, 91), (94, 95, 93, 92),
    ),
    Meeting(
        date(2026, 9, 10), (38, 44, 27, 51), (46, 52, 42, 55), (29, 31, 26, 32),
        (92, 93, 90, 92), (95, 96, 94, 95),
    ),
    Meeting(
        date(2026, 9, 17), (36, 42, 24, 49), (50, 55, 47, 58), None,
        (93, 94, 91, 93), (95, 95, 96, 95),
    ),
    Meeting(
        date(2026, 10, 1), (48, 52, 40, 54), (55, 58, 52, 59), (31, 34, 29, 36),
        (94, 94, 92, 95), (96, 96, 95, 96),
    ),
    Meeting(
        date(2026, 10, 8), None, (60, 64, 61, 66), (29, 32, 27, 33),
        (94, 95, 93, 94), (96, 97, 96, 96),
    ),
    Meeting(
        date(2026, 10, 22), (58, 60, 49, 54), (66, 69, 65, 70), (32, 35, 30, 35),
        (95, 95, 94, 95), (97, 96, 97, 97),
    ),
    Meeting(
        date(2026, 11, 5), (68, 70, 55, 71), (70, 72, 68, 72), (31, 33, 28, 34),
        (95, 96, 94, 96), (97, 97, 97, 97),
    ),
)  # fmt: skip
KILLED_IN = 4  # the meeting (1..) in the middle of whose first form the program is killed
CORRECTED_IN, CORRECTED_TO = 2, (38, 44, 27, 61)  # Mia's form of this meeting is corrected
STATEMENT = "Det er bedre derhjemme. I skolen er det stadig svært i frikvarteret."
GOAL = "Have en at lege med i frikvarteret"
AGREEMENT = "Læreren laver en legeaftale tirsdag og torsdag"


def totals(voice: str) -> tuple[int | None, ...]:
    """Return what each meeting must show for a voice after the correction, in tenths."""
    marks = [getattr(meeting, voice) for meeting in MEETINGS]
    if voice == "mia":
        marks[CORRECTED_IN - 1] = CORRECTED_TO
    return tuple(None if one is None else sum(one) for one in marks)
