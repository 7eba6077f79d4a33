"""How often a signal stands where nothing has changed, by our own count; no Qt."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from models.domain.signal_types import Code, Weight

SESSIONS = (3, 6, 10)
_PEOPLE, _VOICES = "stable 2.3", 1  # people who do not change at all, and one voice
# What the simulation raises. Single lines, pairs and the cooperation are not in it.
_COUNTED = frozenset(
    {
        Code.RELIABLE_LOSS,
        Code.FAR_BELOW_COURSE,
        Code.DROP_SINCE_LAST,
        Code.BELOW_COURSE,
        Code.NO_CHANGE,
        Code.SAWTOOTH,
    }
)
_COLUMNS = {Weight.TALK: "now_talk", Weight.ASK: "now_ask"}


@dataclass(frozen=True, slots=True)
class SignalRates:
    """Percent of unchanged people who carry a mark, by weight: at each of ``SESSIONS``."""

    by_weight: tuple[tuple[Weight, tuple[int, ...]], ...] = ()

    def of(self, code: Code, weight: Weight) -> tuple[int, ...]:
        """Return the percentages that go with a signal; empty where nobody has counted."""
        return dict(self.by_weight).get(weight, ()) if code in _COUNTED else ()


NOT_COUNTED = SignalRates()


def load_rates(file: Path) -> SignalRates:
    """Read what ``make signals`` wrote, the numbers that the help shows too."""
    rows = {
        row["session"]: row
        for row in tomllib.loads(file.read_text(encoding="utf-8"))["rate"]
        if (row["people"], row["voices"]) == (_PEOPLE, _VOICES)
    }
    return SignalRates(
        tuple(
            (weight, tuple(round(rows[session][column]) for session in SESSIONS))
            for weight, column in _COLUMNS.items()
        )
    )
