"""Domain codes become sentences in the reader's language; no Qt."""

from dataclasses import dataclass

from app.wording.archive import ArchiveWords
from app.wording.burden import BurdenWords
from app.wording.closing import ClosingWords
from app.wording.deeds import DeedWords
from app.wording.help import SignalHelp
from app.wording.help_rates import RateWords
from app.wording.lines import LineWords
from app.wording.numbers import Numbers
from app.wording.people import PeopleWords
from app.wording.problems import ProblemWords
from app.wording.sentences import Register
from app.wording.signals import SignalWords
from app.wording.terms import TermWords
from app.wording.translated import Translate

__all__ = ["Register", "Translate", "Wording"]


@dataclass(frozen=True, slots=True)
class Wording(
    SignalWords,
    SignalHelp,
    RateWords,
    LineWords,
    ClosingWords,
    BurdenWords,
    PeopleWords,
    TermWords,
    ProblemWords,
    ArchiveWords,
    DeedWords,
    Numbers,
):
    """All words of one language: a document may be Danish while the window is English."""
