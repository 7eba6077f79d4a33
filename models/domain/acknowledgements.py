"""Signals put to rest: seen by somebody, with what was decided, until their numbers change."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from models.domain.ids import UserId
from models.domain.signal_types import Code, Signal


@dataclass(frozen=True, slots=True, repr=False)
class Acknowledgement:
    """Who put a signal to rest, when, and what was decided."""

    signal: Signal  # as it was then
    at: datetime  # UTC
    by: UserId
    sequence: int  # order of acknowledging; the highest is the latest
    words: str = ""

    def __repr__(self) -> str:
        return f"Acknowledgement(code={self.signal.code.value})"


def at_rest(
    signals: Iterable[Signal], acknowledgements: Iterable[Acknowledgement]
) -> frozenset[Signal]:
    """Return the signals whose latest acknowledgement was of the very same numbers.

    A number that changed and came back needs looking at again.
    """
    latest: dict[tuple[object, ...], Signal] = {}
    for one in sorted(acknowledgements, key=_order):
        latest[subject(one.signal)] = one.signal
    return frozenset(
        signal
        for signal in signals
        if (seen := latest.get(subject(signal))) is not None
        and (seen.weight, seen.numbers) == (signal.weight, signal.numbers)
    )


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
