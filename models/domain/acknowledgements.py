"""Signals put to rest: seen by somebody, with what was decided, until their numbers change.

Taking one up again is another acknowledgement of the same numbers, one that does not rest.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from models.domain.ids import UserId
from models.domain.signal_types import Code, Signal, Weight

# What asks for something. What goes well needs no rest, and what is to be remembered is done.
MAY_REST = frozenset({Weight.TALK, Weight.ASK, Weight.NOTE})


@dataclass(frozen=True, slots=True, repr=False)
class Acknowledgement:
    """Who put a signal to rest, when, and what was decided."""

    signal: Signal  # as it was then
    at: datetime  # UTC
    by: UserId
    sequence: int  # order of acknowledging; the highest is the latest
    words: str = ""
    rests: bool = True  # False: it was taken up again

    def __repr__(self) -> str:
        return f"Acknowledgement(code={self.signal.code.value})"


def at_rest(
    signals: Iterable[Signal], acknowledgements: Iterable[Acknowledgement]
) -> frozenset[Signal]:
    """Return the signals whose latest acknowledgement was of the very same numbers.

    A number that changed and came back needs looking at again.
    """
    return frozenset(rest_of(signals, acknowledgements))


def rest_of(
    signals: Iterable[Signal], acknowledgements: Iterable[Acknowledgement]
) -> Mapping[Signal, Acknowledgement]:
    """Map each signal at rest to what put it to rest."""
    latest: dict[tuple[object, ...], Acknowledgement] = {}
    for one in sorted(acknowledgements, key=_order):
        latest[subject(one.signal)] = one
    return {
        signal: seen
        for signal in signals
        if (seen := latest.get(subject(signal))) is not None
        and seen.rests
        and (seen.signal.weight, seen.signal.numbers) == (signal.weight, signal.numbers)
    }


def subject(signal: Signal) -> tuple[object, ...]:
    """Return what a signal is about: two signals of one subject are one that has moved."""
    about: tuple[object, ...] = (
        signal.code,
        signal.voice_id,
        signal.rater_id,
        signal.other_voice_id,
        signal.other_rater_id,
    )
    if signal.code in {Code.FORM_MISSING, Code.AGREEMENT_DUE}:
        return (*about, signal.session_id, signal.numbers)  # another form, another agreement
    return about


def _order(one: Acknowledgement) -> int:
    return one.sequence
