"""Walking from mark to mark by the keyboard: along a line, between lines, between panels."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from charts.inputs import ChartPoint, ChartSeries

_ALONG = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ACROSS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


@dataclass(frozen=True, slots=True, repr=False)
class MarkPlace:
    """Where a mark stands on the widget, in px, and on which panel from the top."""

    x: float
    y: float
    series: ChartSeries
    point: ChartPoint
    panel: int = 0


def walked(places: Sequence[MarkPlace], current: MarkPlace | None, key: Qt.Key) -> MarkPlace | None:
    """Return the mark a key leads to, or None where the key leads nowhere."""
    if not places or key not in _ALONG | _ACROSS | _ENDS:
        return None
    if current is None:
        line = _line(places, places[0])
        return line[0] if key is Qt.Key.Key_Home else line[-1]
    line = _line(places, current)
    if key in _ENDS:
        return line[_ENDS[key]]
    if key in _ALONG:
        place = line.index(current) + _ALONG[key]
        return line[min(max(place, 0), len(line) - 1)]
    return _across(places, current, _ACROSS[key])


def _line(places: Sequence[MarkPlace], one: MarkPlace) -> list[MarkPlace]:
    return [other for other in places if other.series is one.series and other.panel == one.panel]


def _across(places: Sequence[MarkPlace], current: MarkPlace, way: int) -> MarkPlace:
    """Return the next line's mark nearest in time: above (-1) or below (1), then other panels.

    Lines that missed this meeting can be reached too, and so can marks that cover each other.
    """
    here = _nearest_by_line(places, current, current.panel)
    step = here.index(current) + way
    if 0 <= step < len(here):
        return here[step]
    panels = sorted({one.panel for one in places}, reverse=way < 0)
    beyond = [panel for panel in panels if (panel - current.panel) * way > 0]
    if not beyond:
        return current
    there = _nearest_by_line(places, current, beyond[0])
    return there[0] if way > 0 else there[-1]


def _nearest_by_line(
    places: Sequence[MarkPlace], current: MarkPlace, panel: int
) -> list[MarkPlace]:
    """List one mark per line of a panel, the nearest in time, from the top down."""
    nearest: dict[str, MarkPlace] = {}
    for one in places:
        if one.panel != panel:
            continue
        known = nearest.get(one.series.key)
        if known is None or _apart(one, current) < _apart(known, current):
            nearest[one.series.key] = one
    order = list(nearest.values())
    return sorted(order, key=_height)


def _apart(one: MarkPlace, other: MarkPlace) -> int:
    return abs(one.point.number - other.point.number)


def _height(one: MarkPlace) -> float:
    return one.y
