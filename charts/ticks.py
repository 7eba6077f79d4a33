"""Which sessions are named on the x axis when there is no room for all."""

from collections.abc import Sequence
from dataclasses import dataclass

from charts.inputs import XTick

_STEPS = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class TickPlace:
    """A tick with its place and width in points."""

    tick: XTick
    x: float
    width: float


def thinned(
    places: Sequence[TickPlace], gap: float, *, is_numbered: bool = True
) -> tuple[XTick, ...]:
    """Return the ticks that fit with ``gap`` points between them.

    The latest session held and the first stay; between them every session, every second,
    fifth, tenth ... whichever first fits. In true time sessions lie unevenly: there as many
    as fit.
    """
    kept = _fitting(_landmarks(places), [], gap)
    if not is_numbered:
        kept += _fitting(places, kept, gap)
    for step in _STEPS if is_numbered else ():
        regular = [place for index, place in enumerate(places) if _is_on_step(index, step)]
        between = [place for place in regular if _fits(place, kept, gap)]
        if len(_fitting(between, [], gap)) == len(between):
            kept = [*kept, *between]
            break
    return tuple(place.tick for place in sorted(kept, key=_by_place))


def _is_on_step(index: int, step: int) -> bool:
    """Count 1, 3, 5 in twos, but 5, 10, 15 in fives."""
    return index % step == 0 if step <= 2 else (index + 1) % step == 0


def _landmarks(places: Sequence[TickPlace]) -> list[TickPlace]:
    held = [place for place in places if place.tick.is_held]
    return [place for group in (held[-1:], places[:1]) for place in group]


def _fitting(places: Sequence[TickPlace], kept: Sequence[TickPlace], gap: float) -> list[TickPlace]:
    found = list(kept)
    for place in places:
        if _fits(place, found, gap):
            found.append(place)
    return found[len(kept) :]


def _fits(place: TickPlace, kept: Sequence[TickPlace], gap: float) -> bool:
    return all(abs(place.x - other.x) >= (place.width + other.width) / 2 + gap for other in kept)


def _by_place(place: TickPlace) -> float:
    return place.x
