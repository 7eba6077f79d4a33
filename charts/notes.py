"""What the band and the level lines are, written on the chart where it hides least."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from charts.boxes import Box, Lines
from charts.frame import Frame
from charts.inputs import ChartBand, ProgressChart
from charts.labels import best_place
from charts.style import ChartStyle
from charts.typeface import LINE_HEIGHT, REGULAR, drawable, elided, text_width

_FARTHEST = 6  # lines of type between the band and the words about it
_SHARES = (1.0, 0.7, 0.45)  # of the axes' width, tried until the words lie on no others

Ends = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Note:
    """Words about a part of the chart, and where they could stand, the best place first."""

    gid: str
    text: str
    colour: str
    places: Callable[[float], list[Box]]  # for a width in points
    lead: Callable[[Box], Ends | None] = lambda _box: None  # a line to what it is about


def notes_of(chart: ProgressChart, frame: Frame, style: ChartStyle) -> Iterator[Note]:
    """Yield what is to be said, the most needed first."""
    along = partial(_along, frame=frame, style=style)
    muted = style.ink.muted
    for one in chart.breaks:
        places = partial(_beside, frame.x(one.x), frame=frame, style=style)
        yield Note(f"break-label:{one.key}", one.label, style.voice(one.slot).colour, places)
    if chart.limit:
        places = partial(along, frame.y_at(chart.limit.value))
        yield Note("limit-label", chart.limit.label, muted, places)
    if chart.reliable:
        places = partial(along, frame.y_at(chart.reliable.high))
        yield Note("reliable-label", chart.reliable.label, muted, places)
    if chart.band and chart.band.steps:
        places = partial(_on_band, chart.band, frame=frame, style=style)
        lead = partial(_to_band, chart.band, frame)
        yield Note("expected-label", chart.band.label, style.ink.band_text, places, lead)


def placed_note(
    note: Note, frame: Frame, style: ChartStyle, taken: Sequence[Box], lines: Lines
) -> tuple[str, Box]:
    """Return the words and their place; shortened where they would lie on other words."""
    size, fonts = style.sizes.note, style.fonts
    whole = drawable(note.text, fonts)
    for share in _SHARES:
        text = elided(whole, frame.axes.width * share - 8, size, REGULAR, fonts)
        places = note.places(text_width(text, size, REGULAR, fonts))
        box = best_place([place.moved_into(frame.axes) for place in places], taken, lines)
        if not any(box.overlap(other) for other in taken):
            break
    return text, box


def _along(y: float, width: float, *, frame: Frame, style: ChartStyle) -> list[Box]:
    """List places just above and just below a level line, from the left."""
    height = style.sizes.note * LINE_HEIGHT
    start = style.sizes.child_marker * 0.75  # clear of a mark at the first session
    room = max(0.0, frame.axes.width - width - start - 4)
    lefts = [frame.axes.left + start + room * share / 8 for share in range(9)]
    above = [Box(left, y + 2, width, height) for left in lefts]
    return above + [Box(left, y - height - 2, width, height) for left in lefts]


def _beside(x: float, width: float, *, frame: Frame, style: ChartStyle) -> list[Box]:
    """List places beside an upright line, right of it before left, from the top."""
    height = style.sizes.note * LINE_HEIGHT
    room = max(0.0, frame.axes.height - height)
    heights = [frame.axes.top - height - room * share / 12 for share in range(13)]
    right = [Box(x + 4, bottom, width, height) for bottom in heights]
    return right + [Box(x - 4 - width, bottom, width, height) for bottom in heights]


def _on_band(band: ChartBand, width: float, *, frame: Frame, style: ChartStyle) -> list[Box]:
    """List places from the band's right end inwards: on it, along it, at last away from it."""
    height = style.sizes.note * LINE_HEIGHT
    right_end = min(frame.x(band.steps[-1].x), frame.axes.right)
    boxes, far = [], []
    for step in range(12):
        left = max(frame.axes.left, right_end - width - 4 - step * width / 6)
        low, high = _band_between(band, frame, left, left + width)
        boxes += [
            Box(left, low + 3, width, height),
            Box(left, high - height - 3, width, height),
            Box(left, (low + high - height) / 2, width, height),
            Box(left, low - height - 3, width, height),
        ]
        far += [
            Box(left, low - lines * height - 3, width, height) for lines in range(2, _FARTHEST + 1)
        ]
        if left == frame.axes.left:
            break
    return boxes + far


def _to_band(band: ChartBand, frame: Frame, box: Box) -> Ends | None:
    """Return the line from words that stand below the band, not beside it."""
    low, _ = _band_between(band, frame, box.left, box.right)
    if box.top + box.height > low:
        return None
    x = box.right - box.height
    return (x, low, x, box.top)


def _band_between(band: ChartBand, frame: Frame, left: float, right: float) -> tuple[float, float]:
    """Return the highest lower edge and the lowest upper edge between two places."""
    inside = [step for step in band.steps if left <= frame.x(step.x) <= right] or [band.steps[-1]]
    low = max(frame.y_at(step.low) for step in inside)
    return low, min(frame.y_at(step.high) for step in inside)
